/** The engine that calculates with Univer's formula package; nothing else of the host loads Univer. */
export { createUniverEngine, type EngineOptions } from "./univer-engine";
export { conditionalFormats, shownFill } from "./conditional-formats";
export { nameFormula, tableFor } from "./scope";
export { sheetNamed } from "../../model/book";
export { translateFormula } from "./translate";
