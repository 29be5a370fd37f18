/** What the workbench's own tabs of the ribbon say, and the menus that open from them. */
export interface RibbonTexts {
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
    readonly sortAndFilter: ButtonTexts;
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
}

/** A button of the ribbon with its ScreenTip. */
export interface ButtonTexts {
  readonly label: string;
  readonly tip: string;
  readonly about: string;
}
