import type { Perintah } from "../../src/taskpane/perintah";
import { jurnal } from "../../src/bahasa/id/jurnal";
import type { HasilPerintah, StatusKembalikan } from "../../src/commands";
import type { PerintahJurnal } from "../../src/domain/jurnal/jurnal";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { PROFIL_KOSONG } from "../../src/domain/profil/profil";
import { petaAmbilContoh } from "./peta-ambil-contoh";
import { petaContoh } from "./peta-contoh";
import { reviuContoh, wordContoh } from "./reviu-contoh";
import type { KeadaanBuku, KunciLembar } from "../../src/domain/lembar/keadaan";
import { LEMBAR } from "../../src/domain/lembar/daftar";

/** Where a workbook stands, for drawing a page without a workbook: no sheets at all unless `ubah` says otherwise. */
export function keadaanContoh(ubah: Partial<KeadaanBuku> = {}): KeadaanBuku {
  const kunci: readonly KunciLembar[] = ["profil", "pk", "iku", "anggaran", "kriteria", "lampiran"];
  return {
    lembar: kunci.map((nama) => ({
      kunci: nama,
      judul: LEMBAR.find(({ kunci: satu }) => satu === nama)?.judul ?? "Lampiran I",
      ada: false,
      baris: 0,
      kurang: [],
    })),
    profil: { terisi: 0, dari: 16, kosong: [] },
    pesan: [],
    angkaTeks: { ubah: [], tetap: [] },
    langkah: "siapkan",
    terkunci: false,
    ...ubah,
  };
}

/** The same workbook with its five sheets there and filled. */
export function keadaanTerisi(ubah: Partial<KeadaanBuku> = {}): KeadaanBuku {
  const baris: Readonly<Record<KunciLembar, number>> = {
    profil: 0,
    pk: 23,
    iku: 8,
    anggaran: 43,
    kriteria: 5,
    triwulan: 0,
    renstra: 0,
    lampiran: 0,
  };
  const lembar = keadaanContoh().lembar.map((satu) =>
    satu.kunci === "lampiran"
      ? satu
      : { ...satu, ada: true, baris: baris[satu.kunci], sel: `'${satu.judul}'!A1` },
  );
  return keadaanContoh({
    lembar,
    profil: { terisi: 14, dari: 16, kosong: [] },
    langkah: "lampiran-i",
    ...ubah,
  });
}

/** What a command answers that did what it was to do. */
export const BERES: HasilPerintah = {
  berhasil: true,
  akibat: "berubah",
  ringkasan: "Selesai.",
  pesan: [],
};

/** A command that reads a workbook which stands there. */
export const bacaan = (nilai: KeadaanBuku) => async () => ({ ada: true, nilai }) as const;

/** Runs that can be taken back, oldest first: the command and its sheets. */
export function statusContoh(...run: readonly (readonly [PerintahJurnal, ...string[]])[]): StatusKembalikan {
  const daftar = run.map(([perintah, ...lembar], i) => ({
    nomor: i + 1,
    perintah,
    nama: jurnal.perintah[perintah],
    waktu: new Date(Date.UTC(2026, 10, 22, 1, 41 + i)).toISOString(),
    lembar,
    penuh: false,
  }));
  const [terakhir] = daftar.reverse();
  const { lembar = [], waktu = "" } = terakhir ?? {};
  return { bisa: terakhir !== undefined, lembar, waktu, run: daftar, rusak: 0 };
}

const beres: HasilPerintah = { berhasil: true, akibat: "berubah", ringkasan: "Selesai.", pesan: [] };

/** Commands that answer at once, for drawing the pane; a test replaces the ones it is about. */
export function perintahContoh(ubah: Partial<Perintah> = {}): Perintah {
  return {
    siapkanBukuKerja: async () => beres,
    buatLaporan: async () => beres,
    buatBanyakLaporan: async () => ({ hasil: beres, bagian: [] }),
    buatWord: async () => ({ hasil: beres }),
    salinTabel: async () => ({ hasil: beres }),
    bacaKeadaan: async () => ({ ada: true, nilai: keadaanContoh() }),
    bacaProfil: async () => ({ ada: true, nilai: PROFIL_KOSONG }),
    simpanProfil: async () => beres,
    bacaPengaturan: async () => ({ ada: true, nilai: PENGATURAN_BAWAAN }),
    simpanPengaturan: async () => beres,
    pergiKe: async () => beres,
    dukungan: async () => ({ versi: "Excel", butir: [] }),
    kesehatan: async () => ({
      addin: "LKjIP",
      versi: "Excel",
      set: "",
      butir: [],
      keterangan: "LKjIP\nExcel",
    }),
    petakan: async () => ({ ada: true, nilai: petaContoh() }),
    terapkan: async () => beres,
    kembalikan: async () => beres,
    statusKembalikan: async () => ({ ada: true, nilai: statusContoh() }),
    bacaAmbil: async () => ({ ada: true, nilai: petaAmbilContoh() }),
    terapkanAmbil: async () => beres,
    ambilBarisBawah: async () => beres,
    jadikanAngka: async () => beres,
    pulihkanRumus: async () => beres,
    siapkanTahunBaru: async () => beres,
    bacaReviu: async () => ({ ada: true, nilai: reviuContoh() }),
    reviuBuku: async () => beres,
    nyatakanBenar: async () => beres,
    perbaikiTemuan: async () => beres,
    catatanReviu: async () => beres,
    tandaiReviu: async () => beres,
    hapusTanda: async () => beres,
    cocokkanWord: async () => ({ ada: true, nilai: wordContoh() }),
    bacaTahunLalu: async () => ({ ada: true, nilai: [] }),
    statusPita: () => undefined,
    dengarkanStatusPita: () => () => undefined,
    ...ubah,
  };
}
