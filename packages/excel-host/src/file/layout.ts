import type { SourcePackage } from "../model/book";
import type { StyleSheet } from "./styles/read";

/** A sheet of the source: where its part is and how workbook.xml spells it. */
export interface SheetLayout {
  /** Our id; "" for chart sheets and other kinds, which the model leaves out. */
  readonly id: string;
  readonly part: string;
  readonly name: string;
  readonly visibility: string;
  /** The `<sheet>` element as read. */
  readonly xml: string;
  /** Table parts in the sheet's order. */
  readonly tables: readonly { readonly id: number; readonly part: string }[];
}

/** A built-in name that the model does not hold (the area of a filter …), kept for its sheet. */
export interface BuiltInName {
  /** Index in the source's list of sheets; undefined for the workbook. */
  readonly sheetIndex: number | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What the writer must know of the package that a book was read from. */
export interface SourceLayout {
  readonly workbookPart: string;
  readonly sheets: readonly SheetLayout[];
  readonly builtInNames: readonly BuiltInName[];
  readonly stylesPart: string | undefined;
  readonly stringsPart: string | undefined;
  readonly styles: StyleSheet;
  /** How many of the styles' formats the part has itself: none in one that is empty. */
  readonly formatCount: number;
  readonly strings: string[];
  /** How many of the texts the part has; the others are named by cells only. */
  readonly stringCount: number;
  readonly activeSheetId: string;
  /** The part with our add-in's settings, when the source had one. */
  readonly settingsPart: string | undefined;
}

/** The layout of a source that this layer made. */
export function layoutOf(source: SourcePackage): SourceLayout {
  return source.layout as SourceLayout;
}
