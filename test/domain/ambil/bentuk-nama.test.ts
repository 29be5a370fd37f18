import assert from "node:assert/strict";
import { bentukNama } from "../../../src/domain/ambil/bentuk-nama";

const bertemu = (a: string, b: string): boolean => bentukNama(a).some((satu) => bentukNama(b).includes(satu));

describe("Ambil: names that meet without being written alike", () => {
  it("have the same words in another order, or an abbreviation that one of them spells out", () => {
    for (const [a, b] of [
      ["BOR (Bed Occupancy Rate)", "Bed Occupancy Rate (BOR)"],
      ["Nilai IKM Kecamatan", "Nilai Indeks Kepuasan Masyarakat (IKM) Kecamatan"],
      ["Indeks Kepuasan Masyarakat", "IKM (Indeks Kepuasan Masyarakat)"],
      ["Persentase jalan mantap kabupaten", "Persentase jalan kabupaten mantap"],
      ["IPM", "Indeks Pembangunan Manusia (IPM)"],
    ] as const)
      assert.ok(bertemu(a, b), `${a} / ${b}`);
  });

  it("do not where words differ, an abbreviation is another one, or the order says what is counted of what", () => {
    for (const [a, b] of [
      ["Nilai IKM Kecamatan", "Nilai Indeks Kepuasan Masyarakat (IKM) Kelurahan"],
      ["Nilai IPM Kabupaten", "Nilai Indeks Kepuasan Masyarakat (IKM) Kabupaten"],
      ["Rasio guru terhadap murid", "Rasio murid terhadap guru"],
      ["Gross Death Rate (GDR)", "Net Death Rate (NDR)"],
      ["Rumah layak (baru)", "Rumah layak (lama)"],
    ] as const)
      assert.ok(!bertemu(a, b), `${a} / ${b}`);
  });
});
