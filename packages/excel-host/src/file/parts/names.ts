import type { BookModel } from "../../model/book";
import type { Editable, SheetDraft } from "../../model/draft";
import type { PageModel } from "../../model/page";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../../model/rect";
import type { DefinedName } from "../../model/rules";
import { without } from "../../model/without";
import type { SheetModel } from "../../model/sheet";
import { parseRect, quotedSheetName, rectAddress } from "../../model/address";
import { fileFormula, modelFormula } from "../formula/spelling";
import type { BuiltInName } from "../layout";
import { childrenOf, elementXml, booleanOf, type XmlElement } from "../xml/element";
import { escapeText } from "../xml/text";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

/** The reference of each part of a union ("'A b'!$A$1:$B$2,'A b'!$D:$E") without its sheet. */
function areas(formula: string): Rect[] {
  const parts = formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts
    .map((part) => parseRect(part.slice(part.lastIndexOf("!") + 1).trim()))
    .filter((rect): rect is Rect => rect !== undefined);
}

function readTitles(page: Editable<PageModel>, formula: string): void {
  for (const rect of areas(formula)) {
    if (rect.left === 0 && rect.right === MAX_COLUMNS - 1)
      page.titleRows = { first: rect.top, last: rect.bottom };
    else if (rect.top === 0 && rect.bottom === MAX_ROWS - 1)
      page.titleColumns = { first: rect.left, last: rect.right };
  }
}

/** The names of a workbook: what the model holds is put there, other built-in names are given back. */
export function readNames(
  element: XmlElement | undefined,
  names: DefinedName[],
  sheets: readonly (SheetDraft | undefined)[],
): BuiltInName[] {
  const kept: BuiltInName[] = [];
  for (const { attributes, text } of childrenOf(element, "definedName")) {
    const { name = "" } = attributes;
    const index = attributes.localSheetId === undefined ? undefined : Number(attributes.localSheetId);
    const sheet = index === undefined ? undefined : sheets[index];
    const rects = sheet && name === PRINT_AREA ? areas(text) : [];
    if (sheet && rects.length > 0) sheet.page.printArea = rects;
    else if (sheet && name === PRINT_TITLES) readTitles(sheet.page, text);
    else if (name.startsWith("_xlnm.") || isOfSlicer(name, text) || (index !== undefined && !sheet))
      kept.push({ sheetIndex: index, attributes, text });
    else names.push(readName(attributes, text, sheet?.id));
  }
  return kept;
}

/** The cache of a slicer or a timeline has a name that stands for nothing: no program sees it among the names. */
function isOfSlicer(name: string, text: string): boolean {
  return text === "#N/A" && /^(Slicer|NativeTimeline|Timeline)_/.test(name);
}

function readName(
  attributes: Readonly<Record<string, string>>,
  text: string,
  sheetId: string | undefined,
): DefinedName {
  const { name = "", comment } = attributes;
  return {
    name,
    ...(sheetId !== undefined && { sheetId }),
    formula: modelFormula(text),
    hidden: booleanOf(attributes.hidden),
    ...(comment !== undefined && { comment }),
  };
}

function titleRects(page: PageModel): Rect[] {
  const { titleRows, titleColumns } = page;
  return [
    ...(titleColumns
      ? [{ top: 0, bottom: MAX_ROWS - 1, left: titleColumns.first, right: titleColumns.last }]
      : []),
    ...(titleRows ? [{ top: titleRows.first, bottom: titleRows.last, left: 0, right: MAX_COLUMNS - 1 }] : []),
  ];
}

interface NameEntry {
  readonly name: string;
  readonly localSheetId: number | undefined;
  readonly xml: string;
}

function entry(attributes: Record<string, string | number | boolean | undefined>, text: string): NameEntry {
  const { name, localSheetId } = attributes;
  return {
    name: String(name),
    localSheetId: typeof localSheetId === "number" ? localSheetId : undefined,
    xml: elementXml("definedName", attributes, escapeText(text)),
  };
}

/** A name and where it holds: names are the same whatever their letter case. */
function nameKey(name: string, sheetId = ""): string {
  return `${sheetId}!${name.toLowerCase()}`;
}

/** What a `<definedNames>` says of its names beyond the model: macros, functions, descriptions; by `nameKey`. */
export function unknownOfNames(
  element: XmlElement | undefined,
  sheetIds: readonly string[],
): Map<string, Readonly<Record<string, string>>> {
  const found = new Map<string, Readonly<Record<string, string>>>();
  for (const { attributes } of childrenOf(element, "definedName")) {
    const { name = "", localSheetId } = attributes;
    const rest = without(attributes, "name", "localSheetId", "hidden", "comment");
    const sheetId = localSheetId === undefined ? undefined : sheetIds[Number(localSheetId)];
    if (Object.keys(rest).length > 0) found.set(nameKey(name, sheetId), rest);
  }
  return found;
}

function builtIn(sheet: SheetModel, localSheetId: number): NameEntry[] {
  const reference = (rects: readonly Rect[]) =>
    rects.map((rect) => `${quotedSheetName(sheet.name)}!${rectAddress(rect, "$")}`).join(",");
  const { printArea = [] } = sheet.page;
  const titles = titleRects(sheet.page);
  return [
    ...(printArea.length > 0 ? [entry({ name: PRINT_AREA, localSheetId }, reference(printArea))] : []),
    ...(titles.length > 0 ? [entry({ name: PRINT_TITLES, localSheetId }, reference(titles))] : []),
  ];
}

/**
 * `<definedNames>` of a book, sorted as Excel sorts them. `positions` gives each sheet's place in the saved
 * workbook (sheet id → index, chart sheets counted); `kept` are the source's own built-in names, already moved;
 * `unknown`: what the source says of names beyond the model, by `nameKey`.
 */
export function namesXml(
  book: BookModel,
  positions: ReadonlyMap<string, number>,
  kept: readonly BuiltInName[],
  unknown: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(),
): string {
  const own = book.names.map((name) =>
    entry(
      {
        name: name.name,
        localSheetId: name.sheetId === undefined ? undefined : positions.get(name.sheetId),
        hidden: name.hidden || undefined,
        comment: name.comment,
        ...unknown.get(nameKey(name.name, name.sheetId)),
      },
      fileFormula(name.formula, true),
    ),
  );
  const pages = book.sheets.flatMap((sheet) => builtIn(sheet, positions.get(sheet.id) ?? 0));
  const others = kept.map(({ attributes, sheetIndex, text }) =>
    entry({ ...attributes, ...(sheetIndex !== undefined && { localSheetId: sheetIndex }) }, text),
  );
  const all = [...own, ...pages, ...others].sort(
    (a, b) =>
      compare(a.name.toLowerCase(), b.name.toLowerCase()) || (a.localSheetId ?? -1) - (b.localSheetId ?? -1),
  );
  return all.length > 0 ? `<definedNames>${all.map(({ xml }) => xml).join("")}</definedNames>` : "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
