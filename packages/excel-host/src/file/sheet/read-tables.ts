import type { SheetDraft } from "../../model/draft";
import type { TableModel } from "../../model/rules";
import type { SourceLayout } from "../layout";
import type { PackageEditor } from "../package/editor";
import { typeEnds } from "../package/relationships";
import { readTable, shortened } from "../parts/tables";

/** Reads the tables of a sheet into it; gives the parts that they stand in. */
export function readSheetTables(
  source: PackageEditor,
  sheet: SheetDraft,
  part: string,
  colours: SourceLayout["styles"]["differentials"],
): { id: number; part: string }[] {
  const tables: { id: number; part: string }[] = [];
  for (const relation of source.relations(part).filter((candidate) => typeEnds(candidate, "table"))) {
    const text = source.text(relation.part);
    if (text === undefined) continue;
    const table = readTable(text, relation.part, colours);
    sheet.tables.push(table);
    shortenFormulas(sheet, table);
    tables.push({ id: table.id, part: relation.part });
  }
  return tables;
}

/** Inside a table Excel's API gives `[@Column]`, where the file names the table. */
function shortenFormulas(sheet: SheetDraft, table: TableModel): void {
  const { top, left, bottom, right } = table.range;
  for (let row = top; row <= bottom; row += 1) {
    for (const [column, cell] of sheet.cells.get(row) ?? []) {
      if (cell.formula !== undefined && column >= left && column <= right)
        cell.formula = shortened(cell.formula, table.name);
    }
  }
}
