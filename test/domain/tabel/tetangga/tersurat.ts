import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, kepalaGrup, satuBaris } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type Kasus } from "./kasus";

/** Achievements, uptakes, and values that indicators may have. */
const CAPAIAN = [102.35, 98.7, 100, 87.64, 104.2];
const SERAPAN = [94.12, 96.45, 91.08, 97.5, 93.3];
const NILAI = [62.4, 71.15, 48.3, 87.64, 55];

type Isi = (b: number) => readonly NilaiSel[];
const c: Isi = (b) => [CAPAIAN[b] ?? null];

interface Susunan {
  readonly judul?: readonly string[];
  readonly nama?: string;
  readonly kepala: readonly string[];
  readonly isi: Isi;
}

function kasus(
  id: string,
  { judul = ["CAPAIAN TAHUN 2024"], nama = "Indikator Kinerja", kepala, isi }: Susunan,
  harap: Kasus["harap"],
): Kasus {
  const data = ke(5).map((b): NilaiSel[] => [b + 1, pilih(INDIKATOR, b), ...isi(b)]);
  return { id, lembar: lembarKasus(judul, satuBaris(["No", nama, ...kepala]), data), harap };
}

const TEGAS = [
  "% Capaian Kinerja",
  "Capaian Kinerja (%)",
  "Persentase Capaian Kinerja",
  "Tingkat Capaian Kinerja (%)",
  "% Pencapaian Target",
  "Capaian Kinerja 2024 (%)",
];

/** A percent that its title calls the achievement, though neither target nor realisasi is told. */
function tersurat(i: number): Kasus {
  const judul = pilih(TEGAS, i);
  const berserapan = i % 2 === 0;
  return kasus(
    `tersurat-${i} ${judul}`,
    {
      nama: pilih(["Indikator Kinerja", "Sasaran Strategis", "Program"], i),
      kepala: berserapan
        ? [judul, "Penyerapan Anggaran (%)", "Tingkat Efisiensi (%)"]
        : [judul, "Keterangan"],
      isi: (b) => [CAPAIAN[b] ?? null, ...(berserapan ? [SERAPAN[b] ?? null, 4] : ["Baik"])],
    },
    { peran: { C: "capaian" }, warnai: ["C"] },
  );
}

const diam: Kasus["harap"] = { tanpaWarna: ["C"], tanpaTambah: true };

/** Beside it, around it or in it something speaks for another reading. */
const JEBAKAN: readonly (readonly [string, Susunan])[] = [
  ["nilai yang dicapai", { kepala: ["Capaian (%)"], isi: c }],
  ["tak lebih dari seratus", { kepala: ["Capaian Kinerja (%)"], isi: (b) => [NILAI[b] ?? null] }],
  ["bersatuan", { kepala: ["Satuan", "Capaian Kinerja"], isi: (b) => ["Dokumen", CAPAIAN[b] ?? null] }],
  [
    "besar berlainan",
    { kepala: ["Capaian Kinerja (%)"], isi: (b) => [[6.4, 0.85, 71, 104, 3.2][b] ?? null] },
  ],
  ["satuan dalam sel", { kepala: ["Capaian Kinerja (%)"], isi: (b) => [`${CAPAIAN[b] ?? 0} orang`] }],
  ["target", { kepala: ["Capaian Kinerja (%)", "Target"], isi: (b) => [CAPAIAN[b] ?? null, 40 + 9 * b] }],
  [
    "target renstra",
    { kepala: ["Capaian Kinerja (%)", "Target Akhir Renstra"], isi: (b) => [CAPAIAN[b] ?? null, 110 + b] },
  ],
  [
    "kondisi awal",
    { kepala: ["Capaian Kinerja (%)", "Kondisi Awal 2021"], isi: (b) => [CAPAIAN[b] ?? null, 88 + b] },
  ],
  [
    "realisasi lalu",
    { kepala: ["Capaian Kinerja (%)", "Realisasi Tahun Lalu"], isi: (b) => [CAPAIAN[b] ?? null, 91 + b] },
  ],
  ["angka asing", { kepala: ["Capaian Kinerja (%)", "Komitmen"], isi: (b) => [CAPAIAN[b] ?? null, 105 + b] }],
  [
    "dua capaian",
    {
      kepala: ["Capaian Kinerja (%)", "Capaian Kinerja Versi APIP (%)"],
      isi: (b) => [CAPAIAN[b] ?? null, 99 + b],
    },
  ],
  [
    "triwulan",
    { kepala: ["Capaian Kinerja (%)", "Capaian TW I (%)"], isi: (b) => [CAPAIAN[b] ?? null, 25 + b] },
  ],
  ["sebagian tahun", { judul: ["CAPAIAN S.D. 30 JUNI 2024"], kepala: ["Capaian Kinerja (%)"], isi: c }],
  ["semester", { judul: ["CAPAIAN SEMESTER I TAHUN 2024"], kepala: ["Capaian Kinerja (%)"], isi: c }],
  ["rencana", { judul: ["RENCANA KINERJA TAHUN 2025"], kepala: ["Capaian Kinerja (%)"], isi: c }],
  ["proyeksi", { judul: ["PROYEKSI TAHUN 2025"], kepala: ["Capaian Kinerja (%)"], isi: c }],
  ["contoh", { judul: ["CONTOH PENGISIAN FORMULIR"], kepala: ["Capaian Kinerja (%)"], isi: c }],
  ["nasional", { judul: ["PERBANDINGAN NASIONAL 2024"], kepala: ["Capaian Kinerja (%)"], isi: c }],
  ["pegawai", { judul: ["PENILAIAN PEGAWAI 2024"], kepala: ["Capaian Kinerja (%)"], isi: c }],
  ["nama orang", { nama: "Nama", kepala: ["Capaian Kinerja (%)"], isi: c }],
  ["kabupaten", { nama: "Kabupaten/Kota", kepala: ["Capaian Kinerja (%)"], isi: c }],
  ["target capaian", { kepala: ["Target Capaian Kinerja (%)"], isi: c }],
  ["fisik", { kepala: ["Capaian Kinerja Fisik (%)"], isi: c }],
  ["indeks", { kepala: ["Indeks Capaian Kinerja"], isi: c }],
  ["skor", { kepala: ["Skor Capaian Kinerja (%)"], isi: c }],
  ["bobot", { kepala: ["Bobot Capaian Kinerja (%)"], isi: c }],
  ["rata-rata", { nama: "Sasaran", kepala: ["Rata-rata Capaian Kinerja (%)"], isi: c }],
  ["renstra", { kepala: ["Capaian Kinerja Renstra (%)"], isi: c }],
  ["tanpa persen", { kepala: ["Capaian Kinerja"], isi: c }],
];

const jebakan = JEBAKAN.map(([nama, susunan], i) => kasus(`tak-tersurat-${i} ${nama}`, susunan, diam));

/** Years side by side under one title of achievements in percent. */
function tren(i: number): Kasus {
  const grup = pilih(["Capaian Kinerja (%)", "% Capaian Kinerja", "Persentase Capaian Kinerja"], i);
  const tahun = ["2022", "2023", "2024"];
  const data = ke(5).map((b): NilaiSel[] => [
    b + 1,
    pilih(INDIKATOR, b),
    91.2 + b,
    95 + 2 * b,
    CAPAIAN[b] ?? null,
  ]);
  return {
    id: `tren-${i} ${grup}`,
    lembar: lembarKasus(["LKjIP TAHUN 2024"], kepalaGrup(["No", "Indikator", [grup, tahun]]), data),
    harap: {
      peran: { C: "capaian_lalu", D: "capaian_lalu", E: "capaian" },
      warnai: ["E"],
      tanpaWarna: ["C", "D"],
      tanpaTambah: true,
    },
  };
}

/** The same years under a title that names the value, or no percent. */
function trenNilai(i: number): Kasus {
  const grup = pilih(
    ["Capaian", "Capaian Kinerja", "Realisasi Kinerja", "Nilai Capaian", "Capaian Indikator"],
    i,
  );
  const data = ke(5).map((b): NilaiSel[] => [
    b + 1,
    pilih(INDIKATOR, b),
    60 + b,
    95 + 2 * b,
    CAPAIAN[b] ?? null,
  ]);
  return {
    id: `tren-nilai-${i} ${grup}`,
    lembar: lembarKasus(
      ["LKjIP TAHUN 2024"],
      kepalaGrup(["No", "Indikator", [grup, ["2022", "2023", "2024"]]]),
      data,
    ),
    harap: { tanpaWarna: ["C", "D", "E"], tanpaTambah: true },
  };
}

export const TETANGGA_TERSURAT: readonly Kasus[] = [
  ...ke(TEGAS.length).map(tersurat),
  ...jebakan,
  ...ke(3).map(tren),
  ...ke(5).map(trenNilai),
];
