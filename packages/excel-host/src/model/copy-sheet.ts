import { renamedFormula } from "./shift-formula";
import type { BookModel } from "./book";
import type { Editable, SheetDraft } from "./draft";
import { SHEET_FACETS, type SheetFacet, type SheetModel, type SheetOrigin } from "./sheet";

/** What a copied sheet must have of its own. */
export interface CopyNames {
  readonly id: string;
  readonly name: string;
  /** A free id and name for each table. */
  table(name: string): { readonly id: number; readonly name: string };
}

/** A copy of a sheet; formulas that name the sheet itself name the copy. All of it is to be saved. */
export function copySheet(sheet: SheetModel, names: CopyNames): SheetDraft {
  const copy = structuredClone(sheet) as SheetDraft;
  Object.assign(copy, { id: names.id, name: names.name });
  copy.tables = copy.tables.map((table) => ({ ...table, ...names.table(table.name) }));
  for (const cells of copy.cells.values()) {
    for (const cell of cells.values()) {
      if (cell.formula === undefined) continue;
      delete cell.source;
      cell.formula = renamedFormula(cell.formula, sheet.name, names.name);
    }
  }
  for (const row of copy.rows.values()) delete row.source;
  copy.changed = new Set(Object.keys(SHEET_FACETS) as SheetFacet[]);
  return copy;
}

/** What a copy has for an origin: a copy of a copy has the first one's, with all that has moved since. */
export function originOf(book: BookModel, sheet: SheetModel): Editable<SheetOrigin> {
  const { sheetId = sheet.id, shifts = [] } = sheet.origin ?? {};
  return { sheetId, shifts: [...shifts, ...book.shifts.filter((shift) => shift.sheetId === sheet.id)] };
}
