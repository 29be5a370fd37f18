import assert from "node:assert/strict";
import { codeOf, fill, valuesOf, withExcel } from "./with-excel";

const NEWEST = { preset: "Microsoft 365", locale: "en-US" } as const;

/** Width and height of a PNG: ISO 15948, the first chunk. */
function sizeOfPng(base64: string): [width: number, height: number] {
  const bytes = Buffer.from(base64, "base64");
  assert.equal(bytes.subarray(1, 4).toString("latin1"), "PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("a picture of cells", () => {
  it("is as large as the cells; hidden columns take no room", async () => {
    const [narrow, wide] = await withExcel(async (bench) => {
      const { sheet, context } = bench;
      await fill(bench, "A1:C2", [
        ["a", "b", "c"],
        [1, 2, 3],
      ]);
      const whole = sheet.getRange("A1:C2").getImage();
      await context.sync();
      sheet.getRange("B:B").columnHidden = true;
      const rest = sheet.getRange("A1:C2").getImage();
      await context.sync();
      return [rest.value, whole.value];
    }, NEWEST);
    assert.deepEqual(sizeOfPng(wide ?? ""), [3 * 64, 2 * 20]);
    assert.deepEqual(sizeOfPng(narrow ?? ""), [2 * 64, 2 * 20]);
  });

  it("shows fills and texts: it is another one with another colour or another value", async () => {
    const pictures = await withExcel(async ({ sheet, context }) => {
      const cell = sheet.getRange("A1");
      const taken: string[] = [];
      for (const change of [
        () => (cell.values = [["x < y"]]),
        () => (cell.format.fill.color = "#FFC000"),
        () => (cell.format.borders.getItem("EdgeBottom").style = "Continuous"),
        () => (cell.format.horizontalAlignment = "Right"),
      ]) {
        change();
        const image = cell.getImage();
        await context.sync();
        taken.push(image.value);
      }
      return taken;
    }, NEWEST);
    assert.equal(new Set(pictures).size, 4);
  });

  it("is refused of more cells than a screen has", async () => {
    const code = await codeOf(async ({ sheet, context }) => {
      sheet.getRange("A:C").getImage();
      await context.sync();
    }, NEWEST);
    assert.equal(code, "UnsupportedOperation");
  });
});

describe("cells that are set dirty", () => {
  it("are calculated again, with what depends on them", async () => {
    const [before, after] = await withExcel(async (bench) => {
      bench.sheet.getRange("A1:B1").formulas = [["=RAND()", "=A1+1"]];
      const first = await valuesOf(bench, "A1:B1");
      bench.sheet.getRange("A1").setDirty();
      return [first, await valuesOf(bench, "A1:B1")];
    }, NEWEST);
    const [[old]] = before as [[number]];
    const [[random, next]] = after as [[number, number]];
    assert.notEqual(random, old);
    assert.equal(next, random + 1);
  });
});
