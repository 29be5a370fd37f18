import assert from "node:assert/strict";
import path from "node:path";
import { ESLint } from "eslint";

const AKAR = path.resolve(__dirname, "../..");

describe("lint of the globals", function () {
  this.timeout(60_000);
  const eslint = new ESLint({ cwd: AKAR });

  async function aturan(berkas: string, kode: string): Promise<(string | null)[]> {
    const [hasil] = await eslint.lintText(kode, { filePath: path.join(AKAR, berkas) });
    return hasil?.messages.map(({ ruleId }) => ruleId) ?? [];
  }

  for (const global of ["Excel", "Office", "document", "process", "fetch"])
    it(`keeps ${global} out of the domain and the texts`, async () => {
      for (const berkas of ["src/domain/angka/uji.ts", "src/bahasa/id/uji.ts"])
        assert.deepEqual(await aturan(berkas, `export const x = ${global};\n`), ["no-restricted-globals"]);
    });

  for (const lapis of ["commands", "functions", "taskpane"])
    it(`keeps Excel out of src/${lapis}`, async () => {
      const kode = "export const x = [Excel, Office];\n";
      const salah = await aturan(`src/${lapis}/uji.ts`, kode);
      assert.deepEqual(salah, ["no-restricted-globals", "no-restricted-globals"]);
    });

  it("lets src/workbook touch Excel", async () => {
    assert.deepEqual(await aturan("src/workbook/uji.ts", "export const x = [Excel, Office];\n"), []);
  });

  it("refuses a lookbehind, which Safari below 16.4 cannot read", async () => {
    for (const kode of ["export const x = /(?<!a)b/;\n", "export const x = /(?<=a)b/;\n"])
      assert.deepEqual(await aturan("src/domain/angka/uji.ts", kode), ["no-restricted-syntax"]);
    assert.deepEqual(await aturan("src/domain/angka/uji.ts", "export const x = /(?<nama>a)(?!b)/;\n"), []);
  });

  it("refuses to load the page again, after which Excel runs no functions", async () => {
    for (const kode of ["window.location.reload();\n", "location.reload();\n"])
      assert.deepEqual(await aturan("src/taskpane/uji.ts", kode), ["no-restricted-syntax"]);
  });

  it("refuses any, ts-ignore, loose equality and a function of more than 60 lines", async () => {
    const kode = "export const f = (a: any): boolean => {\n// @ts-ignore\nreturn a == 1;\n};\n";
    const panjang = `export function g(): void {\n${"  g();\n".repeat(61)}}\n`;
    const salah = await aturan("src/domain/angka/uji.ts", kode + panjang);
    assert.deepEqual([...new Set(salah)].sort(), [
      "@typescript-eslint/ban-ts-comment",
      "@typescript-eslint/no-explicit-any",
      "eqeqeq",
      "max-lines-per-function",
    ]);
  });
});
