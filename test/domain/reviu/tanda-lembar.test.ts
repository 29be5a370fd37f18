import assert from "node:assert/strict";
import { tandaSel } from "../../../src/domain/reviu/tanda-lembar";

describe("the rule that marks a cell", () => {
  const rumus = (isi: Parameters<typeof tandaSel>[1]): string => tandaSel("E9", isi, "galat").rumus;

  it("holds only while the cell is what was read", () => {
    assert.equal(rumus(1500), '=AND(N("LKJIP REVIU")=0,E9=1500)');
    assert.equal(rumus("15.740.000"), '=AND(N("LKJIP REVIU")=0,E9="15.740.000")');
    assert.equal(rumus(""), '=AND(N("LKJIP REVIU")=0,E9="")');
    assert.equal(rumus(0.1 + 0.2), '=AND(N("LKJIP REVIU")=0,ABS(E9-(0.3))<=3e-13)');
    assert.equal(rumus("#REF!"), '=AND(N("LKJIP REVIU")=0,ISERROR(E9))');
  });

  it("never grows past the length that Excel takes, whatever the text", () => {
    for (const isi of [
      "a".repeat(5_000),
      'kata "kutip" lagi',
      "baris satu\nbaris dua",
      "😀".repeat(200),
      -1e300 / 7,
    ])
      assert.ok(rumus(isi).length <= 251, rumus(isi));
    assert.equal(rumus("baris satu\nbaris dua"), '=AND(N("LKJIP REVIU")=0,LEFT(E9,10)="baris satu")');
  });
});
