import assert from "node:assert/strict";
import { Workbook } from "../../src/model/workbook";
import { emptyBook } from "../../src/model/empty-book";
import { openExcel, type OpenedExcel } from "../../src/node/index";
import { makers } from "../../src/objects/index";
import { createHost } from "../../src/host";

/** Names that the genuine library sends although its class has no such member: `showGridlines` is set as "Gridlines". */
const INTERNAL = /^_|^GetItem$|^Gridlines$|^Headings$|^Orientation$/;

interface LibraryClass {
  readonly prototype: object & { readonly _scalarPropertyOriginalNames?: readonly string[] };
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

describe("the host's table of members", () => {
  let excel: OpenedExcel;
  before(async () => {
    excel = await openExcel(undefined, { engine: "none" });
  });
  after(() => excel.close());

  const { state } = createHost({ workbook: new Workbook(emptyBook()) });
  for (const [name, make] of Object.entries(makers)) {
    it(`${name} spells its members as the genuine library does`, () => {
      const library = (excel.Excel as unknown as Record<string, LibraryClass | undefined>)[name];
      assert.ok(library, `the library has no class ${name}`);
      const object = (make as (self: unknown) => ReturnType<typeof makers.Workbook>)(state);
      const scalars = [...(library.prototype._scalarPropertyOriginalNames ?? [])];
      // `functions.vlookup` is sent as "VLookup".
      const methods = new Set(
        name === "Functions"
          ? Object.getOwnPropertyNames(library.prototype).map((own) => own.toLowerCase())
          : [],
      );
      const unknown = object.memberNames.filter((member) => {
        if (INTERNAL.test(member) || scalars.includes(member)) return false;
        if (methods.has(member.toLowerCase())) return false;
        return !(camel(member) in library.prototype);
      });
      assert.deepEqual(unknown, []);
      assert.equal(object.className, name);
    });
  }
});
