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

const RASIO = ["Rasio (%)", "Perbandingan (%)", "%"];

/** What one year brought in is no budget of the next. */
function antarTahun(i: number): Kasus {
  const [satuan, kali] = pilih([["Rp juta", 1] as const, ["Rp", 1e6] as const], i);
  const data = ke(5).map((b): NilaiSel[] => {
    const [lalu, kini] = [(4000 + 700 * b) * kali, (4400 + 610 * b) * kali];
    return [b + 1, `Pajak ${b + 1}`, lalu, kini, persen(kini, lalu)];
  });
  const judul = [`Realisasi 2023 (${satuan})`, `Realisasi 2024 (${satuan})`, pilih(RASIO, i)];
  return {
    id: `antar-tahun-${i} ${satuan}`,
    lembar: lembarKasus(["PERKEMBANGAN PAD"], satuBaris(["No", "Jenis PAD", ...judul]), data),
    harap: { bukan: { C: ["pagu", "target"] }, tanpaWarna: ["E"], tanpaTambah: true },
  };
}

const DUGAAN = ["% Prognosis", "Prognosis (%)", "% Perkiraan"];

/** A share of what is foretold for the rest of the year. */
function prognosis(i: number): Kasus {
  const data = ke(4).map((b): NilaiSel[] => {
    const [p, r, d] = [6e9 + 1e9 * b, 2.4e9 + 5e8 * b, 3.1e9 + 6e8 * b];
    return [`Pendapatan ${b + 1}`, p, r, p - r, d, r + d, persen(r + d, p)];
  });
  const judul = [
    "Uraian",
    "Anggaran 2024",
    "Realisasi Semester I",
    "Sisa s.d. Semester I",
    "Prognosis Semester II",
    "Jumlah Realisasi dan Prognosis",
    pilih(DUGAAN, i),
  ];
  return {
    id: `prognosis-${i} ${pilih(DUGAAN, i)}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: { G: "lain" }, tanpaWarna: ["G"], tanpaTambah: true },
  };
}

const PERATURAN = ["Perpres 104/2021", "PMK Nomor 212 Tahun 2022", "(Perbup 7 Tahun 2023)", "SK No. 4"];

/** A rule that a title names by its number was made in a year of its own. */
function peraturan(i: number): Kasus {
  const judul = ["No", "Program", `Alokasi ${pilih(PERATURAN, i)}`, "Penggunaan (Rp)", "% thd alokasi"];
  const data = ke(4).map((b): NilaiSel[] => {
    const [p, r] = [3e9 + 4e8 * b, 2.8e9 + 3e8 * b];
    return [b + 1, `Bantuan operasional ${b + 1}`, p, r, persen(r, p)];
  });
  return {
    id: `peraturan-${i} ${pilih(PERATURAN, i)}`,
    lembar: lembarKasus(["REALISASI DANA TAHUN 2024"], satuBaris(judul), data),
    harap: { peran: { B: "program", C: "pagu", D: "realisasi_rp", E: "serapan" }, tahun: 2024 },
  };
}

/** The year marked as n is the report's: what was promised and reached before is over. */
function tahunN(i: number): Kasus {
  const n = 2019 + i;
  const tahun = (geser: number, nama: string): string => `Tahun ${n + geser} (${nama})`;
  const kepala = kepalaGrup([
    "No",
    "Indikator",
    ["Target", [tahun(-1, "n-1"), tahun(0, "n")]],
    ["Realisasi", [tahun(-1, "n-1"), tahun(0, "n")]],
  ]);
  const data = ke(4).map((b): NilaiSel[] => [b + 1, pilih(INDIKATOR, b), 60 + b, 64 + b, 58 + 2 * b, 61 + b]);
  return {
    id: `tahun-n-${i}`,
    lembar: lembarKasus([], kepala, data),
    harap: {
      peran: { C: "target_lalu", D: "target", E: "realisasi_lalu", F: "realisasi" },
      tahun: n,
    },
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
  ...ke(6).map(antarTahun),
  ...ke(3).map(prognosis),
  ...ke(4).map(peraturan),
  ...ke(3).map(tahunN),
];
