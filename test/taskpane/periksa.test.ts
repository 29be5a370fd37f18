import assert from "node:assert/strict";
import { periksaBidang, pisahBaris } from "../../src/taskpane/profil/periksa";

describe("checks of the profile form", () => {
  it("find a year that is not four digits", () => {
    assert.equal(periksaBidang("tahun", "2026"), undefined);
    assert.equal(periksaBidang("tahun", " 2026 "), undefined);
    assert.equal(periksaBidang("tahun", "26"), "salahTahun");
    assert.equal(periksaBidang("tahun", "2026/2027"), "salahTahun");
  });

  it("find a NIP that has not eighteen digits, however it is grouped", () => {
    assert.equal(periksaBidang("nipKepala", "19700101 199503 1 001"), undefined);
    assert.equal(periksaBidang("nipAtasan", "197001011995031001"), undefined);
    assert.equal(periksaBidang("nipKepala", "19700101 199503 1 01"), "salahNip");
    assert.equal(periksaBidang("nipKepala", "NIP. 19700101 199503 1 001"), "salahNip");
  });

  it("leave empty and free fields alone", () => {
    assert.equal(periksaBidang("tahun", ""), undefined);
    assert.equal(periksaBidang("nipAtasan", "  "), undefined);
    assert.equal(periksaBidang("namaKepala", "12"), undefined);
  });

  it("split functions by line and drop empty lines", () => {
    assert.deepEqual(pisahBaris("a\r\n\n  b  \n"), ["a", "b"]);
    assert.deepEqual(pisahBaris(" \n"), []);
  });
});
