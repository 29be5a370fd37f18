import type { Cakupan, PetaLembar, PetaWarna } from "../src/domain/warna/peta";
import type { Tabel } from "../src/domain/tabel/hasil-tabel";
import { tabel as teks } from "../src/bahasa/id/tabel";
import { ucapkan, ucapkanAlasan } from "../src/bahasa/ucap";
import type { Bacaan } from "../src/commands/jenis";
import { bacaArgumen } from "./argumen";
import { TidakBisa } from "./berkas";
import { bukaExcel } from "./buka-excel";
import { kalimatPesan } from "./keluaran";

const BENTUK = {
  pilihan: { lembar: { type: "string" }, json: { type: "boolean" } },
  berkas: [1, 1],
  contoh: "petakan masukan.xlsx [--lembar NAMA] --json",
} as const;

/** One sheet, or the whole workbook where none is named. */
export function cakupanDari(lembar: string | undefined): Cakupan {
  return lembar === undefined ? { jenis: "buku" } : { jenis: "lembar", nama: lembar };
}

function cetakTabel({ rentang, kepala, data, barisJumlah, kolom, temuan }: Tabel) {
  return {
    rentang,
    kepala: { awal: kepala.awal, akhir: kepala.akhir },
    data: { awal: data.awal, akhir: data.akhir },
    barisJumlah,
    kolom: kolom.map((satu) => ({
      kolom: satu.kolom,
      judul: satu.judul,
      peran: satu.peran,
      tahun: satu.tahun,
      triwulan: satu.triwulan,
      yakin: satu.yakin,
      alasan: ucapkanAlasan(satu, teks.alasan),
    })),
    peringatan: temuan.map((satu) => ({ sel: satu.sel, kode: satu.kode, pesan: ucapkan(satu, teks).teks })),
  };
}

/** What `petakan --json` prints, and nothing more. */
export function cetakPeta({ lembar }: PetaWarna) {
  return {
    lembar: lembar.map(({ nama, tabel }) => ({ nama, tabel: tabel.map((satu) => cetakTabel(satu.tabel)) })),
  };
}

function tulisRingkas({ nama, tabel }: PetaLembar): void {
  process.stdout.write(`${nama}: ${tabel.length} tabel\n`);
  for (const { tabel: satu } of tabel) {
    const kolom = satu.kolom.map(({ kolom: huruf, peran }) => `${huruf} ${peran}`).join(", ");
    process.stdout.write(`  ${satu.rentang}: ${kolom}\n`);
  }
}

/** The value, or TidakBisa with the reason. */
export function wajibAda<T>(bacaan: Bacaan<T>): T {
  if (bacaan.ada) return bacaan.nilai;
  throw new TidakBisa(bacaan.pesan.kode, kalimatPesan(bacaan.pesan));
}

/** `petakan`: what the tables of a workbook were understood to be. */
export async function petakan(kata: readonly string[]): Promise<void> {
  const argumen = bacaArgumen(kata, BENTUK);
  const { excel } = await bukaExcel(argumen.berkas[0]);
  try {
    const { petakan: baca } = await import("../src/commands/warna");
    const peta = wajibAda(await baca(cakupanDari(argumen.teks("lembar"))));
    if (argumen.ada("json")) process.stdout.write(`${JSON.stringify(cetakPeta(peta))}\n`);
    else peta.lembar.forEach(tulisRingkas);
  } finally {
    excel.close();
  }
}
