/** The engine that calculates with Univer's formula package; nothing else of the host loads Univer. */
export { createUniverEngine } from "./univer-engine";
export { conditionalFormats, shownFill } from "./conditional-formats";
export { nameFormula, sheetNamed, tableFor } from "./scope";
export { translateFormula } from "./translate";
