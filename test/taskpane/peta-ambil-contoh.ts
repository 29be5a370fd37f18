import { ubahPilihanAmbil, type PetaAmbil } from "../../src/commands/ambil";
import { tabelLembarBaru, type TabelKami } from "../../src/domain/ambil";
import type { BukuTerbaca } from "../../src/domain/lembar/buku";
import { ISI_KOSONG } from "../../src/domain/lembar/contoh";
import { susunStruktur } from "../../src/domain/lembar/struktur";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import type { NilaiSel } from "../../src/domain/tabel/lembar-mentah";
import { lembarContoh } from "./peta-contoh";

const BUKU_KOSONG: BukuTerbaca = {
  lembar: [],
  nama: [],
  tabel: [],
  setelan: {},
  terkunci: false,
  isiTabel: [],
  isiNama: {},
  komaDesimal: true,
};

type Baris = readonly NilaiSel[];

/** Our tables as *Siapkan Buku Kerja* makes them; IKU with these rows, by its titles. */
function tabelKami(iku: readonly Readonly<Record<string, NilaiSel>>[]): TabelKami[] {
  const struktur = susunStruktur(ISI_KOSONG, PENGATURAN_BAWAAN);
  const semua = Object.values(struktur).flatMap((rencana) => tabelLembarBaru(rencana.judul, rencana));
  return semua.map((tabel) => {
    if (tabel.tujuan !== "iku") return { ...tabel, baru: false };
    const baris = iku.map((satu) => tabel.kepala.map((judul) => satu[judul] ?? null));
    return { ...tabel, baru: false, nilai: [...baris, ...tabel.nilai.slice(iku.length)] };
  });
}

/** What *Ambil Data* really understands of these sheets beside our forms; none by default. */
export function petaAmbilContoh(
  lembar: Readonly<Record<string, readonly Baris[]>> = {},
  iku: readonly Readonly<Record<string, NilaiSel>>[] = [],
): PetaAmbil {
  const bahan = {
    lembar: Object.entries(lembar).map(([nama, baris]) => lembarContoh(nama, baris).mentah),
    kami: tabelKami(iku),
  };
  const kosong = { tabel: [], usul: {} as PetaAmbil["rencana"]["usul"], tulisan: [], ditinggal: [] };
  const rencana = { ...kosong, catatan: [], selisih: [], mirip: [], hanyaDi: [] };
  const dasar = {
    bahan,
    baru: [],
    buku: BUKU_KOSONG,
    terproteksi: [],
    pilihan: {},
    tambahan: [],
    pesan: [],
    rencana,
  };
  return ubahPilihanAmbil(dasar, {});
}

/** Sheets of an office: key indicators, an agreement, a budget, and a table whose columns are not certain. */
export const LEMBAR_KANTOR: Readonly<Record<string, readonly Baris[]>> = {
  "IKU kantor": [
    ["INDIKATOR KINERJA UTAMA"],
    ["No", "Indikator Kinerja Utama", "Satuan", "Target", "Realisasi"],
    [1, "Jumlah pasar yang representatif", "Pasar", 22, 21],
    [2, "Jumlah UTTP yang ditera ulang", "UTTP", 176, 169],
    [3, "Nilai SAKIP", "Nilai", "BB", "B"],
    [4, "Persentase tenaga kerja yang ditempatkan bekerja", "Persen", "85%", "12294,5 8"],
  ],
  "PK kantor": [
    ["PERJANJIAN KINERJA TAHUN 2021"],
    ["No", "Sasaran Strategis", "Indikator Kinerja", "Target"],
    [1, "Meningkatnya sarana perdagangan", "Jumlah pasar yang representatif", "20 pasar"],
    [2, "Meningkatnya kualitas tenaga kerja", "Jumlah pencari kerja yang dilatih", "32 orang"],
    [3, "Meningkatnya kualitas tenaga kerja", "Jumlah tenaga kerja yang ditempatkan", "330 orang"],
  ],
  Anggaran: [
    ["Realisasi Anggaran Tahun 2021"],
    ["No", "Program/Kegiatan/Sub Kegiatan", "Pagu (Rp)", "Realisasi (Rp)"],
    [1, "Program Pelatihan Kerja", null, null],
    [null, "Kegiatan Pelatihan Berdasarkan Klaster", null, null],
    [null, "Sub Kegiatan Proses Pelatihan", 157_400_000, 142_315_000],
    [null, "Sub Kegiatan Koordinasi Lintas Lembaga", 23_940_000, "23940.000"],
  ],
  Catatan: [
    ["Hadir", "Nama"],
    ["ya", "Budi"],
  ],
};

/** Key indicators that stand on our sheet already: one differs, one lacks its realisasi, one is only alike. */
export const IKU_ADA: Parameters<typeof tabelKami>[0] = [
  {
    "Indikator Kinerja Utama": "Jumlah pasar yang representatif",
    Satuan: "Pasar",
    Target: 20,
    Realisasi: 21,
  },
  { "Indikator Kinerja Utama": "Jumlah UTTP yang ditera ulang", Satuan: "UTTP", Target: 176 },
  { "Indikator Kinerja Utama": "Persentase tenaga kerja yang ditempatkan", Satuan: "Persen", Target: "85%" },
];
