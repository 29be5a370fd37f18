import assert from "node:assert/strict";
import produk from "../../product.config.json";
import { kesehatan } from "../../src/commands/kesehatan";
import { siapkanBukuKerja } from "../../src/commands/siapkan";
import { buka, ketik, tutupSemua } from "./buka";

async function rumus() {
  const { butir } = await kesehatan();
  const satu = butir.find(({ kode }) => kode === "rumus");
  assert.ok(satu);
  return satu.keadaan;
}

describe("how Excel and the add-in are", () => {
  afterEach(tutupSemua);

  it("names versions and sets, as an IT desk asks for them", async () => {
    await buka();
    const { addin, versi, set, keterangan } = await kesehatan();
    assert.equal(addin, `LKjIP ${produk.version}`);
    assert.match(versi, /^Excel · \w+ · 16\.0\.14332/);
    assert.match(set, /^ExcelApi 1\.14 · CustomFunctionsRuntime 1\.\d+ · SharedRuntime 1\.1$/);
    for (const bagian of [addin, versi, set]) assert.ok(keterangan.includes(bagian));
  });

  it("says what is needed where a set is too old", async () => {
    await buka(undefined, { requirementSets: { ExcelApi: "1.9" } });
    const { set, keterangan } = await kesehatan();
    assert.match(set, /ExcelApi 1\.9 · CustomFunctionsRuntime 1/);
    assert.match(keterangan, /Perlu ExcelApi 1\.14|Needs ExcelApi 1\.14/);
  });

  it("names the browser that draws the pane, whose version decides on a Mac", async () => {
    const excel = await buka();
    const semula = Object.getOwnPropertyDescriptor(globalThis, "navigator");
    Object.defineProperty(globalThis, "navigator", { value: excel.window.navigator, configurable: true });
    const { keterangan } = await kesehatan();
    if (semula) Object.defineProperty(globalThis, "navigator", semula);
    else Reflect.deleteProperty(globalThis, "navigator");
    assert.match(keterangan, /(?:Peramban panel|Browser of the pane): .*AppleWebKit/);
  });

  it("names a build of Windows that is older than the floor, and no other", async () => {
    const excel = await buka();
    const ada = async () => (await kesehatan()).butir.some(({ kode }) => kode === "build");
    assert.equal(await ada(), false);
    for (const [version, platform, lama] of [
      ["16.0.14332.20010", "PC", true],
      ["16.0.13127.21506", "PC", true],
      ["16.0.14332.20011", "PC", false],
      ["16.89.1234.0", "Mac", false],
    ] as const) {
      Object.defineProperty(excel.Office.context.diagnostics, "version", {
        value: version,
        configurable: true,
      });
      Object.defineProperty(excel.Office.context.diagnostics, "platform", {
        value: platform,
        configurable: true,
      });
      assert.equal(await ada(), lama, version);
    }
  });

  it("cannot tell of the functions before the workbook uses them", async () => {
    await buka();
    const keadaan = await rumus();
    assert.ok(keadaan.tersedia && keadaan.catatan !== undefined);
  });

  it("finds that Excel does not know the functions by what the sheets show", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    assert.deepEqual(await rumus(), { tersedia: true });
    await ketik(excel, "IKU", "G8", "#NAME?");
    const keadaan = await rumus();
    assert.ok(!keadaan.tersedia && keadaan.alasan.includes("IKU!G8"));
  });
});
