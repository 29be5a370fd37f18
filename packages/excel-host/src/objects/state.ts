import type { HostObject } from "../api/class-table";
import type { CellValue } from "../model/cell";
import type { DifferentialFormat, TableModel } from "../model/rules";
import type { BookModel } from "../model/book";
import type { ChartModel } from "../model/chart/chart";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import type { GatheredLooks } from "../model/gathered-looks";
import type { Workbook } from "../model/workbook";
import type { Conditions } from "../api/conditions";
import { fail } from "../api/errors";
import type { LocaleInfo } from "../api/locales";
import type { References } from "../api/references";

/** What the objects need of the engine that calculates. */
interface Calculation {
  /** True while cells changed since the last calculation. */
  readonly stale: boolean;
  /** The formulas of a block are to be calculated again though nothing that they read has changed. */
  setDirty(sheetId: string, rect: Rect): void;
  /** The value of a formula (no "=") over what the cells show now, as it stands in the first cell of a sheet. */
  evaluate(formula: string, sheetId: string): CellValue;
  /** The same with all its values, row by row. */
  evaluateArray(formula: string, sheetId: string): CellValue[][];
  /** What conditional formats add to the look of a cell; undefined: none applies. */
  conditionalLook?(sheetId: string, row: number, column: number): DifferentialFormat | undefined;
}

/** A chart as it is to be painted; sizes in pixels. */
export interface ChartPicture {
  readonly book: BookModel;
  readonly chart: ChartModel;
  readonly locale: "id-ID" | "en-US";
  /** The size that the chart has on its sheet: its fonts are measured by that. */
  readonly own: { readonly width: number; readonly height: number };
  /** The size that it is painted at, in the middle of the picture. */
  readonly size: { readonly width: number; readonly height: number };
  readonly image: { readonly width: number; readonly height: number };
}

/** Paints charts: gives a PNG in base64. */
export type ChartPainter = (picture: ChartPicture) => Promise<string>;

/** Paints an SVG picture in its own size: gives a PNG in base64. */
export type PicturePainter = (svg: string) => Promise<string>;

/** What all Excel objects of one host share. */
export interface HostState {
  readonly workbook: Workbook;
  readonly references: References;
  /** Makes the Excel objects, by class name. */
  readonly make: Makers;
  readonly locale: LocaleInfo;
  /** Calculates formulas; without one, cells show what the file said. */
  readonly engine: Calculation | undefined;
  enableEvents: boolean;
  /** How many registrations of the page want to hear of formats. */
  formatListeners: number;
  /** Looks that are still to be given: see `ClassTable.gathersLooks`. */
  readonly looks: GatheredLooks;
  readonly readOnly: boolean;
  /** What this Excel has met with: no printer, a selected chart, unreadable rules … */
  readonly conditions: Conditions;
  /** Full names of the add-in's custom functions, in upper case. */
  functionNames(): ReadonlySet<string>;
  /** The book's file name. */
  readonly name: string;
  readonly now: () => Date;
  /** Nothing has changed since it was opened or saved. */
  isSaved: boolean;
  /** Paints charts for `Chart.getImage`; without one it is refused. */
  readonly paintChart?: ChartPainter | undefined;
  /** Paints cells for `Range.getImage`; without one it is refused. */
  readonly paintPicture?: PicturePainter | undefined;
  /** What the add-in has bound. */
  readonly bindings: BoundCells[];
  /** Reads the bytes of an .xlsx; without it, other workbooks are refused. */
  readonly readBook?: ((bytes: Uint8Array) => BookModel) | undefined;
  /** Gives the bytes of the book as it is now; without it, nobody can be given the file. */
  readonly saveBook?: (() => Uint8Array) | undefined;
  /** Told that a program wants another window, with a copy of a file; without it, that is refused. */
  readonly openWindow?: ((bytes: Uint8Array | undefined) => void) | undefined;
  /** The page has closed the workbook: nothing more can be asked of it. */
  isClosed: boolean;
}

/** A sheet, by its id: it may be renamed or deleted while a page still holds it. */
export interface SheetRef {
  readonly host: HostState;
  readonly sheetId: string;
}

/** A block of cells; `rect` moves when cells are inserted or deleted before it. */
export interface RangeRef extends SheetRef {
  rect: Rect;
}

/** Cells or a table by a name that the add-in has given; known while the book is open. */
export interface BoundCells extends SheetRef {
  readonly id: string;
  readonly type: "Range" | "Table" | "Text";
  /** The cells; they follow what is inserted and deleted. */
  readonly range: RangeRef;
  /** Given for a table. */
  readonly tableId?: number;
}

/** Several blocks of one sheet. */
export interface AreasRef extends SheetRef {
  rects: Rect[];
  /** Given: the format of this style is meant, not that of cells. */
  readonly styleName?: string;
}

/** A table, by its number: it may be renamed. */
export interface TableRef extends SheetRef {
  readonly tableId: number;
}

export interface TableColumnRef extends TableRef {
  readonly columnId: number;
}

export interface TableRowRef extends TableRef {
  readonly index: number;
}

/** Names of the workbook, or of one sheet. */
export interface NamesRef {
  readonly host: HostState;
  readonly sheetId?: string;
}

export interface NameRef extends NamesRef {
  readonly name: string;
}

export interface KeyRef {
  readonly host: HostState;
  readonly name: string;
}

/** The lines of a block, in Excel's order. */
export const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

/** One of the lines of a block. */
export type Side = (typeof SIDES)[number];

export interface BorderRef extends AreasRef {
  readonly side: Side;
}

/** A list of tables that was made at once (`Range.getTables`). */
export interface TablesRef {
  readonly host: HostState;
  /** Undefined: of the whole workbook. */
  readonly sheetId?: string;
  /** Given for a fixed choice of tables. */
  readonly only?: readonly TableModel["id"][];
}

export interface BreakRef extends SheetRef {
  readonly axis: "row" | "column";
  /** The row or column before which the page breaks. */
  readonly before: number;
}

/** The filter of a sheet, or of one of its tables. */
export type FilterRef = SheetRef & { readonly tableId?: number };

/** All breaks of one direction. */
export type BreaksRef = SheetRef & { readonly axis: BreakRef["axis"] };

export interface HeaderRef extends SheetRef {
  readonly page: "odd" | "even" | "first";
}

/** What `Range.removeDuplicates` has done. */
export interface DuplicatesFound {
  readonly removed: number;
  readonly remaining: number;
}

/** What the objects of each Excel class stand for; classes with a folder of their own add theirs there. */
export interface Targets {
  Application: HostState;
  CultureInfo: HostState;
  NumberFormatInfo: HostState;
  DatetimeFormatInfo: HostState;
  Runtime: HostState;
  Workbook: HostState;
  WorkbookProtection: HostState;
  DocumentProperties: HostState;
  CustomPropertyCollection: HostState;
  CustomProperty: KeyRef;
  SettingCollection: HostState;
  Setting: KeyRef;
  NamedItemCollection: NamesRef;
  NamedItem: NameRef;
  NamedItemArrayValues: NameRef;
  WorksheetCollection: HostState;
  Worksheet: SheetRef;
  WorksheetProtection: SheetRef;
  WorksheetFreezePanes: SheetRef;
  PageLayout: SheetRef;
  HeaderFooterGroup: SheetRef;
  Functions: HostState;
  FunctionResult: { readonly value: CellValue };
  HeaderFooter: HeaderRef;
  PageBreakCollection: BreaksRef;
  PageBreak: BreakRef;
  AutoFilter: FilterRef;
  Range: RangeRef;
  RangeAreas: AreasRef;
  RangeFormat: AreasRef;
  RangeFill: AreasRef;
  RangeFont: AreasRef;
  RangeBorderCollection: AreasRef;
  RangeBorder: BorderRef;
  FormatProtection: AreasRef;
  RangeSort: RangeRef;
  RemoveDuplicatesResult: DuplicatesFound;
  DataValidation: AreasRef;
  ConditionalFormatCollection: AreasRef;
  TableCollection: TablesRef;
  TableScopedCollection: TablesRef;
  Table: TableRef;
  TableColumnCollection: TableRef;
  TableColumn: TableColumnRef;
  TableRowCollection: TableRef;
  TableRow: TableRowRef;
  TableSort: TableRef;
}

/** One maker a class. */
export type Makers = { readonly [Name in keyof Targets]: (self: Targets[Name]) => HostObject };

/** The sheet, or ItemNotFound when it has been deleted. */
export function sheetOf(ref: SheetRef): SheetModel {
  const sheet = ref.host.workbook.book.sheets.find((candidate) => candidate.id === ref.sheetId);
  return sheet ?? fail("ItemNotFound", "The worksheet has been deleted.");
}

/** The sheet that is in front. */
export function activeSheet(host: HostState): SheetModel {
  const { book } = host.workbook;
  const active = book.sheets.find((sheet) => sheet.id === book.activeSheetId) ?? book.sheets[0];
  return active ?? fail("GeneralException", "The workbook has no sheet.");
}

/** What an object stands for when it is of that class. */
export function targetOf<Name extends keyof Targets>(object: unknown, name: Name): Targets[Name] | undefined {
  const candidate = object as Partial<HostObject> | null | undefined;
  return candidate?.className === name ? (candidate.self as Targets[Name]) : undefined;
}
