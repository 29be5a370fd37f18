import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, persen, satuBaris } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type Kasus } from "./kasus";

/** Promise, result and the promise of the plan's end, of five rows. */
const RENSTRA = [
  [90, 87, 110],
  [95, 96, 100],
  [40, 38, 60],
  [75, 57, 95],
  [80, 82, 88],
] as const;
/** Those who are to be served and those who were. */
const DILAYANI = [
  [8214, 7688],
  [7840, 7502],
  [7466, 7391],
  [512, 460],
  [1250, 1250],
] as const;

type Baris = (b: number) => readonly NilaiSel[];

function kasus(
  id: string,
  kepala: readonly string[],
  baris: Baris,
  harap: Kasus["harap"],
  n = 5,
  catatan?: string,
): Kasus {
  const data = ke(n).map((b): NilaiSel[] => [b + 1, pilih(INDIKATOR, b), ...baris(b)]);
  const bawah: NilaiSel[][] = catatan === undefined ? [] : [[null, catatan]];
  const lembar = lembarKasus(["TAHUN 2024"], satuBaris(["No", "Indikator", ...kepala]), [...data, ...bawah]);
  return { id, lembar, harap };
}

const r = (b: number) => pilih(RENSTRA, b);
const pasangan = (b: number): NilaiSel[] => [r(b)[0], r(b)[1], persen(r(b)[1], r(b)[0])];
const utama = ["Target 2024", "Realisasi 2024", "Capaian 2024 (%)"];

const KEMAJUAN = ["Tingkat Kemajuan (%)", "Tingkat Kemajuan", "% thd 2026", "Capaian thd Target Akhir (%)"];
const AKHIR = ["Target Akhir Renstra (2026)", "Target 2026", "Target Akhir RPJMD"];

/** A second percent that follows from the promise of the plan's end is no rival of the year's. */
function kemajuan(i: number): Kasus {
  const [judul, akhir] = [pilih(KEMAJUAN, i), pilih(AKHIR, i)];
  return kasus(
    `kemajuan-${i} ${akhir} ${judul}`,
    [...utama, akhir, judul],
    (b) => [...pasangan(b), r(b)[2], persen(r(b)[1], r(b)[2])],
    { warnai: ["E"], tanpaWarna: ["G"], tanpaTambah: true },
  );
}

const asing = (b: number): number => 61 + 7 * ((b * 3) % 5);
const diam = (...tanpaWarna: string[]): Kasus["harap"] => ({ tanpaWarna, tanpaTambah: true });

const kembar = "Tingkat Kemajuan (%)";
const akhir: Baris = (b) => [r(b)[2], persen(r(b)[1], r(b)[2])];

/** Second percents of the same name that do not follow from the plan's end, so that either may be meant. */
const BUKAN_KEMAJUAN: readonly (readonly [string, readonly string[], Baris, number?])[] = [
  ["tak mengikuti", ["Target Akhir Renstra", kembar], (b) => [r(b)[2], asing(b)]],
  ["tak mengikuti 2026", ["Target 2026", kembar], (b) => [r(b)[2], asing(b)]],
  ["kondisi akhir", ["Kondisi Akhir Renstra", kembar], (b) => [r(b)[2], asing(b)]],
  ["tanpa akhir", [kembar], (b) => [asing(b)]],
  ["patokan", ["Patokan", kembar], akhir],
  ["standar", ["Standar", kembar], akhir],
  ["rata-rata kabupaten lain", ["Rata-rata Kabupaten Lain", kembar], akhir],
  ["target nasional", ["Target Nasional 2026", kembar], akhir],
  [
    "separuh",
    ["Target Akhir Renstra", kembar],
    (b) => [r(b)[2], b % 2 ? asing(b) : persen(r(b)[1], r(b)[2])],
  ],
  ["separuh 2026", ["Target 2026", kembar], (b) => [r(b)[2], b % 2 ? asing(b) : persen(r(b)[1], r(b)[2])]],
  ["dua baris", ["Target Akhir Renstra", kembar], akhir, 2],
  ["dua baris 2026", ["Target 2026", kembar], akhir, 2],
  ["kondisi awal", ["Kondisi Awal 2020", kembar], akhir],
  ["terbalik", ["Target Akhir Renstra", kembar], (b) => [r(b)[2], persen(r(b)[2], r(b)[1])]],
  ["dari target", ["Target Akhir Renstra", kembar], (b) => [r(b)[2], persen(r(b)[0], r(b)[2])]],
];

const bukanKemajuan = BUKAN_KEMAJUAN.map(([nama, lain, baris, n], i) => {
  const kedua = lain.length === 2 ? "G" : "F";
  const isi: Baris = (b) => [...pasangan(b), ...baris(b)];
  return kasus(`bukan-kemajuan-${i} ${nama}`, [...utama, ...lain], isi, diam("E", kedua), n);
});

const SPM = [
  ["Target SPM (%)", "Jumlah Sasaran (orang)", "Jumlah Terlayani (orang)"],
  ["Target (%)", "Jumlah yang harus dilayani (orang)", "Jumlah yang terlayani (orang)"],
  ["Target SPM (%)", "Sasaran", "Terlayani"],
  ["Target (%)", "Jumlah Sasaran", "Realisasi"],
] as const;

const d = (b: number) => pilih(DILAYANI, b);

/** All of those who are counted are promised. */
function spm(i: number): Kasus {
  const kepala = [...pilih(SPM, i), "Capaian (%)"];
  return kasus(
    `spm-seluruhnya-${i} ${kepala[1] ?? ""}`,
    kepala,
    (b) => [100, ...d(b), persen(d(b)[1], d(b)[0])],
    { warnai: ["F"], tanpaTambah: true },
    5,
    i % 2 ? "Ket: sasaran menggunakan data estimasi Pusdatin" : undefined,
  );
}

const sasaran = ["Jumlah Sasaran (orang)", "Jumlah Terlayani (orang)", "Capaian (%)"];
const dilayani = ["Jumlah yang harus dilayani (orang)", "Jumlah yang terlayani (orang)", "Capaian (%)"];
const cakupan: Baris = (b) => [...d(b), persen(d(b)[1], d(b)[0])];

/** A promise that is not all of them, or that may be a count; figures that somebody guessed. */
const BUKAN_SELURUHNYA: readonly (readonly [string, readonly string[], Baris, number?, string?])[] = [
  ["delapan puluh", ["Target (%)", ...sasaran], (b) => [80, ...cakupan(b)]],
  ["delapan puluh lain", ["Target (%)", ...dilayani], (b) => [80, ...cakupan(b)]],
  ["berlainan", ["Target (%)", ...sasaran], (b) => [100 - 5 * b, ...cakupan(b)]],
  ["berlainan lain", ["Target (%)", ...dilayani], (b) => [100 - 5 * b, ...cakupan(b)]],
  ["satu tak penuh", ["Target (%)", ...sasaran], (b) => [b === 3 ? 90 : 100, ...cakupan(b)]],
  ["satu tak penuh lain", ["Target (%)", ...dilayani], (b) => [b === 3 ? 90 : 100, ...cakupan(b)]],
  ["seratus orang", ["Target (orang)", ...sasaran], (b) => [100, ...cakupan(b)]],
  ["seratus saja", ["Target", ...sasaran], (b) => [100, ...cakupan(b)]],
  ["seratus saja lain", ["Target", ...dilayani], (b) => [100, ...cakupan(b)]],
  ["dua baris", ["Target (%)", ...sasaran], (b) => [100, ...cakupan(b)], 2],
  ["dua baris lain", ["Target (%)", ...dilayani], (b) => [100, ...cakupan(b)], 2],
  ["triwulan", ["Target TW III (%)", ...sasaran], (b) => [75, ...cakupan(b)]],
  ["tak mengikuti", ["Target (%)", ...sasaran], (b) => [100, ...d(b), asing(b)]],
  ["tak mengikuti lain", ["Target (%)", ...dilayani], (b) => [100, ...d(b), asing(b)]],
  [
    "belum terlayani",
    ["Target (%)", "Jumlah Sasaran (orang)", "Belum Terlayani (orang)", "Persentase (%)"],
    (b) => [100, ...cakupan(b)],
  ],
  [
    "terlayani perkiraan",
    ["Target (%)", ...sasaran],
    (b) => [100, ...cakupan(b)],
    5,
    "Ket: realisasi menggunakan data estimasi",
  ],
  [
    "semua perkiraan",
    ["Target (%)", ...sasaran],
    (b) => [100, ...cakupan(b)],
    5,
    "Sasaran dan capaian menggunakan angka proyeksi",
  ],
  [
    "sasaran dan terlayani",
    ["Target (%)", ...sasaran],
    (b) => [100, ...cakupan(b)],
    5,
    "Sasaran menggunakan data estimasi, realisasi angka prognosa",
  ],
];

const bukanSeluruhnya = BUKAN_SELURUHNYA.map(([nama, kepala, baris, n, catatan], i) =>
  kasus(`bukan-seluruhnya-${i} ${nama}`, kepala, baris, diam("F"), n, catatan),
);

export const TETANGGA_SANDINGAN: readonly Kasus[] = [
  ...ke(12).map(kemajuan),
  ...bukanKemajuan,
  ...ke(8).map(spm),
  ...bukanSeluruhnya,
];
