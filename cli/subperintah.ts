import {
  PERINTAH,
  TANPA_TOMBOL,
  type BarisPerintah,
  type PilihanBaris,
} from "../src/commands/daftar-perintah";
import { bacaArgumen, SalahPakai, type Argumen, type Bentuk, type Subperintah } from "./argumen";
import { ambil } from "./ambil";
import { baca } from "./baca";
import { laporkan, TanpaHasil } from "./keluaran";
import { laporan } from "./laporan";
import { petakan } from "./petakan";
import { reviu } from "./reviu";
import { periksaKeluaran, tolakMenimpa, tulisBerkas } from "./tulis";

function contohPilihan([nama, pilihan]: readonly [string, PilihanBaris]): string {
  if (pilihan === "saklar") return `[--${nama}]`;
  return `[--${nama} ${"contoh" in pilihan ? pilihan.contoh : pilihan.join("|")}]`;
}

function bentukDari({ nama, masukan, pilihan }: BarisPerintah): Bentuk {
  const wajib = masukan === "wajib";
  const semua = Object.entries(pilihan);
  const jenis = semua.map(
    ([kata, satu]) => [kata, { type: satu === "saklar" ? "boolean" : "string" }] as const,
  );
  return {
    pilihan: { ...Object.fromEntries(jenis), keluaran: { type: "string", short: "o" } },
    berkas: [wajib ? 1 : 0, 1],
    contoh: [
      nama,
      wajib ? "masukan.xlsx" : "[masukan.xlsx]",
      "-o keluaran.xlsx",
      ...semua.map(contohPilihan),
    ].join(" "),
  };
}

/** Options that are one of some words. */
function periksaPilihan({ pilihan }: BarisPerintah, argumen: Argumen): void {
  for (const [nama, boleh] of Object.entries(pilihan)) {
    const nilai = argumen.teks(nama);
    if (boleh === "saklar" || "contoh" in boleh || nilai === undefined || boleh.includes(nilai)) continue;
    const daftar = boleh.map((kata) => `"${kata}"`).join(" atau ");
    throw new SalahPakai(`--${nama} hanya ${daftar}, bukan "${nilai}".`);
  }
}

/** Opens a workbook, runs one command of the add-in, tells what it did and saves the result to a new file; no file where it did nothing. */
async function jalankanDanSimpan(baris: BarisPerintah, argumen: Argumen): Promise<void> {
  periksaPilihan(baris, argumen);
  const [masukan] = argumen.berkas;
  const keluaran = argumen.wajib("keluaran");
  tolakMenimpa(masukan, keluaran);
  await periksaKeluaran(keluaran);
  const { bukaExcel, simpan } = await import("./buka-excel");
  const { excel } = await bukaExcel(masukan);
  try {
    const hasil = await baris.jalankan(argumen);
    laporkan(hasil);
    if (hasil.akibat === "tidak-ada") throw new TanpaHasil();
    await tulisBerkas(keluaran, await simpan(excel));
  } finally {
    excel.close();
  }
}

function dariPerintah(baris: BarisPerintah): Subperintah {
  const { nama, guna } = baris;
  return { nama, guna, bentuk: bentukDari(baris), jalankan: (argumen) => jalankanDanSimpan(baris, argumen) };
}

/** All of them: the add-in's commands that change a workbook, and the two that only print. */
export const SUBPERINTAH: readonly Subperintah[] = [
  ...Object.values(PERINTAH).flatMap(({ baris }) => (baris ? [dariPerintah(baris)] : [])),
  ...TANPA_TOMBOL.map(dariPerintah),
  ambil,
  baca,
  laporan,
  petakan,
  reviu,
];

/** Runs one by its name; false where there is none of that name. */
export async function jalankanSub(nama: string, kata: readonly string[]): Promise<boolean> {
  const sub = SUBPERINTAH.find((calon) => calon.nama === nama);
  await sub?.jalankan(bacaArgumen(kata, sub.bentuk));
  return sub !== undefined;
}
