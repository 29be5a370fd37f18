import { rectName } from "../../model/address";
import type { BookModel } from "../../model/book";
import { BLANK_ITEM, itemsOf } from "../../model/pivot/aggregate";
import { pivotRows, sourceRect } from "../../model/pivot/edit";
import type { PivotModel, PivotOptions } from "../../model/pivot/pivot";
import { shownFormat } from "../../model/pivot/show-as";
import { oneCell } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import type { PackageEditor } from "../package/editor";
import { childrenOf, elementXml, parseXml } from "../xml/element";
import { Pieces, withoutPrefix } from "../xml/pieces";
import { WORKBOOK_ORDER } from "../workbook-order";
import { slicedFields } from "../slicers/parts";
import { extension, fieldXml, type Items } from "./field-xml";
import { filtersXml } from "./filters-xml";
import { functionWord } from "./read-pivots";
import { showAsWord } from "./show-as-words";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Where a sheet and its workbook are, and the number of a format in the styles (its cells have it already). */
interface PivotParts {
  readonly sheet: string;
  readonly workbook: string;
  formatId(code: string): number;
}

/** Takes out the tables that have gone, and adds the new ones; Excel computes them when it opens the file. */
export function writePivots(
  editor: PackageEditor,
  book: BookModel,
  sheet: SheetModel,
  parts: PivotParts,
): void {
  const kept = new Set(sheet.pivots.map(({ part }) => part));
  for (const { type, part } of editor.relations(parts.sheet))
    if (type.endsWith("/pivotTable") && !kept.has(part)) editor.remove(part, parts.sheet);
  for (const pivot of sheet.pivots) if (pivot.part === undefined) addPivot(editor, book, pivot, parts);
}

function itemsByField(book: BookModel, pivot: PivotModel): Items {
  const rows = pivotRows(book, pivot) ?? [];
  const listed = [...pivot.rows, ...pivot.columns, ...pivot.filters, ...Object.keys(pivot.shown)];
  const all = new Set([...listed, ...slicedFields(book.sheets, pivot.id)]);
  return new Map([...all].map((field) => [field, itemsOf(rows, field)]));
}

function addPivot(editor: PackageEditor, book: BookModel, pivot: PivotModel, parts: PivotParts): void {
  const items = itemsByField(book, pivot);
  const cachePart = editor.free("xl/pivotCache/pivotCacheDefinition", ".xml");
  const relation = editor.add(
    cachePart,
    cacheXml(book, pivot, items),
    "pivotCache",
    parts.workbook,
    `${OFFICE}/pivotCacheDefinition`,
  );
  const cacheId = listCache(editor, parts.workbook, relation);
  const tablePart = editor.free("xl/pivotTables/pivotTable", ".xml");
  editor.add(
    tablePart,
    tableXml(pivot, items, cacheId, (code) => parts.formatId(code)),
    "pivotTable",
    parts.sheet,
    `${OFFICE}/pivotTable`,
  );
  editor.relate(tablePart, `${OFFICE}/pivotCacheDefinition`, cachePart);
}

/** Names a cache in the workbook; gives its number. */
function listCache(editor: PackageEditor, workbookPart: string, relation: string): number {
  const pieces = Pieces.of(withoutPrefix(editor.text(workbookPart) ?? ""), workbookPart);
  const old = pieces.get("pivotCaches")?.trim() ?? "";
  const caches = old === "" ? [] : childrenOf(parseXml(old, "pivotCaches"), "pivotCache");
  const numbers = caches.map(({ attributes }) => Number(attributes.cacheId));
  const cacheId = Math.max(0, ...numbers) + 1;
  const entry = elementXml("pivotCache", { cacheId, "xmlns:r": OFFICE, "r:id": relation });
  const list =
    old === ""
      ? `<pivotCaches>${entry}</pivotCaches>`
      : old.replace("</pivotCaches>", `${entry}</pivotCaches>`);
  pieces.replace("pivotCaches", [list], WORKBOOK_ORDER);
  editor.setText(workbookPart, pieces.toString());
  return cacheId;
}

function cacheXml(book: BookModel, pivot: PivotModel, items: Items): string {
  const source = sourceRect(book, pivot);
  const sheet = book.sheets.find(({ id }) => id === source?.sheetId)?.name;
  const place =
    pivot.source.table === undefined
      ? { ref: rectName(source?.rect ?? pivot.source.rect), sheet }
      : { name: pivot.source.table };
  const fields = pivot.fields.map((name) => {
    const list = items.get(name) ?? [];
    const shared = elementXml("sharedItems", { count: list.length || undefined }, list.map(itemXml).join(""));
    return elementXml("cacheField", { name, numFmtId: 0 }, shared);
  });
  const contents =
    elementXml("cacheSource", { type: "worksheet" }, elementXml("worksheetSource", place)) +
    elementXml("cacheFields", { count: fields.length }, fields.join(""));
  // The host keeps no records in the file: Excel has to make them, whatever `refreshesOnOpen` says.
  const versions = { createdVersion: 6, refreshedVersion: 6, minRefreshableVersion: 3 };
  const attributes = { xmlns: MAIN, saveData: false, refreshOnLoad: true, refreshedBy: "User", ...versions };
  return HEAD + elementXml("pivotCacheDefinition", attributes, contents);
}

function itemXml(item: string): string {
  if (item === BLANK_ITEM) return "<m/>";
  return item !== "" && Number.isFinite(Number(item))
    ? elementXml("n", { v: item })
    : elementXml("s", { v: item });
}

/** Texts for those who do not see the table. */
function altTextXml({ altTitle, altText, fieldList }: PivotOptions): string {
  if (!altTitle && !altText && fieldList !== false) return "";
  const attributes = { altText: altTitle, altTextSummary: altText, hideValuesRow: true };
  return extension(
    "{962EF5D1-5CA2-4c93-8EF4-DBF5C05439D2}",
    elementXml("x14:pivotTableDefinition", attributes),
  );
}

function list(name: string, entries: readonly string[]): string {
  return entries.length === 0 ? "" : elementXml(name, { count: entries.length }, entries.join(""));
}

/** Where the table is, and where in it its numbers begin. */
function locationXml({ rows, columns, filters, data, place, corner }: PivotModel): string {
  const isFilled = place && (columns.length > 0 || rows.length > 0 || data.length > 0);
  const row = corner.row + (filters.length > 0 ? filters.length + 1 : 0);
  const range = isFilled ? place.range : oneCell({ row, column: corner.column });
  return elementXml("location", {
    ref: rectName(range),
    firstHeaderRow: columns.length > 0 || data.length <= 1 ? 1 : 0,
    firstDataRow: place?.headings ?? 1,
    firstDataCol: place ? place.body.left - range.left : 1,
    rowPageCount: filters.length || undefined,
    colPageCount: filters.length > 0 ? 1 : undefined,
  });
}

function dataXml(pivot: PivotModel, items: Items, formatOf: (code: string) => number): string[] {
  return pivot.data.map((one) => {
    const { field, name, summarizeBy, showAs } = one;
    const { plain, extended } = showAsWord(showAs?.calculation ?? "None");
    const format = shownFormat(one);
    const attributes = {
      name,
      fld: pivot.fields.indexOf(field),
      subtotal: summarizeBy === "Sum" ? undefined : functionWord(summarizeBy),
      showDataAs: plain,
      baseField: Math.max(0, pivot.fields.indexOf(showAs?.field ?? "")),
      baseItem: Math.max(0, (items.get(showAs?.field ?? "") ?? []).indexOf(showAs?.item ?? "")),
      numFmtId: format === "General" ? undefined : formatOf(format),
    };
    const uri = "{E15A36E0-9728-4e99-A89B-3F7291B0FE68}";
    return elementXml(
      "dataField",
      attributes,
      extended ? extension(uri, elementXml("x14:dataField", { pivotShowAs: extended })) : undefined,
    );
  });
}

const STYLE =
  '<pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" ' +
  'showColStripes="0" showLastColumn="1"/>';

function tableXml(
  pivot: PivotModel,
  items: Items,
  cacheId: number,
  formatOf: (code: string) => number,
): string {
  const { fields, rows, columns, filters, data, layout, options = {} } = pivot;
  const at = (field: string) => elementXml("field", { x: fields.indexOf(field) });
  const values = data.length > 1 ? [elementXml("field", { x: -2 })] : [];
  const pages = filters.map((name) => elementXml("pageField", { fld: fields.indexOf(name), hier: -1 }));
  const contents =
    locationXml(pivot) +
    list(
      "pivotFields",
      fields.map((name) => fieldXml(pivot, name, items)),
    ) +
    list("rowFields", rows.map(at)) +
    list("colFields", [...columns.map(at), ...values]) +
    list("pageFields", pages) +
    list("dataFields", dataXml(pivot, items, formatOf)) +
    STYLE +
    filtersXml(pivot) +
    altTextXml(options);
  const [compact, outline] = [
    layout === "Compact" ? undefined : false,
    layout === "Tabular" ? undefined : true,
  ];
  const attributes = {
    ...{ xmlns: MAIN, name: pivot.name, cacheId, dataCaption: "Values" },
    rowGrandTotals: pivot.rowTotals ? undefined : false,
    colGrandTotals: pivot.columnTotals ? undefined : false,
    ...{ updatedVersion: 6, minRefreshableVersion: 3, createdVersion: 6 },
    useAutoFormatting: options.autoFormat ?? true,
    preserveFormatting: options.preservesFormat,
    missingCaption: options.emptyText,
    showMissing: options.emptyText === undefined ? undefined : (options.fillsEmpty ?? false),
    showHeaders: options.showsHeaders,
    enableFieldProperties: options.fieldList,
    editData: options.editsData,
    customListSort: options.customLists,
    ...{ itemPrintTitles: true, indent: 0, compact, compactData: compact, outline, outlineData: outline },
    multipleFieldFilters: options.multipleFilters ?? false,
  };
  return HEAD + elementXml("pivotTableDefinition", attributes, contents);
}
