import type { CellFormat } from "./format";
import type { ProtectionModel } from "./page";
import type { DefinedName } from "./rules";
import type { SheetModel } from "./sheet";
import type { Shift } from "./shift";
import type { NamedStyle } from "./named-style";

/** Interned cell formats: the index is what a cell carries. Index 0 is the default of the file. */
export interface FormatTable {
  get(index: number): CellFormat;
  readonly size: number;
}

/** A number that a file keeps as a whole one (`vt:i4`). */
export const isShortInteger = (value: number): boolean =>
  Number.isInteger(value) && Math.abs(value) < 2 ** 31;

export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly comments: string;
  readonly category: string;
  readonly lastAuthor: string;
  readonly manager: string;
  readonly company: string;
  /** ISO 8601; "" where the file does not say. */
  readonly created: string;
  /** How often the file was saved; "" where it does not say. */
  readonly revision: string;
  readonly custom: ReadonlyMap<string, string | number | boolean>;
}

/** The package that the book was read from: every part stays as it was until something in it changes. */
export interface SourcePackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Sheet id → part path, table id → part path, number of formats/dxfs in the source … owned by the file layer. */
  readonly layout: unknown;
  /** What a sheet has in the file that a copy of it would lack, in words; empty when it can be copied whole. */
  partsWithoutCopy(sheet: SheetModel): readonly string[];
}

/**
 * What of a book is saved by itself, and the fields that it is made of; listed here only. `changed` holds the facets
 * that were changed since the book was read: only they are written anew.
 */
export const BOOK_FACETS = {
  sheets: ["sheets", "activeSheetId"],
  names: ["names"],
  settings: ["settings"],
  properties: ["properties"],
  formats: ["formats"],
  styles: ["styles"],
  structure: ["structure"],
  calculation: ["calculationMode", "iterates", "iteration"],
  xmlParts: ["xmlParts"],
} as const satisfies Record<string, readonly (keyof BookModel)[]>;

/** A part of a book that is saved by itself. */
export type BookFacet = keyof typeof BOOK_FACETS;

/** Words of Excel.CalculationMode. */
export const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** One of these words. */
export type CalculationMode = (typeof CALCULATION_MODES)[number];

/** A custom XML part. */
export interface XmlPart {
  /** "{GUID}" */
  readonly id: string;
  readonly xml: string;
  /** Where the file has it; undefined for a new one. */
  readonly part?: string;
}

/** A workbook in memory: plain data to look at; `Workbook` (workbook.ts) is the only writer. */
export interface BookModel {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetModel[];
  readonly activeSheetId: string;
  /** Protection of the sheets' order, names and number: the attributes of `<workbookProtection>`. */
  readonly structure?: ProtectionModel;
  readonly names: readonly DefinedName[];
  readonly formats: FormatTable;
  /** Named cell styles. */
  readonly styles: readonly NamedStyle[];
  /** Document settings of the add-in (`Office.context.document.settings`), name → JSON text. */
  readonly settings: ReadonlyMap<string, string>;
  readonly properties: DocumentProperties;
  /** "#RRGGBB" of the theme, in the file's order (lt1, dk1, lt2, dk2, accent1 …). */
  readonly themeColours: readonly string[];
  /** Dates count from 1904 in some files of old Macs. */
  readonly date1904: boolean;
  /** When formulas are calculated; the file says it, and Excel opens it so. */
  readonly calculationMode: CalculationMode;
  /** Formulas that depend on themselves are calculated again and again, instead of showing 0. */
  readonly iterates: boolean;
  /** How often they are calculated at most, and the change that is small enough to stop at. */
  readonly iteration: { readonly count: number; readonly delta: number };
  /** The file asks to be calculated whole when it is opened: its results are not to be trusted. */
  readonly calculatesOnLoad: boolean;
  /** What programs keep in the file as XML of their own, in the order in which it was added. */
  readonly xmlParts: readonly XmlPart[];
  /** VBA project present: the file is saved as .xlsm. */
  readonly macroEnabled: boolean;
  readonly source?: SourcePackage;
  /** Insertions and deletions of cells since the book was read: what only the source holds must follow them. */
  readonly shifts: readonly Shift[];
  /** Ids of sheets that were deleted: no new sheet gets one, or it would be saved as the old one. */
  readonly removedSheets: ReadonlySet<string>;
  readonly changed: ReadonlySet<BookFacet>;
}

/** Days between the two date systems: 1 January 1904 is 1462 in the one and 0 in the other. */
export const DAYS_TO_1904 = 1462;

/** The sheet with this name, whatever its letter case. */
export function sheetNamed(book: BookModel, name: string): SheetModel | undefined {
  const wanted = name.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}
