import type { LocaleName } from "excel-host";
import { ENGLISH } from "./english";
import type { Tour } from "./tour";
import type { WorkbenchTexts } from "./texts";

/** Whose workbench it is. */
export interface WorkbenchBrand {
  /** Stands in the window's title and over the pane. */
  readonly name: string;
  /** An icon on the add-in's server ("/assets/icon-32.png"); none when left out. */
  readonly icon?: string;
}

/** What a workbench shows and in which notation; handed to `buildWorkbench`, which puts it into the page. */
export interface WorkbenchConfig {
  readonly brand: WorkbenchBrand;
  readonly texts: WorkbenchTexts;
  /** The notation of numbers and formulas, and the language of the add-in's ribbon. */
  readonly locale: LocaleName;
  /** Shown at the first visit, and again by its button; none when left out. */
  readonly tour?: Tour;
}

/** English, and no one's in particular. */
export const DEFAULT_CONFIG: WorkbenchConfig = {
  brand: { name: "Excel workbench" },
  texts: ENGLISH,
  locale: "en-US",
};
