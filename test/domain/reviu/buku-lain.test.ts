import assert from "node:assert/strict";
import { BUKU_BENAR } from "./buku-benar";
import { SALAH_HITUNG } from "./buku-salah-hitung";
import { SALAH_ISI } from "./buku-salah-isi";
import { lembarBuku, type BukuSalah, type IsiBuku } from "./buku-lain";
import { temuanDari } from "./alat";

/** Findings of the planted error that stand where it was planted and say what it should be. */
const ditemukan = ({ isi, di, kode, seharusnya }: BukuSalah): boolean =>
  temuanDari(lembarBuku(isi)).some(
    (satu) =>
      kode.test(satu.kode) &&
      di.includes(`${satu.lembar}!${satu.sel}`) &&
      (seharusnya === undefined || satu.seharusnyaTeks === seharusnya),
  );

/** What is told beyond notes, so that a failure names it. */
const sebutan = (isi: IsiBuku): string[] =>
  temuanDari(lembarBuku(isi)).flatMap(({ tingkat, kode, lembar, sel }) =>
    tingkat === "info" ? [] : [`${tingkat} ${kode} ${lembar}!${sel}`],
  );

describe("reviu of small workbooks of other offices", () => {
  it("finds each planted error at its cell, with what it should be", () => {
    const luput = [...SALAH_HITUNG, ...SALAH_ISI].filter((satu) => !ditemukan(satu)).map(({ nama }) => nama);
    assert.deepEqual(luput, []);
  });

  it("calls nothing wrong in right tables of unusual layouts", () => {
    const alarm = Object.entries(BUKU_BENAR).flatMap(([nama, isi]) =>
      sebutan(isi).map((satu) => `${nama}: ${satu}`),
    );
    assert.deepEqual(alarm, []);
  });
});
