import { MAX_COLUMNS, MAX_ROWS, parseRect } from "excel-host";
import { SalahPakai, type Argumen, type Subperintah } from "./argumen";
import { TidakBisa } from "./berkas";

/** "IKU!A1:H12" or "'Realisasi Anggaran'!A1" as sheet and address. */
export function pisahRentang(rentang: string): { lembar: string; alamat: string } {
  const cocok = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(
    rentang.trim(),
  );
  const lembar = cocok?.[1]?.replaceAll("''", "'") ?? cocok?.[2];
  const alamat = cocok?.[3];
  if (!lembar || !alamat)
    throw new SalahPakai(
      `--rentang "${rentang}" tidak terbaca. Tulis lembar dan alamatnya, misalnya IKU!A1:H12.`,
    );
  periksaAlamat(alamat);
  return { lembar, alamat };
}

/** So many cells are printed at most. */
const TERBANYAK = 1_000_000;

/** An address outside of the sheet is wrong use; so is a block that no printed answer can hold. */
function periksaAlamat(alamat: string): void {
  const kotak = parseRect(alamat.toUpperCase());
  if (!kotak || kotak.top < 0 || kotak.right >= MAX_COLUMNS || kotak.bottom >= MAX_ROWS)
    throw new SalahPakai(
      `Alamat "${alamat}" di luar lembar. Kolom terakhir XFD, baris terakhir ${MAX_ROWS}.`,
    );
  if ((kotak.bottom - kotak.top + 1) * (kotak.right - kotak.left + 1) > TERBANYAK)
    throw new SalahPakai(`Rentang "${alamat}" terlalu besar. Paling banyak ${TERBANYAK} sel sekali baca.`);
}

async function bacaRentang(argumen: Argumen): Promise<void> {
  const { lembar, alamat } = pisahRentang(argumen.wajib("rentang"));
  if (!argumen.ada("json"))
    throw new SalahPakai("Tambahkan --json: saat ini hasil hanya dicetak sebagai JSON.");
  const { bukaExcel } = await import("./buka-excel");
  const { excel } = await bukaExcel(argumen.berkas[0]);
  try {
    const isi = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(lembar);
      await context.sync();
      if (sheet.isNullObject)
        throw new TidakBisa("LEMBAR_TIDAK_ADA", `Lembar "${lembar}" tidak ada di "${argumen.berkas[0]}".`);
      const range = sheet.getRange(alamat).load("values,text,formulas");
      await context.sync();
      return { nilai: range.values, teks: range.text, rumus: range.formulas };
    });
    process.stdout.write(`${JSON.stringify(isi)}\n`);
  } finally {
    excel.close();
  }
}

/** `baca`: calculates the workbook and prints the values, texts and formulas of a range. */
export const baca: Subperintah = {
  nama: "baca",
  guna: "menghitung lalu mencetak isi sel",
  bentuk: {
    pilihan: { rentang: { type: "string" }, json: { type: "boolean" } },
    berkas: [1, 1],
    contoh: `baca masukan.xlsx --rentang "IKU!A1:H12" --json`,
  },
  jalankan: bacaRentang,
};
