import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildSite, type SiteReport } from "../../scripts/docs/site";
import { LAPORAN } from "../../src/domain/laporan/daftar";
import { ATURAN } from "../../src/domain/reviu/aturan/index";
import { FUNGSI } from "../../src/functions/daftar";

describe("the site of the documents", () => {
  let folder = "";
  let laporan: SiteReport;
  before(() => {
    folder = path.join(mkdtempSync(path.join(tmpdir(), "lkjip-dokumen-")), "situs");
    laporan = buildSite(folder);
  });
  after(() => rmSync(path.dirname(folder), { recursive: true, force: true }));
  const halaman = (nama: string): string => readFileSync(path.join(folder, nama), "utf8");

  it("has no link, heading or picture that leads nowhere", () => {
    assert.deepEqual(laporan.broken, []);
    assert.ok(laporan.pages > 20 && laporan.links > 40 && laporan.pictures > 3);
    for (const [, gambar = ""] of halaman("index.html").matchAll(/<img src="([^"]+)"/g))
      assert.ok(existsSync(path.join(folder, gambar)), gambar);
  });

  it("describes every function, every report and every rule of the review", () => {
    for (const nama of Object.keys(FUNGSI))
      assert.ok(halaman("fungsi.html").includes(`id="${nama.toLowerCase()}"`), nama);
    for (const kunci of Object.keys(LAPORAN)) {
      assert.ok(halaman("laporan.html").includes(`src="gambar/laporan/${kunci}.png"`), kunci);
      assert.ok(existsSync(path.join(folder, `gambar/laporan/${kunci}.png`)), kunci);
    }
    for (const { kode } of ATURAN) assert.ok(halaman("reviu.html").includes(`kode ${kode}`), kode);
    assert.doesNotMatch(halaman("reviu.html"), /<blockquote>\s*<p>\s*<\/p>/);
  });

  it("asks nothing of any other server", () => {
    for (const nama of ["index.html", "pasang/index.html", "reviu.html"])
      assert.doesNotMatch(halaman(nama), /(?:src|url\()="?https?:/);
  });
});
