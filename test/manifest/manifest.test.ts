import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { checkManifest, type CheckContext } from "../../scripts/manifest-check/check";
import { checkSchema } from "../../scripts/manifest-check/schema";
import { readProduct, ROOT } from "../../scripts/lib/product";
import { renderManifest } from "../../scripts/manifest/render";
import { RIBBON } from "../../scripts/manifest/ribbon";

const product = readProduct();
const manifest = renderManifest(product, product.urls.development);
const context: CheckContext = {
  folder: ROOT,
  requirements: product.requirements,
  associations: {
    actions: new Set([
      "SiapkanBukuKerja",
      "AmbilData",
      "LampiranI",
      "WarnaiKriteria",
      "Kembalikan",
      "Reviu",
      "LaporanSemua",
      "LaporanTabel21",
      "LaporanProgramAnggaran",
      "LaporanPengukuranKinerja",
      "LaporanPengukuranSasaran",
      "LaporanPerbandingan",
      "LaporanAnalisis",
      "LaporanKinerjaKegiatan",
      "LaporanPerubahanAnggaran",
      "LaporanGrafik",
      "LaporanEfisiensi",
      "LaporanTriwulan",
      "LaporanLampiranI",
      "LaporanLampiranIi",
      "LaporanPkUnit",
      "LaporanPkPerubahan",
      "LaporanFormulirReviu",
      "LaporanPernyataanReviu",
      "LaporanEvaluasiMandiri",
      "LaporanDataPendukung",
      "LaporanBagianDepan",
      "SiapkanKirim",
    ]),
    functions: new Set(["CAPAIAN"]),
  },
  functions: { functions: [{ id: "CAPAIAN" }] },
  development: true,
};

/** The findings' codes of a manifest in which one thing was broken. */
function codesAfter(change: (xml: string) => string, other: Partial<CheckContext> = {}): string[] {
  const broken = change(manifest);
  if (Object.keys(other).length === 0)
    assert.notEqual(broken, manifest, "the mutation found nothing to change");
  return checkManifest(broken, { ...context, ...other }).map((finding) => finding.code);
}

const replace = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, to);
const insertBefore = (mark: string, text: string) => replace(mark, text + mark);

describe("manifest rendering", () => {
  it("is what is committed", () => {
    assert.equal(readFileSync(path.join(ROOT, "manifest.xml"), "utf8"), manifest);
  });

  it("has no finding", () => {
    assert.deepEqual(checkManifest(manifest, context), []);
  });

  it("passes the schema where the schema is at hand", function () {
    const result = checkSchema(manifest, path.join(ROOT, "../shared/manifest-xsd"));
    if (result.kind === "skipped") return this.skip();
    assert.deepEqual(result.findings, []);
  });

  it("points every address of ours at the place the files are served from", () => {
    const elsewhere = renderManifest(product, "https://laporan.contoh.go.id");
    assert.ok(!elsewhere.includes(product.urls.development));
    assert.equal(elsewhere.split("https://laporan.contoh.go.id/taskpane.html").length - 1, 2);
  });

  it("shows no group without a working button, and shows one as soon as it has one", () => {
    const groupsOf = (xml: string) =>
      [...xml.matchAll(/<Group id="LKjIP\.Grup\.(\w+)"/g)].map((match) => match[1]);
    assert.deepEqual(groupsOf(manifest), ["BukuKerja", "Ukur", "Laporan", "Panel"]);
    const groups = RIBBON.map((group) => (group.name === "Ukur" ? { ...group, buttons: [] } : group));
    const xml = renderManifest(product, product.urls.development, groups);
    assert.deepEqual(groupsOf(xml), ["BukuKerja", "Laporan", "Panel"]);
  });

  it("escapes what XML reserves", () => {
    const xml = renderManifest({ ...product, provider: 'Dinas "A" & <B>' }, product.urls.development);
    assert.ok(xml.includes("<ProviderName>Dinas &quot;A&quot; &amp; &lt;B&gt;</ProviderName>"));
  });
});

describe("manifest check", () => {
  const cases: [code: string, what: string, change: (xml: string) => string][] = [
    ["VERSION", "a major version of 0", replace(/<Version>[^<]*/, "<Version>0.9.0.0")],
    ["VERSION", "a version with words", replace(/<Version>[^<]*/, "<Version>1.0.0-beta")],
    [
      "TASKPANE_ID",
      "a pane with an id of its own",
      replace(
        '<Action xsi:type="ShowTaskpane">',
        '<Action xsi:type="ShowTaskpane"><TaskpaneId>Panel</TaskpaneId>',
      ),
    ],
    ["RESID_DANGLING", "a resource id that is not there", replace('resid="Tab.Label"', 'resid="Tab.Lable"')],
    [
      "RESID_DANGLING",
      "a label that refers to a long text",
      replace('<Label resid="LampiranI.Label"', '<Label resid="LampiranI.Keterangan"'),
    ],
    [
      "RESID_UNEXPECTED",
      "a resid on an element that takes none",
      replace("<Supertip>", '<Supertip resid="Tab.Label">'),
    ],
    [
      "RESOURCE_UNUSED",
      "a text that nothing shows",
      insertBefore("</bt:Urls>", '<bt:Url id="Lama.Url" DefaultValue="https://lama.example.id"/>'),
    ],
    [
      "RESID_LENGTH",
      "a resource id of 33 characters",
      (xml) => xml.replaceAll('"Tab.Label"', `"${"x".repeat(33)}"`),
    ],
    [
      "TEXT_LENGTH",
      "a label of 126 characters",
      replace('DefaultValue="Lampiran I"', `DefaultValue="${"i".repeat(126)}"`),
    ],
    [
      "TEXT_LENGTH",
      "a translated tip of 251 characters",
      replace(/Value="Makes the Lampiran I[^"]*"/, `Value="${"i".repeat(251)}"`),
    ],
    [
      "OVERRIDE_MISSING",
      "a text without its English form",
      replace('<bt:Override Locale="en-US" Value="Reports"/>', ""),
    ],
    [
      "OVERRIDE_MISSING",
      "a description without its English form",
      replace(/(<Description D[^>]*>)\s*<Override[^>]*>/, "$1"),
    ],
    [
      "NAMESPACE_LOCALIZED",
      "a namespace that changes with the language",
      replace(
        '<bt:String id="Fungsi.Namespace" DefaultValue="LKJIP"/>',
        '<bt:String id="Fungsi.Namespace" DefaultValue="LKJIP"><bt:Override Locale="en-US" Value="REPORT"/></bt:String>',
      ),
    ],
    [
      "RESID_DUPLICATE",
      "a resource id that stands twice",
      insertBefore("</bt:Urls>", '<bt:Url id="Halaman.Url" DefaultValue="https://localhost:3000/x.html"/>'),
    ],
    [
      "CONTROL_DUPLICATE",
      "a control id that stands twice",
      replace('id="LKjIP.Panel"', 'id="LKjIP.LampiranI"'),
    ],
    [
      "RUNTIME_RESID",
      "a function file that is another page",
      replace('<FunctionFile resid="Halaman.Url"', '<FunctionFile resid="Sambutan.Url"'),
    ],
    [
      "RUNTIME_RESID",
      "a functions' page that is another page",
      replace(/(<Page>\s*<SourceLocation resid=")Halaman/, "$1Sambutan"),
    ],
    [
      "RUNTIME_LIFETIME",
      "a runtime that may be put to sleep",
      replace('lifetime="long"', 'lifetime="short"'),
    ],
    ["RUNTIME_MISSING", "no shared runtime", replace(/<Runtimes>[\s\S]*<\/Runtimes>/, "")],
    [
      "REQUIREMENTS_IN_BASE",
      "requirements that hide the add-in from an older Excel",
      insertBefore(
        "<DefaultSettings>",
        '<Requirements><Sets><Set Name="ExcelApi" MinVersion="1.14"/></Sets></Requirements>',
      ),
    ],
    [
      "REQUIREMENT_MISSING",
      "a floor that is too low",
      replace('Name="ExcelApi" MinVersion="1.14"', 'Name="ExcelApi" MinVersion="1.9"'),
    ],
    [
      "URL_NOT_HTTPS",
      "a plain http address",
      replace("https://localhost:3000/runtime.js", "http://localhost:3000/runtime.js"),
    ],
    ["ICON_MISSING", "an icon that does not exist", replace("lampiran-32.png", "lampiran-31.png")],
    ["ICON_SIZE", "an icon of another size", replace("lampiran-80.png", "lampiran-64.png")],
    ["ICON_NOT_PNG", "an icon that is no PNG", replace("assets/icons/lampiran-16.png", "manifest.xml")],
    [
      "ICON_SIZE_UNLISTED",
      "a button without its large icon",
      replace('<bt:Image size="80" resid="Ikon.siapkan.80"/>', ""),
    ],
    [
      "ACTION_NOT_ASSOCIATED",
      "a button whose action no code answers",
      replace(">LampiranI</FunctionName>", ">LampiranII</FunctionName>"),
    ],
  ];
  for (const [code, what, change] of cases) {
    it(`reports ${what}`, () => assert.ok(codesAfter(change).includes(code), codesAfter(change).join()));
  }

  it("reports a declared function that no code answers", () => {
    const functions = { functions: [{ id: "CAPAIAN" }, { id: "SERAPAN" }] };
    assert.deepEqual(
      codesAfter((xml) => xml, { functions }),
      ["FUNCTION_NOT_ASSOCIATED"],
    );
  });

  it("reports a function that Excel is not told of", () => {
    const associations = { ...context.associations, functions: new Set(["CAPAIAN", "SERAPAN"]) };
    assert.deepEqual(
      codesAfter((xml) => xml, { associations }),
      ["FUNCTION_NOT_DECLARED"],
    );
  });

  it("reports the metadata flag that crashes Excel LTSC 2021, wherever it stands", () => {
    const functions = { functions: [{ id: "CAPAIAN", options: { allowCustomDataForDataTypeAny: true } }] };
    assert.deepEqual(
      codesAfter((xml) => xml, { functions }),
      ["FUNCTION_DATATYPE_ANY"],
    );
  });

  it("refuses addresses that nobody has given yet, wherever they stand, in what is handed out", () => {
    const handedOut = renderManifest(product, product.urls.public);
    const codes = (xml: string) =>
      checkManifest(xml, { ...context, development: false }).map(({ code }) => code);
    assert.ok(codes(handedOut).includes("URL_PLACEHOLDER"));
    const given = { ...product, urls: { ...product.urls, support: "https://bantuan.kota.go.id/lkjip" } };
    assert.deepEqual(codes(renderManifest(given, "https://lkjip.kota.go.id")), []);
    assert.deepEqual(codes(renderManifest(product, "https://lkjip.kota.go.id")), ["URL_PLACEHOLDER"]);
    assert.deepEqual(
      codes(renderManifest(given, "https://lkjip.example.id")).includes("URL_PLACEHOLDER"),
      true,
    );
  });

  it("names the place in its message", () => {
    const [first] = checkManifest(manifest.replace('resid="Tab.Label"', 'resid="Tab.Lable"'), context);
    assert.equal(first?.message, '<Label resid="Tab.Lable"> has no resource of that id in ShortStrings.');
  });

  it("refuses what is not well-formed", () => {
    assert.throws(() => checkManifest(manifest.replace("</Hosts>", ""), context));
  });
});
