import type { Cell } from "../../model/cell";

/** `[1]Sheet1!A1` and `'[1]My sheet'!A1` point into another workbook. */
const OTHER_WORKBOOK = /\[[^[\]]+\](?:[\p{L}\p{N}_.]*!|[^'[\]]*'!)/u;

/** A formula with values of another workbook keeps what it showed when that was open last, as in Excel. */
export function leansOnOtherWorkbook({ value, formula }: Cell): boolean {
  return value !== null && formula !== undefined && OTHER_WORKBOOK.test(formula);
}
