import type { Rect } from "./rect";

/** Margins in inches, as the file keeps them (the API speaks of points). */
export interface Margins {
  left: number;
  right: number;
  top: number;
  bottom: number;
  header: number;
  footer: number;
}

export interface HeadersFooters {
  oddHeader?: string;
  oddFooter?: string;
  evenHeader?: string;
  evenFooter?: string;
  firstHeader?: string;
  firstFooter?: string;
  differentOddEven?: boolean;
  differentFirst?: boolean;
}

/** How a sheet is printed. */
export interface PageModel {
  orientation: "portrait" | "landscape";
  /** ECMA-376 paper code: 9 is A4, 14 is Folio (8.5 × 13 in). */
  paperSize: number;
  margins: Margins;
  /** Percent; undefined with fit-to-page. */
  scale?: number;
  fitToWidth?: number;
  fitToHeight?: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draft: boolean;
  printOrder: "downThenOver" | "overThenDown";
  firstPageNumber?: number;
  printArea?: Rect[];
  titleRows?: { readonly first: number; readonly last: number };
  titleColumns?: { readonly first: number; readonly last: number };
  headersFooters: HeadersFooters;
  /** Rows above which a page break stands. */
  rowBreaks: number[];
  columnBreaks: number[];
}

export interface ProtectionModel {
  /** The `<sheetProtection>` attributes as the file spells them (hashes included). */
  attributes: Record<string, string>;
}
