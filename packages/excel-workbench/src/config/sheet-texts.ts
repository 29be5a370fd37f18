/** What is said where cells and sheets are worked on: their menus, dialogs and boxes. */
export interface SheetTexts {
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
    readonly makeTable: string;
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
  /** The dialog of Ctrl+T. */
  readonly table: {
    readonly title: string;
    /** {area}. */
    readonly area: string;
    readonly headings: string;
  };
  /** What a shift of cells would tear apart; follows `messages.cannotShift`. */
  readonly torn: {
    readonly merges: string;
    readonly table: string;
    readonly array: string;
    readonly dataTable: string;
    readonly pivot: string;
    readonly pivotData: string;
  };
}
