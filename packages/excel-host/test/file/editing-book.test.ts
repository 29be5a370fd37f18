import assert from "node:assert/strict";
import { readXlsx, writeXlsx } from "../../src/file";
import { draftOf } from "../../src/model/draft";
import { source } from "./edited-sheet";
import { differingParts } from "./package-parts";
import { OUR_ADD_IN } from "./rich/workbook";

describe("settings and properties", () => {
  it("saves the add-in's settings where Excel does and leaves another add-in's alone", () => {
    const book = draftOf(readXlsx(source, { addIn: { id: OUR_ADD_IN } }));
    book.settings.set("baru", '"x & y"');
    book.changed.add("settings");
    const saved = writeXlsx(book, { addIn: { id: OUR_ADD_IN, version: "2.0.0.0" } });
    assert.deepEqual(differingParts(source, saved), ["xl/webextensions/webextension2.xml"]);
    assert.equal(readXlsx(saved, { addIn: { id: OUR_ADD_IN } }).settings.get("baru"), '"x & y"');
  });

  it("adds a web extension for an add-in that the file does not know", () => {
    const id = "00000000-0000-4000-8000-000000000001";
    const book = draftOf(readXlsx(source, { addIn: { id } }));
    assert.equal(book.settings.size, 0);
    book.settings.set("a", "1");
    book.changed.add("settings");
    const saved = writeXlsx(book, { addIn: { id, version: "1.0.0.0" } });
    assert.equal(readXlsx(saved, { addIn: { id } }).settings.get("a"), "1");
    assert.equal(
      readXlsx(saved, { addIn: { id: OUR_ADD_IN } }).settings.get("sample.skala"),
      '{"nama":"54"}',
    );
  });

  it("changes document properties one by one", () => {
    const book = draftOf(readXlsx(source));
    Object.assign(book.properties, { title: "Sample <2021>", author: "" });
    book.properties.custom = new Map(book.properties.custom).set("Tahun", 2022).set("Baru", "ya");
    book.changed.add("properties");
    const saved = writeXlsx(book);
    assert.deepEqual(differingParts(source, saved), ["docProps/core.xml", "docProps/custom.xml"]);
    const { title, author, lastAuthor, custom } = readXlsx(saved).properties;
    assert.deepEqual(
      [title, author, lastAuthor, [...custom]],
      [
        "Sample <2021>",
        "",
        "Dinas",
        [
          ["Tahun", 2022],
          ["Final", true],
          ["Baru", "ya"],
        ],
      ],
    );
  });
});
