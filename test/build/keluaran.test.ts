import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { englishMetadata, functionsMetadata } from "../../scripts/lib/functions-metadata";
import { readProduct, ROOT } from "../../scripts/lib/product";
import { TEST_SITE } from "../../scripts/steps.mjs";
import { renderManifest } from "../../scripts/manifest/render";
import { panelReviu } from "../../src/bahasa/id/panel-reviu";

const INTRANET = path.join(ROOT, "dist/intranet");
const baca = (nama: string) => readFileSync(path.join(INTRANET, nama), "utf8");

/** Every script of ours, those that are fetched later too. */
const skrip = (): string[] => readdirSync(INTRANET).filter((nama) => nama.endsWith(".js"));

/** What `npm run build:intranet` wrote; `npm test` builds it first. */
/**
 * Addresses that are names or words and are asked for nothing: namespaces of XML, and where messages of React, Fluent and
 * docx send a programmer to read on.
 */
const HANYA_TULISAN =
  /^https?:\/\/(?:schemas\.(?:microsoft\.com|openxmlformats\.org)|www\.w3\.org|purl\.(?:org|oclc\.org)|reactjs\.org|github\.com|answers\.microsoft\.com)$/;

describe("the intranet build", function () {
  before(function () {
    if (!existsSync(path.join(INTRANET, "taskpane.html"))) this.skip();
  });

  it("carries the manifest for its own address and the functions of the source", () => {
    const product = readProduct();
    const { url, support } = TEST_SITE;
    const given = { ...product, urls: { ...product.urls, support } };
    assert.equal(baca("manifest.xml"), renderManifest(given, url));
    assert.deepEqual(JSON.parse(baca("functions.json")), JSON.parse(JSON.stringify(functionsMetadata())));
    assert.deepEqual(JSON.parse(baca("functions-en.json")), JSON.parse(JSON.stringify(englishMetadata())));
  });

  it("ships office.js and its parts unmodified", () => {
    const library = path.join(ROOT, "node_modules/@microsoft/office-js/dist");
    const parts = readdirSync(path.join(INTRANET, "office"), { recursive: true, withFileTypes: true }).filter(
      (part) => part.isFile(),
    );
    assert.ok(parts.length >= 8);
    for (const part of parts) {
      const relative = path.relative(path.join(INTRANET, "office"), path.join(part.parentPath, part.name));
      assert.deepEqual(
        readFileSync(path.join(part.parentPath, part.name)),
        readFileSync(path.join(library, relative)),
      );
    }
  });

  it("loads nothing from elsewhere", () => {
    const html = baca("taskpane.html");
    assert.deepEqual(html.match(/(?:src|href)="?(?:https?:)?\/\//g), null);
    assert.match(html, /Content-Security-Policy[^>]*default-src 'self'/);
    assert.doesNotMatch(html, /script-src[^;]*(?:unsafe|https?:)/);
    for (const script of skrip()) {
      const jauh = [...baca(script).matchAll(/https?:\/\/[\w.-]+/g)].map(([alamat]) => alamat);
      assert.deepEqual(
        [...new Set(jauh)].filter((alamat) => !HANYA_TULISAN.test(alamat)),
        [],
        script,
      );
    }
  });

  it("loads the functions and commands before the pane, and only files that are there", () => {
    const scripts = [...baca("taskpane.html").matchAll(/src="?([\w./-]+\.js)/g)].map((match) => match[1]!);
    assert.deepEqual(scripts, ["penjaga.js", "office/office.js", "runtime.js", "fluent.js", "panel.js"]);
    for (const script of scripts) assert.ok(existsSync(path.join(INTRANET, script)), script);
  });

  it("waits for the commands and functions, so that a first click finds its action", () => {
    const html = baca("taskpane.html");
    assert.match(html, /<script src="?runtime\.js"?><\/script>/);
    assert.equal(html.match(/runtime\.js/g)?.length, 1);
  });

  it("holds no lookbehind, which Safari below 16.4 cannot read", () => {
    // The library of Word documents is fetched only by who asks for one; it holds some.
    for (const script of skrip().filter((nama) => nama !== "word.js"))
      assert.doesNotMatch(baca(script), /\(\?<[=!]/, script);
  });

  it("keeps React and Fluent out of the part that functions and commands need", () => {
    assert.doesNotMatch(baca("runtime.js"), /createRoot|ThemeProvider/);
  });

  it("keeps the library of Word documents out of what is loaded before anybody asks for one", () => {
    for (const script of ["runtime.js", "fluent.js", "panel.js"])
      assert.doesNotMatch(baca(script), /w:bookmarkStart/);
    assert.match(baca("word.js"), /w:bookmarkStart/);
  });

  it("fetches pages, English texts and templates after the first look", () => {
    const nanti = skrip().filter((nama) => /^(?:halaman-.*|en|templat)\.js$/.test(nama));
    assert.equal(nanti.length, 10);
    for (const nama of nanti) assert.doesNotMatch(baca("taskpane.html"), new RegExp(nama));
    assert.doesNotMatch(baca("panel.js"), /This workbook|Optional parts/);
  });

  it("fetches commands after the first look: only functions and the ribbon's entries are there at once", () => {
    const nanti = skrip().filter((nama) => /^(?:perintah|bersama)-/.test(nama));
    assert.ok(nanti.length >= 10, nanti.join(", "));
    for (const nama of nanti) assert.doesNotMatch(baca("taskpane.html"), new RegExp(nama));
    assert.ok(baca("runtime.js").length < 80 * 1024);
    // A sheet's hidden mark is in whatever reads or writes our sheets.
    assert.match(baca("bersama-baca.js"), /LKJIP_Area/);
    for (const script of ["runtime.js", "panel.js"]) assert.doesNotMatch(baca(script), /LKJIP_Area/);
  });

  it("names every script of its own in scripts.json", () => {
    assert.deepEqual(
      JSON.parse(baca("scripts.json")),
      skrip()
        .filter((nama) => !nama.includes("/"))
        .sort(),
    );
  });

  it("loads no text of a page before that page, and less than Microsoft's template does", () => {
    const awal = ["runtime.js", "panel.js", "fluent.js"].map(baca).join("");
    assert.ok(gzipSync(awal).length < 163 * 1024);
    const kalimat = panelReviu.pengantar.slice(0, 30);
    assert.ok(baca("halaman-reviu.js").includes(kalimat));
    assert.ok(!baca("panel.js").includes(kalimat));
  });

  it("bundles Fluent once, under its present name", () => {
    const lock = JSON.parse(readFileSync(path.join(ROOT, "package-lock.json"), "utf8")) as {
      packages: object;
    };
    const fluent = Object.keys(lock.packages).filter((name) =>
      /(office-ui-fabric-react|@fluentui\/react)$/.test(name),
    );
    assert.deepEqual(fluent, ["node_modules/@fluentui/react"]);
  });
});
