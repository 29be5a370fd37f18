import type { NilaiSel } from "../../../../src/domain/tabel";
import { hurufKolom } from "../../../../src/domain/tabel";
import { ke, kepalaGrup, peranUrut, persen, satuBaris } from "./alat";
import { lembarKasus, pilih, type Kasus } from "./kasus";

const TW = ["I", "II", "III", "IV"];
const KERJA = ["Kegiatan", "Program", "Sub Kegiatan", "Uraian"];

/** Money that a quarter of a row has, and what was spent of it. */
function kas(b: number, k: number): [number, number, number] {
  const pagu = 1_000_000 * (40 + 13 * b + 9 * k);
  const terpakai = Math.round((pagu * (58 + ((19 * b + 11 * k) % 41))) / 100_000) * 1_000;
  return [pagu, terpakai, persen(terpakai, pagu)];
}

/** "Anggaran Kas TW I | Realisasi TW I | %": what was realised of the quarter's money was spent; no share is the year's. */
function kasTriwulan(i: number): Kasus {
  const [apa, hasil] = pilih(
    [
      ["Anggaran Kas", "Realisasi"],
      ["Anggaran", "Realisasi"],
      ["Pagu", "Capaian"],
      ["RAK", "Realisasi"],
    ],
    i,
  );
  const tw = TW.slice(0, 2 + (i % 3));
  const judul = tw.flatMap((satu) => [`${apa} TW ${satu}`, `${hasil} TW ${satu}`, "%"]);
  const depan = pilih(KERJA, i);
  const data = ke(4).map((b): NilaiSel[] => [`${depan} ${b + 1}`, ...tw.flatMap((_, k) => kas(b, k))]);
  const peran = hasil === "Capaian" ? ["pagu", "-", "-"] : ["pagu", "realisasi_rp", "serapan"];
  return {
    id: `kas-triwulan-${i} ${apa}`,
    lembar: lembarKasus([], satuBaris([depan, ...judul]), data),
    harap: {
      peran: apa === "RAK" ? {} : peranUrut(["-", ...tw.flatMap(() => peran)]),
      tanpaWarna: tw.map((_, k) => hurufKolom(3 + 3 * k)),
      tanpaTambah: true,
    },
  };
}

/** Counts beside a quarter's quota stay what they are: nothing says that they are money. */
function kuotaTriwulan(i: number): Kasus {
  const tw = TW.slice(0, 2 + (i % 3));
  const judul = tw.flatMap((satu) => [`Alokasi TW ${satu}`, `Realisasi TW ${satu}`, "%"]);
  const data = ke(4).map((b): NilaiSel[] => [
    `Vaksin ${b + 1}`,
    "dosis",
    ...tw.flatMap((_, k) => [80 + 7 * b, 60 + 5 * b + k, persen(60 + 5 * b + k, 80 + 7 * b)]),
  ]);
  return {
    id: `kuota-triwulan-${i}`,
    lembar: lembarKasus([], satuBaris(["Indikator", "Satuan", ...judul]), data),
    harap: {
      bukan: Object.fromEntries(tw.map((_, k) => [hurufKolom(3 + 3 * k), ["realisasi_rp"]])),
      tanpaTambah: true,
    },
  };
}

/** "Target | Pagu | TW I: K, Rp | …" of a plan: the money beside each quarter's promise is promised too. */
function renaksi(i: number): Kasus {
  const daun = pilih(
    [
      ["K", "Rp"],
      ["Target", "Rp"],
    ],
    i,
  );
  const kepala = kepalaGrup([
    "Kegiatan",
    "Indikator",
    "Target",
    "Pagu",
    ...TW.map((satu) => [`TW ${satu}`, daun] as const),
  ]);
  const data = ke(4).map((b): NilaiSel[] => {
    const isi = TW.map((_, k) => [10 + b + k, 1_000_000 * (20 + 3 * b + 5 * k)] as const);
    const jumlah = [0, 1].map((x) => isi.reduce((n, satu) => n + (satu[x] ?? 0), 0));
    return [`Kegiatan ${b + 1}`, `Jumlah peserta pelatihan ${b + 1}`, ...jumlah, ...isi.flat()];
  });
  return {
    id: `renaksi-uang-${i} ${daun[0]}`,
    lembar: lembarKasus(["RENCANA AKSI TAHUN 2025"], kepala, data),
    harap: {
      peran: peranUrut([
        "program",
        "indikator",
        "target",
        "pagu",
        ...TW.flatMap(() => ["target_tw", "pagu"]),
      ]),
      tanpaTambah: true,
    },
  };
}

/** The same with a realisasi anywhere: then the money beside the quarters' figures may be what was spent. */
function renaksiBerealisasi(i: number): Kasus {
  const kepala = kepalaGrup([
    "Indikator",
    "Target",
    "Pagu",
    ...TW.slice(0, 2).map((satu) => [`Realisasi TW ${satu}`, ["K", "Rp"]] as const),
  ]);
  const data = ke(4).map((b): NilaiSel[] => [
    `Jumlah peserta pelatihan ${b + 1}`,
    40 + b,
    1_000_000 * (90 + b),
    10 + b,
    1_000_000 * (20 + b + i),
    12 + b,
    1_000_000 * (25 + b),
  ]);
  return {
    id: `renaksi-berealisasi-${i}`,
    lembar: lembarKasus([], kepala, data),
    harap: { bukan: { E: ["pagu"], G: ["pagu"] }, tanpaTambah: true },
  };
}

/** "Pagu | Semester I: Rp, % | S.d. Semester II: Rp, %": up to the last half it is the year's; halves alone are not. */
function semester(i: number): Kasus {
  const nama = pilih(["Semester", "SMT", "Smt."], i);
  const sampai = i % 4 !== 3;
  const dua = [`${nama} I`, `${sampai ? pilih(["S.d.", "s/d", "S.D."], i) : ""} ${nama} II`.trim()];
  const daun = ["Rp", "%"];
  const kepala = kepalaGrup(["Program", "Pagu", ...dua.map((satu) => [satu, daun] as const)]);
  const data = ke(4).map((b): NilaiSel[] => {
    const pagu = 1_000_000 * (210 + 37 * b);
    const [satu, semua] = [pagu * (0.31 + 0.04 * b), pagu * (0.82 + 0.03 * b)].map(Math.round);
    return [
      `Program ${b + 1}`,
      pagu,
      satu ?? 0,
      persen(satu ?? 0, pagu),
      semua ?? 0,
      persen(semua ?? 0, pagu),
    ];
  });
  return {
    id: `semester-uang-${i} ${dua[1]}`,
    lembar: lembarKasus([], kepala, data),
    harap: sampai
      ? { peran: { B: "pagu", C: "realisasi_rp", D: "serapan", E: "realisasi_rp" }, tanpaTambah: true }
      : { bukan: { C: ["realisasi_rp"], E: ["realisasi_rp"] }, tanpaWarna: ["D", "F"], tanpaTambah: true },
  };
}

/** Made-up neighbours of money by quarters. */
export const TETANGGA_UANG_TRIWULAN: readonly Kasus[] = [
  ...ke(12).map(kasTriwulan),
  ...ke(3).map(kuotaTriwulan),
  ...ke(2).map(renaksi),
  ...ke(2).map(renaksiBerealisasi),
  ...ke(8).map(semester),
];
