import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, kepalaGrup, persen, peranUrut, satuBaris } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type Kasus } from "./kasus";

/** Promised and served, needed and there. */
const LAYANAN = [
  [8214, 7688, 12, 9],
  [7840, 7502, 8, 8],
  [512, 460, 6, 5],
  [1250, 1185, 10, 7],
] as const;

const GRUP = [
  ["Penerima Layanan", "Mutu Layanan"],
  ["Penerima Layanan Dasar (80%)", "Mutu Minimal Layanan Dasar (20%)"],
  ["Jumlah Penerima", "Mutu Pelayanan"],
] as const;
const DAUN = ["Jumlah harus dilayani", "Jumlah terlayani", "%"] as const;
const DAUN_MUTU = ["Jumlah harus dipenuhi", "Jumlah terpenuhi", "%"] as const;

/** Of the minimum services those who were served are the achievement, in either order of the groups. */
function duaMutu(i: number): Kasus {
  const [penerima, mutu] = pilih(GRUP, i);
  const balik = i % 2 === 1;
  const urut = <T>(a: readonly T[], b: readonly T[]): T[] => (balik ? [...b, ...a] : [...a, ...b]);
  const kepala = kepalaGrup([
    "No",
    "Indikator",
    ...urut<readonly [string, readonly string[]]>([[penerima, DAUN]], [[mutu, DAUN_MUTU]]),
  ]);
  const data = ke(4).map((b): NilaiSel[] => {
    const [t, r, s, a] = pilih(LAYANAN, b);
    return [b + 1, pilih(INDIKATOR, b), ...urut([t, r, persen(r, t)], [s, a, persen(a, s)])];
  });
  const bukan = balik ? ["C", "D", "E"] : ["F", "G", "H"];
  const peran = ["no", "indikator", ...urut(["target", "realisasi", "capaian"], ["-", "-", "-"])];
  return {
    id: `dua-mutu-${i} ${penerima}`,
    lembar: lembarKasus(["SPM TAHUN 2024"], kepala, data),
    harap: {
      peran: peranUrut(peran),
      bukan: Object.fromEntries(bukan.map((k) => [k, ["target", "realisasi", "capaian"]])),
      tanpaWarna: bukan,
      tanpaTambah: true,
    },
  };
}

/** Quality alone, or two groups of quality: no group of those served stands for the whole. */
const MUTU_SAJA = [
  ["Mutu Rawat Jalan", "Mutu Rawat Inap"],
  ["Mutu Input", "Mutu Proses"],
] as const;

function mutuSaja(i: number): Kasus {
  const [a, b] = pilih(MUTU_SAJA, i);
  const daun = ["Target", "Realisasi"] as const;
  const data = ke(4).map((n): NilaiSel[] => [n + 1, pilih(INDIKATOR, n), 80 + n, 76 + n, 90 + n, 81 + 2 * n]);
  const bukan = Object.fromEntries(["C", "D", "E", "F"].map((k) => [k, ["target", "realisasi"]]));
  return {
    id: `mutu-saja-${i} ${a}`,
    lembar: lembarKasus([], kepalaGrup(["No", "Indikator", [a, daun], [b, daun]]), data),
    harap: { bukan, tanpaTambah: true },
  };
}

const DEVIASI = ["Deviasi", "Dev.", "Deviasi (%)"];
const FISIK = ["Fisik (%)", "Progres Fisik (%)", "Kemajuan Fisik (%)"];

/** How far works have come stands beside their money. */
function kemajuan(i: number): Kasus {
  const kepala = kepalaGrup([
    "No",
    "Nama Paket",
    "Nilai Kontrak (Rp)",
    [pilih(FISIK, i), ["Rencana", "Realisasi", pilih(DEVIASI, i)]],
    ["Keuangan", ["Rp", "%"]],
  ]);
  const data = ke(4).map((b): NilaiSel[] => {
    const [p, u, t, r] = [8e8 + 1e8 * b, 5e8 + 7e7 * b, 70 + 6 * b, 68 + 5 * b];
    return [b + 1, `Rehabilitasi gedung ${b + 1}`, p, t, r, r - t, u, persen(u, p)];
  });
  return {
    id: `kemajuan-fisik-${i} ${pilih(FISIK, i)}`,
    lembar: lembarKasus(["PROGRES PAKET 2024"], kepala, data),
    harap: { peran: { D: "lain", E: "lain", F: "lain", G: "realisasi_rp", H: "serapan" }, tanpaTambah: true },
  };
}

/** Where indicators are measured and their percent is worked out, what is called fisik is a promise. */
function janjiFisik(i: number): Kasus {
  const kepala = kepalaGrup([
    "No",
    "Indikator",
    ["Fisik", ["Target", "Realisasi", "%"]],
    ["Keuangan", ["Pagu", "Realisasi", "%"]],
  ]);
  const data = ke(4).map((b): NilaiSel[] => {
    const [p, u, t, r] = [8e8 + 1e8 * b, 5e8 + 7e7 * b, 40 + 6 * b, 38 + 5 * b];
    return [b + 1, pilih(INDIKATOR, b + i), t, r, persen(r, t), p, u, persen(u, p)];
  });
  return {
    id: `janji-fisik-${i}`,
    lembar: lembarKasus(["TAHUN 2024"], kepala, data),
    harap: { peran: peranUrut(["no", "indikator", "target", "realisasi", "capaian", "pagu"]), warnai: ["E"] },
  };
}

const SINGKAT = ["Ktgr", "Kat.", "Pred.", "Kategori"];

/** Verdicts of one or two letters under a title cut short. */
function kriteriaSingkat(i: number): Kasus {
  const nilai = ["B", "SB", "C", "SB", "B"];
  const data = ke(5).map((b): NilaiSel[] => {
    const [t, r] = [40 + 7 * b, 38 + 8 * b];
    return [pilih(INDIKATOR, b), t, r, persen(r, t), pilih(nilai, b)];
  });
  const judul = ["IKU", "Tgt 2024", "Real 2024", "Cap 2024", pilih(SINGKAT, i)];
  return {
    id: `kriteria-singkat-${i} ${pilih(SINGKAT, i)}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: { B: "target", C: "realisasi", D: "capaian", E: "kriteria" }, warnai: ["D"] },
  };
}

const UANG_TW = [
  ["rak_tw", "sp2d_tw"],
  ["Anggaran TW ", "Realisasi Anggaran TW "],
  ["Pagu Triwulan ", "SPJ Triwulan "],
] as const;

/** Money that each quarter had, beside what was spent in it. */
function uangTriwulan(i: number): Kasus {
  const [janji, pakai] = pilih(UANG_TW, i);
  const tw = [1, 2, 3, 4];
  const judul = [
    "Kode",
    "Sub Kegiatan",
    "Pagu",
    ...tw.map((n) => `${janji}${n}`),
    ...tw.map((n) => `${pakai}${n}`),
    "Total SP2D",
    "% Serapan",
  ];
  const data = ke(4).map((b): NilaiSel[] => {
    const r = tw.map((n) => 1e8 + 1e7 * b + 2e7 * n);
    const s = r.map((satu) => satu - 5e6);
    const [p, u] = [r, s].map((satu) => satu.reduce((x, y) => x + y, 0)) as [number, number];
    return [`1.02.0${b + 1}.2.01`, `Sub kegiatan ${b + 1}`, p, ...r, ...s, u, persen(u, p)];
  });
  const peran = ["-", "-", "pagu", ...tw.map(() => "pagu"), ...tw.map(() => "realisasi_rp"), "realisasi_rp"];
  return {
    id: `uang-triwulan-${i} ${janji}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: peranUrut([...peran, "serapan"]) },
  };
}

/** Money planned up to a quarter takes nothing from the year's own budget. */
function rencanaKas(i: number): Kasus {
  const kata = pilih(["RAK s/d TW ", "Anggaran Kas s.d. Triwulan "], i);
  const judul = ["Kode", "Sub Kegiatan", "Pagu", `${kata}III`, "Realisasi Keuangan s/d TW III", "%"];
  const data = ke(4).map((b): NilaiSel[] => {
    const [p, r, u] = [4e8 + 2e7 * b, 3e8 + 1e7 * b, 2.7e8 + 1e7 * b];
    return [`1.02.0${b + 1}.2.01`, `Sub kegiatan ${b + 1}`, p, r, u, persen(u, p)];
  });
  return {
    id: `rencana-kas-${i} ${kata}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: { C: "pagu", E: "realisasi_rp", F: "serapan" } },
  };
}

/** Minimum services, works beside their money, verdicts cut short, money of quarters. */
export const TETANGGA_LAYANAN_KERJA: readonly Kasus[] = [
  ...ke(6).map(duaMutu),
  ...ke(2).map(mutuSaja),
  ...ke(3).map(kemajuan),
  ...ke(2).map(janjiFisik),
  ...ke(4).map(kriteriaSingkat),
  ...ke(3).map(uangTriwulan),
  ...ke(2).map(rencanaKas),
];
