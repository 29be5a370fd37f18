import type { BookModel } from "../model/book";
import type { SheetFacet, SheetModel } from "../model/sheet";
import { writeCharts } from "./charts/write-drawing";
import { writePivots } from "./pivot/write-pivots";
import { needsSlicers, writeSlicers } from "./slicers/write-slicers";
import { writeShapes } from "./shapes/write-shapes";
import { copySourceParts } from "./copied-sheets";
import { FileFormatError } from "./errors";
import { followShifts } from "./follow-shifts";
import { layoutOf, type SheetLayout, type SourceLayout } from "./layout";
import { PackageEditor } from "./package/editor";
import { orphanInParts, renameInParts, type Renames } from "./rename";
import { CONTENT_TYPES } from "./package/content-types";
import { typeEnds } from "./package/relationships";
import { packZip } from "./package/zip";
import { calcChainXml } from "./parts/calc-chain";
import { withDynamicArrays } from "./parts/metadata";
import type { FilterColours } from "./parts/filters";
import { SharedStrings } from "./parts/shared-strings";
import { writeXmlParts } from "./parts/xml-parts";
import type { AddInReference } from "./parts/settings";
import { writeProperties, writeSettings } from "./write-document";
import { writeCustomProperties } from "./sheet/custom-properties";
import { writeLinks } from "./sheet/links";
import { writeNotes } from "./sheet/write-notes";
import { writePersons, writeThreads } from "./sheet/write-threads";
import { writeSheetTables } from "./sheet/write-tables";
import { writeSheetParts } from "./sheet/write-sheet";
import { NEW_SHEET } from "./sheet/sheet-part";
import { StylesWriter } from "./styles/write";
import { storedIds, writeWorkbookPart, type SavedSheet } from "./write-workbook-part";
import { THEME_XML } from "./parts/office-theme";

/** Choices of the writer. */
export interface WriteOptions {
  /** Whose document settings `book.settings` are; needed when the book has settings to save. */
  readonly addIn?: AddInReference;
}

/** Relationship types, by the word they end in. */
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * Saves a book as .xlsx (.xlsm with macros). Parts of the source in which nothing changed keep their bytes;
 * the book itself is not changed. Throws FileFormatError (UNSUPPORTED) for what a file cannot hold.
 */
export function writeXlsx(book: BookModel, options: WriteOptions = {}): Uint8Array {
  return packZip(new BookWriter(book, options).write().parts);
}

class BookWriter {
  private readonly editor: PackageEditor;
  private readonly layout: SourceLayout | undefined;
  private readonly workbookPart: string;
  private readonly strings: SharedStrings;
  private readonly stringsPart: string;
  private readonly stylesPart: string;
  private readonly styles: StylesWriter;
  private copies: readonly SheetLayout[] = [];
  private formulasChanged = false;
  private pending = false;
  private dynamicIndex: number | undefined;

  constructor(
    private readonly book: BookModel,
    private readonly options: WriteOptions,
  ) {
    if (book.sheets.length === 0)
      throw new FileFormatError("UNSUPPORTED", "A workbook needs at least one sheet");
    this.layout = book.source && layoutOf(book.source);
    this.editor = new PackageEditor(book.source?.parts);
    this.workbookPart = this.layout?.workbookPart ?? "xl/workbook.xml";
    this.stringsPart = this.layout?.stringsPart ?? this.unused("xl/sharedStrings");
    this.stylesPart = this.layout?.stylesPart ?? this.unused("xl/styles");
    this.strings = new SharedStrings(
      this.editor.text(this.stringsPart),
      this.layout?.strings,
      this.layout?.stringCount,
    );
    this.styles = new StylesWriter(this.editor.text(this.stylesPart), this.layout?.styles);
  }

  write(): PackageEditor {
    if (!this.layout) this.startPackage();
    this.copies = copySourceParts(this.editor, this.book, this.workbookPart);
    followShifts(this.editor, this.book, this.copies);
    this.removeSheets();
    const live = this.sheetLayouts().filter(({ id }) => this.book.sheets.some((sheet) => sheet.id === id));
    const sheetParts = [...live, ...this.copies].map(({ part }) => part);
    const gone = this.sheetLayouts().filter((layout) => !live.includes(layout));
    orphanInParts(
      this.editor,
      sheetParts,
      gone.map(({ name }) => name),
    );
    const saved = this.book.sheets.map((sheet) => this.sheet(sheet));
    this.saveStrings();
    renameInParts(this.editor, sheetParts, this.renames());
    for (const { sheet, part } of saved) {
      if (sheet.changed.has("charts")) writeCharts(this.editor, this.book, sheet, part);
      if (sheet.changed.has("shapes")) writeShapes(this.editor, this.book, sheet, part);
    }
    const others = (this.layout?.sheets ?? []).filter(({ id }) => id === "");
    writeWorkbookPart(this.editor, this.book, {
      part: this.workbookPart,
      saved,
      others,
      layout: this.layout,
      pending: this.pending,
      renames: this.renames(),
    });
    for (const { sheet, part } of saved) {
      const formatId = (code: string) => this.styles.numberFormat(code);
      const parts = { sheet: part, workbook: this.workbookPart, formatId };
      if (sheet.changed.has("pivots")) writePivots(this.editor, this.book, sheet, parts);
    }
    this.writeStyles();
    const sheets = new Map(saved.map(({ sheet, part }) => [sheet.id, part]));
    for (const { sheet } of saved) {
      const parts = { workbook: this.workbookPart, sheets };
      if (needsSlicers(sheet)) writeSlicers(this.editor, this.book, sheet, parts);
    }
    if (this.formulasChanged || saved.length !== this.sheetLayouts().length) this.renewCalcChain(saved);
    writePersons(this.editor, this.book, this.workbookPart);
    writeXmlParts(this.editor, this.book, this.workbookPart);
    writeProperties(this.editor, this.book);
    writeSettings(this.editor, this.book, this.layout, this.options.addIn);
    return this.editor;
  }

  private renames(): Renames {
    const layouts = new Map([...this.sheetLayouts(), ...this.copies].map(({ id, name }) => [id, name]));
    const changed = this.book.sheets.filter(({ id, name }) => layouts.has(id) && layouts.get(id) !== name);
    return new Map(changed.map(({ id, name }) => [layouts.get(id) ?? "", name]));
  }

  /** A part of this name that the workbook does not lead to says nothing about it. */
  private unused(stem: string): string {
    const part = `${stem}.xml`;
    return this.editor.parts.has(part) ? this.editor.free(stem, ".xml") : part;
  }

  private writeStyles(): void {
    const { formats } = this.book;
    const { styles, formatCount = 0 } = this.layout ?? {};
    if (this.layout === undefined || this.book.changed.has("styles")) this.styles.putStyles(this.book.styles);
    // A source without formats has none of those that were read, only the default that stands for them.
    const isNeeded = formats.size > (styles?.formats.length ?? 0) || this.styles.hasNew;
    if (isNeeded) this.styles.appendFormats(formats, formatCount);
    this.savePart(
      this.stylesPart,
      "styles",
      "styles",
      this.styles.hasNew ? this.styles.toString() : undefined,
    );
  }

  private sheetLayouts(): readonly SheetLayout[] {
    return (this.layout?.sheets ?? []).filter(({ id }) => id !== "");
  }

  private startPackage(): void {
    this.editor.setContentType(this.workbookPart, CONTENT_TYPES.workbook);
    this.editor.relate("", `${RELATION}/officeDocument`, this.workbookPart);
    this.editor.add("xl/theme/theme1.xml", THEME_XML, "theme", this.workbookPart, `${RELATION}/theme`);
  }

  private removeSheets(): void {
    const live = new Set(this.book.sheets.map((sheet) => sheet.id));
    for (const layout of this.sheetLayouts().filter(({ id }) => !live.has(id))) {
      this.editor.removeTree(layout.part, this.workbookPart);
      this.formulasChanged = true;
    }
  }

  private sheet(sheet: SheetModel): SavedSheet {
    const layout = this.sheetLayouts().find(({ id }) => id === sheet.id);
    const copy = this.copies.find(({ id }) => id === sheet.id);
    const part = layout?.part ?? copy?.part ?? this.addSheet();
    const isActive = sheet.id === this.book.activeSheetId;
    const wasActive = sheet.id === this.layout?.activeSheetId;
    const forced: SheetFacet[] = isActive === wasActive && layout ? [] : ["view"];
    const result = writeSheetParts(this.editor, sheet, {
      part,
      isNew: !layout && !copy,
      isActive,
      facets: new Set([...sheet.changed, ...forced]),
      differentials: this.layout?.styles.differentials ?? [],
      palette: this.layout?.styles.palette,
      addDifferential: (format) => this.styles.differential(format),
      cells: {
        strings: this.strings,
        sourceStrings: this.layout?.strings ?? [],
        dynamicArray: () => this.dynamicArray(),
      },
    });
    this.formulasChanged ||= result.formulasChanged;
    this.pending ||= result.pending;
    if (sheet.changed.has("tables") || !layout)
      writeSheetTables(this.editor, this.book, sheet, part, layout, this.filterColours());
    if (sheet.changed.has("notes") || !layout) {
      writeNotes(this.editor, sheet, part);
      writeThreads(this.editor, sheet, part);
    }
    if (sheet.changed.has("links") || (!layout && !copy)) writeLinks(this.editor, sheet, part);
    if (sheet.changed.has("customProperties") || !layout) writeCustomProperties(this.editor, sheet, part);
    return { sheet, part, layout };
  }

  private filterColours(): FilterColours {
    return {
      known: this.layout?.styles.differentials ?? [],
      add: (format) => this.styles.differential(format),
    };
  }

  private addSheet(): string {
    const part = this.editor.free("xl/worksheets/sheet", ".xml");
    this.editor.add(part, NEW_SHEET, "sheet", this.workbookPart, `${RELATION}/worksheet`);
    return part;
  }

  private dynamicArray(): number {
    if (this.dynamicIndex !== undefined) return this.dynamicIndex;
    const relation = this.editor
      .relations(this.workbookPart)
      .find((found) => typeEnds(found, "sheetMetadata"));
    const part = relation?.part ?? "xl/metadata.xml";
    const { text, index } = withDynamicArrays(this.editor.text(part));
    if (relation) this.editor.setText(part, text);
    else this.editor.add(part, text, "metadata", this.workbookPart, `${RELATION}/sheetMetadata`);
    this.dynamicIndex = index;
    return index;
  }

  private saveStrings(): void {
    this.savePart(
      this.stringsPart,
      "sharedStrings",
      "strings",
      this.strings.hasNew ? this.strings.toString() : undefined,
    );
  }

  private savePart(
    part: string,
    type: string,
    contentType: "strings" | "styles",
    text: string | undefined,
  ): void {
    if (text === undefined) return;
    if (this.editor.parts.has(part)) this.editor.setText(part, text);
    else this.editor.add(part, text, contentType, this.workbookPart, `${RELATION}/${type}`);
  }

  private renewCalcChain(saved: readonly SavedSheet[]): void {
    const chain = this.editor
      .relations(this.workbookPart)
      .find((relation) => typeEnds(relation, "calcChain"));
    if (!chain) return;
    const numbers = storedIds(this.editor, this.workbookPart);
    const sheets = saved.map(({ sheet, part }) => ({ sheet, sheetId: numbers.get(part) ?? 0 }));
    const text = calcChainXml(this.editor.text(chain.part) ?? "", sheets);
    if (text === undefined) this.editor.remove(chain.part, this.workbookPart);
    else this.editor.setText(chain.part, text);
  }
}
