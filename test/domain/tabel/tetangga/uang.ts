import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, kepalaGrup, peranUrut, persen, satuBaris } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type Kasus } from "./kasus";

/** The share of the money that was to be spent by now is no budget, wherever the budget stands. */
function rencanaBerpersen(i: number): Kasus {
  const [t, r, d] = pilih(
    [
      ["Renc.", "Real.", "Dev."],
      ["Rencana", "Realisasi", "Deviasi"],
      ["Target", "Realisasi", "Deviasi"],
    ],
    i,
  );
  const kepala = kepalaGrup([
    "No",
    "Paket",
    "Pagu (juta)",
    [pilih(["Keuangan (%)", "Progres Keu (%)"], i), [t, r, d]],
  ]);
  const data = ke(4).map((b): NilaiSel[] => [b + 1, `Paket ${b}`, 9000 + 700 * b, 80, 74 - b, -6 - b]);
  return {
    id: `rencana-berpersen-${i} ${t}`,
    lembar: lembarKasus([], kepala, data),
    harap: {
      peran: { C: "pagu", D: "lain/target", F: "lain" },
      bukan: { D: ["pagu"] },
      tanpaTambah: true,
    },
  };
}

/** Quarters that share out a budget hold money; how far the work is stands apart. */
function triwulanUang(i: number): Kasus {
  const janji = pilih(["Rencana", "Target", "Renc."], i);
  const tw = [janji, "Realisasi", "%"];
  const kepala = kepalaGrup(["Sub Kegiatan", "Pagu", ["TW I", tw], ["TW II", tw], "Fisik s.d. TW II (%)"]);
  const besar = pilih([1e6, 1e3], i);
  const data = ke(4).map((b): NilaiSel[] => {
    const [t1, t2] = [30 * besar, (60 + b) * besar];
    const [r1, r2] = [t1 - (2 + b) * besar, t2 - 3 * besar];
    return [`Kegiatan ${b}`, (180 + b) * besar, t1, r1, persen(r1, t1), t2, r2, persen(r2, t2), 40 + b];
  });
  return {
    id: `triwulan-uang-${i} ${janji} ${besar}`,
    lembar: lembarKasus([], kepala, data),
    harap: {
      peran: { B: "pagu", D: "realisasi_rp", G: "realisasi_rp", I: "lain" },
      tanpaTambah: true,
      tanpaWarna: ["I"],
    },
  };
}

/** The same beside an indicator with a unit: the quarters measure it, and no money. */
function triwulanKinerja(i: number): Kasus {
  const tw = [pilih(["Rencana", "Target"], i), "Realisasi", "%"];
  const kepala = kepalaGrup(["Indikator", "Satuan", "Pagu", ["TW I", tw], ["TW II", tw]]);
  const data = ke(4).map((b): NilaiSel[] => {
    const [t, r] = [400 + b, 390 - 7 * b];
    return [pilih(INDIKATOR, b), "orang", 5e5, t, r, persen(r, t), t, r, persen(r, t)];
  });
  return {
    id: `triwulan-kinerja-${i} ${tw[0]}`,
    lembar: lembarKasus([], kepala, data),
    harap: { peran: { D: "target_tw", E: "realisasi_tw", G: "target_tw", H: "realisasi_tw" } },
  };
}

/** Two versions of the budget under no word for one. */
function versiPagu(i: number): Kasus {
  const [lama, baru] = pilih(
    [
      ["APBD Murni", "APBD Perubahan"],
      ["Semula", "Menjadi"],
      ["Sebelum Perubahan", "Setelah Perubahan"],
      ["APBD Induk", "APBD-P"],
    ],
    i,
  );
  const data = ke(4).map((b): NilaiSel[] => {
    const [p, r] = [8e8 + 3e7 * b, 7e8 + 2e7 * b];
    return [`Program ${b}`, 9e8 - 5e7 * b, p, r, persen(r, p)];
  });
  return {
    id: `versi-pagu-${i} ${baru}`,
    lembar: lembarKasus([], satuBaris(["Program", lama, baru, "Realisasi", "%"]), data),
    harap: { peran: { C: "pagu", D: "realisasi_rp", E: "serapan" } },
  };
}

/** Two versions of a promise stay one. */
function versiTarget(i: number): Kasus {
  const [lama, baru] = pilih(
    [
      ["Target Murni", "Target Perubahan"],
      ["Target Semula", "Target Menjadi"],
    ],
    i,
  );
  const data = ke(4).map((b): NilaiSel[] => {
    const [t, r] = [80 + b, 76 - 3 * b];
    return [pilih(INDIKATOR, b), 70 + b, t, r, persen(r, t)];
  });
  return {
    id: `versi-target-${i} ${baru}`,
    lembar: lembarKasus([], satuBaris(["Indikator", lama, baru, "Realisasi", "%"]), data),
    harap: { peran: { C: "target", D: "realisasi", E: "capaian" } },
  };
}

/** What was spent of last year's budget is no result of last year, and none of this year's money. */
function anggaranLampau(i: number): Kasus {
  const anggaran = pilih(["Anggaran", "Pagu"], i);
  const daun = [anggaran, "Realisasi", "%"];
  const kepala = kepalaGrup(["Program", ["TA 2023", daun], ["TA 2024", daun]]);
  const data = ke(4).map((b): NilaiSel[] => {
    const [p, r] = [8e8 + 3e7 * b, 7e8 + 2e7 * b];
    return [`Program ${b}`, p, r, persen(r, p), p + 1e7, r + 2e7, persen(r + 2e7, p + 1e7)];
  });
  return {
    id: `anggaran-lampau-${i} ${anggaran}`,
    lembar: lembarKasus([], kepala, data),
    harap: {
      peran: peranUrut(["program", "pagu", "realisasi_rp", "serapan", "pagu", "realisasi_rp", "serapan"]),
      tanpaWarna: ["D"],
      warnai: ["G"],
    },
  };
}

/** Last year's result of an indicator stays one, though money stands beside it. */
function hasilLampau(i: number): Kasus {
  const judul = [
    "Indikator",
    "Realisasi 2023",
    "Target 2024",
    "Realisasi 2024",
    "Anggaran 2024",
    "Belanja 2024",
  ];
  const data = ke(4).map((b): NilaiSel[] => [
    pilih(INDIKATOR, b),
    60 + b,
    80,
    70 + i + b,
    8e8,
    7e8 + 2e7 * b,
  ]);
  return {
    id: `hasil-lampau-${i}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: { B: "realisasi_lalu", C: "target", D: "realisasi" } },
  };
}

/** A volume of works beside money and physical progress: how large they are. */
function volumePekerjaan(i: number): Kasus {
  const volume = pilih(["Volume", "Vol."], i);
  const kepala = kepalaGrup([
    "Jenis Kegiatan",
    ["Perencanaan Kegiatan", [volume, "Satuan", "Pagu (Rp)"]],
    ["Realisasi", ["Keuangan (Rp)", "Keuangan (%)", "Fisik (%)"]],
  ]);
  const data = ke(4).map((b): NilaiSel[] => {
    const r = 7e8 + 2e7 * b;
    return [`Kegiatan ${b}`, b + 1, "unit", 8e8, r, persen(r, 8e8), 90 + b];
  });
  return {
    id: `volume-pekerjaan-${i} ${volume}`,
    lembar: lembarKasus([], kepala, data),
    harap: {
      peran: { B: "lain", D: "pagu", E: "realisasi_rp", F: "serapan" },
      tanpaTambah: true,
      tanpaWarna: ["G"],
    },
  };
}

/** The same with a volume that was made: a promise. */
function volumeDibuat(i: number): Kasus {
  const volume = pilih(["Volume", "Vol."], i);
  const kepala = kepalaGrup([
    "Jenis Kegiatan",
    ["Perencanaan Kegiatan", [volume, "Satuan", "Pagu (Rp)"]],
    ["Realisasi", [`Fisik ${volume}`, "Fisik (%)", "Keuangan (Rp)"]],
  ]);
  const data = ke(4).map((b): NilaiSel[] => {
    const [t, r] = [20 + b, 18 - b];
    return [`Kegiatan ${b}`, t, "unit", 8e8, r, persen(r, t), 7e8 + 2e7 * b];
  });
  return {
    id: `volume-dibuat-${i} ${volume}`,
    lembar: lembarKasus([], kepala, data),
    harap: { peran: { B: "target", E: "realisasi", F: "capaian", G: "realisasi_rp" } },
  };
}

/** Budgets, quarters of money, earlier budgets and volumes; and their neighbours that measure something. */
export const TETANGGA_UANG: readonly Kasus[] = [
  ...ke(6).map(rencanaBerpersen),
  ...ke(6).map(triwulanUang),
  ...ke(2).map(triwulanKinerja),
  ...ke(4).map(versiPagu),
  ...ke(2).map(versiTarget),
  ...ke(2).map(anggaranLampau),
  ...ke(2).map(hasilLampau),
  ...ke(2).map(volumePekerjaan),
  ...ke(2).map(volumeDibuat),
];
