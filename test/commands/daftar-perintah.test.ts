import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import path from "node:path";
import { ribbon as en } from "../../src/bahasa/en/ribbon";
import { ribbon as id } from "../../src/bahasa/id/ribbon";
import { PERINTAH } from "../../src/commands/daftar-perintah";
import { SEMUA_LAPORAN } from "../../src/commands/laporan-banyak";

describe("the registry of commands", () => {
  const semua = Object.entries(PERINTAH);

  it("has texts in both languages and drawn icons for every button", () => {
    for (const [nama, { ikon }] of semua) {
      assert.ok(nama in id.tombol && nama in en.tombol, nama);
      for (const ukuran of [16, 32, 80])
        assert.ok(existsSync(path.join(__dirname, `../../assets/icons/${ikon}-${ukuran}.png`)), ikon);
    }
  });

  it("gives every command a word of its own on the command line", () => {
    const kata = semua.flatMap(([, { baris }]) => baris?.nama ?? []);
    assert.equal(new Set([...kata, "baca", "petakan"]).size, kata.length + 2);
    for (const { baris } of Object.values(PERINTAH)) assert.ok(!("keluaran" in (baris?.pilihan ?? {})));
  });

  it("has an entry in the menu for every report, in the order of the book, each with an action of its own", () => {
    const menu = PERINTAH.Laporan.menu ?? [];
    assert.deepEqual(
      menu.map(({ teks }) => teks),
      ["semua", ...SEMUA_LAPORAN],
    );
    assert.equal(new Set(menu.map(({ nama }) => nama)).size, menu.length);
    for (const { nama } of menu) assert.match(nama, /^Laporan[A-Z][A-Za-z0-9]+$/);
  });
});
