import type { BookModel } from "./book";
import { chartIdOf } from "./chart/edit";
import { withFormulas } from "./chart/formulas";
import { draftOf, type SheetDraft } from "./draft";
import { copiedShapes, mapShapes } from "./shape/edit";
import { renamedFormula } from "./shift-formula";
import { SHEET_FACETS, type SheetFacet, type SheetModel } from "./sheet";
import { without } from "./without";
import type { Workbook } from "./workbook";

/** What the sheets of another book are called in this one. */
export interface InsertNames {
  readonly ids: readonly string[];
  /** By the name in the other book. */
  readonly sheets: ReadonlyMap<string, string>;
  /** By the name of the table in the other book. */
  readonly tables: ReadonlyMap<string, { readonly id: number; readonly name: string }>;
}

/** Puts sheets of another book at a position among the tabs; their formats, styles and own names come with them. */
export function insertSheets(
  workbook: Workbook,
  other: BookModel,
  chosen: readonly SheetModel[],
  position: number,
  names: InsertNames,
): void {
  const book = draftOf(workbook.book);
  const copies = chosen.map((sheet, index) =>
    inserted(workbook.book, other, sheet, names, names.ids[index] ?? ""),
  );
  book.sheets.splice(position, 0, ...copies);
  const rewritten = (formula: string) => rewrite(formula, names);
  for (const name of other.names) {
    const index = chosen.findIndex(({ id }) => id === name.sheetId);
    if (index < 0) continue;
    book.names.push({ ...name, sheetId: names.ids[index] ?? "", formula: rewritten(name.formula) });
    book.changed.add("names");
  }
  addStyles(workbook, other);
  book.changed.add("sheets");
  for (const { id } of copies) workbook.tell({ kind: "sheetAdded", sheetId: id });
}

/** Formulas follow the new names of sheets and tables. */
function rewrite(formula: string, { sheets, tables }: InsertNames): string {
  const renamed = [...sheets].reduce(
    (text, [from, to]) => (from === to ? text : renamedFormula(text, from, to)),
    formula,
  );
  return [...tables].reduce(
    (text, [from, { name }]) =>
      text.replace(new RegExp(`(?<![\\w.\\\\])${escaped(from)}(?=\\[)`, "gi"), name),
    renamed,
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function addStyles(workbook: Workbook, other: BookModel): void {
  const known = new Set(workbook.book.styles.map(({ name }) => name.toLowerCase()));
  const fresh = other.styles.filter(({ name }) => !known.has(name.toLowerCase()));
  if (fresh.length === 0) return;
  workbook.editBook("styles", (draft) => {
    draft.styles = [...draft.styles, ...structuredClone(fresh)] as typeof draft.styles;
  });
}

/** A sheet of another book as one of this book. */
function inserted(
  book: BookModel,
  other: BookModel,
  sheet: SheetModel,
  names: InsertNames,
  id: string,
): SheetDraft {
  const copy = structuredClone(sheet) as SheetDraft;
  delete copy.origin;
  const format = (index: number) => draftOf(book).formats.intern(other.formats.get(index));
  const change = (formula: string) => rewrite(formula, names);
  Object.assign(copy, { id, name: names.sheets.get(sheet.name) ?? sheet.name });
  for (const cells of copy.cells.values()) {
    for (const cell of cells.values()) {
      delete cell.source;
      cell.format = format(cell.format);
      if (cell.formula !== undefined) cell.formula = change(cell.formula);
    }
  }
  for (const lines of [copy.rows, copy.columns]) {
    for (const line of lines.values()) if (line.format !== undefined) line.format = format(line.format);
  }
  for (const row of copy.rows.values()) delete row.source;
  for (const link of copy.links) delete link.source;
  copy.conditionalFormats = copy.conditionalFormats.map((rule) => ({
    ...rule,
    formulas: rule.formulas.map(change),
  }));
  copy.validations = copy.validations.map((rule) => ({
    ...rule,
    ...(rule.formula1 !== undefined && { formula1: change(rule.formula1) }),
    ...(rule.formula2 !== undefined && { formula2: change(rule.formula2) }),
  }));
  copy.tables = copy.tables.map((table) => ({ ...table, ...names.tables.get(table.name) }));
  putDrawings(book, copy, change, id);
  copy.changed = new Set(Object.keys(SHEET_FACETS) as SheetFacet[]);
  return copy;
}

/** Charts and shapes are new ones in this book. */
function putDrawings(
  book: BookModel,
  copy: SheetDraft,
  change: (formula: string) => string,
  id: string,
): void {
  const first = 1000 * (Number(/\d+/.exec(id)?.[0] ?? 1) + 1);
  copy.charts = copy.charts.map((chart, index) => {
    const own = without(withFormulas(chart, change), "shape");
    return { ...own, id: chartIdOf(first + index) };
  });
  copy.shapes = mapShapes(copiedShapes(book, copy.shapes), (shape) =>
    without(shape, "number"),
  ) as typeof copy.shapes;
}
