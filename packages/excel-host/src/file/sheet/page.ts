import { without } from "../../model/without";
import type { Editable } from "../../model/draft";
import { defaultPage } from "../../model/empty-book";
import type { HeadersFooters, PageModel, PrintComments, PrintErrors } from "../../model/page";
import {
  attributesXml,
  child,
  childrenOf,
  elementXml,
  booleanOf,
  numberOf,
  type AttributeValues,
  type XmlElement,
} from "../xml/element";
import { decodeXstring, encodeXstring, escapeText } from "../xml/text";
import type { SheetPart } from "./sheet-part";

/** Reads how a sheet is printed; print area and titles are names of the workbook and come from there. */
export function readPage(part: SheetPart): PageModel {
  const page = defaultPage();
  readOptions(page, part.element("printOptions"));
  readMargins(page, part.element("pageMargins"));
  readSetup(page, part.element("pageSetup"), fitsToPage(part));
  page.headersFooters = readHeaderFooter(part.element("headerFooter"));
  page.rowBreaks = readBreaks(part.element("rowBreaks"));
  page.columnBreaks = readBreaks(part.element("colBreaks"));
  return page;
}

function fitsToPage(part: SheetPart): boolean {
  return booleanOf(child(part.element("sheetPr"), "pageSetUpPr")?.attributes.fitToPage);
}

function readOptions(page: Editable<PageModel>, element: XmlElement | undefined): void {
  page.centerHorizontally = booleanOf(element?.attributes.horizontalCentered);
  page.centerVertically = booleanOf(element?.attributes.verticalCentered);
  page.printGridlines = booleanOf(element?.attributes.gridLines);
  page.printHeadings = booleanOf(element?.attributes.headings);
}

function readMargins(page: Editable<PageModel>, element: XmlElement | undefined): void {
  const margins: Editable<PageModel["margins"]> = { ...page.margins };
  for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
    margins[side] = numberOf(element?.attributes[side]) ?? margins[side];
  }
  page.margins = margins;
}

const PRINT_ERRORS: readonly PrintErrors[] = ["blank", "dash", "NA"];
const PRINT_COMMENTS: readonly PrintComments[] = ["atEnd", "asDisplayed"];

function readSetup(page: Editable<PageModel>, element: XmlElement | undefined, fits: boolean): void {
  const attributes = element?.attributes ?? {};
  page.orientation = attributes.orientation === "landscape" ? "landscape" : "portrait";
  page.paperSize = numberOf(attributes.paperSize) ?? (element ? 1 : page.paperSize);
  page.blackAndWhite = booleanOf(attributes.blackAndWhite);
  page.draft = booleanOf(attributes.draft);
  page.printOrder = attributes.pageOrder === "overThenDown" ? "overThenDown" : "downThenOver";
  page.printErrors = PRINT_ERRORS.find((one) => one === attributes.errors) ?? "displayed";
  page.printComments = PRINT_COMMENTS.find((one) => one === attributes.cellComments) ?? "none";
  if (booleanOf(attributes.useFirstPageNumber))
    page.firstPageNumber = numberOf(attributes.firstPageNumber) ?? 1;
  if (!fits) {
    page.scale = numberOf(attributes.scale) ?? 100;
    return;
  }
  delete page.scale;
  // 0 means "as many pages as it takes": the model leaves that side out.
  const [width, height] = [numberOf(attributes.fitToWidth) ?? 1, numberOf(attributes.fitToHeight) ?? 1];
  if (width > 0) page.fitToWidth = width;
  if (height > 0) page.fitToHeight = height;
}

const HEADER_PARTS = [
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
] as const;

function readHeaderFooter(element: XmlElement | undefined): HeadersFooters {
  const out: Editable<HeadersFooters> = {};
  for (const name of HEADER_PARTS) {
    const text = child(element, name)?.text;
    if (text !== undefined) out[name] = decodeXstring(text);
  }
  if (booleanOf(element?.attributes.differentOddEven)) out.differentOddEven = true;
  if (booleanOf(element?.attributes.differentFirst)) out.differentFirst = true;
  if (!booleanOf(element?.attributes.alignWithMargins, true)) out.ignoresMargins = true;
  if (!booleanOf(element?.attributes.scaleWithDoc, true)) out.ignoresScale = true;
  return out;
}

/** A break's id is the row (or column) after which it stands, counted from 1: the one before which it stands, from 0. */
function readBreaks(element: XmlElement | undefined): number[] {
  return childrenOf(element, "brk")
    .map((brk) => numberOf(brk.attributes.id) ?? 0)
    .filter((id) => id > 0);
}

/** Puts a page set-up into a worksheet part; attributes that the model does not know stay. */
export function writePage(part: SheetPart, page: PageModel, isNew = false): void {
  if (!isNew && JSON.stringify(readPage(part)) === JSON.stringify(withoutNames(page))) return;
  writeFit(part, page);
  writeElement(part, "printOptions", {
    headings: page.printHeadings || undefined,
    gridLines: page.printGridlines || undefined,
    horizontalCentered: page.centerHorizontally || undefined,
    verticalCentered: page.centerVertically || undefined,
  });
  writeElement(part, "pageMargins", { ...page.margins });
  writeElement(part, "pageSetup", setupAttributes(page));
  writeHeaderFooter(part, page.headersFooters);
  part.replace("rowBreaks", breaksXml("rowBreaks", page.rowBreaks, 16_383));
  part.replace("colBreaks", breaksXml("colBreaks", page.columnBreaks, 1_048_575));
}

function withoutNames(page: PageModel): PageModel {
  const rest = without(page, "printArea", "titleRows", "titleColumns");
  return { ...defaultPage(), ...rest, ...("scale" in rest ? {} : { scale: undefined }) } as PageModel;
}

function setupAttributes(page: PageModel): AttributeValues {
  const fits = fitting(page);
  return {
    paperSize: page.paperSize,
    scale: fits || page.scale === 100 ? undefined : page.scale,
    firstPageNumber: page.firstPageNumber,
    fitToWidth: fits && page.fitToWidth !== 1 ? (page.fitToWidth ?? 0) : undefined,
    fitToHeight: fits && page.fitToHeight !== 1 ? (page.fitToHeight ?? 0) : undefined,
    pageOrder: page.printOrder === "overThenDown" ? "overThenDown" : undefined,
    orientation: page.orientation,
    blackAndWhite: page.blackAndWhite || undefined,
    draft: page.draft || undefined,
    cellComments: page.printComments === "none" ? undefined : page.printComments,
    errors: page.printErrors === "displayed" ? undefined : page.printErrors,
    useFirstPageNumber: page.firstPageNumber !== undefined || undefined,
  };
}

function fitting(page: PageModel): boolean {
  return page.fitToWidth !== undefined || page.fitToHeight !== undefined;
}

/** Sets or (undefined) removes the named attributes of one element, keeping its others. */
function writeElement(part: SheetPart, name: string, values: AttributeValues): void {
  const merged: AttributeValues = { ...part.element(name)?.attributes };
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) delete merged[key];
    else merged[key] = value;
  }
  part.replace(name, Object.keys(merged).length > 0 ? elementXml(name, merged) : "");
}

function writeFit(part: SheetPart, page: PageModel): void {
  if (fitting(page) === fitsToPage(part)) return;
  patchSheetProperties(part, "pageSetUpPr", fitting(page) ? { fitToPage: true } : { fitToPage: undefined });
}

const PROPERTY_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];

/** Changes one child of `<sheetPr>`; undefined values take an attribute out, no attributes take the child out. */
export function patchSheetProperties(
  part: SheetPart,
  name: string,
  values: AttributeValues,
  fresh = false,
): void {
  const old = part.element("sheetPr");
  const children = new Map<string, string>();
  for (const element of old?.children ?? [])
    children.set(element.name, elementXml(element.name, element.attributes));
  const merged: AttributeValues = { ...(fresh ? {} : child(old, name)?.attributes), ...values };
  const xml = attributesXml(merged);
  if (xml === "") children.delete(name);
  else children.set(name, `<${name}${xml}/>`);
  const ordered = PROPERTY_ORDER.map((key) => children.get(key) ?? "").join("");
  const attributes = old?.attributes ?? {};
  const isEmpty = ordered === "" && Object.keys(attributes).length === 0;
  part.replace("sheetPr", isEmpty ? "" : elementXml("sheetPr", attributes, ordered));
}

function writeHeaderFooter(part: SheetPart, texts: HeadersFooters): void {
  const old = part.element("headerFooter");
  const kept = without(
    old?.attributes ?? {},
    "differentFirst",
    "differentOddEven",
    "alignWithMargins",
    "scaleWithDoc",
  );
  const attributes = {
    ...kept,
    alignWithMargins: texts.ignoresMargins ? false : undefined,
    scaleWithDoc: texts.ignoresScale ? false : undefined,
    differentOddEven: texts.differentOddEven || undefined,
    differentFirst: texts.differentFirst || undefined,
  };
  const contents = HEADER_PARTS.map((name) => headerXml(name, texts[name])).join("");
  const isEmpty = contents === "" && attributesXml(attributes) === "";
  part.replace("headerFooter", isEmpty ? "" : elementXml("headerFooter", attributes, contents));
}

function headerXml(name: string, text: string | undefined): string {
  if (text === undefined || text === "") return "";
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${name}${space}>${escapeText(encodeXstring(text))}</${name}>`;
}

function breaksXml(name: string, breaks: readonly number[], max: number): string {
  if (breaks.length === 0) return "";
  const sorted = [...new Set(breaks)].sort((a, b) => a - b);
  const contents = sorted.map((id) => elementXml("brk", { id, max, man: true })).join("");
  return elementXml(name, { count: sorted.length, manualBreakCount: sorted.length }, contents);
}
