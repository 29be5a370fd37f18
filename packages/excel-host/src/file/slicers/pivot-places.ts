import type { BookModel } from "../../model/book";
import { BLANK_ITEM } from "../../model/pivot/aggregate";
import { slicedPivot } from "../../model/slicer/sliced";
import type { SlicerModel } from "../../model/slicer/slicer";
import type { PackageEditor } from "../package/editor";
import { typeEnds } from "../package/relationships";
import { storedIds } from "../write-workbook-part";
import { child, childrenOf, descend, elementXml, parseXml, type XmlElement } from "../xml/element";
import { Pieces } from "../xml/pieces";
import { type PivotPlaces, X14 } from "./parts";

/** Where the cache of a pivot table says by which number slicers know it. */
const CACHE_EXTENSION = "{725AE2AE-9491-48be-B2B4-4EB974FC3084}";

/** The children of `<pivotCacheDefinition>` that may stand behind its extensions: none. */
const CACHE_ORDER = ["cacheSource", "cacheFields", "extLst"];

/** What a slicer's cache needs of the saved pivot table; undefined where the package does not have it. */
export function pivotPlaces(
  editor: PackageEditor,
  book: BookModel,
  slicer: SlicerModel,
  { workbook, sheets }: { readonly workbook: string; readonly sheets: ReadonlyMap<string, string> },
): PivotPlaces | undefined {
  const pivot = slicedPivot(book, slicer);
  const sheetPart = "pivot" in slicer.source ? (sheets.get(slicer.source.sheetId) ?? "") : "";
  const found = editor
    .relations(sheetPart)
    .filter((relation) => typeEnds(relation, "pivotTable"))
    .map(({ part }) => ({ part, root: parseXml(editor.text(part) ?? "", part) }))
    .find(({ root }) => root.attributes.name === pivot?.name);
  const cache = found && editor.relations(found.part).find((one) => typeEnds(one, "pivotCacheDefinition"));
  if (!found || !cache) return undefined;
  return {
    tabId: storedIds(editor, workbook).get(sheetPart) ?? 1,
    cacheId: numberedCache(editor, cache.part, Number(found.root.attributes.cacheId)),
    items: itemsOf(parseXml(editor.text(cache.part) ?? "", cache.part), slicer.field),
  };
}

function itemsOf(cache: XmlElement, name: string): string[] {
  const field = childrenOf(child(cache, "cacheFields"), "cacheField").find(
    ({ attributes }) => attributes.name === name,
  );
  return (child(field, "sharedItems")?.children ?? []).map(({ attributes }) => attributes.v ?? BLANK_ITEM);
}

/** The number by which slicers know a cache; one that has none gets its own number in the workbook. */
function numberedCache(editor: PackageEditor, part: string, number: number): number {
  const text = editor.text(part) ?? "";
  const known = descend(parseXml(text, part), "extLst", "ext", "pivotCacheDefinition")?.attributes
    .pivotCacheId;
  if (known !== undefined) return Number(known);
  const own = elementXml("x14:pivotCacheDefinition", { "xmlns:x14": X14, pivotCacheId: number });
  const pieces = Pieces.of(text, part);
  const list = pieces.get("extLst") ?? "<extLst></extLst>";
  const entry = elementXml("ext", { uri: CACHE_EXTENSION, "xmlns:x14": X14 }, own);
  pieces.replace("extLst", [list.replace(/<\/extLst>$/, (end) => entry + end)], CACHE_ORDER);
  editor.setText(part, pieces.toString());
  return number;
}
