import assert from "node:assert/strict";
import { namaMasa } from "../../../src/domain/tabel/kata/nama-masa";
import { sebelumAkhirTahun } from "../../../src/domain/tabel/kata/sebelum-akhir-tahun";
import type { PetaTabel } from "../../../src/domain/warna/rencana";
import { namaBagian } from "../../../src/domain/warna/rencana/sumber-pasangan";
import { petaDari } from "../warna/alat";
import { kepalaGrup, persen } from "./tetangga/alat";
import { INDIKATOR, lembarKasus } from "./tetangga/kasus";

const TARGET = [40, 82, 75, 96];
const JANJI = [18, 80, 70, 90];
const HASIL = [15, 78, 72, 81];
const AKHIR = [20, 83, 74, 95];
/** What a column holds: targets and results of the year and of a half, percents, money, words. */
const ISI: Readonly<Record<string, readonly (number | string | null)[]>> = {
  t: TARGET,
  ts: JANJI,
  rs: HASIL,
  r: AKHIR,
  ps: HASIL.map((n, i) => persen(n, JANJI[i]!)),
  "ps/t": HASIL.map((n, i) => persen(n, TARGET[i]!)),
  p: AKHIR.map((n, i) => persen(n, TARGET[i]!)),
  rp: [400e6, 250e6, 125e6, 90e6],
  rps: [160e6, 110e6, 60e6, 40e6],
  kosong: [null, null, null, null],
};

type Judul = string | readonly [string, readonly string[]];

/** The sheet's only table under "No | Indikator" and these titles, its columns filled by the keys of `ISI`. */
function tabel(judul: readonly Judul[], isi: string): PetaTabel {
  const data = TARGET.map((_, i) => [
    i + 1,
    INDIKATOR[i] ?? "",
    ...isi.split(" ").map((k) => ISI[k]?.[i] ?? null),
  ]);
  const mentah = lembarKasus(
    ["PENGUKURAN KINERJA TAHUN 2025"],
    kepalaGrup(["No", "Indikator", ...judul]),
    data,
  );
  const dasar = { id: "s", terproteksi: false, kami: false, tabelExcel: [] };
  const [pertama, ...lain] = petaDari({ ...dasar, mentah }).lembar[0]?.tabel ?? [];
  assert.ok(pertama && lain.length === 0);
  return pertama;
}

/** "target_tw Semester I": role and part of the columns after the name. */
const dibaca = ({ tabel: { kolom } }: PetaTabel): string[] =>
  kolom.slice(2).map(({ peran, triwulan, bagian }) => {
    assert.ok(triwulan === null || bagian === null);
    return [peran, triwulan ?? bagian ?? ""].join(" ").trim();
  });

/** Columns that get colours unasked. */
function warnaYakin({ rencana }: PetaTabel): string[] {
  if (rencana.jenis !== "warnai" || !rencana.yakin) return [];
  return [rencana.kolom, ...rencana.sampingan.map(({ kolom }) => kolom)];
}

const paruh = (masa: string): string[] =>
  ["target_tw", "realisasi_tw", "capaian_tw"].map((satu) => `${satu} ${masa}`);
const TRC = ["Target", "Realisasi", "Capaian (%)"];

const SATU: readonly (readonly Judul[])[] = [
  ["Target 2025", "Target Semester I", "Realisasi Semester I", "Capaian Semester I (%)"],
  ["Target", "Target Smt 1", "Realisasi Smt 1", "Cap. Smt 1 (%)"],
  ["Target Tahunan", "Target Sem. I", "Realisasi Sem. I", "% Sem. I"],
  ["Target 2025", "Target Semester Pertama", "Realisasi Semester Pertama", "Capaian Semester Pertama (%)"],
  ["Target 2025", "Target Semester ke-1", "Realisasi Semester ke-1", "Capaian Semester ke-1 (%)"],
  ["Target 2025", "Target s.d. Semester I", "Realisasi s.d. Semester I", "Capaian (%)"],
  ["Target 2025", "Target 1st Semester", "Actual 1st Semester", "Achievement 1st Semester (%)"],
  ["Target 2025", "Target Semester I", "Realisasi Semester I", "Capaian Semester (%)"],
  ["Target 2025", ["Semester I", ["Target", "Realisasi", "%"]]],
  ["Target 2025", ["SMT I", ["T", "R", "%"]]],
];

describe("a table about one half of the year", () => {
  for (const judul of SATU)
    it(`${JSON.stringify(judul)}: the year's target, and three figures of the half that are asked about`, () => {
      const satu = tabel(judul, "t ts rs ps");
      assert.deepEqual(dibaca(satu), ["target", ...paruh("Semester I")]);
      assert.deepEqual(warnaYakin(satu), []);
    });

  it("that has no number is a half all the same, where the year has a target besides", () => {
    const satu = tabel(
      ["Target 2025", "Target Semester", "Realisasi Semester", "Capaian Semester (%)"],
      "t ts rs ps",
    );
    assert.deepEqual(dibaca(satu), ["target", ...paruh("Semester")]);
  });

  it("has no figures of the year, where the year is not named", () => {
    const satu = tabel(
      ["Target Semester II", "Realisasi Semester II", "Capaian Semester II (%)"],
      "ts rs ps",
    );
    assert.deepEqual(dibaca(satu), paruh("Semester II"));
    assert.deepEqual(warnaYakin(satu), []);
  });

  it("without a target of its own says how far the year has come", () => {
    const satu = tabel(["Target 2025", "Realisasi Semester I", "Capaian (%)"], "t rs ps/t");
    assert.deepEqual(dibaca(satu), ["target", "realisasi", "capaian"]);
  });

  it("leaves the year's percent to the year", () => {
    const judul = [
      "Target 2025",
      "Target Semester I",
      "Realisasi Semester I",
      "% thd Target Semester I",
      "% thd Target 2025",
    ];
    assert.deepEqual(dibaca(tabel(judul, "t ts rs ps ps/t")), ["target", ...paruh("Semester I"), "capaian"]);
  });
});

describe("halves and thirds of the year side by side", () => {
  it("are parts, of which none stands for the year; their capaian alone are asked about", () => {
    const satu = tabel(
      ["Target 2025", ["Semester I", ["T", "R", "%"]], ["Semester II", ["T", "R", "%"]]],
      "t ts rs ps t kosong kosong",
    );
    assert.deepEqual(dibaca(satu), ["target", ...paruh("Semester I"), ...paruh("Semester II")]);
    assert.deepEqual(warnaYakin(satu), []);
  });

  const TIGA: readonly Judul[] = [
    ["Semester I", TRC],
    ["Semester II", TRC],
    ["Tahun 2025", TRC],
  ];
  it("are coloured beside the year's capaian where they follow from their own pair", () => {
    const satu = tabel(TIGA, "ts rs ps t r p t r p");
    const setahun = ["target", "realisasi", "capaian"];
    assert.deepEqual(dibaca(satu), [...paruh("Semester I"), ...paruh("Semester II"), ...setahun]);
    assert.deepEqual(warnaYakin(satu), ["K", "E", "H"]);
  });

  it("are left where they follow from the year's target only, or from the other half's pair", () => {
    assert.deepEqual(warnaYakin(tabel(TIGA, "ts rs ps/t t r p t r p")), ["K", "H"]);
    assert.deepEqual(warnaYakin(tabel(TIGA, "ts rs p t r ps t r p")), ["K"]);
    const takBerjanji = tabel(
      [
        "Target",
        ["Realisasi", ["Smt I", "Smt II", "Setahun"]],
        ["Capaian (%)", ["Smt I", "Smt II", "Setahun"]],
      ],
      "t rs r r ps/t p p",
    );
    assert.deepEqual(warnaYakin(takBerjanji), ["I"]);
  });

  const BERNAMA: readonly (readonly [Judul, string, readonly string[]])[] = [
    [["Realisasi", ["Smt I", "Smt II"]], "rs r", ["Semester I", "Semester II"]],
    [["Realisasi per Semester", ["I", "II"]], "rs r", ["Semester I", "Semester II"]],
    [["Realisasi Semester", ["S1", "S2"]], "rs r", ["Semester I", "Semester II"]],
    [
      ["Realisasi Caturwulan", ["I", "II", "III"]],
      "rs rs r",
      ["Caturwulan I", "Caturwulan II", "Caturwulan III"],
    ],
    [
      ["Realisasi", ["Cawu 1", "Cawu 2", "Cawu 3"]],
      "rs rs r",
      ["Caturwulan I", "Caturwulan II", "Caturwulan III"],
    ],
  ];
  for (const [judul, isi, masa] of BERNAMA)
    it(`${JSON.stringify(judul)}: what each of them reached`, () => {
      const satu = tabel(["Target 2025", judul, "Capaian (%)"], `t ${isi} p`);
      assert.deepEqual(dibaca(satu), ["target", ...masa.map((nama) => `realisasi_tw ${nama}`), "capaian"]);
    });

  it("may be chosen or added up where the year has no column of its own", () => {
    const hasil = tabel(["Target 2025", "Realisasi Smt I", "Realisasi Smt II"], "t rs r");
    assert.deepEqual(namaBagian(hasil.tabel), ["Semester I", "Semester II"]);
    const setahun = tabel(["Target 2025", ["Realisasi", ["Smt I", "Smt II", "Setahun"]]], "t rs r r");
    assert.deepEqual(namaBagian(setahun.tabel), []);
    const satu = tabel(["Target 2025", "Target Smt I", "Realisasi Smt I"], "t ts rs");
    assert.deepEqual(namaBagian(satu.tabel), []);
  });

  it("called Capaian are values where the year's percent follows from them", () => {
    const judul = ["Target 2025", "Capaian Semester I", "Capaian Semester II", "% Capaian"];
    const satu = tabel(judul, "t rs r p");
    assert.deepEqual(dibaca(satu), [
      "target",
      "realisasi_tw Semester I",
      "realisasi_tw Semester II",
      "capaian",
    ]);
  });

  it("of money stay apart", () => {
    const satu = tabel(
      ["Pagu (Rp)", ["Semester I", ["Rp", "%"]], ["Semester II", ["Rp", "%"]]],
      "rp rps ps rps ps",
    );
    assert.deepEqual(dibaca(satu), ["pagu", "lain", "lain", "lain", "lain"]);
  });
});

describe("what is no half of the year", () => {
  const BUKAN: readonly (readonly [readonly Judul[], string, readonly string[]])[] = [
    // Up to the end of the second half is the year; so are both halves together.
    [
      ["Target 2025", "Realisasi s.d. Semester II", "Capaian s.d. Semester II (%)"],
      "t r p",
      ["target", "realisasi", "capaian"],
    ],
    [
      ["Target Semester I dan II", "Realisasi Semester I dan II", "Capaian (%)"],
      "t r p",
      ["target", "realisasi", "capaian"],
    ],
    // A quarter within a half is a quarter.
    [
      [["Semester I", ["Target TW I", "Realisasi TW I", "Target TW II", "Realisasi TW II"]]],
      "ts rs t r",
      ["target_tw 1", "realisasi_tw 1", "target_tw 2", "realisasi_tw 2"],
    ],
  ];
  for (const [judul, isi, peran] of BUKAN)
    it(JSON.stringify(judul), () => {
      assert.deepEqual(dibaca(tabel(judul, isi)), peran);
    });

  it("are years of study, degrees and later terms of students", () => {
    const sekolah = tabel(
      [
        ["S1", ["Target", "Realisasi"]],
        ["S2", ["Target", "Realisasi"]],
      ],
      "ts rs t r",
    );
    const kuliah = tabel(
      ["Target 2025", "Realisasi Mahasiswa Semester 3", "Realisasi Mahasiswa Semester 5"],
      "t rs r",
    );
    for (const satu of [sekolah, kuliah]) assert.ok(dibaca(satu).every((isi) => !isi.includes("_tw")));
  });

  const NAMA: readonly (readonly [readonly string[], string | null])[] = [
    [["semester i", "target"], "Semester I"],
    [["target", "smt ii"], "Semester II"],
    [["realisasi sem 2"], "Semester II"],
    [["smt1"], "Semester I"],
    [["capaian cawu iii"], "Caturwulan III"],
    [["target first half"], "Semester I"],
    [["realisasi semesteran"], "Semester"],
    [["realisasi caturwulan", "ii", "rp"], "Caturwulan II"],
    [["semester 3"], null],
    [["semester iii"], null],
    [["semester ini"], null],
    [["semi permanen"], null],
    [["target semester i sampai ii"], null],
    [["s1", "target"], null],
    [["triwulan i"], null],
  ];
  for (const [teks, nama] of NAMA)
    it(`"${teks.join(" | ")}" names ${nama ?? "none"}`, () => {
      assert.equal(namaMasa(teks), nama);
    });

  it("is a half or third that leaves a part of the year out, or the last one, which does not", () => {
    for (const judul of ["Realisasi Semester I", "Realisasi Smt 1", "s.d. Cawu II"])
      assert.ok(sebelumAkhirTahun(judul), judul);
    for (const judul of ["Realisasi Semester II", "s.d. Caturwulan III"])
      assert.ok(!sebelumAkhirTahun(judul), judul);
  });
});
