import type { Selection } from "../grid/owner";
import type { OpenBook } from "./open-book";

/** The open book with what is selected in it. */
export interface At {
  readonly book: OpenBook;
  readonly selection: Selection;
}
