import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, kepalaGrup, persen, peranUrut, satuBaris } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type Kasus } from "./kasus";

/** Plan's end, reached before, promised and reached this year. */
const BARIS = [
  [400, 120, 80, 76],
  [1500, 610, 300, 318],
  [90, 31, 18, 15],
  [60, 22, 12, 12],
  [250, 90, 48, 45],
] as const;
const b5 = (b: number) => pilih(BARIS, b);

const LINTAS = ["Realisasi s/d 2024", "Realisasi s.d. Tahun 2024", "Realisasi sampai dengan 2024"];
const LALU = ["Realisasi s/d 2023", "Capaian s.d. Tahun 2023", "Realisasi sampai dengan 2023"];

/** What the plan has reached over its years stands beside the year's own. */
function lintas(i: number): Kasus {
  const kepala = ["No", "Indikator", "Target Akhir Renstra", pilih(LALU, i), "Target 2024", "Realisasi 2024"];
  const data = ke(5).map((b): NilaiSel[] => {
    const [akhir, lalu, t, r] = b5(b);
    return [b + 1, pilih(INDIKATOR, b), akhir, lalu, t, r, persen(r, t), lalu + r, persen(lalu + r, akhir)];
  });
  const akhir = ["Capaian 2024 (%)", pilih(LINTAS, i), "Tingkat Capaian Renstra (%)"];
  return {
    id: `lintas-tahun-${i} ${pilih(LINTAS, i)}`,
    lembar: lembarKasus(["EVALUASI RENJA TAHUN 2024"], satuBaris([...kepala, ...akhir]), data),
    harap: {
      peran: { E: "target", F: "realisasi", G: "capaian", H: "lain", I: "lain" },
      warnai: ["G"],
      tanpaWarna: ["I"],
    },
  };
}

/** Alone, or up to a day of the year, it is what the year has reached. */
const SETAHUN = [
  "Realisasi s/d 2024",
  "Realisasi s.d. 31 Desember 2024",
  "Realisasi s.d. Desember 2024",
  "Realisasi 2024",
];

function bukanLintas(i: number): Kasus {
  const data = ke(5).map((b): NilaiSel[] => {
    const [, , t, r] = b5(b);
    return [b + 1, pilih(INDIKATOR, b), t, r, persen(r, t)];
  });
  const kepala = ["No", "Indikator", "Target 2024", pilih(SETAHUN, i), "Capaian (%)"];
  return {
    id: `bukan-lintas-${i} ${pilih(SETAHUN, i)}`,
    lembar: lembarKasus([], satuBaris(kepala), data),
    harap: { peran: { C: "target", D: "realisasi", E: "capaian" }, warnai: ["E"] },
  };
}

const RENCANA = ["Renja 2024", "RKPD Tahun 2024", "RKT 2024", "Renja PD 2024"];

/** The plan of the year over "K | Rp", and percents of either. */
function renja(i: number): Kasus {
  const daun = pilih([["K", "Rp"] as const, ["Rp", "K"] as const], i);
  const urut = <T>(k: T, rp: T): T[] => (daun[0] === "K" ? [k, rp] : [rp, k]);
  const kepala = kepalaGrup([
    "Program",
    "Indikator",
    [pilih(RENCANA, i), daun],
    ["Realisasi 2024", daun],
    ["Persen", daun],
  ]);
  const data = ke(5).map((b): NilaiSel[] => {
    const [, , t, r] = b5(b);
    const [p, u] = [4e8 + 3e7 * b, 3.6e8 + 2e7 * b];
    return [
      `Program ${b + 1}`,
      pilih(INDIKATOR, b),
      ...urut(t, p),
      ...urut(r, u),
      ...urut(persen(r, t), persen(u, p)),
    ];
  });
  const peran = [
    "program",
    "indikator",
    ...urut("target", "pagu"),
    ...urut("realisasi", "realisasi_rp"),
    ...urut("capaian", "serapan"),
  ];
  return {
    id: `renja-k-rp-${i} ${pilih(RENCANA, i)}`,
    lembar: lembarKasus([], kepala, data),
    harap: { peran: peranUrut(peran) },
  };
}

const UANG = ["Rp", "Rp (juta)", "Rp Juta"];

/** Each year of a plan has its own money. */
function rencanaUang(i: number): Kasus {
  const tahun = [2025, 2026, 2027, 2028].slice(0, 3 + (i % 2));
  const kepala = kepalaGrup([
    "Kode",
    "Program",
    "Indikator",
    ...tahun.map((satu) => [String(satu), ["Target", pilih(UANG, i)]] as const),
  ]);
  const data = ke(4).map((b): NilaiSel[] => [
    `2.11.0${b + 1}`,
    `Program ${b + 1}`,
    pilih(INDIKATOR, b),
    ...tahun.flatMap((_, k) => [40 + 5 * b + 2 * k, 2100 + 300 * b + 40 * k]),
  ]);
  const peran = ["kode", "program", "indikator", ...tahun.flatMap(() => ["target_tahun", "pagu"])];
  return {
    id: `rencana-uang-${i} ${pilih(UANG, i)}`,
    lembar: lembarKasus(["RENCANA PENDANAAN 2025-2029"], kepala, data),
    harap: { peran: peranUrut(peran), tanpaTambah: true },
  };
}

const AKHIR = [
  ["tgt_akhir", "rls_akhir", "pct_cap"],
  ["Target Akhir", "Realisasi Akhir", "Capaian (%)"],
  ["target_akhir", "realisasi_akhir", "persen_capaian"],
] as const;

/** What is final of both is the year's. */
function akhirTahun(i: number): Kasus {
  const data = ke(5).map((b): NilaiSel[] => {
    const [, , t, r] = b5(b);
    return [`${b + 1}`, pilih(INDIKATOR, b), t, r, persen(r, t)];
  });
  return {
    id: `akhir-tahun-${i} ${pilih(AKHIR, i)[0]}`,
    lembar: lembarKasus([], satuBaris(["id", "Indikator", ...pilih(AKHIR, i)]), data),
    harap: { peran: { C: "target", D: "realisasi", E: "capaian" }, warnai: ["E"] },
  };
}

const TUJUAN = [
  ["Target Akhir Renstra", "Realisasi 2024"],
  ["Target Akhir (2026)", "Realisasi Akhir"],
  ["Target Akhir", "Realisasi 2024"],
  ["Target Akhir RPJMD", "Realisasi Akhir Tahun"],
] as const;

/** Where the plan leads to is no promise of the year, however well a percent follows from it. */
function akhirRencana(i: number): Kasus {
  const data = ke(5).map((b): NilaiSel[] => {
    const [akhir, , , r] = b5(b);
    return [`${b + 1}`, pilih(INDIKATOR, b), akhir, r, persen(r, akhir)];
  });
  return {
    id: `akhir-rencana-${i} ${pilih(TUJUAN, i)[0]}`,
    lembar: lembarKasus(
      ["TAHUN 2024"],
      satuBaris(["id", "Indikator", ...pilih(TUJUAN, i), "Tingkat Kemajuan (%)"]),
      data,
    ),
    harap: { tanpaWarna: ["E"], tanpaTambah: true },
  };
}

/** Years of a plan beside the year's own figures. */
export const TETANGGA_RENCANA_TAHUN: readonly Kasus[] = [
  ...ke(3).map(lintas),
  ...ke(4).map(bukanLintas),
  ...ke(4).map(renja),
  ...ke(3).map(rencanaUang),
  ...ke(3).map(akhirTahun),
  ...ke(4).map(akhirRencana),
];
