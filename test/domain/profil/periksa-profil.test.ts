import assert from "node:assert/strict";
import { kesalahanProfil } from "../../../src/domain/profil/periksa-profil";

describe("what a profile cannot hold", () => {
  it("is a year that is not four digits of these two centuries", () => {
    for (const tahun of ["2026", " 2026 ", ""]) assert.equal(kesalahanProfil("tahun", tahun), undefined);
    for (const tahun of ["26", "20255", "2026/2027", "3026"])
      assert.equal(kesalahanProfil("tahun", tahun), "TAHUN_SALAH", tahun);
  });

  it("is a NIP that has not eighteen digits, or dates that no calendar knows, however it is grouped", () => {
    for (const nip of ["19700101 199503 1 001", "197001011995031001", "NIP. 19700101 199503 1 001", "  "])
      assert.equal(kesalahanProfil("nipKepala", nip), undefined, nip);
    for (const nip of ["19700101 199503 1 01", "19701301 199503 1 001", "19700101 199503 7 001", "belum ada"])
      assert.equal(kesalahanProfil("nipAtasan", nip), "NIP_SALAH", nip);
  });

  it("is nothing else", () => {
    assert.equal(kesalahanProfil("namaKepala", "12"), undefined);
  });
});
