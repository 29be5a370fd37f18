/** Builds the workbench's page and serves it beside an add-in; both run in Node. */
export { buildWorkbench, watchWorkbench, type BuildWorkbenchOptions } from "./build";
export { DEFAULT_CONFIG, type WorkbenchBrand, type WorkbenchConfig } from "./config/config";
export { ENGLISH } from "./config/english";
export type { FilterTexts } from "./config/filter-texts";
export type { ButtonTexts, RibbonTexts } from "./config/ribbon-texts";
export type { SheetTexts } from "./config/sheet-texts";
export type { WorkbenchTexts } from "./config/texts";
export type { Tour, TourAction, TourStep } from "./config/tour";
export { buildDemo, type DemoOptions } from "./demo";
export { startWorkbench, type RunningWorkbench, type WorkbenchOptions } from "./server";
