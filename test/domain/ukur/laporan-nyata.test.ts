import assert from "node:assert/strict";
import type { IsiSel } from "../../../src/domain/angka/hasil-baca";
import { bacaAngka } from "../../../src/domain/angka/baca-angka";
import { bulatkanDesimal, formatPersen } from "../../../src/domain/angka/format-angka";
import { capaian } from "../../../src/domain/ukur/capaian";
import { kriteria } from "../../../src/domain/ukur/kriteria";
import { rataCapaian } from "../../../src/domain/ukur/rata-capaian";
import { SKALA_PERMENDAGRI } from "../../../src/domain/ukur/skala";
import { serapan } from "../../../src/domain/ukur/serapan";

// Figures as printed in a published LKjIP (Dinas Tenaga Kerja dan Perindustrian Perdagangan Kota Binjai, 2021):
// the sub kegiatan with a budget; the other 17 of 43 rows are 0, 0.
const SUB_KEGIATAN: readonly (readonly [string, string, string])[] = [
  ["3.905.609.154", "3.552.142.349", "91,12 %"],
  ["123.226.400", "122.550.356", "99,45 %"],
  ["156.331.600", "156.012.150", "99,79 %"],
  ["29.925.000", "23940.000", "80,00 %"],
  ["5.591.600", "5.043.000", "90,18 %"],
  ["52.695.200", "49.050.500", "93,08 %"],
  ["60.198.100", "58.489.000", "97,17 %"],
  ["6.058.800", "5.735.000", "94,65 %"],
  ["55.221.800", "54.630.000", "98,92 %"],
  ["24.960.000", "24.938.904", "99,91 %"],
  ["856.897.014", "659.349.828", "76,94 %"],
  ["37.746.300", "37.551.356", "99,48 %"],
  ["207.760.000", "178.113.609", "85,73 %"],
  ["15.740.000", "15.740.000", "98,28 %"],
  ["224.879.000", "222.907.465,96", "99,12 %"],
  ["73.291.000", "38.659.003", "52,7 %"],
  ["88.951.500", "88.760.616", "99,78 %"],
  ["45.037.400", "44.885.800", "99,66 %"],
  ["52.553.800", "51.330.004", "97,67 %"],
  ["786.685.600", "779.681.330", "99,10 %"],
  ["461.720.000", "456.297.160", "98,82 %"],
  ["34.461.500", "34.290.356", "99,50 %"],
  ["28.779.000", "21.938.904", "76,23 %"],
  ["28.779.000", "21.938.904", "76,23 %"],
  ["26.065.200", "21.938.904", "84,16 %"],
  ["68.576.500", "68.228.712", "99,49 %"],
];
const PERBAIKAN = new Map([["23940.000", "23.940.000"]]);

function jumlah(teks: readonly string[]): number {
  const bilangan = teks.map((satu) => {
    const hasil = bacaAngka(satu);
    return hasil.jenis === "angka" ? hasil.nilai : Number.NaN;
  });
  return bulatkanDesimal(
    bilangan.reduce((a, b) => a + b, 0),
    2,
  );
}

function rataPersen(pasangan: readonly (readonly [IsiSel, IsiSel])[]): string {
  const isi = pasangan.map(([target, realisasi]) => {
    const hasil = capaian(target, realisasi);
    return hasil.jenis === "angka" ? hasil.nilai : "";
  });
  const rata = rataCapaian(isi);
  return rata.jenis === "angka" ? formatPersen(rata.nilai) : rata.jenis;
}

describe("a real report", () => {
  const target = SUB_KEGIATAN.map(([satu]) => satu);
  const realisasi = SUB_KEGIATAN.map(([, satu]) => PERBAIKAN.get(satu) ?? satu);

  it("adds up to the report's totals once its one broken number is corrected", () => {
    assert.equal(jumlah(target), 7457740468);
    assert.equal(jumlah(realisasi), 6794143210.96);
    const total = serapan(jumlah(target), jumlah(realisasi));
    assert.equal(total.jenis === "angka" && formatPersen(total.nilai), "91,10 %");
  });

  it("has exactly one number that cannot be read", () => {
    const rusak = SUB_KEGIATAN.flat().filter((satu) => bacaAngka(satu).jenis === "rusak");
    assert.deepEqual(rusak, ["23940.000"]);
  });

  it("states percents that differ from the figures only by rounding, but for two", () => {
    const beda = SUB_KEGIATAN.filter(([pagu, , dinyatakan], i) => {
      const hasil = serapan(pagu, realisasi[i]);
      const seharusnya = hasil.jenis === "angka" ? hasil.nilai * 100 : Number.NaN;
      const bacaan = bacaAngka(dinyatakan);
      return bacaan.jenis !== "angka" || Math.abs(bacaan.nilai - seharusnya) >= 0.05;
    });
    // The first should be 90,95 %, which lies in a gap of the criteria.
    assert.deepEqual(
      beda.map(([pagu, , dinyatakan]) => [pagu, dinyatakan]),
      [
        ["3.905.609.154", "91,12 %"],
        ["15.740.000", "98,28 %"],
      ],
    );
  });

  it("calls salaries Sangat Baik by a wrong percent: 90,95 % lies in a gap of the criteria", () => {
    const [pagu, realisasi] = SUB_KEGIATAN[0]!;
    const hasil = serapan(pagu, realisasi);
    const rasio = hasil.jenis === "angka" ? hasil.nilai : Number.NaN;
    assert.equal(formatPersen(rasio), "90,95 %");
    const { tingkat, diCelah } = kriteria(rasio, SKALA_PERMENDAGRI);
    assert.deepEqual([tingkat.nama, diCelah], ["Tinggi", true]);
    assert.equal(kriteria(rasio, SKALA_PERMENDAGRI, "batas-atas").tingkat.nama, "Sangat Baik");
  });

  it("has the means of its indicators: Bab III, and IKU with 21 or 22 markets", () => {
    const sama: readonly (readonly [IsiSel, IsiSel])[] = [
      ["32 orang", "-"],
      ["1.150 orang", "189 orang"],
      ["330 orang", "95 orang"],
      ["6 kasus", "-"],
      ["3 pameran", "-"],
      ["176 UTTP", "169 UTTP"],
    ];
    assert.equal(rataPersen([...sama, [22, 21]]), "33,81 %");
    assert.equal(rataPersen([...sama, [22, 21], [1, 1]]), "42,09 %");
    assert.equal(rataPersen([...sama, [22, 22], [1, 1]]), "42,66 %");
  });
});
