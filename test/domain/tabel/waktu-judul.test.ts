import assert from "node:assert/strict";
import { bacaLembar, type Tabel } from "../../../src/domain/tabel";
import type { NilaiSel } from "../../../src/domain/tabel";
import { buatLembar } from "./lembar";

type Isi = readonly (readonly NilaiSel[])[];

const baca = (isi: Isi, gabungan: readonly string[] = []): Tabel | undefined =>
  bacaLembar(buatLembar({ isi, gabungan })).tabel[0];

const peran = (tabel: Tabel | undefined): string[] =>
  (tabel?.kolom ?? []).map(
    ({ peran: p, tahun, triwulan }) => `${p}${tahun ?? ""}${triwulan ? `#${triwulan}` : ""}`,
  );

describe("quarters by their months", () => {
  const data = (judul: readonly string[]): Isi => [
    ["Indikator", "Target", ...judul, "Jumlah", "Capaian (%)"],
    ["Jumlah kendaraan diuji", 4200, 1010, 980, 1075, 1002, 4067, 96.83],
    ["Jumlah bus diuji", 160, 41, 38, 44, 40, 163, 101.88],
    ["Jumlah kereta diuji", 90, 15, 22, 19, 25, 81, 90],
  ];

  it("are read in each spelling", () => {
    for (const judul of [
      ["Jan-Mar", "Apr-Jun", "Jul-Sep", "Okt-Des"],
      ["Januari s.d. Maret", "April s.d. Juni", "Juli s.d. September", "Oktober s.d. Desember"],
      ["Jan – Mar", "Apr – Jun", "Jul – Sept", "Oct – Dec"],
    ])
      assert.deepEqual(
        peran(baca(data(judul))).slice(2, 6),
        [1, 2, 3, 4].map((n) => `realisasi_tw#${n}`),
        judul[0],
      );
  });

  it("are none where each goes on from the start of the year, or where one stands alone", () => {
    const kumulatif = peran(baca(data(["Jan-Mar", "Jan-Jun", "Jan-Sep", "Jan-Des"])));
    assert.ok(!kumulatif.some((satu) => satu.includes("#")), kumulatif.join());
    const sendiri = peran(
      baca([
        ["Indikator", "Target 2024", "Realisasi Jan-Mar", "Capaian (%)"],
        ["Jumlah kendaraan diuji", 4200, 1010, 24.05],
        ["Jumlah bus diuji", 160, 41, 25.63],
      ]),
    );
    assert.ok(!sendiri.some((satu) => satu.includes("#")), sendiri.join());
  });
});

describe("years by their last two digits", () => {
  const tabel = (induk: string, anak: readonly NilaiSel[]): Tabel | undefined =>
    baca(
      [
        ["RENCANA AKSI 2023-2026"],
        ["Indikator", "Satuan", induk, null, null, null, "Keterangan"],
        [null, null, ...anak, null],
        ["Jumlah gugus tugas", "kali", 2, 3, 4, 4, "aktif"],
        ["Jumlah puspaga", "unit", 1, 2, 3, 4, "aktif"],
        ["Jumlah forum anak", "forum", 5, 6, 7, 8, "aktif"],
      ],
      ["A2:A3", "B2:B3", "C2:F2", "G2:G3"],
    );

  it("are years of a plan under a target", () => {
    const harap = [2023, 2024, 2025, 2026].map((tahun) => `target_tahun${tahun}`);
    assert.deepEqual(peran(tabel("Target", ["23", "24", "25", "26"])).slice(2, 6), harap);
    assert.deepEqual(peran(tabel("Target", ["’23", "’24", "’25", "’26"])).slice(2, 6), harap);
  });

  it("are none where they do not follow each other, or count days or months", () => {
    const tahun = (induk: string, anak: readonly NilaiSel[]): (number | null)[] =>
      (tabel(induk, anak)?.kolom ?? []).map((satu) => satu.tahun);
    assert.ok(tahun("Target", ["23", "25", "28", "31"]).every((satu) => satu === null));
    assert.ok(tahun("Target Tanggal", ["23", "24", "25", "26"]).every((satu) => satu === null));
    assert.ok(tahun("Target", ["9", "10", "11", "12"]).every((satu) => satu === null));
    assert.ok(tahun("Usia", ["23", "24", "25", "26"]).every((satu) => satu === null));
  });
});

describe("years of a plan by their number", () => {
  it("are targets of their years; a group of its own pair is none", () => {
    const isi: Isi = [
      [
        "Indicator",
        "Unit",
        "Baseline",
        "Milestone Y1",
        "Milestone Y2",
        "Milestone Y3",
        "End of Program Target",
      ],
      ["Staff trained", "person", 0, 250, 600, 900, 1200],
      ["Districts reached", "district", 0, 12, 25, 40, 60],
    ];
    assert.deepEqual(peran(baca(isi)).slice(3, 6), ["target_tahun", "target_tahun", "target_tahun"]);
  });
});

describe("months by their first letters", () => {
  const tabel = (huruf: string): Tabel | undefined =>
    baca([
      ["Kegiatan", "Pagu Rp.", ...huruf],
      ["Rehab bak induk", 185_000_000, ...Array.from(huruf, (_, i) => 8 * i)],
      ["Pakan benih", 92_500_000, ...Array.from(huruf, (_, i) => 8 * i + 1)],
    ]);

  it("are titles of a table, half a year at least", () => {
    assert.equal(tabel("JFMAMJJASOND")?.rentang, "A1:N3");
    assert.equal(tabel("JFMAMJ")?.rentang, "A1:H3");
    assert.equal(tabel("JASOND")?.kolom[0]?.peran, "program");
  });
});

describe("years with a mark", () => {
  it("are titles beside years without one", () => {
    const isi = (tahun: readonly NilaiSel[]): Isi => [
      ["Lapangan Usaha", ...tahun],
      ["Pertanian", 28.41, 27.95, 27.1, 26.44],
      ["Industri", 17.2, 17.66, 18.02, 18.51],
      ["Konstruksi", 8.9, 9.11, 9.2, 9.35],
    ];
    assert.equal(baca(isi([2020, 2021, "2022*", "2023**"]))?.rentang, "A1:E4");
    assert.equal(baca(isi(["2020", "2021 (r)", "2022*", "2023**"]))?.rentang, "A1:E4");
  });
});

describe("groups that are all alike", () => {
  it("are titles, whatever their words, and the titles left of them in the row below belong to the same head", () => {
    const anak = ["L", "P", "JML", "L", "P", "JML", "L", "P", "JML"];
    const data = (nama: string): NilaiSel[] => [nama, ...anak.map((_, k) => 30 + k)];
    const kelompok = (nama: NilaiSel): NilaiSel[] => [
      nama,
      "Bayi",
      null,
      null,
      "IDL",
      null,
      null,
      "IBL",
      null,
      null,
    ];
    const desa = ["Kertajaya", "Cikembang", "Pasirlaja"].map(data);
    const gabungan = ["B1:D1", "E1:G1", "H1:J1"];
    assert.equal(
      baca([kelompok("DESA"), [null, ...anak], ...desa], ["A1:A2", ...gabungan])?.rentang,
      "A1:J5",
    );
    assert.equal(baca([kelompok(null), ["DESA", ...anak], ...desa], gabungan)?.rentang, "A1:J5");
  });
});

describe("a time merged over all columns", () => {
  it("is their group where they hold nothing but figures, and a title where they have names", () => {
    const angka = baca(
      [
        ["TA 2024", null],
        ["Pagu", "Realisasi"],
        ["Rp 6.450.000.000", "Rp 6.127.500.000"],
      ],
      ["A1:B1"],
    );
    assert.deepEqual(angka?.kepala, { awal: 1, akhir: 2 });
    assert.deepEqual(peran(angka), ["pagu2024", "realisasi_rp2024"]);
    const bernama = baca(
      [
        ["TAHUN 2024", null, null],
        ["Program", "Pagu", "Realisasi"],
        ["Jalan", 400_000_000, 300_000_000],
        ["Jembatan", 200_000_000, 150_000_000],
      ],
      ["A1:C1"],
    );
    assert.deepEqual(bernama?.kepala, { awal: 2, akhir: 2 });
  });
});
