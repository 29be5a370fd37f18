import assert from "node:assert/strict";
import { namaTakTerjumlah, satuanTakTerjumlah } from "../../../src/domain/tabel/kata/satuan-takaran";

describe("units whose figures do not add up", () => {
  for (const satuan of ["%", "Persen (%)", "Indeks", "Nilai", "Skor", "per 1.000 KH", "kg/kapita", "Rasio"])
    it(`${satuan} is one`, () => assert.ok(satuanTakTerjumlah(satuan)));
  for (const satuan of ["orang", "Rp miliar", "dokumen", "ton", "desa/kelurahan", "", "m2"])
    it(`${satuan || "no unit"} is none`, () => assert.ok(!satuanTakTerjumlah(satuan)));

  it("a name says so by its first word only", () => {
    assert.ok(namaTakTerjumlah("Persentase jalan mantap") && namaTakTerjumlah("Indeks Inovasi Daerah"));
    assert.ok(!namaTakTerjumlah("Nilai investasi") && !namaTakTerjumlah("Jumlah peserta"));
  });
});
