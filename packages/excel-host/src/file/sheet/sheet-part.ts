import { parseXml, type XmlElement } from "../xml/element";
import { Pieces, withoutPrefix } from "../xml/pieces";
import { findSheetData } from "./scan";

/** The children of `<worksheet>` in the order of the schema (ECMA-376 18.3.1.99). */
const SHEET_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** A new sheet's part. */
export const NEW_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData/></worksheet>';

/** A worksheet part: the cells as one text, everything else as pieces that can be replaced one by one. */
export class SheetPart {
  private constructor(
    readonly pieces: Pieces,
    /** `<sheetData>…</sheetData>`. */
    public data: string,
  ) {}

  static of(text: string, partName: string): SheetPart {
    const xml = withoutPrefix(text);
    const place = findSheetData(xml);
    if (!place) return new SheetPart(Pieces.of(xml, partName), "");
    const rest = `${xml.slice(0, place.start)}<sheetData/>${xml.slice(place.end)}`;
    return new SheetPart(Pieces.of(rest, partName), xml.slice(place.start, place.end));
  }

  /** The first child of this name, parsed. */
  element(name: string): XmlElement | undefined {
    const xml = this.pieces.get(name);
    return xml === undefined ? undefined : parseXml(xml.trim(), name);
  }

  /** Every child of this name, parsed, with the text that it was parsed from. */
  elements(name: string): { element: XmlElement; xml: string }[] {
    return this.pieces.list
      .filter((piece) => piece.name === name)
      .map((piece) => ({ element: parseXml(piece.xml.trim(), name), xml: piece.xml.trim() }));
  }

  replace(name: string, ...xml: string[]): void {
    this.pieces.replace(name, xml, SHEET_ORDER);
  }

  toString(): string {
    if (!this.pieces.get("sheetData") && this.data !== "") this.replace("sheetData", "<sheetData/>");
    const piece = this.pieces.list.find((candidate) => candidate.name === "sheetData");
    if (!piece) return this.pieces.toString();
    const short = piece.xml;
    piece.xml = short.replace("<sheetData/>", () => this.data);
    const text = this.pieces.toString();
    piece.xml = short;
    return text;
  }
}
