import type { PetaLembar, PetaWarna } from "../src/domain/warna/peta";
import type { Tabel } from "../src/domain/tabel/hasil-tabel";
import { tabel as teks } from "../src/bahasa/id/tabel";
import { ucapkan, ucapkanAlasan } from "../src/bahasa/ucap";
import { cakupanDari } from "../src/commands/daftar-perintah";
import { petakan as bacaPeta } from "../src/commands/warna";
import type { Argumen, Subperintah } from "./argumen";
import { wajibAda } from "./keluaran";

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
function cetakPeta({ lembar }: PetaWarna) {
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

async function cetak(argumen: Argumen): Promise<void> {
  const { bukaExcel } = await import("./buka-excel");
  const { excel } = await bukaExcel(argumen.berkas[0]);
  try {
    const peta = wajibAda(await bacaPeta(cakupanDari(argumen.teks("lembar"))));
    if (argumen.ada("json")) process.stdout.write(`${JSON.stringify(cetakPeta(peta))}\n`);
    else peta.lembar.forEach(tulisRingkas);
  } finally {
    excel.close();
  }
}

/** `petakan`: what the tables of a workbook were understood to be. */
export const petakan: Subperintah = {
  nama: "petakan",
  guna: "mencetak tabel dan arti kolom yang dikenali",
  bentuk: {
    pilihan: { lembar: { type: "string" }, json: { type: "boolean" } },
    berkas: [1, 1],
    contoh: "petakan masukan.xlsx [--lembar NAMA] --json",
  },
  jalankan: cetak,
};
