/**
 * Every text of the workbench that a person reads. Names in braces are filled in when a text is shown: "{area}",
 * "{name}" … ; a translation may put them where its language wants them.
 */
export interface WorkbenchTexts {
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
  /** The workbench's own tab on the ribbon. */
  readonly home: {
    readonly tab: string;
    readonly file: string;
    readonly edit: string;
    readonly newBook: ButtonTexts;
    readonly open: ButtonTexts;
    readonly save: ButtonTexts;
    readonly undo: ButtonTexts;
    readonly redo: ButtonTexts;
    readonly print: ButtonTexts;
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
  /** The groups of the workbench's own tab that change the look and the order of cells. */
  readonly format: {
    readonly font: string;
    readonly alignment: string;
    readonly number: string;
    readonly bold: ButtonTexts;
    readonly italic: ButtonTexts;
    readonly underline: ButtonTexts;
    readonly bigger: ButtonTexts;
    readonly smaller: ButtonTexts;
    readonly borders: ButtonTexts;
    readonly fill: ButtonTexts;
    readonly fontColour: ButtonTexts;
    readonly left: ButtonTexts;
    readonly centre: ButtonTexts;
    readonly right: ButtonTexts;
    readonly top: ButtonTexts;
    readonly middle: ButtonTexts;
    readonly bottom: ButtonTexts;
    readonly wrap: ButtonTexts;
    readonly merge: ButtonTexts;
    readonly numberFormat: ButtonTexts;
    readonly percent: ButtonTexts;
    readonly moreDecimals: ButtonTexts;
    readonly fewerDecimals: ButtonTexts;
    readonly sortUp: ButtonTexts;
    readonly sortDown: ButtonTexts;
    readonly filter: ButtonTexts;
    readonly cells: string;
    readonly editing: string;
    readonly painter: ButtonTexts;
    readonly insertCells: ButtonTexts;
    readonly deleteCells: ButtonTexts;
    readonly cellFormat: ButtonTexts;
    readonly autoSum: ButtonTexts;
    readonly find: ButtonTexts;
    readonly fontSize: ButtonTexts;
  };
  /** The tab where a sheet is annotated and protected. */
  readonly review: {
    readonly tab: string;
    readonly notes: string;
    readonly protection: string;
    readonly note: ButtonTexts;
    readonly protect: ButtonTexts;
  };
  /** The tab that says how a sheet is shown. */
  readonly view: {
    readonly tab: string;
    readonly show: string;
    readonly window: string;
    readonly freeze: ButtonTexts;
    readonly gridlines: ButtonTexts;
    readonly headings: ButtonTexts;
    readonly freezeHere: string;
    readonly freezeFirstRow: string;
    readonly freezeFirstColumn: string;
    readonly freezeNone: string;
    /** For screen readers; the slider at the bottom. */
    readonly zoom: string;
    readonly smaller: string;
    readonly larger: string;
  };
  /** The dialog of Ctrl+1. */
  readonly formatCells: {
    readonly title: string;
    readonly number: string;
    readonly code: string;
    readonly sample: string;
    readonly locked: string;
  };
  /** The box that finds and replaces. */
  readonly find: {
    readonly find: string;
    readonly by: string;
    readonly next: string;
    readonly replace: string;
    readonly replaceAll: string;
    readonly close: string;
    readonly nothing: string;
    /** {place} of {count}. */
    readonly place: string;
    /** {count}. */
    readonly replaced: string;
  };
  /** Protecting a sheet. */
  readonly protection: {
    readonly protect: string;
    readonly unprotect: string;
    readonly choose: string;
    readonly password: string;
    readonly isProtected: string;
    readonly isFree: string;
    readonly wrongPassword: string;
    readonly unknownPassword: string;
  };
  /** Excel's own functions: name → parameters ("[name]": may be left out), and at last what it does. */
  readonly functions: Readonly<Record<string, readonly string[]>>;
  /** What the menu of number formats offers. */
  readonly numberFormats: {
    readonly general: string;
    readonly number: string;
    readonly whole: string;
    readonly currency: string;
    readonly percent: string;
    readonly date: string;
    readonly text: string;
  };
  /** What the menu of borders offers. */
  readonly borders: {
    readonly all: string;
    readonly outside: string;
    readonly thickOutside: string;
    readonly top: string;
    readonly bottom: string;
    readonly none: string;
  };
  readonly colours: {
    readonly none: string;
    readonly automatic: string;
    readonly white: string;
    readonly black: string;
    readonly grey: string;
    readonly red: string;
    readonly orange: string;
    readonly yellow: string;
    readonly green: string;
    readonly lightGreen: string;
    readonly blue: string;
    readonly lightBlue: string;
    readonly purple: string;
  };
  /** The menu of the cells. */
  readonly cells: {
    readonly menu: string;
    readonly copy: string;
    readonly paste: string;
    readonly clear: string;
    readonly insertRows: string;
    readonly deleteRows: string;
    readonly insertColumns: string;
    readonly deleteColumns: string;
    readonly cut: string;
    readonly pasteValues: string;
    readonly shiftCells: string;
    readonly insertDown: string;
    readonly insertRight: string;
    readonly deleteUp: string;
    readonly deleteLeft: string;
    readonly hideRows: string;
    readonly showRows: string;
    readonly hideColumns: string;
    readonly showColumns: string;
    readonly note: string;
    /** {cell}. */
    readonly noteOn: string;
    readonly format: string;
  };
  /** The menu of a sheet's tab, and what it has to say. */
  readonly sheets: {
    readonly menu: string;
    readonly rename: string;
    readonly remove: string;
    readonly copy: string;
    readonly moveLeft: string;
    readonly moveRight: string;
    readonly colour: string;
    readonly lastSheet: string;
    readonly hide: string;
    readonly unhide: string;
    readonly confirmRemove: string;
    readonly cannotCopy: string;
  };
  /** The line at the bottom, and what stands beside the file's name. */
  readonly status: {
    readonly ready: string;
    readonly entering: string;
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
    readonly painting: string;
    readonly cut: string;
    readonly clipboardRefused: string;
    readonly running: string;
    readonly done: string;
    readonly average: string;
    readonly count: string;
    readonly sum: string;
  };
  /** What the user must have read. */
  readonly messages: {
    readonly cannotOpen: string;
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
    readonly protected: string;
  };
  /** The list of what a column is filtered by. */
  readonly filter: {
    readonly title: string;
    readonly all: string;
    readonly blank: string;
    readonly apply: string;
    readonly remove: string;
    /** {name}: of the column. */
    readonly arrow: string;
    /** {shown} of {all} rows. */
    readonly shown: string;
  };
  /** What a shift of cells would tear apart; follows `messages.cannotShift`. */
  readonly torn: {
    readonly merges: string;
    readonly table: string;
    readonly array: string;
    readonly dataTable: string;
  };
  /** Names that the workbench gives. */
  readonly names: {
    readonly newBook: string;
    readonly newSheet: string;
  };
}

/** A button of the ribbon with its ScreenTip. */
export interface ButtonTexts {
  readonly label: string;
  readonly tip: string;
  readonly about: string;
}

/** Fills the names in braces of a text; a name that is not given stays as it is. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}
