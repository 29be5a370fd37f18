import type { NilaiSel } from "../../../../src/domain/tabel";
import { hurufKolom } from "../../../../src/domain/tabel";
import { ke, kepalaGrup, peranUrut, persen, satuBaris } from "./alat";
import { lembarKasus, pilih, type Kasus } from "./kasus";

const PERAN = ["pagu", "realisasi_rp", "serapan"];
const UANG: readonly (readonly [string, string, string])[] = [
  ["Anggaran", "Realisasi", "%"],
  ["Pagu", "Realisasi", "Serapan (%)"],
  ["Pagu (Rp)", "Realisasi (Rp)", "%"],
];
const DEPAN = ["Program", "Uraian", "Kegiatan", "Sub Kegiatan"];
const TAHUN = ["TA", "Tahun", "T.A.", ""];

function uang(b: number, k: number): [number, number, number] {
  const pagu = 1_000_000 * (240 + 31 * b + 17 * k);
  const terpakai = Math.round((pagu * (71 + ((13 * b + 7 * k) % 28))) / 100_000) * 1_000;
  return [pagu, terpakai, persen(terpakai, pagu)];
}

/** The years side by side, each with its budget, what was spent of it and its share: the last one is the report's. */
function berdampingan(i: number): Kasus {
  const tahun = ke(2 + (i % 3)).map((k) => 2024 - (1 + (i % 3)) + k);
  const [kata, depan, sebut] = [pilih(UANG, i), pilih(DEPAN, i), pilih(TAHUN, i)];
  const kepala = kepalaGrup([depan, ...tahun.map((satu) => [`${sebut} ${satu}`.trim(), kata] as const)]);
  const data = ke(4).map((b): NilaiSel[] => [`${depan} ${b + 1}`, ...tahun.flatMap((_, k) => uang(b, k))]);
  const lampau = tahun.slice(0, -1).map((_, k) => hurufKolom(3 + 3 * k));
  return {
    id: `uang-tahun-${i} ${sebut}`,
    lembar: lembarKasus(i % 2 ? ["PERBANDINGAN REALISASI ANGGARAN"] : [], kepala, data),
    harap: {
      tahun: 2024,
      peran: peranUrut(["-", ...tahun.flatMap(() => PERAN)]),
      tanpaWarna: lampau,
      warnai: [hurufKolom(3 * tahun.length)],
      tanpaTambah: true,
    },
  };
}

/** "Anggaran | 2022, 2023, 2024", "Realisasi | …", "Rasio | …": the years under what is said of them. */
function menurutUkuran(i: number): Kasus {
  const tahun = [2022, 2023, 2024];
  const kata = pilih(
    [
      ["Anggaran pada Tahun", "Realisasi Anggaran pada Tahun", "Rasio Realisasi/Anggaran (%)"],
      ["Anggaran", "Realisasi", "Rasio (%)"],
    ],
    i,
  );
  const kepala = kepalaGrup(["Uraian", ...kata.map((satu) => [satu, tahun.map(String)] as const)]);
  const data = ke(4).map((b): NilaiSel[] => {
    const isi = tahun.map((_, k) => uang(b, k));
    return [`Belanja ${b + 1}`, ...[0, 1, 2].flatMap((x) => isi.map((satu) => satu[x] ?? null))];
  });
  return {
    id: `uang-tahun-menurut-ukuran-${i}`,
    lembar: lembarKasus([], kepala, data),
    harap: { tanpaWarna: ["H", "I"], bukan: { D: ["lain"], G: ["lain"] }, tanpaTambah: true },
  };
}

/** One figure of an earlier year beside this year's money is no budget and no spending to be judged by. */
function sendirian(i: number): Kasus {
  const lampau = pilih(["Realisasi 2023 (Rp)", "Anggaran 2023 (Rp)", "Serapan 2023 (%)"], i);
  const data = ke(4).map((b): NilaiSel[] => {
    const [pagu, terpakai, bagian] = uang(b, 0);
    return [`Program ${b + 1}`, lampau.includes("%") ? 61 + 5 * b : pagu - 9_000_000, pagu, terpakai, bagian];
  });
  return {
    id: `uang-tahun-sendirian-${i} ${lampau}`,
    lembar: lembarKasus(
      [],
      satuBaris(["Program", lampau, "Pagu 2024 (Rp)", "Realisasi 2024 (Rp)", "Serapan 2024 (%)"]),
      data,
    ),
    harap: {
      peran: { C: "pagu", D: "realisasi_rp", E: "serapan" },
      bukan: { B: ["pagu", "realisasi_rp", "serapan"] },
      tanpaWarna: ["B"],
    },
  };
}

/** Made-up neighbours of money of several years. */
export const TETANGGA_UANG_TAHUN: readonly Kasus[] = [
  ...ke(12).map(berdampingan),
  ...ke(2).map(menurutUkuran),
  ...ke(3).map(sendirian),
];
