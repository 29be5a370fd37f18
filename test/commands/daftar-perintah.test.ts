import { pasangPerintahPita } from "../../src/commands/pita";
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import path from "node:path";
import { ribbon as en } from "../../src/bahasa/en/ribbon";
import { ribbon as id } from "../../src/bahasa/id/ribbon";
import { PERINTAH } from "../../src/commands/daftar-perintah";
import { dengarkanStatusPita, type StatusPita } from "../../src/commands/status-pita";
import { buka, tutupSemua } from "./buka";

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
});

describe("what a command did to the workbook", function () {
  this.timeout(60_000);
  after(tutupSemua);

  it("is told in a word that no language changes, and decides whether the pane comes up", async () => {
    const excel = await buka();
    pasangPerintahPita();
    const terdengar: StatusPita[] = [];
    const berhenti = dengarkanStatusPita((status) => terdengar.push(status));
    for (const [n, tombol] of ["Kembalikan", "SiapkanBukuKerja", "SiapkanBukuKerja", "LampiranI"].entries())
      await excel.host.press(tombol, `u${n}`);
    berhenti();
    const akibat = terdengar.map((status) => status.akibat);
    assert.deepEqual(akibat, ["tidak-ada", "berubah", "tetap", "gagal"]);
    assert.deepEqual(
      terdengar.map(({ berhasil }) => berhasil),
      [true, true, true, false],
    );
    assert.equal(excel.host.addIn.runtime, "Visible");
  });
});
