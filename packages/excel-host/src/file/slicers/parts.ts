import type { BookModel } from "../../model/book";
import type { SheetModel } from "../../model/sheet";
import { slicedPivot } from "../../model/slicer/sliced";
import type { SlicerModel } from "../../model/slicer/slicer";
import { anchorXml } from "../charts/anchors";
import { declared } from "../charts/write-drawing";
import { elementXml } from "../xml/element";
import type { ExtensionList } from "../xml/extensions";

/** [MS-XLSX]: the namespaces of Excel 2010 and 2013. */
export const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const X15 = "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main";
const SLE = "http://schemas.microsoft.com/office/drawing/2010/slicer";
/** Relationships of Excel 2010. */
export const RELATION = "http://schemas.microsoft.com/office/2007/relationships";

const namespaces = { "xmlns:x14": X14, "xmlns:x15": X15 };

/** Where a sheet lists its slicers: those of pivot tables, and those of tables. */
export const SHEET_LISTS: Readonly<Record<"pivot" | "table", ExtensionList>> = {
  pivot: { uri: "{A8765BA9-456A-4dab-B4F3-ACF838C121DE}", name: "x14:slicerList", namespaces },
  table: { uri: "{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}", name: "x14:slicerList", namespaces },
};

/** Where a workbook lists their caches. */
export const BOOK_LISTS: Readonly<Record<"pivot" | "table", ExtensionList>> = {
  pivot: { uri: "{BBE1A952-AA13-448e-AADC-164F8A28A991}", name: "x14:slicerCaches", namespaces },
  table: { uri: "{46BE6895-7355-4a93-B00E-2C351335B9C9}", name: "x15:slicerCaches", namespaces },
};

/** The kind of a slicer. */
export function kindOf({ source }: SlicerModel): "pivot" | "table" {
  return "table" in source ? "table" : "pivot";
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part with one slicer; `old`: what a file said of it that the model does not hold. */
export function slicerXml(slicer: SlicerModel, cache: string, old: Readonly<Record<string, string>>): string {
  const { name, caption, style } = slicer;
  const attributes = { rowHeight: 241_300, ...old, name, cache, caption, style };
  return HEAD + elementXml("slicers", { xmlns: X14 }, elementXml("slicer", attributes));
}

/** Where the cache of a pivot table's slicer finds it. */
export interface PivotPlaces {
  readonly tabId: number;
  readonly cacheId: number;
  /** The items of the field, in the order of the pivot table's cache. */
  readonly items: readonly string[];
}

const ORDERS = { DataSourceOrder: undefined, Ascending: "ascending", Descending: "descending" } as const;

/** A part that says what a slicer filters. */
export function cacheXml(book: BookModel, slicer: SlicerModel, name: string, places?: PivotPlaces): string {
  const inner = places ? pivotCache(book, slicer, places) : tableCache(slicer);
  const attributes = { xmlns: X14, name, sourceName: slicer.field };
  return HEAD + elementXml("slicerCacheDefinition", attributes, inner);
}

function tableCache({ source, sortBy }: SlicerModel): string {
  if (!("table" in source)) return "";
  const { table: tableId, column } = source;
  const own = elementXml("x15:tableSlicerCache", { tableId, column, sortOrder: ORDERS[sortBy] });
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const extension = { "xmlns:x": main, "xmlns:x15": X15, uri: "{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}" };
  return `<extLst>${elementXml("x:ext", extension, own)}</extLst>`;
}

function pivotCache(book: BookModel, slicer: SlicerModel, { tabId, cacheId, items }: PivotPlaces): string {
  const pivot = slicedPivot(book, slicer);
  const shown = pivot?.shown[slicer.field];
  const marks = items.map((item, x) =>
    elementXml("i", { x, s: !shown || shown.includes(item) ? true : undefined }),
  );
  const tables = elementXml("pivotTables", {}, elementXml("pivotTable", { tabId, name: pivot?.name ?? "" }));
  const list = elementXml("items", { count: marks.length }, marks.join(""));
  const tabular = elementXml("tabular", { pivotCacheId: cacheId, sortOrder: ORDERS[slicer.sortBy] }, list);
  return `${tables}<data>${tabular}</data>`;
}

/** What a drawing has for a slicer; programs that know none see nothing there. */
export function slicerAnchor(slicer: SlicerModel, shape: number): string {
  const needs = kindOf(slicer) === "table" ? ["sle15", "2012/slicer"] : ["a14", "2010/main"];
  const [prefix = "", end = ""] = needs;
  const frame =
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${elementXml("xdr:cNvPr", { id: shape, name: slicer.name })}` +
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>" +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${SLE}">${elementXml("sle:slicer", { "xmlns:sle": SLE, name: slicer.name })}` +
    "</a:graphicData></a:graphic></xdr:graphicFrame>";
  const choice = elementXml(
    "mc:Choice",
    { [`xmlns:${prefix}`]: `http://schemas.microsoft.com/office/drawing/${end}`, Requires: prefix },
    frame,
  );
  const mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
  const both = elementXml("mc:AlternateContent", { "xmlns:mc": mc }, `${choice}<mc:Fallback/>`);
  return declared(anchorXml(slicer.anchor, both));
}

/** The fields of a pivot table that slicers of the book filter. */
export function slicedFields(sheets: readonly SheetModel[], pivotId: string): string[] {
  const all = sheets.flatMap(({ slicers }) => slicers);
  return all.flatMap(({ source, field }) => ("pivot" in source && source.pivot === pivotId ? [field] : []));
}
