import assert from "node:assert/strict";
import fc from "fast-check";
import { memberRule } from "../../src/protocol/api-sets";
import { readApiSets } from "../../src/node/api-set-table";
import { Arguments } from "../../src/api/arguments";
import { excelClass, memberName } from "../../src/api/class-table";
import { readFunctionMetadata } from "../../src/protocol/function-metadata";
import { readManifest } from "../../src/protocol/manifest";
import { covers } from "../../src/protocol/requirement-sets";
import { vbArray } from "../../src/protocol/vb-array";
import { isWriting } from "../../src/protocol/writing";

describe("the table of requirement sets", () => {
  const table = readApiSets(`
    declare namespace Excel {
      /** @remarks [Api set: ExcelApi 1.8] */
      class DataValidation {
        /** @remarks [Api set: ExcelApi 1.9] */
        clear(): void;
        rule: string;
      }
      /** @remarks [Api set: ExcelApi 1.1] */
      class Range {
        values: string;
        /** @remarks [Api set: ExcelApi BETA (PREVIEW ONLY)] */
        soon(): void;
        /** @remarks [Api set: ExcelApiOnline 1.1] */
        web(): void;
        /** @remarks [Api set: ExcelApi 1.2 for options; 1.7 for password] */
        protect(): void;
      }
    }
    declare namespace Word { /** [Api set: WordApi 1.3] */ class Range { other(): void } }`);

  it("is read from the tags of members, and of classes for members without", () => {
    assert.deepEqual(table, {
      "DataValidation.clear": "ExcelApi 1.9",
      "DataValidation.rule": "ExcelApi 1.8",
      "Range.values": "ExcelApi 1.1",
      "Range.soon": "preview 0",
      "Range.web": "ExcelApiOnline 1.1",
      "Range.protect": "ExcelApi 1.2",
    });
  });

  it("decides what an Excel has", () => {
    const has = memberRule(table, { ExcelApi: "1.8" });
    const members = [
      "Range.values",
      "DataValidation.rule",
      "DataValidation.clear",
      "Range.soon",
      "Range.web",
    ];
    assert.deepEqual(members.map(has), [true, true, false, false, false]);
  });

  it("compares versions as numbers, not as texts", () => {
    assert.ok(covers("1.14", "1.9"));
    assert.ok(!covers("1.9", "1.14"));
    const version = fc.tuple(fc.nat(9), fc.nat(30));
    fc.assert(
      fc.property(version, version, ([a, b], [c, d]) => {
        assert.equal(covers(`${a}.${b}`, `${c}.${d}`), a > c || (a === c && b >= d));
      }),
    );
  });
});

describe("a class of the host", () => {
  const thing = excelClass<{ size: number }>({
    name: "Thing",
    properties: { Size: { get: (self) => self.size } },
    methods: { Twice: (self) => self.size * 2 },
  });

  it("answers by name and refuses the rest by name", () => {
    const object = thing({ size: 4 });
    assert.equal(object.read("Size"), 4);
    assert.equal(object.call("Twice", new Arguments([])), 8);
    assert.throws(() => object.read("Weight"), { code: "ApiNotFound", message: /Thing\.weight/ });
    assert.throws(() => object.write("Size", 5), { code: "ApiNotFound", message: /Thing\.size/ });
    assert.throws(() => object.call("toString", new Arguments([])), { code: "ApiNotFound" });
    assert.equal(memberName("Range", "GetCell"), "Range.getCell");
  });
});

describe("arguments", () => {
  it("are checked by kind", () => {
    const args = new Arguments(["teks", 2, null, true, 1.5]);
    assert.equal(args.text(0), "teks");
    assert.equal(args.integer(1), 2);
    assert.equal(args.optionalInteger(2), undefined);
    assert.equal(args.flag(3), true);
    assert.equal(args.choice(2, ["Up", "Left"], "Up"), "Up");
    for (const wrong of [
      () => args.integer(0),
      () => args.integer(4),
      () => args.text(2),
      () => args.choice(0, ["Up"]),
    ]) {
      assert.throws(wrong, { code: "InvalidArgument" });
    }
  });
});

describe("arrays of a COM host", () => {
  it("wrap every level", () => {
    const wrapped = vbArray([1, [2, [3]]]);
    const [one, inner] = wrapped.toArray() as [number, ReturnType<typeof vbArray>];
    assert.equal(one, 1);
    assert.equal(wrapped.ubound(), 1);
    assert.equal((inner.getItem(1) as typeof inner).getItem(0), 3);
  });
});

describe("actions that write", () => {
  it("are told from those that look", () => {
    const method = (Name: string) => isWriting({ Id: 1, ActionType: 3, ObjectPathId: 1, Name }, undefined);
    assert.deepEqual(["Clear", "Delete", "GetCount", "Select", "_KeepReference"].map(method), [
      true,
      true,
      false,
      false,
      false,
    ]);
    const path = (Name: string) =>
      isWriting({ Id: 1, ActionType: 1, ObjectPathId: 1 }, { Id: 1, ObjectPathType: 3, Name });
    assert.deepEqual(["Add", "GetRange", "FindOrNullObject"].map(path), [true, false, false]);
  });
});

describe("functions.json", () => {
  it("gives full names, matrix and optional parameters", () => {
    const json = JSON.stringify({
      functions: [
        { id: "CAPAIAN", name: "Capaian", parameters: [{ dimensionality: "matrix" }, { optional: true }] },
      ],
    });
    const { functions, ids } = readFunctionMetadata(json, "SAMPLE");
    assert.deepEqual(functions, [{ name: "SAMPLE.CAPAIAN", matrix: [true, false], optional: [false, true] }]);
    assert.equal(ids.get("SAMPLE.CAPAIAN"), "CAPAIAN");
  });

  it("is refused where it is something else", () => {
    assert.throws(() => readFunctionMetadata("{}", "SAMPLE"), /no list/);
    const repeating = JSON.stringify({
      functions: [{ id: "A", name: "A", parameters: [{ repeating: true }] }],
    });
    assert.throws(() => readFunctionMetadata(repeating, "SAMPLE"), /repeating/);
  });
});

describe("a manifest", () => {
  it("without XML, page or namespace is refused", () => {
    assert.throws(() => readManifest("bukan xml"));
    assert.throws(() => readManifest("<OfficeApp/>"), /no page/);
    const functions =
      '<OfficeApp><SourceLocation DefaultValue="https://a/b"/><ExtensionPoint type="CustomFunctions"/></OfficeApp>';
    assert.throws(() => readManifest(functions), /lack metadata/);
  });
});
