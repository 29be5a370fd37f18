import { strict as assert } from "node:assert";
import { rectName } from "excel-host";
import { referencesIn } from "../../src/edit/formula-references";

const named = (text: string): string[] =>
  referencesIn(text).map(({ sheet, rect }) => (sheet === undefined ? "" : `${sheet}|`) + rectName(rect));

describe("the cells that a formula names while it is typed", () => {
  it("are found once each, in their order, with the sheets that are given", () => {
    assert.deepEqual(named("=SUM($B$2:B5;C3)*c3+'It''s'!A1+Data_1!B2:"), [
      "B2:B5",
      "C3",
      "It's|A1",
      "Data_1|B2",
    ]);
  });

  it("are no functions, names, parts of texts or other entries", () => {
    assert.deepEqual(named('=LOG10(2)&"A1"&"B2'), []);
    assert.deepEqual(named("=RATE2025+X1Y2+T[A1x]"), []);
    assert.deepEqual(named("A1+B2"), []);
  });
});
