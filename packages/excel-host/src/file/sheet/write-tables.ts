import type { BookModel } from "../../model/book";
import type { TableModel } from "../../model/rules";
import type { SheetModel } from "../../model/sheet";
import type { SheetLayout } from "../layout";
import type { PackageEditor } from "../package/editor";
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
): void {
  const old = new Map((layout?.tables ?? []).map(({ id, part }) => [id, part]));
  const part = SheetPart.of(editor.text(sheetPart) ?? "", sheetPart);
  const relationOf = new Map(editor.relations(sheetPart).map((relation) => [relation.part, relation.id]));
  const links = sheet.tables.map((table) => {
    const saved = withHeaders(sheet, table);
    const known = old.get(table.id);
    if (known !== undefined && relationOf.has(known)) {
      editor.setText(known, tableXml(saved, editor.text(known)));
      old.delete(table.id);
      return relationOf.get(known) ?? "";
    }
    return addTable(editor, { ...saved, id: freeId(book, table) }, sheetPart);
  });
  for (const gone of old.values()) editor.remove(gone, sheetPart);
  writeTableParts(part, links);
  editor.setText(sheetPart, part.toString());
}

function addTable(editor: PackageEditor, table: TableModel, sheetPart: string): string {
  return editor.add(editor.free("xl/tables/table", ".xml"), tableXml(table), "table", sheetPart, RELATION);
}

/** Table ids are unique in a workbook; the book's own are used unless two tables share one. */
function freeId(book: BookModel, table: TableModel): number {
  const tables = book.sheets.flatMap((sheet) => sheet.tables);
  const isUnique = tables.filter(({ id }) => id === table.id).length === 1 && table.id > 0;
  if (isUnique) return table.id;
  return Math.max(0, ...tables.map(({ id }) => id)) + 1 + tables.indexOf(table);
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
  if (JSON.stringify(before) === JSON.stringify(links)) return;
  const items = links.map((id) => `<tablePart${attributesXml({ "xmlns:r": R, "r:id": id })}/>`);
  part.replace(
    "tableParts",
    items.length > 0 ? elementXml("tableParts", { count: items.length }, items.join("")) : "",
  );
}
