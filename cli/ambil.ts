import type { PetaAmbil } from "../src/commands/ambil";
import { TAMBAHAN, type KunciTambahan } from "../src/domain/lembar/tambahan";
import type { LembarMentah } from "../src/domain/tabel";
import { SalahPakai, type Argumen, type Subperintah } from "./argumen";
import { periksaKeluaran, tolakMenimpa, tulisBerkas } from "./tulis";
import { barisPesan, laporkan, wajibAda } from "./keluaran";

const BENTUK = {
  pilihan: {
    dari: { type: "string", multiple: true },
    sumber: { type: "string" },
    timpa: { type: "boolean" },
    ragu: { type: "boolean" },
    mirip: { type: "string" },
    tambahan: { type: "string", multiple: true },
    json: { type: "boolean" },
    keluaran: { type: "string", short: "o" },
  },
  berkas: [1, 1],
  contoh:
    "ambil masukan.xlsx -o keluaran.xlsx [--dari LEMBAR] [--sumber lain.xlsx] [--timpa] [--ragu] [--mirip gabung|baru|lewati] [--tambahan triwulan,renstra,…] [--json]",
} as const;

/** Sheets of another file, read in an Excel of its own. */
async function lembarBerkas(
  nama: string,
  dari: readonly string[] | undefined,
): Promise<readonly LembarMentah[]> {
  const { bukaExcel } = await import("./buka-excel");
  const { excel } = await bukaExcel(nama);
  try {
    const { bacaLembarSumber } = await import("../src/commands/ambil");
    return wajibAda(await bacaLembarSumber(dari));
  } finally {
    excel.close();
  }
}

function keputusanMirip(kata: string | undefined): "gabung" | "baru" | "lewati" {
  if (kata === undefined || kata === "lewati") return "lewati";
  if (kata === "gabung" || kata === "baru") return kata;
  throw new SalahPakai(`--mirip hanya "gabung", "baru", atau "lewati", bukan "${kata}".`);
}

function pilihTambahan(kata: readonly string[]): readonly KunciTambahan[] {
  const diminta = kata.flatMap((satu) => satu.split(",")).map((satu) => satu.trim());
  return diminta.filter(Boolean).map((satu) => {
    const ada = TAMBAHAN.find((kunci) => kunci === satu);
    if (!ada) throw new SalahPakai(`--tambahan hanya ${TAMBAHAN.join(", ")}, bukan "${satu}".`);
    return ada;
  });
}

/**
 * Sheets that are still to be made get what was chosen with them; those that are there already are given their columns
 * first. Says whether anything was done.
 */
async function tambahKolom({ tambahan, bahan }: PetaAmbil): Promise<boolean> {
  if (tambahan.length === 0 || bahan.kami.every(({ baru }) => baru)) return false;
  const { siapkanBukuKerja } = await import("../src/commands/siapkan");
  const hasil = await siapkanBukuKerja({ isi: "kosong", tambahan });
  const berubah = hasil.akibat === "berubah";
  if (!hasil.berhasil || berubah) laporkan(hasil);
  return berubah;
}

/** What `ambil --json` prints: what was understood, what is written where, what is left and what differs. */
function cetakAmbil({ rencana, baru }: PetaAmbil) {
  const { tabel, tulisan, ditinggal, catatan, selisih, mirip, hanyaDi } = rencana;
  return {
    lembarBaru: baru.map(({ judul }) => judul),
    tabel,
    tujuan: tulisan.map((satu) => ({
      tujuan: satu.tujuan,
      lembar: satu.tabel.lembar,
      kolom: satu.tabel.kepala,
      baru: satu.baru,
      asal: satu.asalBaru,
      dilengkapi: satu.lengkapi,
      berbeda: satu.beda,
      sama: satu.sama,
    })),
    ditinggal,
    catatan,
    selisih,
    mirip,
    hanyaDi,
  };
}

async function jalankan(argumen: Argumen): Promise<void> {
  const keluaran = argumen.wajib("keluaran");
  const [masukan] = argumen.berkas;
  const berkasSumber = argumen.teks("sumber");
  const dari = argumen.daftar("dari");
  const pilihan = { ragu: argumen.ada("ragu"), mirip: keputusanMirip(argumen.teks("mirip")) };
  const tambahan = pilihTambahan(argumen.daftar("tambahan") ?? []);
  tolakMenimpa(masukan, keluaran);
  tolakMenimpa(berkasSumber, keluaran);
  await periksaKeluaran(keluaran);
  const sumber = berkasSumber === undefined ? undefined : await lembarBerkas(berkasSumber, dari);
  const { bukaExcel, simpan } = await import("./buka-excel");
  const { excel } = await bukaExcel(masukan);
  try {
    const perintah = await import("../src/commands/ambil");
    const baca = async () =>
      wajibAda(
        await perintah.bacaAmbil({ pilihan, tambahan, ...(sumber ? { sumber } : dari ? { dari } : {}) }),
      );
    let peta = await baca();
    if (await tambahKolom(peta)) peta = await baca();
    const hasil = await perintah.terapkanAmbil(peta, argumen.ada("timpa") ? { timpa: "semua" } : {});
    if (argumen.ada("json")) process.stdout.write(`${JSON.stringify(cetakAmbil(peta))}\n`);
    if (!hasil.berhasil)
      for (const pesan of hasil.pesan.slice(1)) process.stderr.write(`${barisPesan(pesan)}\n`);
    laporkan(hasil.berhasil ? hasil : { ...hasil, pesan: hasil.pesan.slice(0, 1) });
    await tulisBerkas(keluaran, await simpan(excel));
  } finally {
    excel.close();
  }
}

/** `ambil`: fills our sheets from the sheets that a workbook, or another file, already has. */
export const ambil: Subperintah = {
  nama: "ambil",
  guna: "mengisi lembar LKjIP dari lembar lain di buku kerja, atau dari berkas lain",
  bentuk: BENTUK,
  jalankan,
};
