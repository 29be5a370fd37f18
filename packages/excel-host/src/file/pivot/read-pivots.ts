import type { BookModel } from "../../model/book";
import { parseRect } from "../../model/address";
import { AGGREGATIONS, type Aggregation, type PivotData, type PivotModel } from "../../model/pivot/pivot";
import type { PackageEditor } from "../package/editor";
import { typeEnds } from "../package/relationships";
import { booleanOf, child, childrenOf, numberOf, parseXml, type XmlElement } from "../xml/element";

/** ST_DataConsolidateFunction by the words of the API, where they differ by more than a capital letter. */
const FUNCTIONS: Readonly<Partial<Record<Aggregation, string>>> = {
  CountNumbers: "countNums",
  StandardDeviation: "stdDev",
  StandardDeviationP: "stdDevp",
  Variance: "var",
  VarianceP: "varp",
};

/** The file's word for an aggregation. */
export function functionWord(aggregation: Aggregation): string {
  return FUNCTIONS[aggregation] ?? aggregation.toLowerCase();
}

function aggregationOf(word = "sum"): Aggregation {
  return AGGREGATIONS.find((one) => functionWord(one) === word) ?? "Sum";
}

/** A table that cannot be read is left out: it stays in the file as it is. */
export function readPivots(editor: PackageEditor, sheetPart: string): PivotModel[] {
  const parts = editor.relations(sheetPart).filter((relation) => typeEnds(relation, "pivotTable"));
  return parts.flatMap(({ part }) => {
    const cache = editor.relations(part).find((relation) => typeEnds(relation, "pivotCacheDefinition"));
    const [table, definition] = [editor.text(part), cache && editor.text(cache.part)];
    return table !== undefined && definition !== undefined ? [readPivot(part, table, definition)] : [];
  });
}

function readPivot(part: string, text: string, cacheText: string): PivotModel {
  const root = parseXml(text, part);
  const cache = parseXml(cacheText, part);
  const fields = childrenOf(child(cache, "cacheFields"), "cacheField").map(
    ({ attributes }) => attributes.name ?? "",
  );
  const { ref = "A1", firstDataRow, firstDataCol } = child(root, "location")?.attributes ?? {};
  const range = parseRect(ref) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const headings = numberOf(firstDataRow) ?? 1;
  const body = { ...range, top: range.top + headings, left: range.left + (numberOf(firstDataCol) ?? 1) };
  const { name = "", compact, outline, rowGrandTotals, colGrandTotals } = root.attributes;
  const named = (list: string, item: string, index: string) =>
    childrenOf(child(root, list), item).flatMap(({ attributes }) => fields[Number(attributes[index])] ?? []);
  const filters = named("pageFields", "pageField", "fld");
  const isEmpty = !["rowFields", "colFields", "dataFields"].some((list) => child(root, list));
  return {
    id: `{00000000-0000-4000-B000-${part.replace(/\D/g, "").padStart(12, "0")}}`,
    name,
    source: sourceOf(cache),
    corner: { row: range.top, column: range.left },
    fields,
    rows: named("rowFields", "field", "x"),
    columns: named("colFields", "field", "x"),
    filters,
    data: childrenOf(child(root, "dataFields"), "dataField").map((data) => dataOf(data, fields)),
    shown: {},
    layout: layoutOf(root, compact, outline),
    rowTotals: booleanOf(rowGrandTotals, true),
    columnTotals: booleanOf(colGrandTotals, true),
    ...(isEmpty ? {} : { place: { range, body, headings } }),
    part,
  };
}

/** Excel says it of each field; the table's own marks are what new fields get. */
function layoutOf(
  root: XmlElement,
  compact: string | undefined,
  outline: string | undefined,
): PivotModel["layout"] {
  const first = childrenOf(child(root, "pivotFields"), "pivotField").find(
    ({ attributes }) => attributes.axis === "axisRow",
  );
  if (
    booleanOf(first?.attributes.compact ?? compact, true) &&
    booleanOf(first?.attributes.outline ?? outline, true)
  )
    return "Compact";
  return booleanOf(first?.attributes.outline ?? outline, true) ? "Outline" : "Tabular";
}

function dataOf({ attributes }: XmlElement, fields: readonly string[]): PivotData {
  const field = fields[Number(attributes.fld)] ?? "";
  return { field, name: attributes.name ?? field, summarizeBy: aggregationOf(attributes.subtotal) };
}

/** The sheet is known by its name until the whole book is read. */
function sourceOf(cache: XmlElement): PivotModel["source"] {
  const { ref, sheet = "", name } = child(child(cache, "cacheSource"), "worksheetSource")?.attributes ?? {};
  const rect = parseRect(ref ?? "") ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return { sheetId: sheet, rect, ...(name !== undefined && { table: name }) };
}

/** Puts the ids of sheets where pivot tables were read with names. */
export function withSheetIds(pivots: readonly PivotModel[], book: BookModel): PivotModel[] {
  return pivots.map((pivot) => {
    const sheet = book.sheets.find(({ name }) => name === pivot.source.sheetId);
    return { ...pivot, source: { ...pivot.source, sheetId: sheet?.id ?? "" } };
  });
}
