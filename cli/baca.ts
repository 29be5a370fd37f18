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
  return { lembar, alamat };
}

async function bacaRentang(argumen: Argumen): Promise<void> {
  const { lembar, alamat } = pisahRentang(argumen.wajib("rentang"));
  if (!argumen.ada("json"))
    throw new SalahPakai("Tambahkan --json: saat ini hasil hanya dicetak sebagai JSON.");
  const { bukaExcel } = await import("./buka-excel");
  const { excel } = await bukaExcel(argumen.berkas[0]);
  try {
    await excel.calculated();
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
