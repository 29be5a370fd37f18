import type { BookModel } from "../../model/book";
import { parseRect } from "../../model/address";
import {
  AGGREGATIONS,
  type Aggregation,
  type PivotData,
  type PivotModel,
  type PivotOptions,
  type PivotPlace,
} from "../../model/pivot/pivot";
import type { PackageEditor } from "../package/editor";
import { typeEnds } from "../package/relationships";
import { numberFormatOf, type StyleSheet } from "../styles/read";
import { itemName, shownLines } from "./read-lines";
import { showAsOf } from "./show-as-words";
import { booleanOf, child, childrenOf, descend, numberOf, parseXml, type XmlElement } from "../xml/element";

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
export function readPivots(editor: PackageEditor, sheetPart: string, styles: StyleSheet): PivotModel[] {
  const parts = editor.relations(sheetPart).filter((relation) => typeEnds(relation, "pivotTable"));
  return parts.flatMap(({ part }) => {
    const cache = editor.relations(part).find((relation) => typeEnds(relation, "pivotCacheDefinition"));
    const [table, definition] = [editor.text(part), cache && editor.text(cache.part)];
    return table !== undefined && definition !== undefined
      ? [readPivot(part, table, definition, styles)]
      : [];
  });
}

function readPivot(part: string, text: string, cacheText: string, styles: StyleSheet): PivotModel {
  const root = parseXml(text, part);
  const cache = parseXml(cacheText, part);
  const fields = childrenOf(child(cache, "cacheFields"), "cacheField").map(
    ({ attributes }) => attributes.name ?? "",
  );
  const place = placeOf(root);
  const corner = place.filters ?? place.range;
  const { name = "", compact, outline, rowGrandTotals, colGrandTotals } = root.attributes;
  const named = (list: string, item: string, index: string) =>
    childrenOf(child(root, list), item).flatMap(({ attributes }) => fields[Number(attributes[index])] ?? []);
  const options = optionsOf(root);
  const isEmpty = !["rowFields", "colFields", "pageFields", "dataFields"].some((list) => child(root, list));
  return {
    id: `{00000000-0000-4000-B000-${part.replace(/\D/g, "").padStart(12, "0")}}`,
    name,
    source: sourceOf(cache),
    corner: { row: corner.top, column: corner.left },
    fields,
    rows: named("rowFields", "field", "x"),
    columns: named("colFields", "field", "x"),
    filters: named("pageFields", "pageField", "fld"),
    data: childrenOf(child(root, "dataFields"), "dataField").map((data, at) =>
      dataOf(data, fields, styles, at),
    ),
    shown: shownOf(root, cache, fields),
    layout: layoutOf(root, compact, outline),
    ...orderOf(root, fields),
    ...(Object.keys(options).length > 0 && { options }),
    rowTotals: booleanOf(rowGrandTotals, true),
    columnTotals: booleanOf(colGrandTotals, true),
    ...(isEmpty ? {} : { place: { ...place, ...shownLines(root, cache) } }),
    part,
  };
}

/** Where the table stands; its filters stand above it, an empty line between (ECMA-376 18.10.1.49). */
function placeOf(root: XmlElement): PivotPlace {
  const { ref, firstDataRow, firstDataCol, rowPageCount, colPageCount } =
    child(root, "location")?.attributes ?? {};
  const range = parseRect(ref ?? "") ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const headings = numberOf(firstDataRow) ?? 1;
  const body = { ...range, top: range.top + headings, left: range.left + (numberOf(firstDataCol) ?? 1) };
  const lines = numberOf(rowPageCount) ?? 0;
  if (lines === 0) return { range, body, headings };
  const right = range.left + 3 * (numberOf(colPageCount) ?? 1) - 2;
  const filters = { top: range.top - lines - 1, left: range.left, bottom: range.top - 2, right };
  return { range, body, headings, filters };
}

/** The items of the fields that do not show them all. */
function shownOf(root: XmlElement, cache: XmlElement, fields: readonly string[]): PivotModel["shown"] {
  const cached = childrenOf(child(cache, "cacheFields"), "cacheField");
  const pages = childrenOf(child(root, "pageFields"), "pageField");
  const shown = childrenOf(child(root, "pivotFields"), "pivotField").flatMap((field, at) => {
    const items = childrenOf(child(field, "items"), "item");
    const page = pages.find(({ attributes }) => attributes.fld === String(at))?.attributes.item;
    const chosen = page === undefined ? items.filter((item) => !isHidden(item)) : [items[Number(page)]];
    if (chosen.length === items.length) return [];
    const names = chosen.flatMap((item) => itemName(item, cached[at]) ?? []);
    return [[fields[at] ?? "", names] as const];
  });
  return Object.fromEntries(shown);
}

function isHidden({ attributes }: XmlElement): boolean {
  return booleanOf(attributes.h);
}

/** How the fields are sorted, which have no subtotals, and which have filters of other kinds than items. */
function orderOf(
  root: XmlElement,
  fields: readonly string[],
): Pick<PivotModel, "sorts" | "unsummed" | "showsAll" | "unread"> {
  const all = childrenOf(child(root, "pivotFields"), "pivotField").map(({ attributes: own }, at) => ({
    field: fields[at] ?? "",
    own,
  }));
  const sorted = all.filter(({ own }) => own.sortType === "ascending" || own.sortType === "descending");
  const named = (is: (own: XmlElement["attributes"]) => boolean) =>
    all.filter(({ own }) => is(own)).map(({ field }) => field);
  const sorts = Object.fromEntries(
    sorted.map(({ field, own }) => [field, { descending: own.sortType === "descending" }]),
  );
  const unsummed = named(({ defaultSubtotal }) => !booleanOf(defaultSubtotal, true));
  const showsAll = named(({ showAll, axis }) => axis !== undefined && booleanOf(showAll, true));
  const unread = childrenOf(child(root, "filters"), "filter").map(
    ({ attributes }) => fields[Number(attributes.fld)] ?? "",
  );
  return {
    ...(unread.length > 0 && { unread }),
    ...(sorted.length > 0 && { sorts }),
    ...(unsummed.length > 0 && { unsummed }),
    ...(showsAll.length > 0 && { showsAll }),
  };
}

/** What the file says of the whole table, where it is otherwise than Excel has it at first. */
function optionsOf(root: XmlElement): PivotOptions {
  const own = root.attributes;
  const [first] = childrenOf(child(root, "pivotFields"), "pivotField").filter(
    ({ attributes }) => attributes.axis,
  );
  const texts = descend(root, "extLst", "ext", "pivotTableDefinition")?.attributes ?? {};
  const isOff = !booleanOf(first?.attributes.defaultSubtotal, true);
  const isBelow = !booleanOf(first?.attributes.subtotalTop, true);
  const options: PivotOptions = {
    ...(texts.altText && { altTitle: texts.altText }),
    ...(texts.altTextSummary && { altText: texts.altTextSummary }),
    ...(own.missingCaption && {
      emptyText: own.missingCaption,
      fillsEmpty: booleanOf(own.showMissing, true),
    }),
    ...(!booleanOf(own.useAutoFormatting) && { autoFormat: false }),
    ...(!booleanOf(own.preserveFormatting, true) && { preservesFormat: false }),
    ...(!booleanOf(own.showHeaders, true) && { showsHeaders: false }),
    ...(booleanOf(first?.attributes.insertBlankRow) && { blankLines: true }),
    ...(!booleanOf(own.enableFieldProperties, true) && { fieldList: false }),
    ...((isOff || isBelow) && { subtotals: isOff ? "Off" : "AtBottom" }),
    ...(booleanOf(own.multipleFieldFilters, true) && { multipleFilters: true }),
    ...(booleanOf(own.editData) && { editsData: true }),
    ...(!booleanOf(own.customListSort, true) && { customLists: false }),
  };
  return options;
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

function dataOf(element: XmlElement, fields: readonly string[], styles: StyleSheet, at: number): PivotData {
  const { attributes } = element;
  const field = fields[Number(attributes.fld)] ?? "";
  const extended = descend(element, "extLst", "ext", "dataField")?.attributes.pivotShowAs;
  const calculation = showAsOf(extended ?? attributes.showDataAs);
  const base = fields[Number(attributes.baseField)];
  const format = numberOf(attributes.numFmtId);
  return {
    id: String(at + 1),
    field,
    name: attributes.name ?? field,
    summarizeBy: aggregationOf(attributes.subtotal),
    ...(format !== undefined && { numberFormat: numberFormatOf(styles, format) }),
    ...(calculation && { showAs: { calculation, ...(base !== undefined && { field: base }) } }),
  };
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
