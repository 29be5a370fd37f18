import type { BookModel } from "../model/book";
import type { SheetModel } from "../model/sheet";
import type { BuiltInName, SheetLayout, SourceLayout } from "./layout";
import type { PackageEditor } from "./package/editor";
import { namesXml, unknownOfNames } from "./parts/names";
import { renamed as renameIn, type Renames } from "./rename";
import { childrenOf, elementXml, numberOf, parseXml, type AttributeValues } from "./xml/element";
import { WORKBOOK_ORDER } from "./workbook-order";
import { Pieces, withoutPrefix } from "./xml/pieces";

const NEW_WORKBOOK =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>' +
  "<sheets></sheets></workbook>";

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A sheet of the book with the part that it was saved in. */
export interface SavedSheet {
  readonly sheet: SheetModel;
  readonly part: string;
  readonly layout: SheetLayout | undefined;
}

/** What the workbook part is written from. */
interface WorkbookContext {
  readonly part: string;
  readonly saved: readonly SavedSheet[];
  /** Chart sheets and the like, which the model leaves out. */
  readonly others: readonly SheetLayout[];
  readonly layout: SourceLayout | undefined;
  readonly renames: Renames;
  /** Some formula has no result: let Excel calculate when it opens the file. */
  readonly pending: boolean;
}

/** One entry of the list of sheets: ours, or one that the model leaves out. */
type Entry = { readonly saved: SavedSheet } | { readonly other: SheetLayout };

/** Writes sheets, names, the active tab and the calculation settings; what did not change stays. */
export function writeWorkbookPart(editor: PackageEditor, book: BookModel, context: WorkbookContext): void {
  const old = editor.text(context.part) || NEW_WORKBOOK;
  const pieces = Pieces.of(withoutPrefix(old), context.part);
  const entries = withOthers(context);
  const positions = new Map<string, number>();
  entries.forEach((entry, index) => "saved" in entry && positions.set(entry.saved.sheet.id, index));
  const before = pieces.toString();
  writeSheetList(pieces, entries, relationIds(editor, context.part));
  writeNames(pieces, book, context, entries, positions);
  writeActiveTab(pieces, frontTab(pieces, book, context, entries) ?? positions.get(book.activeSheetId) ?? 0);
  writeStructure(pieces, book, context);
  if (context.pending) writeCalculation(pieces, { fullCalcOnLoad: true });
  writeSettings(pieces, book, context);
  if (pieces.toString() !== before || context.layout === undefined)
    editor.setText(context.part, pieces.toString());
}

/** The protection of the structure, where it is another than in the source. */
function writeStructure(pieces: Pieces, book: BookModel, { layout }: WorkbookContext): void {
  if (layout && !book.changed.has("structure")) return;
  const xml = book.structure ? elementXml("workbookProtection", book.structure.attributes) : "";
  pieces.replace("workbookProtection", [xml], WORKBOOK_ORDER);
}

/** The numbers that a workbook part gives to its sheets, by the part of each. */
export function storedIds(editor: PackageEditor, part: string): ReadonlyMap<string, number> {
  const root = parseXml(withoutPrefix(editor.text(part) ?? ""), part);
  const parts = new Map(editor.relations(part).map((relation) => [relation.id, relation.part]));
  const sheets = childrenOf(
    root.children.find(({ name }) => name === "sheets"),
    "sheet",
  );
  return new Map(
    sheets.map(({ attributes }) => {
      const relation = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? "";
      return [parts.get(relation) ?? "", Number(attributes.sheetId)];
    }),
  );
}

function relationIds(editor: PackageEditor, part: string): ReadonlyMap<string, string> {
  return new Map(editor.relations(part).map((relation) => [relation.part, relation.id]));
}

/** Chart sheets keep the neighbour before them; at the front stay those that stood at the front. */
function withOthers({ saved, others, layout }: WorkbookContext): Entry[] {
  const entries: Entry[] = saved.map((item) => ({ saved: item }));
  const source = layout?.sheets ?? [];
  for (const other of others) {
    const before = source.slice(0, source.indexOf(other)).reverse();
    const neighbour = before
      .map((sheet) =>
        entries.findIndex((entry) =>
          "saved" in entry ? entry.saved.layout === sheet : entry.other === sheet,
        ),
      )
      .find((index) => index >= 0);
    entries.splice(neighbour === undefined ? 0 : neighbour + 1, 0, { other });
  }
  return entries;
}

const STATES = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function writeSheetList(
  pieces: Pieces,
  entries: readonly Entry[],
  relations: ReadonlyMap<string, string>,
): void {
  const source = entries.map((entry) => ("saved" in entry ? entry.saved.layout : entry.other));
  const ids = source.map((layout) => storedNumber(layout) ?? 0);
  const taken = new Set(ids);
  let next = Math.max(0, ...ids);
  /** A new sheet is stored under the id that it has in the book, so that it has it again when the file is opened. */
  const newId = (id: string): number => {
    const own = Number(/^s([1-9]\d{0,4})$/.exec(id)?.[1]);
    const number = own > 0 && !taken.has(own) ? own : (next = Math.max(next, ...taken) + 1);
    taken.add(number);
    return number;
  };
  const items = entries.map((entry) => {
    if ("other" in entry) return entry.other.xml;
    const { sheet, part, layout } = entry.saved;
    if (layout && layout.name === sheet.name && (STATES[sheet.visibility] ?? "visible") === layout.visibility)
      return layout.xml;
    const sheetId = storedNumber(layout) ?? newId(sheet.id);
    const attributes = {
      name: sheet.name,
      sheetId,
      state: STATES[sheet.visibility],
      "xmlns:r": R,
      "r:id": relations.get(part),
    };
    return elementXml("sheet", attributes);
  });
  const list = `<sheets>${items.join("")}</sheets>`;
  const current = pieces.get("sheets") ?? "";
  if (inner(list) !== inner(current)) pieces.replace("sheets", [list], WORKBOOK_ORDER);
}

/** The number that the source gives to a sheet. */
function storedNumber(layout: SheetLayout | undefined): number | undefined {
  return layout && numberOf(parseXml(layout.xml, "sheet").attributes.sheetId);
}

function inner(xml: string): string {
  return xml
    .trim()
    .replace(/^<sheets[^>]*>|<\/sheets>$/g, "")
    .replace(/>\s+</g, "><")
    .trim();
}

function writeNames(
  pieces: Pieces,
  book: BookModel,
  context: WorkbookContext,
  entries: readonly Entry[],
  positions: ReadonlyMap<string, number>,
): void {
  const { layout, saved } = context;
  const order = (list: readonly (SheetLayout | undefined)[]) =>
    list.map((sheet) => sheet?.part ?? "").join("\n");
  const moved =
    order(entries.map((entry) => ("saved" in entry ? entry.saved.layout : entry.other))) !==
    order(layout?.sheets ?? []);
  const renamed = saved.some((item) => item.layout && item.layout.name !== item.sheet.name);
  const pages = saved.some(({ sheet }) => sheet.changed.has("page"));
  if (layout && !book.changed.has("names") && !moved && !renamed && !pages) return;
  const kept = (layout?.builtInNames ?? [])
    .flatMap((name) => movedName(name, layout?.sheets ?? [], entries))
    .map((name) => ({ ...name, text: renameIn(name.text, context.renames) }));
  const old = pieces.get("definedNames")?.trim() ?? "";
  const sheetIds = (layout?.sheets ?? []).map(({ id }) => id);
  const unknown = old === "" ? undefined : unknownOfNames(parseXml(old, "definedNames"), sheetIds);
  const xml = namesXml(book, positions, kept, unknown);
  if (sameNames(old, xml)) return;
  pieces.replace("definedNames", [xml], WORKBOOK_ORDER);
}

/** Built-in names of a sheet follow it, or go with it. */
function movedName(
  name: BuiltInName,
  sheets: readonly SheetLayout[],
  entries: readonly Entry[],
): BuiltInName[] {
  if (name.sheetIndex === undefined) return [name];
  const sheet = sheets[name.sheetIndex];
  const index = entries.findIndex((entry) => ("saved" in entry ? entry.saved.layout : entry.other) === sheet);
  return sheet && index >= 0 ? [{ ...name, sheetIndex: index }] : [];
}

/** The same names with the same attributes and texts, in whatever order. */
function sameNames(before: string, after: string): boolean {
  const keys = (xml: string) =>
    xml.trim() === ""
      ? []
      : childrenOf(parseXml(xml.trim(), "names"), "definedName")
          .map(({ attributes, text }) => JSON.stringify([Object.entries(attributes).sort(), text]))
          .sort();
  return JSON.stringify(keys(before)) === JSON.stringify(keys(after));
}

/** A chart sheet that was in front stays there until another sheet is activated. */
function frontTab(
  pieces: Pieces,
  book: BookModel,
  { layout }: WorkbookContext,
  entries: readonly Entry[],
): number | undefined {
  const views = pieces.get("bookViews");
  if (!layout || views === undefined || book.activeSheetId !== layout.activeSheetId) return undefined;
  const [view] = childrenOf(parseXml(views.trim(), "bookViews"), "workbookView");
  const front = layout.sheets[Number(view?.attributes.activeTab ?? 0)];
  const index = entries.findIndex((entry) => "other" in entry && entry.other === front);
  return index < 0 ? undefined : index;
}

function writeActiveTab(pieces: Pieces, index: number): void {
  const views = pieces.get("bookViews");
  const root = views === undefined ? undefined : parseXml(views.trim(), "bookViews");
  const [view, ...rest] = childrenOf(root, "workbookView");
  if (Number(view?.attributes.activeTab ?? 0) === index) return;
  const attributes: AttributeValues = { ...view?.attributes, activeTab: index > 0 ? index : undefined };
  if (Number(view?.attributes.firstSheet ?? 0) > index) delete attributes.firstSheet;
  const source = views?.trim() ?? "";
  const others = rest.map((element) => source.slice(element.start, element.end)).join("");
  pieces.replace(
    "bookViews",
    [`<bookViews>${elementXml("workbookView", attributes)}${others}</bookViews>`],
    WORKBOOK_ORDER,
  );
}

/** ST_CalcMode (ECMA-376 18.18.7); what is not said is automatic. */
const MODES = { Automatic: undefined, AutomaticExceptTables: "autoNoTable", Manual: "manual" } as const;

/** When formulas are calculated, and whether those that depend on themselves are tried again. */
function writeSettings(pieces: Pieces, book: BookModel, { layout }: WorkbookContext): void {
  const { count, delta } = book.iteration;
  const isUsual = book.calculationMode === "Automatic" && !book.iterates && count === 100 && delta === 0.001;
  if (!book.changed.has("calculation") && (layout || isUsual)) return;
  writeCalculation(pieces, {
    calcMode: MODES[book.calculationMode],
    iterate: book.iterates || undefined,
    iterateCount: count === 100 ? undefined : count,
    iterateDelta: delta === 0.001 ? undefined : delta,
  });
}

function writeCalculation(pieces: Pieces, more: AttributeValues): void {
  const old = pieces.get("calcPr");
  const attributes = old === undefined ? {} : parseXml(old.trim(), "calcPr").attributes;
  if (attributes.fullCalcOnLoad === "1" && more.fullCalcOnLoad === true) return;
  pieces.replace(
    "calcPr",
    [elementXml("calcPr", { calcId: 191_029, ...attributes, ...more })],
    WORKBOOK_ORDER,
  );
}
