import type { FileFormatCode } from "excel-host";
import type { FilterTexts } from "./filter-texts";
import type { RibbonTexts } from "./ribbon-texts";
import type { SheetTexts } from "./sheet-texts";

/**
 * Every text of the workbench that a person reads. Names in braces are filled in when a text is shown: "{area}",
 * "{name}" … ; a translation may put them where its language wants them.
 */
export interface WorkbenchTexts extends RibbonTexts, SheetTexts, FilterTexts {
  /** The parts of the page, most of them for screen readers. */
  readonly page: {
    readonly title: string;
    readonly untitled: string;
    readonly ribbon: string;
    readonly ribbonTabs: string;
    readonly formulaBar: string;
    readonly nameBox: string;
    readonly cancel: string;
    readonly cancelTip: string;
    readonly accept: string;
    readonly acceptTip: string;
    readonly grid: string;
    readonly cell: string;
    readonly pane: string;
    readonly paneFrame: string;
    readonly closePane: string;
    readonly loadingBook: string;
    readonly dropHint: string;
    readonly sheets: string;
    readonly loading: string;
    readonly ok: string;
    readonly chooseFromList: string;
    readonly list: string;
    readonly newSheet: string;
    readonly sheetName: string;
    readonly calculation: string;
  };
  /** The card of a tour. */
  readonly tour: {
    readonly button: string;
    readonly card: string;
    readonly count: string;
    readonly show: string;
    readonly next: string;
    readonly before: string;
    readonly skip: string;
    readonly end: string;
  };
  /** The pages as they will be printed. */
  readonly print: {
    readonly title: string;
    readonly now: string;
    readonly before: string;
    readonly next: string;
    readonly close: string;
    readonly count: string;
    readonly nothing: string;
  };
  /** Excel's own functions: name → parameters ("[name]": may be left out), and at last what it does. */
  readonly functions: Readonly<Record<string, readonly string[]>>;
  /** The line at the bottom, and what stands beside the file's name. */
  readonly status: {
    readonly ready: string;
    readonly entering: string;
    /** End was pressed: an arrow jumps. */
    readonly ending: string;
    /** F8 was pressed: arrows select. */
    readonly extending: string;
    readonly calculating: string;
    readonly calculatingPart: string;
    readonly needsCalculation: string;
    readonly stop: string;
    readonly stopTip: string;
    readonly calculateNow: string;
    readonly calculateNowTip: string;
    readonly stopped: string;
    readonly copied: string;
    readonly unsaved: string;
    readonly saved: string;
    readonly nothingToUndo: string;
    /** The add-in has changed cells since: earlier entries cannot be taken back. */
    readonly undoEnded: string;
    /** {name}, {area}. */
    readonly named: string;
    readonly painting: string;
    readonly cut: string;
    readonly clipboardRefused: string;
    readonly running: string;
    readonly done: string;
    /** The command has ended, and the workbook is as it was. */
    readonly unchanged: string;
    readonly average: string;
    readonly count: string;
    readonly sum: string;
  };
  /** What the user must have read. */
  readonly messages: {
    readonly cannotOpen: string;
    /** Why a file cannot be opened, and what to do. */
    readonly fileReasons: Readonly<Record<Exclude<FileFormatCode, "UNSUPPORTED">, string>>;
    readonly cannotSave: string;
    readonly cannotStart: string;
    readonly commandHangs: string;
    readonly commandFailed: string;
    readonly noSuchPlace: string;
    readonly sheetExists: string;
    readonly badSheetName: string;
    readonly cannotShift: string;
    readonly strayComma: string;
    readonly brokenFormula: string;
    readonly notInList: string;
    readonly sortMerges: string;
    readonly nothingToSort: string;
    readonly mergeTable: string;
    /** {name} */
    readonly notSaved: string;
    readonly mergeLoses: string;
    readonly nothingToFilter: string;
    readonly notFiltered: string;
    readonly protected: string;
    /** The cells of a pivot table take no entry. */
    readonly pivot: string;
    /** The workbook's sheets may not come, go, move or get other names. */
    readonly structure: string;
    readonly tableHere: string;
    readonly severalAreas: string;
  };
  /** Names that the workbench gives. */
  readonly names: {
    readonly newBook: string;
    readonly newSheet: string;
  };
}

/** Fills the names in braces of a text; a name that is not given stays as it is. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}
