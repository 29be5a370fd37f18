import { without } from "../../model/without";
import type { ColumnModel, SheetModel } from "../../model/sheet";
import { MAX_COLUMNS } from "../../model/rect";
import { childrenOf, elementXml, booleanOf, numberOf, type AttributeValues } from "../xml/element";
import type { SheetPart } from "./sheet-part";

type Attributes = Readonly<Record<string, string>>;

/** The attributes that the file has for each column, without the span they stood for. */
function columnAttributes(part: SheetPart): Map<number, Attributes> {
  const columns = new Map<number, Attributes>();
  for (const { attributes } of childrenOf(part.element("cols"), "col")) {
    const last = Math.min(Number(attributes.max), MAX_COLUMNS);
    const own = without(attributes, "min", "max") as Attributes;
    for (let column = Number(attributes.min) - 1; column < last; column += 1) columns.set(column, own);
  }
  return columns;
}

function readColumn(attributes: Attributes): ColumnModel {
  const width = numberOf(attributes.width);
  const format = numberOf(attributes.style);
  const outlineLevel = numberOf(attributes.outlineLevel);
  return {
    hidden: booleanOf(attributes.hidden),
    ...(width !== undefined && { width }),
    ...(format !== undefined && format > 0 && { format }),
    ...(outlineLevel !== undefined && outlineLevel > 0 && { outlineLevel }),
  };
}

/** Reads `<cols>`: one model for each column that the file speaks of. */
export function readColumns(part: SheetPart): Map<number, ColumnModel> {
  return new Map([...columnAttributes(part)].map(([column, attributes]) => [column, readColumn(attributes)]));
}

function isSame(a: ColumnModel, b: ColumnModel): boolean {
  return (
    a.width === b.width &&
    a.hidden === b.hidden &&
    (a.format ?? 0) === (b.format ?? 0) &&
    (a.outlineLevel ?? 0) === (b.outlineLevel ?? 0)
  );
}

/** What the file said of the column where the model says the same; otherwise the model on top of it. */
function attributesOf(
  column: ColumnModel,
  old: Attributes | undefined,
  defaultWidth: number,
): AttributeValues {
  if (old && isSame(readColumn(old), column)) return old;
  const before = old && readColumn(old);
  return {
    ...without(old ?? {}, "bestFit"),
    width: column.width ?? defaultWidth,
    style: column.format || undefined,
    hidden: column.hidden || undefined,
    ...(before?.width !== column.width && { customWidth: column.width !== undefined || undefined }),
    outlineLevel: column.outlineLevel || undefined,
  };
}

/** Puts the columns into a worksheet part, neighbours that are alike taken together. */
export function writeColumns(part: SheetPart, sheet: SheetModel): void {
  const old = columnAttributes(part);
  const before = readColumns(part);
  const unchanged =
    before.size === sheet.columns.size &&
    [...sheet.columns].every(([index, column]) => isSame(before.get(index) ?? { hidden: false }, column));
  if (unchanged) return;
  const spans: { min: number; max: number; key: string; attributes: AttributeValues }[] = [];
  for (const [index, column] of [...sheet.columns].sort(([a], [b]) => a - b)) {
    const attributes = attributesOf(column, old.get(index), sheet.defaultColumnWidth);
    const key = JSON.stringify(attributes);
    const last = spans[spans.length - 1];
    if (last && last.max === index - 1 && last.key === key) last.max = index;
    else spans.push({ min: index, max: index, key, attributes });
  }
  const cols = spans.map(({ min, max, attributes }) =>
    elementXml("col", { min: min + 1, max: max + 1, ...attributes }),
  );
  part.replace("cols", cols.length > 0 ? `<cols>${cols.join("")}</cols>` : "");
}
