import type { ChartAnchor } from "../../model/chart/anchor";
import type { SheetModel } from "../../model/sheet";
import type { SlicerModel, SlicerSource } from "../../model/slicer/slicer";
import { readAnchor } from "../charts/anchors";
import { drawingPart } from "../charts/read-drawing";
import type { PackageEditor } from "../package/editor";
import { typeEnds } from "../package/relationships";
import { childrenOf, descend, localName, parseXml, type XmlElement } from "../xml/element";

/** A cache of the file: what a slicer filters, by the names that the file has for it. */
export interface StoredCache {
  readonly part: string;
  readonly name: string;
  readonly field: string;
  readonly sortBy: SlicerModel["sortBy"];
  readonly table?: { readonly table: number; readonly column: number };
  /** Pivot tables are named with the number of their sheet. */
  readonly pivot?: { readonly tab: number; readonly name: string };
}

/** A slicer of the file with its parts. */
export interface StoredSlicer {
  readonly part: string;
  readonly name: string;
  readonly cache: StoredCache;
  readonly attributes: Readonly<Record<string, string>>;
  readonly anchor: ChartAnchor;
}

/** The caches of the slicers of a book. */
export function readCaches(editor: PackageEditor, workbookPart: string): StoredCache[] {
  const relations = editor.relations(workbookPart).filter((relation) => typeEnds(relation, "slicerCache"));
  return relations.flatMap(({ part }) => {
    const text = editor.text(part);
    return text === undefined ? [] : [cacheOf(part, parseXml(text, part))];
  });
}

function cacheOf(part: string, root: XmlElement): StoredCache {
  const { name = "", sourceName: field = "" } = root.attributes;
  const own = descend(root, "extLst", "ext", "tableSlicerCache")?.attributes;
  const pivot = descend(root, "pivotTables", "pivotTable")?.attributes;
  const order = own?.sortOrder ?? descend(root, "data", "tabular")?.attributes.sortOrder;
  return {
    part,
    name,
    field,
    sortBy: order === "descending" ? "Descending" : order === "ascending" ? "Ascending" : "DataSourceOrder",
    ...(own && { table: { table: Number(own.tableId), column: Number(own.column) } }),
    ...(pivot && { pivot: { tab: Number(pivot.tabId), name: pivot.name ?? "" } }),
  };
}

/** Where the slicers of a drawing stand, by their names. */
function anchorsOf(editor: PackageEditor, sheetPart: string): Map<string, ChartAnchor> {
  const drawing = drawingPart(editor, sheetPart);
  const text = (drawing && editor.text(drawing)) ?? "";
  const anchors = new Map<string, ChartAnchor>();
  if (!drawing || !text.includes("slicer")) return anchors;
  for (const anchor of parseXml(text, drawing).children) {
    const place = readAnchor(anchor);
    const name = slicerName(anchor);
    if (place && name !== undefined) anchors.set(name, place);
  }
  return anchors;
}

/** The name of the slicer that an anchor of a drawing is for. */
export function slicerName(anchor: XmlElement): string | undefined {
  const data = descend(anchor, "AlternateContent", "Choice", "graphicFrame", "graphic", "graphicData");
  return data?.children.find(({ name }) => localName(name) === "slicer")?.attributes.name;
}

/** The slicers of a sheet as the package has them now. */
export function readStoredSlicers(
  editor: PackageEditor,
  sheetPart: string,
  caches: readonly StoredCache[],
): StoredSlicer[] {
  const parts = editor.relations(sheetPart).filter((relation) => typeEnds(relation, "slicer"));
  if (parts.length === 0) return [];
  const anchors = anchorsOf(editor, sheetPart);
  return parts.flatMap(({ part }) =>
    childrenOf(parseXml(editor.text(part) ?? "<slicers/>", part), "slicer").flatMap(({ attributes }) => {
      const cache = caches.find(({ name }) => name === attributes.cache);
      const anchor = anchors.get(attributes.name ?? "");
      return cache && anchor ? [{ part, name: attributes.name ?? "", cache, attributes, anchor }] : [];
    }),
  );
}

/** What a stored slicer filters in a book that is read; undefined for what the host does not know (timelines, OLAP). */
function sourceOf(
  cache: StoredCache,
  sheets: readonly Pick<SheetModel, "id" | "pivots">[],
): SlicerSource | undefined {
  if (cache.table) return cache.table;
  for (const { id, pivots } of sheets) {
    const found = pivots.find(({ name }) => name === cache.pivot?.name);
    if (found) return { pivot: found.id, sheetId: id };
  }
  return undefined;
}

/** The slicers of a sheet of a book whose tables and pivot tables have been read. */
export function slicersOf(
  stored: readonly StoredSlicer[],
  sheets: readonly Pick<SheetModel, "id" | "pivots">[],
  first: number,
): SlicerModel[] {
  return stored.flatMap(({ name, cache, attributes, anchor }, index) => {
    const source = sourceOf(cache, sheets);
    if (!source) return [];
    return [
      {
        id: `{00000000-0009-0000-0001-${(first + index).toString(16).toUpperCase().padStart(12, "0")}}`,
        name,
        caption: attributes.caption ?? cache.field,
        source,
        field: cache.field,
        style: attributes.style ?? "SlicerStyleLight1",
        sortBy: cache.sortBy,
        anchor,
        stored: name,
      },
    ];
  });
}
