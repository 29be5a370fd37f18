import type { ColumnModel, SheetModel } from "../../model/sheet";
import { childrenOf, elementXml, flag, numberOf } from "../xml/element";
import { MAX_COLUMNS } from "../../model/rect";
import type { SheetPart } from "./sheet-part";

/** Reads `<cols>`: one model for each column that the file speaks of. */
export function readColumns(part: SheetPart): Map<number, ColumnModel> {
  const columns = new Map<number, ColumnModel>();
  for (const { attributes } of childrenOf(part.element("cols"), "col")) {
    const last = Math.min(Number(attributes.max), MAX_COLUMNS);
    const width = numberOf(attributes.width);
    const format = numberOf(attributes.style);
    const outlineLevel = numberOf(attributes.outlineLevel);
    for (let column = Number(attributes.min) - 1; column < last; column += 1) {
      columns.set(column, {
        hidden: flag(attributes.hidden),
        ...(width !== undefined && { width }),
        ...(format !== undefined && format > 0 && { format }),
        ...(outlineLevel !== undefined && outlineLevel > 0 && { outlineLevel }),
      });
    }
  }
  return columns;
}

function attributesOf(
  column: ColumnModel,
  defaultWidth: number,
): Record<string, number | boolean | undefined> {
  return {
    width: column.width ?? defaultWidth,
    style: column.format || undefined,
    hidden: column.hidden || undefined,
    customWidth: column.width !== undefined || undefined,
    outlineLevel: column.outlineLevel || undefined,
  };
}

/** `<cols>` with neighbours that are alike taken together; "" when no column differs from the default. */
export function columnsXml(sheet: SheetModel): string {
  const spans: { min: number; max: number; key: string; column: ColumnModel }[] = [];
  for (const [index, column] of [...sheet.columns].sort(([a], [b]) => a - b)) {
    const key = JSON.stringify(attributesOf(column, sheet.defaultColumnWidth));
    const last = spans[spans.length - 1];
    if (last && last.max === index - 1 && last.key === key) last.max = index;
    else spans.push({ min: index, max: index, key, column });
  }
  if (spans.length === 0) return "";
  const cols = spans.map(({ min, max, column }) =>
    elementXml("col", { min: min + 1, max: max + 1, ...attributesOf(column, sheet.defaultColumnWidth) }),
  );
  return `<cols>${cols.join("")}</cols>`;
}
