import type { BookModel, CalculationMode } from "../model/book";
import type { BookDraft, SheetDraft } from "../model/draft";
import { bookWithoutSheets, emptySheet } from "../model/empty-book";
import { InternedFormats } from "../model/format-table";
import { readCharts } from "./charts/read-drawing";
import { readPivots, withSheetIds } from "./pivot/read-pivots";
import { readCaches, readStoredSlicers, slicersOf } from "./slicers/read-slicers";
import { readShapes } from "./shapes/read-shapes";
import { partsWithoutCopy } from "./copied-sheets";
import { FileFormatError } from "./errors";
import type { SheetLayout, SourceLayout } from "./layout";
import { PackageEditor } from "./package/editor";
import { typeEnds, type Relationship } from "./package/relationships";
import { refuseOtherArchive } from "./package/other-formats";
import { openZip } from "./package/zip";
import { readNames } from "./parts/names";
import { readXmlParts } from "./parts/xml-parts";
import { readProperties } from "./parts/properties";
import { readOwnSettings, type AddInReference } from "./parts/settings";
import { readSharedStrings } from "./parts/shared-strings";
import { readTheme } from "./parts/theme";
import { SheetPart } from "./sheet/sheet-part";
import { readCustomProperties } from "./sheet/custom-properties";
import { readLinks } from "./sheet/links";
import { readRemarks } from "./sheet/read-remarks";
import { readSheet } from "./sheet/read-sheet";
import { readSheetTables } from "./sheet/read-tables";
import { readStyles } from "./styles/read";
import { keepPlaces } from "./styles/missing-formats";
import { child, childrenOf, booleanOf, localName, numberOf, parseXml, type XmlElement } from "./xml/element";
import { withoutPrefix } from "./xml/pieces";

/** Choices of the reader. */
export interface ReadOptions {
  /** Whose document settings to read; without it those of the only web extension in the file, if it is the only one. */
  readonly addIn?: Pick<AddInReference, "id" | "storeType">;
  /** False: sheets get ids that they did not have before, as other programs give them. */
  readonly keepsSheetIds?: boolean;
}

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Reads an .xlsx or .xlsm file. Throws FileFormatError for what is none. */
export function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): BookModel {
  const parts = openZip(bytes);
  try {
    return new BookReader(parts, options).read();
  } catch (cause) {
    if (cause instanceof FileFormatError) throw cause;
    throw new FileFormatError("DAMAGED", "The workbook cannot be read", { cause });
  }
}

class BookReader {
  private readonly source: PackageEditor;
  private readonly book = bookWithoutSheets();
  private readonly chartIds = new Set<string>();
  private readonly workbookPart: string;
  private readonly relations: Relationship[];

  constructor(
    private readonly parts: ReadonlyMap<string, Uint8Array>,
    private readonly options: ReadOptions,
  ) {
    if (!parts.has("[Content_Types].xml")) refuseOtherArchive(parts);
    this.source = new PackageEditor(parts);
    parseXml(this.source.text("[Content_Types].xml") ?? "", "[Content_Types].xml");
    const office = this.source.relations("").find((relation) => typeEnds(relation, "officeDocument"));
    this.workbookPart = office?.part ?? "xl/workbook.xml";
    if (this.workbookPart.endsWith(".bin"))
      throw new FileFormatError("XLSB", "The workbook is in Excel's binary format (.xlsb)");
    if (!parts.has(this.workbookPart))
      throw new FileFormatError("NO_WORKBOOK", "The file holds no workbook part");
    this.relations = this.source.relations(this.workbookPart);
  }

  read(): BookModel {
    const { book } = this;
    const root = this.workbookRoot();
    book.themeColours = readTheme(this.related("theme")?.text);
    const stringsPart = this.related("sharedStrings");
    const stylesPart = this.related("styles");
    const styles = readStyles(stylesPart?.text && withoutPrefix(stylesPart.text), book.themeColours);
    const strings = readSharedStrings(stringsPart?.text);
    const stringCount = strings.length;
    if (styles.styles.length > 0)
      book.styles = structuredClone(styles.styles.map(({ style }) => style)) as typeof book.styles;
    const structure = child(root, "workbookProtection")?.attributes;
    if (structure) book.structure = { attributes: { ...structure } };
    readCalculation(root, book);
    book.xmlParts = readXmlParts(this.source, this.relations);
    book.date1904 = booleanOf(child(root, "workbookPr")?.attributes.date1904);
    book.macroEnabled = [...this.parts.keys()].some((name) => name.endsWith("vbaProject.bin"));
    const { layouts, sheets } = this.readSheets(root, { strings, styles });
    keepPlaces(styles.formats, book.sheets);
    book.formats = new InternedFormats(styles.formats);
    for (const sheet of book.sheets) sheet.pivots = withSheetIds(sheet.pivots, book) as typeof sheet.pivots;
    this.readSlicers(layouts);
    if (book.sheets.length === 0) throw new FileFormatError("DAMAGED", "The workbook holds no worksheet");
    const builtInNames = readNames(child(root, "definedNames"), book.names, sheets);
    book.activeSheetId = this.activeSheet(root, sheets);
    book.properties = this.readProperties();
    const own = readOwnSettings(this.source, this.options.addIn);
    if (own) book.settings = own.settings;
    const layout: SourceLayout = {
      workbookPart: this.workbookPart,
      sheets: layouts,
      builtInNames,
      stylesPart: stylesPart?.part,
      stringsPart: stringsPart?.part,
      styles,
      formatCount: styles.ownFormats,
      strings,
      stringCount,
      activeSheetId: book.activeSheetId,
      settingsPart: own?.part,
    };
    const { parts } = this;
    book.source = { parts, layout, partsWithoutCopy: (sheet) => partsWithoutCopy(parts, layout, sheet) };
    return book;
  }

  private workbookRoot(): XmlElement {
    const root = parseXml(withoutPrefix(this.source.text(this.workbookPart) ?? ""), this.workbookPart);
    refuseOtherFormats(root);
    if (!child(root, "sheets")) throw new FileFormatError("DAMAGED", "The workbook part lists no sheets");
    return root;
  }

  private related(type: string): { part: string; text: string } | undefined {
    const relation = this.relations.find((candidate) => typeEnds(candidate, type));
    const text = relation && this.source.text(relation.part);
    return relation && text !== undefined ? { part: relation.part, text } : undefined;
  }

  private readSheets(
    root: XmlElement,
    shared: Pick<SourceLayout, "strings" | "styles">,
  ): { layouts: SheetLayout[]; sheets: (SheetDraft | undefined)[] } {
    const text = withoutPrefix(this.source.text(this.workbookPart) ?? "");
    const layouts: SheetLayout[] = [];
    const ids = new Set<string>();
    const sheets = childrenOf(child(root, "sheets"), "sheet").map((element) => {
      const { name = "", state = "visible" } = element.attributes;
      const relationId = Object.entries(element.attributes).find(([key]) => /(^|:)id$/.test(key))?.[1];
      const relation = this.relations.find((candidate) => candidate.id === relationId);
      const xml = text.slice(element.start, element.end);
      const part = relation?.part ?? "";
      const isSheet = relation !== undefined && typeEnds(relation, "worksheet") && this.parts.has(part);
      const id = isSheet
        ? sheetId(element.attributes.sheetId, ids, this.options.keepsSheetIds === false ? NEW_IDS : 0)
        : "";
      const sheet = isSheet ? this.readOne(emptySheet(id, name), part, shared) : undefined;
      if (sheet) sheet.visibility = VISIBILITY[state as keyof typeof VISIBILITY] ?? "Visible";
      layouts.push({
        id,
        part,
        name,
        visibility: state in VISIBILITY ? state : "visible",
        xml,
        tables: sheet ? readSheetTables(this.source, sheet, part, shared.styles.differentials) : [],
      });
      return sheet;
    });
    return { layouts, sheets };
  }

  private readOne(
    sheet: SheetDraft,
    part: string,
    shared: Pick<SourceLayout, "strings" | "styles">,
  ): SheetDraft {
    const xml = this.source.text(part) ?? "";
    readSheet(xml, part, sheet, shared.strings, shared.styles);
    const relations = this.source.relations(part);
    if (xml.includes("hyperlinks")) sheet.links = readLinks(SheetPart.of(xml, part), relations);
    if (xml.includes("customPr"))
      sheet.properties = readCustomProperties(SheetPart.of(xml, part), part, this.source);
    readRemarks(this.source, sheet, relations, this.related("person")?.text);
    sheet.charts = readCharts(this.source, part, this.book.themeColours, this.chartIds);
    sheet.shapes = structuredClone(
      readShapes(this.source, part, this.book.themeColours, this.chartIds),
    ) as SheetDraft["shapes"];
    sheet.pivots = readPivots(this.source, part, shared.styles) as SheetDraft["pivots"];
    this.book.sheets.push(sheet);
    return sheet;
  }

  /** Slicers know their tables and pivot tables: those of all sheets are read first. */
  private readSlicers(layouts: readonly SheetLayout[]): void {
    const caches = readCaches(this.source, this.workbookPart);
    let count = 0;
    for (const sheet of caches.length > 0 ? this.book.sheets : []) {
      const { part = "" } = layouts.find(({ id }) => id === sheet.id) ?? {};
      const stored = readStoredSlicers(this.source, part, caches);
      sheet.slicers = slicersOf(stored, this.book.sheets, count) as typeof sheet.slicers;
      count += stored.length;
    }
  }

  private activeSheet(root: XmlElement, sheets: readonly (SheetDraft | undefined)[]): string {
    const view = child(child(root, "bookViews"), "workbookView");
    const active = sheets[Number(view?.attributes.activeTab ?? 0)];
    const first = this.book.sheets.find((sheet) => sheet.visibility === "Visible") ?? this.book.sheets[0];
    return (active ?? first)?.id ?? "";
  }

  private readProperties(): BookModel["properties"] {
    const relations = this.source.relations("");
    const text = (type: string) => {
      const relation = relations.find((candidate) => typeEnds(candidate, type));
      return relation && this.source.text(relation.part);
    };
    return readProperties(text("core-properties"), text("extended-properties"), text("custom-properties"));
  }
}

/** ST_CalcMode (ECMA-376 18.18.7). */
const MODES: Readonly<Record<string, CalculationMode>> = {
  manual: "Manual",
  autoNoTable: "AutomaticExceptTables",
};

/** How the book calculates: when, whether, how often and how exactly it iterates, and whether a file's results count. */
function readCalculation(root: XmlElement, book: BookDraft): void {
  const calculation = child(root, "calcPr")?.attributes;
  book.calculationMode = MODES[calculation?.calcMode ?? ""] ?? "Automatic";
  book.iterates = booleanOf(calculation?.iterate);
  const { count, delta } = book.iteration;
  book.iteration = {
    count: numberOf(calculation?.iterateCount) ?? count,
    delta: numberOf(calculation?.iterateDelta) ?? delta,
  };
  book.calculatesOnLoad = booleanOf(calculation?.fullCalcOnLoad);
}

/** The namespaces of workbooks: the usual one, and that of the strict form (ECMA-376 part 1, A.2). */
const WORKBOOKS = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
]);

/** Test versions of Excel 2007 wrote other elements into parts of the same names. */
function refuseOtherFormats(root: XmlElement): void {
  if (localName(root.name) !== "workbook")
    throw new FileFormatError("NOT_XLSX", "The file is a document of Office but not an Excel workbook");
  const space = root.attributes.xmlns;
  if (space !== undefined && !WORKBOOKS.has(space))
    throw new FileFormatError("UNSUPPORTED", `The workbook is in a format of its own (${space})`);
}

/** Far from the ids that sheets have. */
const NEW_IDS = 10_000;

/** A sheet has the same id whenever the file is opened: the file's own. Ids that are missing or there twice are made up. */
function sheetId(stored: string | undefined, taken: Set<string>, shift: number): string {
  let number = (numberOf(stored) ?? 1) + shift;
  while (taken.has(`s${number}`)) number += 1;
  taken.add(`s${number}`);
  return `s${number}`;
}
