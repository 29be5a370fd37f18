import type { Rect } from "./rect";

/** Margins in inches, as the file keeps them (the API speaks of points). */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

export interface HeadersFooters {
  readonly oddHeader?: string;
  readonly oddFooter?: string;
  readonly evenHeader?: string;
  readonly evenFooter?: string;
  readonly firstHeader?: string;
  readonly firstFooter?: string;
  readonly differentOddEven?: boolean;
  readonly differentFirst?: boolean;
  /** They do not stand at the margins of the sheet. */
  readonly ignoresMargins?: boolean;
  /** They are not scaled with the sheet. */
  readonly ignoresScale?: boolean;
}

/** How a sheet is printed. */
/** The words of ST_PrintError and ST_CellComments. */
export type PrintErrors = "displayed" | "blank" | "dash" | "NA";
export type PrintComments = "none" | "atEnd" | "asDisplayed";

export interface PageModel {
  readonly orientation: "portrait" | "landscape";
  /** ECMA-376 paper code: 9 is A4, 14 is Folio (8.5 × 13 in). */
  readonly paperSize: number;
  readonly margins: Margins;
  /** Percent; undefined with fit-to-page. */
  readonly scale?: number;
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draft: boolean;
  readonly printOrder: "downThenOver" | "overThenDown";
  /** What is printed for a cell that shows an error. */
  readonly printErrors: PrintErrors;
  readonly printComments: PrintComments;
  readonly firstPageNumber?: number;
  readonly printArea?: readonly Rect[];
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly titleColumns?: { readonly first: number; readonly last: number };
  readonly headersFooters: HeadersFooters;
  /** Rows above which a page break stands. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

export interface ProtectionModel {
  /** The `<sheetProtection>` attributes as the file spells them (hashes included). */
  readonly attributes: Readonly<Record<string, string>>;
}
