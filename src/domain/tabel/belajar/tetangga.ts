import type { Peran } from "../hasil-tabel";
import type { KolomKerja } from "../peran/kolom-kerja";

/** Roles whose absence from a table tells what an unknown column may be. */
const POKOK: readonly Peran[] = [
  "sasaran",
  "indikator",
  "program",
  "satuan",
  "target",
  "realisasi",
  "capaian",
  "pagu",
  "realisasi_rp",
  "serapan",
];

/** What the rules made of the other columns of the table: next to it, and at all. */
export function ciriTetangga(kolom: readonly KolomKerja[], i: number): string[] {
  const peran = (k: number): string => kolom[k]?.peran ?? "ujung";
  const lain = new Set(kolom.filter((_, k) => k !== i).map((satu) => satu.peran));
  return [
    `L1=${peran(i - 1)}`,
    `R1=${peran(i + 1)}`,
    `L2=${peran(i - 2)}`,
    `R2=${peran(i + 2)}`,
    `LR=${peran(i - 1)},${peran(i + 1)}`,
    `LL=${peran(i - 2)},${peran(i - 1)}`,
    `RR=${peran(i + 1)},${peran(i + 2)}`,
    ...[...lain].map((satu) => `ada=${satu}`),
    ...POKOK.filter((satu) => !lain.has(satu)).map((satu) => `tanpa=${satu}`),
  ];
}

const TAFSIR = ["persen", "persenInduk", "rupiah", "keuangan", "kinerja", "lalu", "masaLalu", "ini"] as const;
const MASA = ["renstra", "prakiraan", "akhir", "awal", "terhadap", "bulan"] as const;

/** What the words of the title mean, as far as they are known, and the time that the column speaks of. */
export function ciriTafsir(
  { tafsir, tahun, triwulan, bagian }: KolomKerja,
  laporan: number | null,
): string[] {
  return [
    `inti=${tafsir.inti ?? ""}`,
    ...[...TAFSIR, ...MASA].filter((satu) => tafsir[satu]).map((satu) => `t-${satu}`),
    ...(triwulan === null ? [] : ["triwulan"]),
    ...(bagian === null ? [] : ["bagian"]),
    ...(tahun === null || laporan === null ? [] : [`tahun${String(Math.sign(tahun - laporan))}`]),
  ];
}
