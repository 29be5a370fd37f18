import { strict as assert } from "node:assert";
import { displayText, type DisplayLocale } from "../../src/engine/display-text";
import type { CellValue } from "../../src/model/cell";

const CASES: readonly (readonly [CellValue, string, DisplayLocale, string])[] = [
  [0.2878787878787879, "General", "id-ID", "0,287878788"],
  [0.2878787878787879, "General", "en-US", "0.287878788"],
  [0.2878787878787879, "0.00%", "id-ID", "28,79%"],
  [1234567, "#,##0", "id-ID", "1.234.567"],
  [1234567, "#,##0", "en-US", "1,234,567"],
  [-1234, "#,##0;(#,##0)", "id-ID", "(1.234)"],
  [7417586120, '"Rp"#,##0.00', "id-ID", "Rp7.417.586.120,00"],
  [45000, "dd mmmm yyyy", "id-ID", "15 Maret 2023"],
  [45000, "dd mmmm yyyy", "en-US", "15 March 2023"],
  [45000, "m/d/yyyy", "id-ID", "15/03/2023"],
  [45000, "m/d/yyyy", "en-US", "3/15/2023"],
  ["teks", "0.00", "id-ID", "teks"],
  ["", "General", "id-ID", ""],
  [null, "0.00", "id-ID", ""],
  [true, "General", "id-ID", "TRUE"],
  [{ error: "#N/A", message: "tidak ada" }, "0.00", "id-ID", "#N/A"],
  [0, "#,##0;;", "id-ID", ""],
  [5, "bukan [format", "id-ID", "########"],
];

describe("displayed text", () => {
  for (const [value, code, locale, text] of CASES) {
    it(`${JSON.stringify(value)} in ${code} (${locale}) is "${text}"`, () => {
      assert.equal(displayText(value, code, locale).trim(), text);
    });
  }
});
