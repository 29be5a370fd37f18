import type { CellValue } from "../../model/cell";

/** `Excel.RangeValueType` of what a cell holds. */
export function valueType(value: CellValue): "Empty" | "Error" | "String" | "Double" | "Boolean" {
  if (value === null) return "Empty";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "Error";
}
