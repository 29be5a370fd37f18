import assert from "node:assert/strict";
import { SalahPakai } from "../../cli/argumen";
import { jalankanSub, SUBPERINTAH } from "../../cli/subperintah";
import { PERINTAH, TANPA_TOMBOL } from "../../src/commands/daftar-perintah";

describe("the words after lkjip", () => {
  it("come from the registry of commands, with their options in the usage line", () => {
    const contoh = SUBPERINTAH.map(({ bentuk }) => bentuk.contoh);
    assert.ok(contoh.includes("lampiran1 masukan.xlsx -o keluaran.xlsx [--isi iku|pk] [--timpa]"));
    assert.ok(
      contoh.includes(
        "siapkan [masukan.xlsx] -o keluaran.xlsx [--contoh] [--templat dinas|kecamatan|puskesmas|rsud]",
      ),
    );
    assert.ok(
      contoh.includes(
        "warnai masukan.xlsx -o keluaran.xlsx [--lembar NAMA] [--ragu] [--hanya-capaian] [--legenda] [--isi-kolom]",
      ),
    );
    const dariDaftar = Object.values(PERINTAH).flatMap(({ baris }) => baris?.nama ?? []);
    assert.deepEqual(
      SUBPERINTAH.map(({ nama }) => nama),
      [
        ...dariDaftar,
        ...TANPA_TOMBOL.map(({ nama }) => nama),
        "ambil",
        "baca",
        "laporan",
        "petakan",
        "reviu",
      ],
    );
  });

  for (const kata of ["constructor", "toString", "__proto__", "Siapkan", ""])
    it(`do not include "${kata}"`, async () => assert.equal(await jalankanSub(kata, []), false));

  it("refuse a part of the report that there is not, and name those that there are", async () => {
    const salah = jalankanSub("laporan", ["a.xlsx", "-o", "b.xlsx", "--bagian", "efisiensi,bab-9"]);
    await assert.rejects(salah, (sebab) => {
      assert.ok(sebab instanceof SalahPakai);
      assert.match(sebab.message, /^--bagian hanya bagian-depan, .*, atau semua, bukan "bab-9"\.$/);
      return true;
    });
  });

  it("refuse an option's value that is none of its words, before any file is opened", async () => {
    const salah = jalankanSub("lampiran1", ["tidak-ada.xlsx", "-o", "b.xlsx", "--isi", "ikk"]);
    await assert.rejects(salah, (sebab) => {
      assert.ok(sebab instanceof SalahPakai);
      assert.equal(sebab.message, '--isi hanya "iku" atau "pk", bukan "ikk".');
      return true;
    });
  });
});
