import { strict as assert } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { DEFAULT_CONFIG, type WorkbenchConfig } from "../../src/config/config";
import { ENGLISH } from "../../src/config/english";
import { readPageConfig, renderPage } from "../../src/config/page";
import { filled } from "../../src/config/texts";
import { refusalText } from "../../src/desk/refusal-text";

const SOURCE = join(__dirname, "../../src");
const TEMPLATE = readFileSync(join(SOURCE, "index.html"), "utf8");

const page = (config: Partial<WorkbenchConfig>) =>
  new JSDOM(renderPage(TEMPLATE, { ...DEFAULT_CONFIG, ...config, apiSets: {}, liveReload: false })).window
    .document;

describe("a text with names in braces", () => {
  it("takes each value where the text wants it, as often as it stands there", () => {
    assert.equal(filled("{b} before {a}, {b}", { a: 1, b: "two" }), "two before 1, two");
  });

  it("leaves a name that it was not given, and values with braces, as they are", () => {
    assert.equal(filled("{a} {missing}", { a: "{b}", b: "x" }), "{b} {missing}");
  });
});

describe("the page of a workbench", () => {
  it("carries brand, texts and language of its configuration", () => {
    const brand = { name: 'Acme & "Sons"', icon: "/a.png" };
    const texts = { ...ENGLISH, page: { ...ENGLISH.page, nameBox: "Nombre <1>", pane: "Panel {brand}" } };
    const document = page({ brand, texts });
    assert.equal(document.documentElement.lang, "en-US");
    assert.equal(document.title, 'Acme & "Sons"');
    assert.equal(document.querySelector("link[rel=icon]")?.getAttribute("href"), "/a.png");
    assert.equal(document.getElementById("name-box")?.getAttribute("aria-label"), "Nombre <1>");
    assert.equal(document.getElementById("pane")?.getAttribute("aria-label"), 'Panel Acme & "Sons"');
  });

  it("gives its configuration to the script, whatever the texts contain", () => {
    const brand = { name: "</script><b>" };
    const config = readPageConfig(page({ brand, locale: "id-ID" }));
    assert.deepEqual([config.brand, config.locale, config.liveReload], [brand, "id-ID", false]);
    assert.deepEqual(config.texts, ENGLISH);
  });

  it("asks the network for no icon where there is none", () => {
    assert.match(page({}).querySelector("#title-bar img")?.getAttribute("src") ?? "", /^data:/);
  });

  it("refuses a template with a place that has no text", () => {
    const config = { ...DEFAULT_CONFIG, apiSets: {}, liveReload: false };
    assert.throws(() => renderPage("<p>{{page.nothing}}</p>", config), /"page.nothing"/);
  });
});

describe("a refusal", () => {
  it("is said in full, with what it is about", () => {
    const said = (refusal: Parameters<typeof refusalText>[1]) => refusalText(ENGLISH, refusal);
    assert.equal(said({ kind: "rule", message: "Only 1 or 2." }), "Only 1 or 2.");
    assert.match(said({ kind: "torn", what: "merged cells" }), /merged cells would be split/);
    assert.match(said({ kind: "torn", what: "a data table" }), /what-if/);
    assert.match(said({ kind: "sheetExists", name: "Plan" }), /named Plan already/);
    assert.match(said({ kind: "strayComma", text: "=A(1,2)", separator: ";" }), /stands ;.*=A\(1,2\)$/);
    for (const kind of ["badSheetName", "notInList"] as const) assert.doesNotMatch(said({ kind }), /[{}]/);
  });
});

describe("the package", () => {
  /** Words that only Indonesian has, and the names of the product it was made for. */
  const FOREIGN =
    /\b(?:lkjip|meja|kerja|buku|lembar|berkas|tidak|dapat|untuk|dengan|sudah|belum|simpan|buka|isian|pengganti|contoh|dipakai|rumus|panel tugas|beranda)\b/i;

  it("speaks English and bears no one's brand", () => {
    const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" });
    const texts = files.filter((name) => /\.(?:ts|css|html)$/.test(name));
    assert.ok(texts.length > 40);
    const found = texts.flatMap((name) =>
      readFileSync(join(SOURCE, name), "utf8")
        .split("\n")
        .flatMap((line, index) => (FOREIGN.test(line) ? [`${name}:${index + 1}: ${line.trim()}`] : [])),
    );
    assert.deepEqual(found, []);
  });

  it("takes from the host what everybody may take", () => {
    const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" });
    const imports = files
      .filter((name) => name.endsWith(".ts"))
      .flatMap((name) => [...readFileSync(join(SOURCE, name), "utf8").matchAll(/from "(excel-host[^"]*)"/g)]);
    const entries = new Set(imports.map(([, entry]) => entry));
    assert.deepEqual([...entries].sort(), [
      "excel-host",
      "excel-host/charts",
      "excel-host/node",
      "excel-host/univer",
    ]);
  });
});
