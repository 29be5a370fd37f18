import type { CellFormat } from "./format";
import type { DefinedName } from "./rules";
import type { SheetModel } from "./sheet";
import type { Shift } from "./shift";

/** Interned cell formats: the index is what a cell carries. Index 0 is the default of the file. */
export interface FormatTable {
  get(index: number): Readonly<CellFormat>;
  /** The index of an equal format, added when it is new. */
  intern(format: CellFormat): number;
  readonly size: number;
}

export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  lastAuthor: string;
  manager: string;
  company: string;
  custom: Map<string, string | number | boolean>;
}

/** The package that the book was read from: every part stays as it was until something in it changes. */
export interface SourcePackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Sheet id → part path, table id → part path, number of formats/dxfs in the source … owned by the file layer. */
  readonly layout: unknown;
  /** What a sheet has in the file that a copy of it would lack, in words; empty when it can be copied whole. */
  partsWithoutCopy(sheet: SheetModel): readonly string[];
}

export type BookFacet = "sheets" | "names" | "settings" | "properties" | "formats";

/** A workbook in memory: plain data; `Workbook` (workbook.ts) is the only writer. */
export interface BookModel {
  /** In the order of the tabs. */
  sheets: SheetModel[];
  activeSheetId: string;
  names: DefinedName[];
  formats: FormatTable;
  /** Document settings of the add-in (`Office.context.document.settings`), name → JSON text. */
  settings: Map<string, string>;
  properties: DocumentProperties;
  /** "#RRGGBB" of the theme, in the file's order (lt1, dk1, lt2, dk2, accent1 …). */
  themeColours: string[];
  /** Dates count from 1904 in some files of old Macs. */
  date1904: boolean;
  /** Formulas that depend on themselves are calculated again and again, instead of showing 0. */
  iterates: boolean;
  /** VBA project present: the file is saved as .xlsm. */
  macroEnabled: boolean;
  source?: SourcePackage;
  /** Insertions and deletions of cells since the book was read: what only the source holds must follow them. */
  readonly shifts: Shift[];
  /** Ids of sheets that were deleted: no new sheet gets one, or it would be saved as the old one. */
  readonly removedSheets: Set<string>;
  readonly changed: Set<BookFacet>;
}

/** Days between the two date systems: 1 January 1904 is 1462 in the one and 0 in the other. */
export const DAYS_TO_1904 = 1462;
