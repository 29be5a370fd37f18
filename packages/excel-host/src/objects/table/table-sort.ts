import { sizeOf } from "../../model/rect";
import { without } from "../../model/without";
import type { TableSortModel } from "../../model/rules";
import type { Arguments } from "../../api/arguments";
import { excelClass } from "../../api/class-table";
import type { TableRef } from "../state";
import { fieldsOf } from "../range/range-sort";
import { sortBlock, type SortField } from "../range/sort-lines";
import { tableOf } from "./table-access";
import { bodyRect } from "./tables";

/** Remembers by what the table is sorted; undefined forgets it. */
function remember(ref: TableRef, sort: TableSortModel | undefined): void {
  ref.host.workbook.edit(ref.sheetId, "tables", (draft) => {
    draft.tables = draft.tables.map((table) =>
      table.id === ref.tableId ? { ...without(table, "sort"), ...(sort && { sort }) } : table,
    );
  });
}

function apply(ref: TableRef, args: Arguments): void {
  const rect = bodyRect(ref);
  const fields = fieldsOf(args.raw(0), sizeOf(rect).columns);
  const matchCase = args.flag(1);
  sortBlock({ host: ref.host, sheetId: ref.sheetId, rect }, "row", { fields, matchCase });
  const { columns } = tableOf(ref);
  remember(ref, {
    matchCase,
    fields: fields.map(({ key, ascending = true, sortOn = "Value", color }) => ({
      columnId: columns[key]?.id ?? 0,
      ascending,
      on: sortOn as TableSortModel["fields"][number]["on"],
      ...(color !== undefined && { color }),
    })),
  });
}

/** By what the table is sorted, as a program gives it; columns that have gone are left out. */
function fields(ref: TableRef): SortField[] {
  const { columns, sort } = tableOf(ref);
  return (sort?.fields ?? []).flatMap(({ columnId, ascending, on, color }) => {
    const key = columns.findIndex(({ id }) => id === columnId);
    return key < 0 ? [] : [{ key, ascending, sortOn: on, ...(color !== undefined && { color }) }];
  });
}

function reapply(ref: TableRef): void {
  const sorting = { fields: fields(ref), matchCase: tableOf(ref).sort?.matchCase ?? false };
  if (sorting.fields.length > 0)
    sortBlock({ host: ref.host, sheetId: ref.sheetId, rect: bodyRect(ref) }, "row", sorting);
}

/** Excel.TableSort */
export const tableSort = excelClass<TableRef>({
  name: "TableSort",
  properties: {
    Fields: { get: fields },
    MatchCase: { get: (ref) => tableOf(ref).sort?.matchCase ?? false },
    Method: { get: () => "PinYin" },
  },
  methods: { Apply: apply, Clear: (ref) => remember(ref, undefined), Reapply: reapply },
  results: ["Apply", "Reapply"],
});
