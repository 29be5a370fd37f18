import type { NilaiSel } from "../../../../src/domain/tabel";
import { hurufKolom } from "../../../../src/domain/tabel";
import { INDIKATOR, lembarKasus, pilih, type Kasus, type SelKepala } from "./kasus";

const ke = (n: number) => Array.from({ length: n }, (_, i) => i);
const satuBaris = (judul: readonly string[]) => [judul.map((teks) => ({ teks }))];
const persen = (r: number, t: number): number => Math.round((10000 * r) / t) / 100;

/** A two-row header: plain titles merged down, groups with their leaves. */
function kepalaGrup(isi: readonly (string | readonly [string, readonly string[]])[]): (SelKepala | null)[][] {
  return [
    isi.map((satu) =>
      typeof satu === "string" ? { teks: satu, tinggi: 2 } : { teks: satu[0], lebar: satu[1].length },
    ),
    isi.flatMap((satu) => (typeof satu === "string" ? [null] : satu[1].map((teks) => ({ teks })))),
  ];
}

const peranUrut = (peran: readonly string[]): Record<string, string> =>
  Object.fromEntries(peran.flatMap((satu, k) => (satu === "-" ? [] : [[hurufKolom(k), satu]])));

/** Quarters whose sum (or last value) over the target is the capaian; no realisasi of the year. */
function jumlahTriwulan(i: number): Kasus {
  const daun = pilih(
    [
      ["TW I", "TW II", "TW III", "TW IV"],
      ["I", "II", "III", "IV"],
      ["Triwulan 1", "Triwulan 2", "Triwulan 3", "Triwulan 4"],
    ],
    i,
  );
  const grup = pilih(["Realisasi", "Realisasi Triwulan", "Realisasi Kinerja"], i);
  const akhir = i % 3 === 2;
  const data = ke(5).map((b): NilaiSel[] => {
    const t = 100 + 20 * b;
    const tw = [10 + b, 20, 25 + b, 30 + 2 * b];
    const isi = akhir ? tw.map((_, x) => tw.slice(0, x + 1).reduce((n, y) => n + y, 0)) : tw;
    const r = tw.reduce((n, y) => n + y, 0);
    return [b + 1, pilih(INDIKATOR, b), "Unit", t, ...isi, persen(r, t)];
  });
  const capaian = pilih(["Capaian", "Capaian (%)", "% Capaian"], i);
  return {
    id: `jumlah-triwulan-${i} ${grup} ${capaian}`,
    lembar: lembarKasus(
      [],
      kepalaGrup([
        "No",
        "Indikator",
        "Satuan",
        "Target",
        [i % 3 === 1 ? "Realisasi Triwulan" : grup, daun],
        capaian,
      ]),
      data,
    ),
    harap: {
      peran: peranUrut([
        "no",
        "indikator",
        "satuan",
        "target",
        "realisasi_tw",
        "realisasi_tw",
        "realisasi_tw",
        "realisasi_tw",
        "capaian",
      ]),
      warnai: ["I"],
    },
  };
}

/** Physical and financial realisasi side by side under one heading. */
function fisikUang(i: number): Kasus {
  const judul = pilih(
    [
      [
        "No",
        "Sub Kegiatan",
        "Pagu (Rp)",
        "Target Fisik (%)",
        "Realisasi Fisik (%)",
        "Realisasi (Rp)",
        "Capaian Fisik (%)",
        "Serapan (%)",
      ],
      [
        "No",
        "Kegiatan",
        "Anggaran",
        "Target (%)",
        "Realisasi Fisik (%)",
        "Realisasi Keuangan (Rp)",
        "Capaian (%)",
        "% Keuangan",
      ],
    ],
    i,
  );
  const data = ke(4).map((b): NilaiSel[] => {
    const [t, r, pagu] = [100 - 5 * b, 90 - 7 * b, 1e8 * (b + 2)];
    const rp = pagu * (0.9 - 0.08 * b);
    return [b + 1, `Sub kegiatan ${b}`, pagu, t, r, rp, persen(r, t), persen(rp, pagu)];
  });
  return {
    id: `fisik-uang-${i}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: {
      peran: peranUrut([
        "no",
        "program/lain",
        "pagu",
        "target",
        "realisasi",
        "realisasi_rp",
        "capaian",
        "serapan",
      ]),
      warnai: ["G"],
    },
  };
}

const BULAN = [
  ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"],
  [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
  ],
];

/** Twelve months and their total: the total is the year's realisasi. */
function bulanBerjumlah(i: number): Kasus {
  const bulan = pilih(BULAN, i);
  const jumlah = pilih(["Jumlah", "Total", "Jumlah Realisasi", "Total Realisasi", "Realisasi"], i);
  const grup = i % 2 === 0;
  const berCapaian = i % 3 !== 1;
  const ekor = berCapaian ? ["Capaian (%)"] : [];
  const kepala = grup
    ? kepalaGrup(["No", "Indikator", "Target", ["Realisasi", [...bulan, jumlah]], ...ekor])
    : satuBaris(["No", "Indikator", "Target", ...bulan, jumlah, ...ekor]);
  const data = ke(4).map((b): NilaiSel[] => {
    const isi = bulan.map((_, x) => 5 + ((x * 7 + b * 3) % 11));
    const r = isi.reduce((n, y) => n + y, 0);
    return [b + 1, pilih(INDIKATOR, b), 130 + b, ...isi, r, ...(berCapaian ? [persen(r, 130 + b)] : [])];
  });
  const r = hurufKolom(15);
  return {
    id: `bulan-berjumlah-${i} ${jumlah}`,
    lembar: lembarKasus([], kepala, data),
    harap: {
      peran: { C: "target", [r]: "realisasi", ...(berCapaian ? { [hurufKolom(16)]: "capaian" } : {}) },
      ...(berCapaian ? { warnai: [hurufKolom(16)] } : { tambah: true }),
    },
  };
}

const DATA_BASIS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ["id", "indikator_intervensi", "satuan", "target1", "realisasi1", "capaian1"],
    ["no/kode/lain", "indikator", "satuan", "target", "realisasi", "capaian"],
  ],
  [
    ["no_urut", "nama_indikator", "satuan_target", "nilai_target", "nilai_realisasi", "persen_capaian"],
    ["no", "indikator", "satuan", "target", "realisasi", "capaian"],
  ],
  [
    ["ID", "INDIKATOR", "SATUAN", "TGT_2024", "REAL_2024", "CAP_2024"],
    ["no/kode/lain", "indikator", "satuan", "target", "realisasi", "capaian"],
  ],
  [
    [
      "kode_indikator",
      "uraian_indikator",
      "satuan",
      "target_kinerja",
      "realisasi_kinerja",
      "capaian_kinerja",
    ],
    ["kode", "indikator", "satuan", "target", "realisasi", "capaian"],
  ],
  [
    ["#", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    ["no", "indikator", "satuan", "target", "realisasi", "capaian"],
  ],
  [
    ["No", "IndikatorKinerja", "SatuanUkur", "TargetTahunan", "RealisasiTahunan", "PersenCapaian"],
    ["no", "indikator", "satuan", "target", "realisasi", "capaian"],
  ],
];

/** Names of fields in an export. */
function basisData(i: number): Kasus {
  const [judul, peran] = pilih(DATA_BASIS, i);
  const data = ke(4).map((b): NilaiSel[] => {
    const [t, r] = [60 + 10 * b, 50 + 11 * b - i];
    return [b + 1, pilih(INDIKATOR, b), "Unit", t, r, persen(r, t)];
  });
  return {
    id: `basis-data-${i} ${judul.join("|")}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: peranUrut(peran), warnai: ["F"] },
  };
}

/** Numerator, denominator and their percent are the realisasi of a percent target. */
function pembilang(i: number): Kasus {
  const standar = pilih(["Target", "Target (%)", "Standar", "Target 2024"], i);
  const hasil = pilih(["Hasil (%)", "Hasil", "%", "Realisasi (%)", "Persentase"], i);
  const berCapaian = i % 2 === 1;
  const ekor = berCapaian ? ["Capaian (%)"] : [];
  const data = ke(5).map((b): NilaiSel[] => {
    const [p, q] = [45 + b, 60];
    const r = persen(p, q);
    return [b + 1, pilih(INDIKATOR, b), 90, p, q, r, ...(berCapaian ? [persen(r, 90)] : [])];
  });
  return {
    id: `pembilang-${i} ${standar} ${hasil}`,
    lembar: lembarKasus(
      [],
      kepalaGrup(["No", "Indikator", standar, ["Realisasi", ["Pembilang", "Penyebut", hasil]], ...ekor]),
      data,
    ),
    harap: {
      peran: { C: "target", D: "lain", E: "lain", F: "realisasi", ...(berCapaian ? { G: "capaian" } : {}) },
      ...(berCapaian ? { warnai: ["G"] } : {}),
    },
  };
}

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

/** Made-up neighbours of tables that were refused needlessly, or of which columns were lost. */
export const TETANGGA_TERBACA: readonly Kasus[] = [
  ...ke(12).map(jumlahTriwulan),
  ...ke(6).map(fisikUang),
  ...ke(20).map(bulanBerjumlah),
  ...ke(6).map(basisData),
  ...ke(20).map(pembilang),
  ...ke(6).map(duaSet),
  ...ke(4).map(inggris),
  ...ke(4).map(kodeNama),
  ...ke(6).map(rfk),
  ...ke(5).map(barisAkhir),
  ...ke(3).map(rencanaSaja),
];
