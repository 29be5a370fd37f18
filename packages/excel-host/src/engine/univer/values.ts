import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { ErrorType, type BaseValueObject } from "@univerjs/engine-formula";
import type { CellValue, ErrorCode } from "../../model/cell";

/** The calculator has no #BUSY!; its error of a value that is still being fetched stands for it. */
export const BUSY = ErrorType.CONNECT;

const TO_BOOK = new Map<string, ErrorCode>([
  [ErrorType.DIV_BY_ZERO, "#DIV/0!"],
  [ErrorType.NAME, "#NAME?"],
  [ErrorType.VALUE, "#VALUE!"],
  [ErrorType.NUM, "#NUM!"],
  [ErrorType.NA, "#N/A"],
  [ErrorType.REF, "#REF!"],
  [ErrorType.SPILL, "#SPILL!"],
  [ErrorType.CALC, "#CALC!"],
  [ErrorType.NULL, "#NULL!"],
  [ErrorType.ERROR, "#VALUE!"],
  [ErrorType.CYCLE, "#REF!"],
  [BUSY, "#BUSY!"],
]);

/** The book's error for what the calculator calls it; undefined when the text is no error. */
function errorCode(text: unknown): ErrorCode | undefined {
  return typeof text === "string" ? TO_BOOK.get(text) : undefined;
}

/** The calculator's name of an error of the book. */
export function errorType(code: ErrorCode): ErrorType {
  if (code === "#BUSY!") return BUSY;
  return [...TO_BOOK].find(([, book]) => book === code)?.[0] as ErrorType;
}

/** A text as the calculator keeps it in a cell: one that reads like an error is marked, for it is none. */
export function textData(text: string): ICellData {
  return { v: text, t: errorCode(text) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** A value of the book as the calculator keeps it in a cell. */
export function toCellData(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "string") return textData(value);
  return { v: errorType(value.error), t: CellValueType.STRING };
}

/** What the calculator put into a formula's cell; a formula never shows "nothing": that is 0, as in Excel. */
export function fromCellData(cell: Nullable<ICellData>): CellValue {
  const raw = cell?.v;
  if (raw === null || raw === undefined) return 0;
  if (cell?.t === CellValueType.BOOLEAN) return raw === 1 || raw === true || raw === "TRUE";
  const code = cell?.t === CellValueType.FORCE_STRING ? undefined : errorCode(raw);
  return code ? { error: code } : raw;
}

/** A single value inside the calculator as the book's value; null is a blank. */
export function fromValueObject(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: errorCode(value.getValue()) ?? "#VALUE!" };
  const raw = value.getValue();
  return value.isBoolean() ? Boolean(raw) : raw;
}

/** Equal as far as a reader of the sheet can tell. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return Object.is(a, b);
  return a.error === b.error && a.message === b.message;
}
