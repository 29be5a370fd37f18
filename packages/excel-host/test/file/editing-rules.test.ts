import assert from "node:assert/strict";
import { readXlsx } from "../../src/file";
import { edited, outside, SHEET, source } from "./edited-sheet";
import { differingParts, elementOf } from "./package-parts";

describe("conditional formats", () => {
  it("adds a rule of its own with a new differential format and leaves the others' bytes alone", () => {
    const { before, after, sheet, saved } = edited("conditionalFormats", (target) => {
      target.conditionalFormats.push({
        id: "new",
        ranges: [{ top: 1, left: 3, bottom: 4, right: 3 }],
        kind: "cellIs",
        operator: "lessThan",
        formulas: ["0.5"],
        stopIfTrue: true,
        format: { fill: "#FF0000", font: { color: "#FFFFFF" } },
      });
    });
    const added =
      '<conditionalFormatting sqref="D2:D5"><cfRule type="cellIs" dxfId="3" priority="11" stopIfTrue="1" operator="lessThan"><formula>0.5</formula></cfRule></conditionalFormatting>';
    assert.ok(after.includes(added));
    assert.equal(after.replace(added, ""), before);
    assert.deepEqual(sheet.conditionalFormats[10]?.format, { fill: "#FF0000", font: { color: "#FFFFFF" } });
    assert.deepEqual(differingParts(source, saved), ["xl/styles.xml", SHEET]);
  });

  it("keeps the order of the file and unique priorities when a rule is put first", () => {
    const { sheet, after } = edited("conditionalFormats", (target) => {
      target.conditionalFormats.unshift({
        id: "n",
        ranges: [{ top: 0, left: 0, bottom: 0, right: 0 }],
        kind: "uniqueValues",
        formulas: [],
        stopIfTrue: false,
      });
    });
    assert.equal(sheet.conditionalFormats[0]?.kind, "uniqueValues");
    // LibreOffice goes by the order of the blocks, not by the priorities.
    assert.match(
      after,
      /<conditionalFormatting sqref="A1">(?:(?!<conditionalFormatting)[\s\S])*<conditionalFormatting sqref="D2:D5">/,
    );
    const priorities = [...after.matchAll(/priority="(\d+)"/g)].map((match) => Number(match[1]));
    assert.equal(new Set(priorities).size, priorities.length);
    assert.deepEqual(
      sheet.conditionalFormats.slice(1).map(({ kind }) => kind),
      readXlsx(source).sheets[0]?.conditionalFormats.map(({ kind }) => kind),
    );
  });

  it("takes a data bar out with its second half in the extension, and nothing else", () => {
    const { before, after, sheet } = edited("conditionalFormats", (target) => {
      target.conditionalFormats = target.conditionalFormats.filter(({ kind }) => kind !== "dataBar");
    });
    assert.equal(sheet.conditionalFormats.length, 9);
    assert.ok(!after.includes("AE83EE3D") && after.includes("x14:sparklineGroups"));
    assert.equal(
      outside(outside(after, "conditionalFormatting"), "extLst"),
      outside(outside(before, "conditionalFormatting"), "extLst"),
    );
  });

  it("writes an edited rule anew and an edited rule of an unknown kind through its source", () => {
    const { after } = edited("conditionalFormats", (target) => {
      for (const rule of target.conditionalFormats) {
        if (rule.kind === "expression") rule.formulas = ["$A9>0"];
        if (rule.kind === "iconSet") rule.ranges = [{ top: 7, left: 1, bottom: 7, right: 4 }];
      }
    });
    assert.match(
      after,
      /<cfRule type="expression" dxfId="1" priority="10" stopIfTrue="1"><formula>\$A9&gt;0<\/formula><\/cfRule>/,
    );
    assert.match(
      after,
      /<conditionalFormatting sqref="B8:E8"><cfRule type="iconSet" priority="7"><iconSet iconSet="3Arrows">/,
    );
  });
});

describe("validations", () => {
  it("adds one and removes one, and keeps the others' bytes", () => {
    const { before, after, sheet } = edited("validations", (target) => {
      target.validations.splice(1, 1);
      target.validations.push({
        ranges: [{ top: 9, left: 0, bottom: 9, right: 1 }],
        type: "list",
        formula1: "Sasaran",
        allowBlank: true,
        inCellDropDown: true,
        error: { style: "stop", title: "Salah", message: 'Pilih "A" & <B>' },
      });
    });
    assert.equal(sheet.validations.length, 6);
    assert.deepEqual(sheet.validations[4]?.error, {
      style: "stop",
      title: "Salah",
      message: 'Pilih "A" & <B>',
    });
    assert.match(after, /<dataValidations count="5" disablePrompts="0">/);
    assert.equal(outside(after, "dataValidations"), outside(before, "dataValidations"));
    assert.ok(!elementOf(after, "dataValidations").includes('sqref="G2"'));
  });

  it("takes an x14 validation out of the extension list", () => {
    const { after, sheet } = edited("validations", (target) => void target.validations.pop());
    assert.equal(sheet.validations.length, 5);
    assert.ok(!after.includes("x14:dataValidation") && after.includes("x14:sparkline"));
  });
});
