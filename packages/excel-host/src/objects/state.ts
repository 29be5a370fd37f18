import type { Engine } from "../engine/engine";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { fail } from "../api/errors";
import type { Makers } from "./range/targets";
import type { LocaleInfo } from "../api/locales";
import type { References } from "../api/references";

/** What all Excel objects of one host share. */
export interface HostState {
  readonly workbook: Workbook;
  readonly references: References;
  /** Makes the Excel objects, by class name. */
  readonly make: Makers;
  readonly locale: LocaleInfo;
  /** Calculates formulas; without one, cells show what the file said. */
  engine: Engine | undefined;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  enableEvents: boolean;
  readonly readOnly: boolean;
  /** Full names of the add-in's custom functions, in upper case. */
  functionNames(): ReadonlySet<string>;
  /** The book's file name. */
  readonly name: string;
  readonly now: () => Date;
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
