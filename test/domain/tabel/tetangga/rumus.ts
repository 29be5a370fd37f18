import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, persen, satuBaris } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type Kasus } from "./kasus";

/** Promise and result of five rows, and what stands beside them. */
const PASANGAN = [
  [90, 87.5],
  [95, 90.25],
  [40, 38],
  [75, 57],
  [80, 82],
] as const;

const JUDUL = ["TAHUN 2024"];

function kasus(
  id: string,
  kepala: readonly string[],
  baris: (t: number, r: number, b: number) => readonly NilaiSel[],
  harap: Kasus["harap"],
): Kasus {
  const data = PASANGAN.map(([t, r], b): NilaiSel[] => [pilih(INDIKATOR, b), ...baris(t, r, b)]);
  return { id, lembar: lembarKasus(JUDUL, satuBaris(["Indikator", ...kepala]), data), harap };
}

const RUMUS = [
  ["Target 2024", "Hasil 2024", "Hasil/Target x 100"],
  ["tgt 2024", "hasil", "hasil/tgt x 100"],
  ["Target", "Realisasi", "Realisasi / Target (%)"],
  ["Target", "Realisasi", "% Realisasi/Target"],
  ["Tgt", "Real", "(Real/Tgt) x 100%"],
  ["Target", "Realisasi", "Rasio (Realisasi/Target)"],
  ["Rencana", "Hasil Akhir", "Hasil : Rencana"],
  ["T", "R", "R/T"],
  ["T", "R", "% R/T"],
] as const;

/** The title of a column is the formula by which it follows from two others. */
function judulRumus(i: number): Kasus {
  const kepala = pilih(RUMUS, i);
  return kasus(`judul-rumus-${i} ${kepala[2]}`, kepala, (t, r) => [t, r, persen(r, t)], {
    peran: { B: "target", C: "realisasi", D: "capaian" },
    warnai: ["D"],
    tanpaTambah: true,
  });
}

type Jebakan = readonly [
  nama: string,
  kepala: readonly string[],
  baris: (t: number, r: number, b: number) => readonly NilaiSel[],
  harap: Kasus["harap"],
];

const diam = (...tanpaWarna: string[]): Kasus["harap"] => ({ tanpaWarna, tanpaTambah: true });

/** Titles with the same words and signs that are something else, or whose figures say otherwise. */
const JEBAKAN: readonly Jebakan[] = [
  ["terbalik", ["Target", "Realisasi", "Target/Realisasi"], (t, r) => [t, r, persen(t, r)], diam("D")],
  [
    "tahun depan",
    ["Realisasi 2024", "Target 2025", "Realisasi/Target (%)"],
    (t, r) => [r, t, persen(r, t)],
    diam("D"),
  ],
  [
    "tahun lalu",
    ["Realisasi 2023", "Realisasi 2024", "Realisasi 2024/2023"],
    (t, r) => [t, r, persen(r, t)],
    diam("D"),
  ],
  [
    "pasangan dalam sel",
    ["Target", "Realisasi", "Realisasi/Target"],
    (t, r) => [t, r, `${r}/${t}`],
    diam("D"),
  ],
  ["angka lain", ["Target", "Realisasi", "Realisasi/Target (%)"], (t, r, b) => [t, r, 41 + 9 * b], diam("D")],
  [
    "target nasional",
    ["Realisasi", "Target Nasional", "Realisasi/Target Nasional"],
    (t, r) => [r, t, persen(r, t)],
    diam("D"),
  ],
  [
    "akhir renstra",
    ["Realisasi 2024", "Target Akhir Renstra 2026", "Realisasi/Target Akhir Renstra"],
    (t, r) => [r, t + 9, persen(r, t + 9)],
    diam("D"),
  ],
  ["peserta", ["Hasil", "Peserta", "Hasil/Peserta"], (t, r) => [r, t, persen(r, t)], diam("D")],
  [
    "pembilang",
    ["Pembilang", "Penyebut", "Pembilang/Penyebut x 100"],
    (t, r) => [r, t, persen(r, t)],
    diam("D"),
  ],
  [
    "prognosa",
    ["Target", "Prognosa Realisasi", "Prognosa Realisasi/Target"],
    (t, r) => [t, r, persen(r, t)],
    diam("D"),
  ],
  [
    "sebagian",
    [
      "Laki-laki Target",
      "Laki-laki Realisasi",
      "Perempuan Target",
      "Perempuan Realisasi",
      "L: Realisasi/Target",
      "P: Realisasi/Target",
    ],
    (t, r) => [t, r, t, r, persen(r, t), persen(r, t)],
    diam("F", "G"),
  ],
  ["tak bertarget", ["Hasil", "Standar", "Hasil/Standar"], (t, r) => [r, t, persen(r, t)], {}],
  [
    "triwulan",
    ["Target 2024", "Realisasi TW I", "Realisasi TW II", "Realisasi TW II/Target"],
    (t, r, b) => [t, r / 2, r / 4 + b, persen(r / 4 + b, t)],
    diam("E"),
  ],
  [
    "dua hasil",
    ["Target", "Hasil Sementara", "Hasil Tetap", "Hasil/Target"],
    (t, r) => [t, r, r + 1, persen(r, t)],
    diam("E"),
  ],
  ["selisih", ["Target", "Realisasi", "Realisasi/Target"], (t, r) => [t, r, r - t], diam("D")],
  [
    "sisa",
    ["Target", "Realisasi", "Sisa/Target (%)"],
    (t, r) => [t, r, persen(t - r, t)],
    { bukan: { D: ["capaian"] }, tanpaWarna: ["D"] },
  ],
  [
    "dua pasang",
    [
      "Target Kuantitas",
      "Hasil Kuantitas",
      "Hasil/Target Kuantitas",
      "Target Mutu",
      "Hasil Mutu",
      "Hasil/Target Mutu",
    ],
    (t, r) => [t, r, persen(r, t), t + 3, r + 1, persen(r + 1, t + 3)],
    diam("D", "G"),
  ],
  [
    "rupiah",
    ["Pagu", "Realisasi", "Realisasi/Pagu (%)"],
    (t, r) => [t * 1e6, r * 1e6, persen(r, t)],
    { peran: { D: "serapan" } },
  ],
];

const jebakan = JEBAKAN.map(([nama, kepala, baris, harap], i) =>
  kasus(`bukan-rumus-${i} ${nama}`, kepala, baris, harap),
);

export const TETANGGA_RUMUS: readonly Kasus[] = [...ke(RUMUS.length).map(judulRumus), ...jebakan];
