import type { Bench } from "../../objects/with-excel";
import { orders, orderTable, type Topic } from "./program";

/** Registers, does something, and gives what was told until nothing more comes. */
async function told<A>(
  { context, excel }: Bench,
  source: OfficeExtension.EventHandlers<A>,
  act: () => void,
): Promise<A[]> {
  await excel.calculated();
  await new Promise((done) => setTimeout(done, 5)); // what was done before is told by now
  const heard: A[] = [];
  const registration = source.add(async (event) => void heard.push(event));
  await context.sync();
  act();
  await context.sync();
  await excel.calculated();
  for (let turn = 0; turn < 20 && heard.length === 0; turn++)
    await new Promise((done) => setTimeout(done, 5));
  registration.remove();
  await context.sync();
  return heard;
}

/** What a program is told of. */
export const EVENTS: Topic = {
  topic: "events",
  programs: [
    {
      name: "hear that rows were sorted",
      atFirstSight: false,
      run: async (bench) => {
        const block = orders(bench);
        const heard = await told(bench, bench.sheet.onRowSorted, () =>
          block.sort.apply([{ key: 2 }], false, true),
        );
        return heard.map(({ address, type, source }) => [address, type, source]);
      },
      gives: [["A2:D5", "WorksheetRowSorted", "Local"]],
    },
    {
      name: "hear that columns were sorted",
      atFirstSight: false,
      run: async (bench) => {
        const block = bench.sheet.getRange("A1:C1");
        block.values = [[3, 1, 2]];
        const heard = await told(bench, bench.sheet.onColumnSorted, () =>
          block.sort.apply([{ key: 0 }], false, false, "Columns"),
        );
        return heard.map(({ address, type }) => [address, type]);
      },
      gives: [["A1:C1", "WorksheetColumnSorted"]],
    },
    {
      name: "hear that a formula has changed",
      atFirstSight: false,
      run: async (bench) => {
        bench.sheet.getRange("A1:A2").formulas = [[2], ["=A1*2"]];
        await bench.context.sync();
        const heard = await told(bench, bench.sheet.onFormulaChanged, () => {
          bench.sheet.getRange("A2").formulas = [["=A1*3"]];
        });
        return heard.map(({ type, formulaDetails }) => [
          type,
          formulaDetails.map((one) => [one.cellAddress, one.previousFormula]),
        ]);
      },
      gives: [["WorksheetFormulaChanged", [["A2", "=A1*2"]]]],
    },
    {
      name: "hear that a sheet was protected",
      atFirstSight: false,
      run: async (bench) => {
        const heard = await told(bench, bench.sheet.onProtectionChanged, () =>
          bench.sheet.protection.protect(),
        );
        bench.sheet.protection.unprotect();
        await bench.context.sync();
        return heard.map(({ type, isProtected, source }) => [type, isProtected, source]);
      },
      gives: [["WorksheetProtectionChanged", true, "Local"]],
    },
    {
      name: "hear that tables come and go",
      atFirstSight: false,
      run: async (bench) => {
        const { tables } = bench.sheet;
        const added = await told(bench, tables.onAdded, () => orderTable(bench));
        const gone = await told(bench, tables.onDeleted, () => tables.getItemAt(0).delete());
        return [...added, ...gone].map(({ type }) => type);
      },
      gives: ["TableAdded", "TableDeleted"],
    },
    {
      name: "hear that a sheet was renamed",
      atFirstSight: false,
      run: async (bench) => {
        const heard = await told(bench, bench.sheet.onNameChanged, () => {
          bench.sheet.name = "Renamed sheet";
        });
        return heard.map(({ type, nameAfter }) => [type, nameAfter]);
      },
      gives: [["WorksheetNameChanged", "Renamed sheet"]],
    },
    {
      name: "hear that sheets were moved and hidden",
      atFirstSight: false,
      run: async (bench) => {
        const { worksheets } = bench.context.workbook;
        const other = worksheets.add("Moving");
        await bench.context.sync();
        const moved = await told(bench, worksheets.onMoved, () => {
          other.position = 0;
        });
        const hidden = await told(bench, worksheets.onVisibilityChanged, () => {
          other.visibility = "Hidden";
        });
        other.delete();
        await bench.context.sync();
        return [
          moved.map(({ type, positionAfter }) => [type, positionAfter]),
          hidden.map(({ type, visibilityBefore, visibilityAfter }) => [
            type,
            visibilityBefore,
            visibilityAfter,
          ]),
        ];
      },
      gives: [[["WorksheetMoved", 0]], [["WorksheetVisibilityChanged", "Visible", "Hidden"]]],
    },
    {
      name: "hear that rows were hidden",
      atFirstSight: false,
      run: async (bench) => {
        const heard = await told(bench, bench.sheet.onRowHiddenChanged, () => {
          bench.sheet.getRange("3:4").rowHidden = true;
        });
        return heard.map(({ type, address, changeType }) => [type, address, changeType]);
      },
      gives: [["WorksheetRowHiddenChanged", "3:4", "Hidden"]],
    },
    {
      name: "hear of comments",
      atFirstSight: false,
      run: async (bench) => {
        const { comments } = bench.context.workbook;
        const added = await told(bench, comments.onAdded, () => bench.sheet.comments.add("A1", "Hear me"));
        const changed = await told(bench, comments.onChanged, () => {
          bench.sheet.comments.getItemByCell("A1").content = "Heard";
        });
        const gone = await told(bench, comments.onDeleted, () =>
          bench.sheet.comments.getItemByCell("A1").delete(),
        );
        return [
          added.map(({ type, commentDetails }) => [type, commentDetails.length]),
          changed.map(({ type, changeType }) => [type, changeType]),
          gone.map(({ type }) => type),
        ];
      },
      gives: [[["CommentAdded", 1]], [["CommentChanged", "CommentEdited"]], ["CommentDeleted"]],
    },
    {
      name: "hear of the cells of a binding",
      atFirstSight: false,
      run: async (bench) => {
        const binding = bench.context.workbook.bindings.add(
          bench.sheet.getRange("A1:B2"),
          "Range",
          "Watched",
        );
        await bench.context.sync();
        const heard = await told(bench, binding.onDataChanged, () => {
          bench.sheet.getRange("B2").values = [[5]];
        });
        binding.delete();
        await bench.context.sync();
        return heard.length;
      },
      gives: 1,
    },
    {
      name: "hear of the selection inside a binding",
      atFirstSight: true,
      run: async (bench) => {
        const range = bench.sheet.getRange("A1:B2");
        const binding = bench.context.workbook.bindings.add(range, "Range", "Chosen");
        await bench.context.sync();
        const heard = await told(bench, binding.onSelectionChanged, () =>
          bench.sheet.getRange("B1:B2").select(),
        );
        binding.delete();
        await bench.context.sync();
        return heard.map(({ startRow, startColumn, rowCount, columnCount }) => [
          startRow,
          startColumn,
          rowCount,
          columnCount,
        ]);
      },
      gives: [[0, 1, 2, 1]],
    },
    {
      name: "hear that any sheet was renamed",
      atFirstSight: true,
      run: async (bench) => {
        const { worksheets } = bench.context.workbook;
        const heard = await told(bench, worksheets.onNameChanged, () => {
          bench.sheet.name = "Renamed among all";
        });
        return heard.map(({ type, nameAfter }) => [type, nameAfter]);
      },
      gives: [["WorksheetNameChanged", "Renamed among all"]],
    },
    {
      name: "hear of the selection anywhere in the workbook",
      atFirstSight: true,
      run: async (bench) => {
        const heard = await told(bench, bench.context.workbook.onSelectionChanged, () =>
          bench.sheet.getRange("D9").select(),
        );
        return heard.length > 0;
      },
      gives: true,
    },
  ],
};
