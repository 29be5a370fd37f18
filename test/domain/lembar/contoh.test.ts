import assert from "node:assert/strict";
import { bacaAngka } from "../../../src/domain/angka/baca-angka";
import { nipBenar } from "../../../src/domain/profil/nip";
import { ISI_CONTOH } from "../../../src/domain/lembar/contoh";
import type { IsianSel } from "../../../src/domain/lembar/isi";
import { capaian } from "../../../src/domain/ukur/capaian";
import { serapan } from "../../../src/domain/ukur/serapan";

const jumlah = (isi: readonly IsianSel[]): number =>
  isi.reduce<number>((n, satu) => n + (typeof satu === "number" ? satu : 0), 0);

describe("the sample", () => {
  it("holds as many rows as the report", () => {
    assert.equal(ISI_CONTOH.iku.length, 8);
    assert.equal(new Set(ISI_CONTOH.pk.map(({ sasaran }) => sasaran)).size, 10);
    assert.equal(ISI_CONTOH.pk.length, 23);
    assert.equal(ISI_CONTOH.program.length, 10);
    assert.equal(ISI_CONTOH.anggaran.length, 43);
  });

  it("adds up to the report's sums once its broken number is put right", () => {
    assert.equal(jumlah(ISI_CONTOH.anggaran.map(({ paguPerubahan = null }) => paguPerubahan)), 7_457_740_468);
    const realisasi = ISI_CONTOH.anggaran.map(({ realisasi: r }) => (r === "23940.000" ? 23_940_000 : r));
    assert.equal(jumlah(realisasi).toFixed(2), "6794143210.96");
    assert.equal((jumlah(realisasi) / 7_457_740_468).toFixed(4), "0.9110");
    assert.equal(jumlah(ISI_CONTOH.program.map(({ anggaranInduk }) => anggaranInduk)), 10_892_190_920);
    assert.equal(jumlah(ISI_CONTOH.program.map((satu) => satu.anggaranPerubahan)), 7_457_740_468);
  });

  it("keeps the report's broken number as printed, and it reads as broken", () => {
    const rusak = ISI_CONTOH.anggaran.filter(({ realisasi }) => bacaAngka(realisasi).jenis === "rusak");
    assert.deepEqual(
      rusak.map(({ realisasi }) => realisasi),
      ["23940.000"],
    );
    assert.equal(serapan(rusak[0]!.paguPerubahan, rusak[0]!.realisasi).jenis, "galat");
  });

  it("gives the report's achievements, rounded where it truncated", () => {
    const persen = ISI_CONTOH.iku.map(({ target, realisasi }) => {
      const hasil = capaian(target, realisasi);
      return hasil.jenis === "angka" ? (hasil.nilai * 100).toFixed(2) : hasil.jenis;
    });
    assert.deepEqual(persen, ["0.00", "28.79", "16.43", "0.00", "96.02", "0.00", "100.00", "100.00"]);
  });

  it("names no real person", () => {
    assert.match(ISI_CONTOH.profil.namaKepala, /^Nama /);
    assert.match(ISI_CONTOH.profil.namaAtasan, /^Nama /);
    assert.equal(ISI_CONTOH.profil.nipKepala, "19700101 199503 1 001");
    assert.ok(nipBenar(ISI_CONTOH.profil.nipKepala));
  });

  it("can read every target of the agreement", () => {
    for (const { target } of ISI_CONTOH.pk) assert.equal(bacaAngka(target).jenis, "angka", String(target));
  });
});
