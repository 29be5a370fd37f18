import assert from "node:assert/strict";
import { fungsi as en } from "../../../src/bahasa/en/fungsi";
import { fungsi as id } from "../../../src/bahasa/id/fungsi";
import { galatNilai, teksGalat } from "../../../src/domain/ukur/hasil-ukur";
import type { KodeGalat } from "../../../src/domain/ukur/hasil-ukur";

const KODE = [...Object.keys(id.rusak), ...Object.keys(id.galat)] as KodeGalat[];

describe("messages of the functions", () => {
  it("are whole sentences in both languages, and differ between them", () => {
    for (const kode of KODE) {
      const [teksId, teksEn] = [id, en].map((bahasa) => teksGalat(galatNilai(kode, "12 3"), bahasa));
      for (const teks of [teksId!, teksEn!]) assert.match(teks, /^["A-Z\d].*[.?]$/s, `${kode}: ${teks}`);
      assert.notEqual(teksId, teksEn, kode);
    }
  });

  it("name the argument they speak of", () => {
    const galat = galatNilai("BUKAN_ANGKA", "selesai", "realisasi");
    assert.equal(teksGalat(galat, id), 'Realisasi: "selesai" bukan angka.');
    assert.equal(teksGalat(galat, en), 'Result: "selesai" is not a number.');
  });

  it("have no code twice", () => {
    assert.equal(new Set(KODE).size, KODE.length);
  });
});
