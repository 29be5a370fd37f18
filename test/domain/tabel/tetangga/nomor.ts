import type { NilaiSel } from "../../../../src/domain/tabel";
import { hurufKolom } from "../../../../src/domain/tabel";
import { INDIKATOR, lembarKasus, pilih, type Kasus, type SelKepala } from "./kasus";

const ke = (n: number) => Array.from({ length: n }, (_, i) => i);

/** Rows that number columns, as offices write them; cut or repeated to the width of a table. */
const NOMOR: readonly (readonly NilaiSel[])[] = [
  ["1", "2", "4", "5", "7", "8", "12"],
  [1, 2, 4, 5, 7, 8, 12],
  ["(1)", "(2)", "(4)", "(5)", "(7)", "(8)", "(12)"],
  [1, 2, 5, 6, 10, 11, 12],
  ["1", "2", "3", "4", "4", "4", "5"],
  [1, 2, 3, 4, 4, 4, 5],
  ["1", "2", "3", "4", "5", "6", "7=6/5*100"],
  ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)=(6)/(5)x100%"],
  ["1", "2", "3", "4", "5", "6", "7 = (6 : 5) x 100"],
  ["1.", "2.", "3.", "5.", "6.", "7.", "9."],
  ["[1]", "[2]", "[3]", "[5]", "[6]", "[7]", "[8]"],
  ["a", "b", "c", "d", "e", "f", "g=f/e"],
  ["1)", "2)", "3)", "4)", "6)", "7)", "8)"],
  ["Kol. 1", "Kol. 2", "Kol. 3", "Kol. 4", "Kol. 5", "Kol. 6", "Kol. 7"],
  [0, 1, 2, 3, 4, 5, 6],
  [1, 3, 4, 6, 8, 9, 10],
  ["1", "2", "3", "4", "5", "6", "(6/5)x100%"],
  ["(1)", "(2)", "(3)", null, "(5)", "(6)", "(7)"],
  [1, 2, 3, null, 5, 6, 7],
  ["1", "2", "3", "4", "5", "6", "7 (6/5)"],
  ["{1}", "{2}", "{3}", "{4}", "{5}", "{6}", "{7}"],
  ["1", "2", "6", "7", "8", "9", "10 (9:8)"],
];

/** The same rows over a table with a capaian, with one or two header rows. */
function denganCapaian(i: number): Kasus {
  const nomor = pilih(NOMOR, i);
  const judul = ["NO", "SASARAN", "INDIKATOR KINERJA", "SATUAN", "TARGET", "REALISASI", "CAPAIAN (%)"];
  const bertingkat = i % 3 === 1;
  const kepala: (SelKepala | null)[][] = bertingkat
    ? [
        [...judul.slice(0, 4).map((teks) => ({ teks, tinggi: 2 })), { teks: "TAHUN 2024", lebar: 3 }],
        [null, null, null, null, ...judul.slice(4).map((teks) => ({ teks }))],
      ]
    : [judul.map((teks) => ({ teks }))];
  const data = ke(5).map((b): NilaiSel[] => {
    const [t, r] = [60 + 9 * b, 50 + 8 * b];
    return [
      b + 1,
      `Meningkatnya layanan ${b + 1}`,
      pilih(INDIKATOR, b),
      "Unit",
      t,
      r,
      Math.round((10000 * r) / t) / 100,
    ];
  });
  const awal = kepala.length + 2;
  return {
    id: `nomor-capaian-${i} ${nomor.join(" ")}`,
    lembar: lembarKasus([], kepala, [[...nomor], ...data]),
    harap: { data: [awal, awal + 4], warnai: ["G"] },
  };
}

/** Over a table without a capaian, where the row would get one. */
function tanpaCapaian(i: number): Kasus {
  const nomor = pilih(NOMOR, i).slice(0, 5);
  const judul = pilih(
    [
      ["NO", "KODE", "OPD", "TARGET", "REALISASI"],
      ["No", "Kecamatan", "Indikator", "Target", "Realisasi"],
      ["No.", "Uraian", "Satuan", "Target 2024", "Realisasi 2024"],
    ],
    i,
  );
  const data = ke(4).map((b): NilaiSel[] => [b + 1, `${b + 1}.0${b}`, `Dinas ${b}`, 100, 98 - 9 * b]);
  return {
    id: `nomor-tanpa-capaian-${i} ${nomor.join(" ")}`,
    lembar: lembarKasus([], [judul.map((teks) => ({ teks }))], [[...nomor], ...data]),
    harap: { data: [3, 6] },
  };
}

/** Rows of small figures that are data, though they rise. */
function dataNaik(i: number): Kasus {
  const judul = ["No", "Indikator", "Target", "Realisasi"];
  const nilai: readonly (readonly [number, number])[] = [
    [2, 3],
    [3, 4],
    [5, 5],
    [10 + i, 12 + i],
  ];
  const data = nilai.map(([t, r], b): NilaiSel[] => [b + 1, pilih(INDIKATOR, b), t, r]);
  return {
    id: `data-naik-${i}`,
    lembar: lembarKasus([], [judul.map((teks) => ({ teks }))], data),
    harap: { data: [2, 5] },
  };
}

const ATAS = [
  ["Wilayah", "Jumlah Penduduk"],
  ["Desa/Kelurahan", "Pelaksana Teknis"],
  ["Nama Sekolah", "NPSN"],
  ["Jenis Layanan", "Loket"],
  ["Komoditas", "Sentra"],
];

/** Titles that nobody knows stand above the row that is known. */
function benihRendah(i: number): Kasus {
  const atas = pilih(ATAS, i);
  const gabung = i % 2 === 0;
  const kepala: (SelKepala | null)[][] = [
    [
      ...atas.map((teks) => ({ teks, tinggi: 2 })),
      { teks: pilih(["Kinerja 2024", "Tahun 2024", "Hasil Pengukuran"], i), lebar: 3 },
    ],
    [null, null, { teks: "Target" }, { teks: "Realisasi" }, { teks: "Capaian (%)" }],
  ];
  const data = ke(4).map((b): NilaiSel[] => {
    const [t, r] = [60 + 9 * b, 50 + 8 * b];
    return [`Tempat ${b + 1}`, 1000 + b, t, r, Math.round((10000 * r) / t) / 100];
  });
  return {
    id: `benih-rendah-${i} ${atas.join("|")}`,
    lembar: lembarKasus([], kepala, data, { gabung }),
    harap: {
      data: [3, 6],
      peran: { C: "target", D: "realisasi", E: "capaian", A: "lain/program/indikator/sasaran" },
      warnai: [hurufKolom(4)],
    },
  };
}

/** Made-up neighbours of kind 4. */
export const TETANGGA_NOMOR: readonly Kasus[] = [
  ...ke(22).map(denganCapaian),
  ...ke(22).map(tanpaCapaian),
  ...ke(8).map(dataNaik),
  ...ke(10).map(benihRendah),
];
