import { sheetNamed } from "../../model/book";
import { parseAddress } from "../../model/address";
import { parseStructRef } from "@borgar/fx";
import type { SheetModel } from "../../model/sheet";
import type { TableModel } from "../../model/rules";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../../model/rect";
import type { HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import { requireQuotes } from "../../api/formula-text";
import { type HostState, type RangeRef, type SheetRef, targetOf } from "../state";
import { dataRows } from "../table/table-follow";

/** The sheet of that name, whatever its letter case. */
export function findSheet(host: HostState, name: string): SheetModel | undefined {
  return sheetNamed(host.workbook.book, name);
}

/** A table of the workbook by its name. */
function findTable(host: HostState, name: string): { sheet: SheetModel; table: TableModel } | undefined {
  const wanted = name.toLowerCase();
  for (const sheet of host.workbook.book.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (table) return { sheet, table };
  }
  return undefined;
}

/** The block that a text names: an address, a name or a table reference; undefined where it names none. */
export function resolveText(host: HostState, text: string, home: SheetRef | undefined): RangeRef | undefined {
  const plain = text.replace(/^=/, "").trim();
  const address = parseAddress(plain);
  if (address) {
    requireQuotes(plain);
    return place(host, address, home);
  }
  const name = findName(host, text, home?.sheetId);
  if (name) return resolveText(host, name.formula, name.sheetId ? { host, sheetId: name.sheetId } : home);
  return resolveStructured(host, text);
}

function place(
  host: HostState,
  address: NonNullable<ReturnType<typeof parseAddress>>,
  home: SheetRef | undefined,
): RangeRef | undefined {
  const sheetId = address.sheetName === undefined ? home?.sheetId : findSheet(host, address.sheetName)?.id;
  return sheetId === undefined ? undefined : { host, sheetId, rect: checkedRect(address.rect) };
}

/** A defined name, the sheet's own before the workbook's. */
function findName(host: HostState, text: string, sheetId: string | undefined) {
  const cut = text.lastIndexOf("!");
  const scope = cut < 0 ? undefined : findSheet(host, text.slice(0, cut).replace(/^'|'$/g, ""))?.id;
  const wanted = text.slice(cut + 1).toLowerCase();
  const named = host.workbook.book.names.filter((name) => name.name.toLowerCase() === wanted);
  return (
    named.find((name) => name.sheetId === (scope ?? sheetId) && name.sheetId !== undefined) ??
    named.find((name) => name.sheetId === undefined)
  );
}

/** `Table[Column]`, `Table[#All]`, `Table[[#Headers],[a]:[b]]`, `Table`. */
function resolveStructured(host: HostState, text: string): RangeRef | undefined {
  const parsed = parseStructRef(text.trim());
  const found = findTable(host, parsed?.table ?? text.trim());
  if (!found) return undefined;
  const rect = structuredRect(found.table, parsed?.sections ?? [], parsed?.columns ?? []);
  return rect && { host, sheetId: found.sheet.id, rect };
}

/** The block of a table that sections (`#Headers`, none for the data) and columns (none for all) stand for. */
export function structuredRect(
  table: TableModel,
  sections: readonly string[],
  columns: readonly string[],
): Rect | undefined {
  const rows = sectionRows(table, sections);
  const indexes = columns.map((name) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  if (!rows || indexes.includes(-1)) return undefined;
  const first = indexes.length ? Math.min(...indexes) : 0;
  const last = indexes.length ? Math.max(...indexes) : table.columns.length - 1;
  return { top: rows[0], bottom: rows[1], left: table.range.left + first, right: table.range.left + last };
}

function sectionRows(table: TableModel, sections: readonly string[]): [number, number] | undefined {
  const { first, last } = dataRows(table);
  const names = sections.map((section) => section.toLowerCase());
  if (names.length === 0) return [first, last];
  if (names.includes("all")) return [table.range.top, table.range.bottom];
  const top = names.includes("headers") ? table.range.top : names.includes("data") ? first : last + 1;
  const bottom = names.includes("totals") ? table.range.bottom : names.includes("data") ? last : first - 1;
  return bottom >= top ? [top, bottom] : undefined;
}

/** The block that an argument names: a Range object or a text. */
export function rangeArgument(value: unknown, home: SheetRef): RangeRef {
  const range = targetOf(value, "Range");
  if (range) return range;
  if (typeof value === "string") return resolveText(home.host, value, home) ?? fail("InvalidArgument", value);
  return fail("InvalidArgument", "A range or its address is needed.");
}

/** The rectangle, or InvalidArgument where it leaves the sheet. */
function checkedRect(rect: Rect): Rect {
  const inside = rect.top >= 0 && rect.left >= 0 && rect.bottom < MAX_ROWS && rect.right < MAX_COLUMNS;
  if (!inside || rect.bottom < rect.top || rect.right < rect.left)
    fail("InvalidArgument", "The range leaves the sheet.");
  return rect;
}

/** The object for a block. */
export function rangeObject(ref: SheetRef, rect: Rect): HostObject {
  return ref.host.make.Range({ host: ref.host, sheetId: ref.sheetId, rect: checkedRect(rect) });
}
