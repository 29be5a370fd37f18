import type { Potongan } from "./bagi-halaman";

/**
 * A report that is a form, not running text with tables: its rows in groups that stay together, before they are put on
 * the pages of a sheet. What the sheet writes in its corner is not among them.
 */
export interface Lembaran {
  readonly mendatar: boolean;
  /** Widths of its columns in points. */
  readonly lebar: readonly number[];
  readonly potongan: readonly Potongan[];
}
