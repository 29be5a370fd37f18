import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, kepalaGrup, peranUrut, persen, satuBaris } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type Kasus, type SelKepala } from "./kasus";

/** Two sets side by side, each with its own names: both keep their capaian. */
function duaSet(i: number): Kasus {
  const kedua = pilih(["Program", "Kegiatan", "Sub Kegiatan"], i);
  const judul = [
    "No",
    "Indikator Kinerja",
    "Target",
    "Realisasi",
    "Capaian (%)",
    kedua,
    "Indikator Kinerja",
    "Target",
    "Realisasi",
    "Capaian (%)",
  ];
  const data = ke(4).map((b): NilaiSel[] => {
    const [t, r, t2, r2] = [60 + 10 * b, 50 + 11 * b, 200 + 3 * b, 150 + 20 * b];
    return [
      b + 1,
      pilih(INDIKATOR, b),
      t,
      r,
      persen(r, t),
      `${kedua} ${b}`,
      pilih(INDIKATOR, b + 1),
      t2,
      r2,
      persen(r2, t2),
    ];
  });
  return {
    id: `dua-set-${i} ${kedua}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: {
      peran: { C: "target", D: "realisasi", E: "capaian", H: "target", I: "realisasi", J: "capaian" },
      warnai: ["E", "J"],
    },
  };
}

const INGGRIS: readonly (readonly string[])[] = [
  ["Indicator", "Budget", "Expenditure", "Absorption (%)", "Output Target", "Output Achieved", "% Achieved"],
  ["Indicator", "Budget", "Realization", "Absorption Rate (%)", "Target", "Achieved", "Achievement (%)"],
  ["Indicator", "Ceiling", "Spent", "% Spent", "Planned Output", "Actual Output", "% Achievement"],
  ["Indicator", "Allocation", "Disbursed", "Absorption", "Target Output", "Actual Output", "Achievement"],
];

/** Money first, performance after it, in English. */
function inggris(i: number): Kasus {
  const judul = pilih(INGGRIS, i);
  const data = ke(5).map((b): NilaiSel[] => {
    const [pagu, t] = [4e8 * (b + 1), 90 - 4 * b];
    const [rp, r] = [pagu * (0.95 - 0.09 * b), t - 2 - 5 * b];
    return [pilih(INDIKATOR, b), pagu, rp, persen(rp, pagu), t, r, persen(r, t)];
  });
  return {
    id: `inggris-${i} ${judul.join("|")}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: {
      peran: peranUrut(["indikator", "pagu", "realisasi_rp", "serapan", "target", "realisasi", "capaian"]),
      warnai: ["G"],
    },
  };
}

/** A heading over code and name. */
function kodeNama(i: number): Kasus {
  const judul = pilih(["Program", "Kegiatan", "Program/Kegiatan", "Sub Kegiatan"], i);
  const kepala: SelKepala[][] = [
    [
      { teks: judul, lebar: 2 },
      ...["Indikator", "Target", "Realisasi", "Capaian (%)"].map((teks) => ({ teks })),
    ],
  ];
  const data = ke(5).map((b): NilaiSel[] => {
    const [t, r] = [60 + 10 * b, 50 + 11 * b];
    return [`2.07.0${b + 1}`, `${judul} Pelatihan ${b}`, pilih(INDIKATOR, b), t, r, persen(r, t)];
  });
  return {
    id: `kode-nama-${i} ${judul}`,
    lembar: lembarKasus([], kepala, data),
    harap: {
      peran: { A: "kode", B: "program", C: "indikator", D: "target", E: "realisasi", F: "capaian" },
      warnai: ["F"],
    },
  };
}

/** Money under group headings, as in a physical and financial report. */
function rfk(i: number): Kasus {
  const [grup1, grup2] = pilih(
    [
      ["Keuangan", "Fisik"],
      ["Realisasi Keuangan", "Realisasi Fisik"],
      ["Anggaran", "Kinerja"],
    ],
    i,
  );
  const kepala =
    i % 3 === 1
      ? kepalaGrup([
          "No",
          "Sub Kegiatan",
          "Pagu (Rp)",
          [grup1 ?? "", ["Rp", "%"]],
          [grup2 ?? "", ["Target (%)", "Realisasi (%)"]],
        ])
      : kepalaGrup([
          "No",
          "Sub Kegiatan",
          "Pagu (Rp)",
          [grup1 ?? "", ["Realisasi (Rp)", "%"]],
          [grup2 ?? "", ["Target (%)", "Realisasi (%)"]],
        ]);
  const data = ke(4).map((b): NilaiSel[] => {
    const pagu = 2e8 * (b + 1);
    const rp = pagu * (0.9 - 0.1 * b);
    return [b + 1, `Sub kegiatan ${b}`, pagu, rp, persen(rp, pagu), 100, 90 - 4 * b];
  });
  return {
    id: `rfk-${i} ${grup1 ?? ""}`,
    lembar: lembarKasus(["LAPORAN REALISASI FISIK DAN KEUANGAN"], kepala, data),
    harap: {
      peran: { C: "pagu", D: "realisasi_rp", E: "serapan", F: "target", G: "realisasi" },
      warnai: ["E"],
    },
  };
}

/** Rows under the data: a mean, a predicate under it, a total without a word. */
function barisAkhir(i: number): Kasus {
  const isi = ke(4).map((b): NilaiSel[] => {
    const [t, r] = [60 + 10 * b, 50 + 11 * b];
    return [b + 1, pilih(INDIKATOR, b), t, r, persen(r, t)];
  });
  const rerata = Math.round((isi.reduce((n, satu) => n + Number(satu[4]), 0) / 4) * 100) / 100;
  const akhir: NilaiSel[][] = pilih<NilaiSel[][]>(
    [
      [
        [null, "Rata-rata Capaian", null, null, rerata],
        [null, "Predikat", null, null, "Sangat Baik"],
      ],
      [
        [null, "Rata-rata", null, null, rerata],
        [null, "Kriteria", null, null, "Tinggi"],
      ],
      [[null, null, null, null, rerata]],
      [
        ["Rata-rata Capaian Kinerja", null, null, null, rerata],
        ["Predikat Kinerja", null, null, null, "Sangat Baik"],
      ],
      [
        [null, "Nilai Rata-rata", null, null, rerata],
        [null, "Kategori", null, null, "Baik"],
      ],
    ],
    i,
  );
  return {
    id: `baris-akhir-${i}`,
    lembar: lembarKasus([], satuBaris(["No", "Indikator", "Target", "Realisasi", "Capaian (%)"]), [
      ...isi,
      ...akhir,
    ]),
    harap: { data: [2, 5], warnai: ["E"] },
  };
}

/** A plan: targets only. Nothing to colour, and the columns are known all the same. */
function rencanaSaja(i: number): Kasus {
  const judul = pilih(
    [
      ["No", "Sasaran", "Indikator", "Satuan", "Target"],
      ["No", "Program", "Indikator", "Satuan", "Target 2025"],
      ["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET"],
    ],
    i,
  );
  const data = ke(4).map((b): NilaiSel[] => [
    b + 1,
    `Meningkatnya layanan ${b}`,
    pilih(INDIKATOR, b),
    "Unit",
    10 + b,
  ]);
  return {
    id: `rencana-saja-${i}`,
    lembar: lembarKasus(["PERJANJIAN KINERJA TAHUN 2025"], satuBaris(judul), data),
    harap: { peran: { C: "indikator", D: "satuan", E: "target" }, tanpaTambah: true },
  };
}

/** Made-up neighbours of tables of which columns or rows were lost. */
export const TETANGGA_SET: readonly Kasus[] = [
  ...ke(6).map(duaSet),
  ...ke(4).map(inggris),
  ...ke(4).map(kodeNama),
  ...ke(6).map(rfk),
  ...ke(5).map(barisAkhir),
  ...ke(3).map(rencanaSaja),
];
