import type { RowModel } from "../../model/sheet";
import { attributesXml, type AttributeValues } from "../xml/element";
import { readRow } from "./read-cells";
import { scanAttributes } from "./scan";

/** Attributes of `<row>`: the source's own while they say the same. */
export function rowAttributes(row: number, model: RowModel | undefined, columns: readonly number[]): string {
  const source = model?.source ?? "";
  const before = readRow(source);
  const isSame =
    before.height === model?.height &&
    before.hidden === (model?.hidden ?? false) &&
    before.format === model?.format &&
    before.outlineLevel === model?.outlineLevel;
  const attributes: AttributeValues = { r: row + 1, ...scanAttributes(source) };
  const spansFit = fitsSpans(attributes.spans, columns);
  if (isSame && spansFit && attributes.r === String(row + 1)) return source.trim();
  attributes.r = row + 1;
  if (!spansFit) delete attributes.spans;
  if (!isSame && model) Object.assign(attributes, changedRow(model, before));
  return attributesXml(attributes).trim();
}

function changedRow(model: RowModel, before: RowModel): AttributeValues {
  return {
    s: model.format,
    customFormat: model.format === undefined ? undefined : true,
    ht: model.height,
    hidden: model.hidden || undefined,
    ...(model.height !== before.height && { customHeight: model.height === undefined ? undefined : true }),
    outlineLevel: model.outlineLevel,
  };
}

function fitsSpans(spans: AttributeValues[string], columns: readonly number[]): boolean {
  if (typeof spans !== "string" || columns.length === 0) return true;
  const numbers = spans.split(/[\s:]+/).map(Number);
  return (
    (columns[0] ?? 0) + 1 >= Math.min(...numbers) &&
    (columns[columns.length - 1] ?? 0) + 1 <= Math.max(...numbers)
  );
}
