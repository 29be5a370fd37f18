import type { BookModel } from "../../model/book";
import type { TableModel } from "../../model/rules";
import type { SheetModel } from "../../model/sheet";
import type { SheetLayout } from "../layout";
import type { PackageEditor } from "../package/editor";
import type { FilterColours } from "../parts/filters";
import { tableXml } from "../parts/tables";
import { SheetPart } from "./sheet-part";
import { attributesXml, childrenOf, elementXml } from "../xml/element";

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Writes the tables of a sheet: changed ones into their part, new ones into a part of their own, gone ones out. */
export function writeSheetTables(
  editor: PackageEditor,
  book: BookModel,
  sheet: SheetModel,
  sheetPart: string,
  layout: SheetLayout | undefined,
  colours: FilterColours,
): void {
  const old = new Map((layout?.tables ?? []).map(({ id, part }) => [id, part]));
  const part = SheetPart.of(editor.text(sheetPart) ?? "", sheetPart);
  const relationOf = new Map(editor.relations(sheetPart).map((relation) => [relation.part, relation.id]));
  const isNew = ({ id }: TableModel): boolean => {
    const known = old.get(id);
    return known === undefined || !relationOf.has(known);
  };
  const idOf = freeIds(book);
  const added = sheet.tables
    .filter(isNew)
    .map((table) => ({ ...withHeaders(sheet, table), id: idOf(table) }));
  const newLinks = addTables(editor, added, sheetPart, colours).values();
  const links = sheet.tables.map((table) => {
    if (isNew(table)) return newLinks.next().value ?? "";
    const known = old.get(table.id) ?? "";
    editor.setText(known, tableXml(withHeaders(sheet, table), colours, editor.text(known)));
    old.delete(table.id);
    return relationOf.get(known) ?? "";
  });
  for (const gone of old.values()) editor.remove(gone, sheetPart);
  writeTableParts(part, links);
  editor.setText(sheetPart, part.toString());
}

function addTables(
  editor: PackageEditor,
  tables: readonly TableModel[],
  sheetPart: string,
  colours: FilterColours,
): string[] {
  if (tables.length === 0) return [];
  const names = editor.freeNames("xl/tables/table", ".xml", tables.length);
  const parts = tables.map((table, index) => ({ part: names[index] ?? "", text: tableXml(table, colours) }));
  return editor.addAll(parts, "table", sheetPart, RELATION);
}

/** Table ids are unique in a workbook; the book's own are used unless two tables share one. */
function freeIds(book: BookModel): (table: TableModel) => number {
  const tables = book.sheets.flatMap((sheet) => sheet.tables);
  const counts = new Map<number, number>();
  for (const { id } of tables) counts.set(id, (counts.get(id) ?? 0) + 1);
  const highest = tables.reduce((most, { id }) => Math.max(most, id), 0);
  return (table) =>
    counts.get(table.id) === 1 && table.id > 0 ? table.id : highest + 1 + tables.indexOf(table);
}

/** Excel repairs a file in which a column is named otherwise than its header cell: the cell wins. */
function withHeaders(sheet: SheetModel, table: TableModel): TableModel {
  if (!table.hasHeaders) return table;
  const headers = sheet.cells.get(table.range.top);
  const names = table.columns.map((column, index) => {
    const value = headers?.get(table.range.left + index)?.value;
    return typeof value === "string" && value !== ""
      ? value
      : typeof value === "number"
        ? String(value)
        : column.name;
  });
  const isUnique = new Set(names.map((name) => name.toLowerCase())).size === names.length;
  if (!isUnique) return table;
  return {
    ...table,
    columns: table.columns.map((column, index) => ({ ...column, name: names[index] ?? column.name })),
  };
}

function writeTableParts(part: SheetPart, links: readonly string[]): void {
  const before = childrenOf(part.element("tableParts"), "tablePart").map(
    ({ attributes }) => Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1],
  );
  if (JSON.stringify([...before].sort()) === JSON.stringify([...links].sort())) return;
  const items = links.map((id) => `<tablePart${attributesXml({ "xmlns:r": R, "r:id": id })}/>`);
  part.replace(
    "tableParts",
    items.length > 0 ? elementXml("tableParts", { count: items.length }, items.join("")) : "",
  );
}
