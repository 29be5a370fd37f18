import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx, Workbook, writeXlsx, type FilterCriterion } from "../../src/index";
import { emptyBook } from "../../src/model/empty-book";

describe("filters by no colour", () => {
  for (const on of ["cellColor", "fontColor"] as const)
    it(`${on}: are saved as a format without one, and read again`, () => {
      const criterion: FilterCriterion = { on };
      const workbook = new Workbook(emptyBook());
      const [sheet] = workbook.book.sheets;
      workbook.write(sheet!.id, 0, 0, [[{ value: "Name" }], [{ value: "a" }]]);
      workbook.edit(sheet!.id, "tables", (draft) => {
        draft.autoFilter = { top: 0, left: 0, bottom: 1, right: 0 };
        draft.filterColumns = [{ column: 0, criterion }];
      });
      const bytes = writeXlsx(workbook.book);
      const styles = strFromU8(unzipSync(bytes)["xl/styles.xml"]!);
      assert.match(
        styles,
        on === "cellColor" ? /<dxf><fill><patternFill patternType="none"\/>/ : /<color auto="1"\/>/,
      );
      const [read] = readXlsx(bytes).sheets;
      assert.deepEqual(read?.filterColumns, [{ column: 0, criterion }]);
    });
});
