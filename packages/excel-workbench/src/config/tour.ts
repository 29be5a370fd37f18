/** What a step of a tour does when the user wants to be shown. */
export type TourAction =
  /** Brings a new sheet with these entries to the front, each typed as a user would; the sheet that is there, if any. */
  | { readonly kind: "sheet"; readonly name: string; readonly rows: readonly (readonly string[])[] }
  /** Selects a place: an address, a name, "Sheet!A1". */
  | { readonly kind: "goTo"; readonly place: string }
  /** Types into the active cell. */
  | { readonly kind: "type"; readonly text: string }
  /** Presses a button of the add-in, by its id in the manifest. */
  | { readonly kind: "press"; readonly control: string };

export interface TourStep {
  readonly title: string;
  readonly text: string;
  /** What the step speaks of: a CSS selector of the page. */
  readonly target: string;
  readonly actions: readonly TourAction[];
}

/** A short way through the workbench for who sees it for the first time. */
export interface Tour {
  /** Who has seen the tour of this name is not shown it again. */
  readonly name: string;
  readonly steps: readonly TourStep[];
}
