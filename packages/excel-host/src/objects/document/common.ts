import { ApiError } from "../../api/errors";
import { Matrix } from "../../api/matrix";
import { cellText, formatAt, mapCells } from "../range/cells";
import { apiValue } from "../range/cell-input";
import { select } from "../range/range-edit";
import { rangeObject, resolveText } from "../range/resolve";
import { type BoundCells, activeSheet, type HostState, type RangeRef, sheetOf } from "../state";
import { bind, bindingById, boundRange, freeBindingId, namedRange, release, selectedRange } from "./bindings";
import { putTable } from "./table-data";
import { closeFile, openFile, slice } from "./files";

/** Errors of the common API, by the numbers that the library knows. */
const COMMON_ERRORS = {
  notSupported: 5000,
  bindingNotFound: 3002,
  dataDoesNotMatch: 2001,
  noSuchCoercion: 1000,
} as const;

/** Refuses a call of the common API. */
class CommonError extends Error {
  constructor(readonly code: number) {
    super(`common API error ${code}`);
  }
}

function refuse(error: keyof typeof COMMON_ERRORS): never {
  throw new CommonError(COMMON_ERRORS[error]);
}

type Params = readonly unknown[];

/** How data travel: the library's numbers. */
const Coercion = { Text: 0, Matrix: 1, Table: 2 } as const;

/** The numbers of binding types, by place. */
const TYPES = ["Text", "Range", "Table"] as const;

/** Cells as the page gets them; formatted: as they are shown. */
function dataOf(range: RangeRef, coercion: number, formatted: boolean): unknown {
  const rows: unknown[][] = formatted
    ? mapCells(range, (cell, row, column) => cellText(range.host, cell, formatAt(range, row, column)))
    : mapCells(range, (cell) => apiValue(cell?.value ?? null));
  if (coercion === Coercion.Matrix) return new Matrix(rows);
  if (coercion === Coercion.Text) return rows.map((line) => line.join("\t")).join("\r\n");
  if (coercion !== Coercion.Table) return refuse("noSuchCoercion");
  const table = sheetOf(range).tables.find(({ range: { top } }) => top === range.rect.top);
  return table?.hasHeaders
    ? [new Matrix(rows.slice(1)), new Matrix(rows.slice(0, 1))]
    : [new Matrix(rows), null];
}

/** Text as cells: a line a row, a tab a column. */
function matrixOf(coercion: number, data: unknown): unknown[][] {
  if (coercion === Coercion.Text)
    return String(data)
      .split(/\r?\n/)
      .map((line) => line.split("\t"));
  if (coercion === Coercion.Matrix && Array.isArray(data)) return data as unknown[][];
  if (coercion !== Coercion.Table || !Array.isArray(data)) return refuse("noSuchCoercion");
  const [rows, headers] = data as [unknown[][], unknown[][] | undefined];
  return [...(headers ?? []), ...rows];
}

/** Writes cells from a corner on. */
function put(corner: RangeRef, matrix: unknown[][]): void {
  const { top, left } = corner.rect;
  const width = matrix[0]?.length ?? 0;
  if (width === 0 || matrix.some((line) => line.length !== width)) refuse("dataDoesNotMatch");
  const rect = { top, left, bottom: top + matrix.length - 1, right: left + width - 1 };
  rangeObject(corner, rect).write("Values", matrix);
}

/** Writes to the selection; data with headers become a table. */
function putSelected(host: HostState, coercion: number, data: unknown, looks: Params): void {
  const matrix = matrixOf(coercion, data);
  if (coercion !== Coercion.Table) return put(selectedRange(host), matrix);
  const [, headers] = data as [unknown, unknown[] | null | undefined];
  if (!headers?.length) refuse("notSupported");
  putTable(selectedRange(host), matrix, looks as readonly (readonly unknown[] | undefined)[]);
}

/** What the library is told of a binding: id, type, rows, columns, headers. */
export function describedBinding(binding: BoundCells): unknown[] {
  const { rect } = boundRange(binding);
  const table = sheetOf(binding).tables.find(({ id }) => id === binding.tableId);
  const rows = rect.bottom - rect.top + 1 - (table?.hasHeaders ? 1 : 0);
  const details = [rows, rect.right - rect.left + 1, table?.hasHeaders ?? false];
  return [binding.id, TYPES.indexOf(binding.type), details];
}

function bindingOf(host: HostState, id: unknown): BoundCells {
  return bindingById(host, String(id)) ?? refuse("bindingNotFound");
}

function typeOf(number: unknown): BoundCells["type"] {
  return TYPES[Number(number)] ?? refuse("notSupported");
}

function idOr(host: HostState, value: unknown): string {
  return typeof value === "string" && value !== "" ? value : freeBindingId(host);
}

/** Part of a binding's cells: from a row and column, so many. */
function subset(range: RangeRef, given: unknown): RangeRef {
  const [offset, run] = (given ?? []) as [number[]?, number[]?];
  if (!offset) return range;
  const top = range.rect.top + (offset[0] ?? 0);
  const left = range.rect.left + (offset[1] ?? 0);
  const bottom = run ? top + (run[0] ?? 1) - 1 : range.rect.bottom;
  const right = run ? left + (run[1] ?? 1) - 1 : range.rect.right;
  return { ...range, rect: { top, left, bottom, right } };
}

/** Goes to a binding (0) or to a named item or an address (1). */
function goTo(host: HostState, [id, type]: Params): void {
  const home = { host, sheetId: activeSheet(host).id };
  const range = type === 0 ? boundRange(bindingOf(host, id)) : resolveText(host, String(id), home);
  if (!range) return refuse("bindingNotFound");
  select(range);
}

/** The file type that is the workbook itself; no PDF and no text are made. */
const COMPRESSED = 5;

/** The calls of the common API that the host does, by the library's dispatch ids; they give what is answered. */
const CALLS: Readonly<Record<number, (host: HostState, params: Params) => unknown>> = {
  64: (host, [coercion, format]) => dataOf(selectedRange(host), Number(coercion), Number(format) === 1),
  65: (host, [coercion, data, ...looks]) => putSelected(host, Number(coercion), data, looks),
  66: (host, [id, type]) => describedBinding(bind(selectedRange(host), typeOf(type), idOr(host, id))),
  68: (host, [id]) => describedBinding(bindingOf(host, id)),
  69: (host, [id]) => (release(host, String(id)) ? undefined : refuse("bindingNotFound")),
  70: (host, [id, coercion, format, , part]) =>
    dataOf(subset(boundRange(bindingOf(host, id)), part), Number(coercion), Number(format) === 1),
  71: (host, [id, coercion, data, offset]) =>
    put(
      subset(boundRange(bindingOf(host, id)), offset ? [offset] : undefined),
      matrixOf(Number(coercion), data),
    ),
  74: (host) => host.bindings.map(describedBinding),
  77: (host, [type]) => {
    if (Number(type) !== COMPRESSED || !host.saveBook) return refuse("notSupported");
    return openFile(host, host.saveBook());
  },
  78: (host, [name, id, type]) =>
    describedBinding(bind(namedRange(host, String(name)), typeOf(type), idOr(host, id))),
  80: (host, [handle, offset, size]) =>
    slice(host, Number(handle), Number(offset), Number(size)) ?? refuse("notSupported"),
  81: (host, [handle]) => closeFile(host, Number(handle)),
  82: goTo,
  86: (host) => [`file:///${host.name}`],
};

/** The number by which the library names an error. */
function commonCode(error: unknown): number {
  if (error instanceof CommonError) return error.code;
  return error instanceof ApiError && error.code === "InvalidReference"
    ? COMMON_ERRORS.bindingNotFound
    : COMMON_ERRORS.notSupported;
}

/** The common API over a book. */
export function commonApi(host: HostState) {
  return {
    ids: Object.keys(CALLS).map(Number),
    call: (id: number, params: Params) => CALLS[id]?.(host, params),
    codeOf: commonCode,
  };
}
