import assert from "node:assert/strict";
import { temuanBaris } from "./alat";

type Sel = string | number;
const TW = ["I", "II", "III", "IV"] as const;
const SEMESTER = ["I", "II"] as const;

/** "Triwulan I | Target", "Triwulan I | Realisasi", "Triwulan I | Capaian (%)" for each part of the year. */
const kepala = (masa: string, bagian: readonly string[], kata: readonly string[], depan: string): string =>
  [depan, ...bagian.flatMap((satu) => kata.map((k) => `${k} ${masa} ${satu}`))].join("\t");

const persen = (t: number, r: number): string => ((r / t) * 100).toFixed(2).replace(".", ",");

/** A row of pairs with the percentage that each gives. */
const baris = (nama: string, ...pasangan: readonly (readonly [number, number])[]): Sel[] => [
  nama,
  ...pasangan.flatMap(([t, r]) => [t, r, persen(t, r)]),
];

function temuan(
  judul: string,
  isi: readonly (readonly Sel[])[],
  ubah: Readonly<Record<string, string>> = {},
) {
  const sel = isi.map((satu, b) =>
    satu.map((nilai, k) => ubah[`${String.fromCharCode(65 + k)}${String(b + 2)}`] ?? String(nilai)),
  );
  return temuanBaris(judul, ...sel.map((satu) => satu.join("\t"))).map(
    ({ kode, sel: di, seharusnyaTeks }) => `${kode} ${di} ${seharusnyaTeks}`,
  );
}

const KINERJA = ["Target", "Realisasi", "Capaian (%)"];
const TRIWULAN = kepala("Triwulan", TW, KINERJA, "Indikator Kinerja");
const TIGA = [
  baris("Jumlah pasar yang dibina", [20, 19], [40, 37], [60, 51], [80, 77]),
  baris("Jumlah kios yang ditata", [110, 90], [230, 205], [310, 300], [450, 430]),
  baris("Jumlah pelaku usaha yang dilatih", [35, 30], [70, 66], [95, 93], [130, 121]),
];

describe("reviu: typed percentages of the quarters", () => {
  it("say nothing where each follows from its own quarter", () => {
    assert.deepEqual(temuan(TRIWULAN, TIGA), []);
  });

  it("are named at their cell with what their own quarter gives", () => {
    assert.deepEqual(temuan(TRIWULAN, TIGA, { G3: "98,13" }), ["PERSEN_BEDA G3 89,13"]);
    assert.deepEqual(temuan(TRIWULAN, TIGA, { D2: "59,00", M4: "39,08" }), [
      "PERSEN_BEDA D2 95,00",
      "PERSEN_BEDA M4 93,08",
    ]);
  });

  it("are measured by the year's target where the quarters have none and most rows agree", () => {
    const judul =
      "Indikator Kinerja\tTarget\tRealisasi TW I\tCapaian TW I (%)\tRealisasi TW II\tCapaian TW II (%)";
    const isi = [
      ["Jumlah pasar yang dibina", 80, 19, "23,75", 37, "46,25"],
      ["Jumlah kios yang ditata", 450, 90, "20,00", 205, "45,56"],
      ["Jumlah pelaku usaha yang dilatih", 130, 30, "23,08", 66, "50,77"],
    ];
    assert.deepEqual(temuan(judul, isi), []);
    assert.deepEqual(temuan(judul, isi, { D3: "25,00" }), ["PERSEN_BEDA D3 20,00"]);
    // Of a plan that is not in the table: nothing to say.
    assert.deepEqual(temuan(judul, isi, { D2: "95,00", D3: "82,10", D4: "86,00" }), []);
  });

  it("say nothing in a column of which most rows follow from nothing", () => {
    assert.deepEqual(temuan(TRIWULAN, TIGA, { D2: "31,00", D3: "47,00" }), []);
  });
});

describe("reviu: typed percentages of the halves and of money", () => {
  const SEM = kepala("Semester", SEMESTER, KINERJA, "Indikator Kinerja");
  const isi = TIGA.map((satu) => satu.slice(0, 7));

  it("follow from their own half", () => {
    assert.deepEqual(temuan(SEM, isi), []);
    assert.deepEqual(temuan(SEM, isi, { G4: "49,29" }), ["PERSEN_BEDA G4 94,29"]);
  });

  it("follow from the money of their own quarter", () => {
    const judul = kepala("Triwulan", TW, ["Pagu", "Realisasi Anggaran", "Serapan (%)"], "Program");
    const uang = [
      baris("Program Pasar", [120e6, 110e6], [240e6, 200e6], [360e6, 300e6], [500e6, 480e6]),
      baris("Program Kios", [75e6, 70e6], [150e6, 131e6], [225e6, 210e6], [300e6, 290e6]),
      baris("Program UMKM", [40e6, 31e6], [80e6, 69e6], [120e6, 108e6], [160e6, 151e6]),
      baris("Jumlah", [235e6, 211e6], [470e6, 400e6], [705e6, 618e6], [960e6, 921e6]),
    ];
    assert.deepEqual(temuan(judul, uang), []);
    assert.deepEqual(temuan(judul, uang, { J3: "39,33" }), ["PERSEN_BEDA J3 93,33"]);
    assert.deepEqual(temuan(judul, uang, { D5: "98,79" }), ["PERSEN_BEDA D5 89,79"]);
    // A plan that the figures do not bear out is no plan.
    assert.deepEqual(temuan(judul, uang, { J2: "31,20", J3: "39,33", J4: "41,17" }), []);
  });

  it("follow from the year's budget where most rows do", () => {
    const judul =
      "Program\tPagu\tRealisasi Anggaran TW I\tSerapan TW I (%)\tRealisasi Anggaran TW II\tSerapan TW II (%)";
    const uang = [
      ["Program Pasar", "500.000.000", "110.000.000", "22,00", "200.000.000", "40,00"],
      ["Program Kios", "300.000.000", "70.000.000", "23,33", "131.000.000", "43,67"],
      ["Program UMKM", "160.000.000", "31.000.000", "19,38", "69.000.000", "43,13"],
      ["Jumlah", "960.000.000", "211.000.000", "21,98", "400.000.000", "41,67"],
    ];
    assert.deepEqual(temuan(judul, uang), []);
    assert.deepEqual(temuan(judul, uang, { F3: "34,67" }), ["PERSEN_BEDA F3 43,67"]);
  });
});
