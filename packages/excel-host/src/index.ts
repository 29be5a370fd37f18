/**
 * The public index of excel-host: an Excel for one page, without anything of Node or of a browser. `excel-host/node`
 * adds the page (jsdom and the genuine office.js), `excel-host/univer` the engine that calculates.
 */
export { createHost, type ExcelHost, type HostOptions } from "./host";
export { localeInfo, type LocaleInfo, type LocaleName } from "./api/locales";
export { displayText, type DisplayLocale } from "./engine/display-text";
export type { Engine } from "./engine/engine";
export { FileFormatError, readXlsx, writeXlsx, type FileFormatCode } from "./file";
export { cellName, parseRect, rectName } from "./model/address";
export { sheetNamed, type BookModel } from "./model/book";
export type { Cell, CellValue } from "./model/cell";
export type { Change, Origin } from "./model/changes";
export { formatIndex, formatIndexAt, setFormats } from "./model/edit-format";
export { changeColumns, changeRows } from "./model/edit-layout";
export { activateSheet, addSheet, renameSheet } from "./model/edit-sheets";
export { shiftCells } from "./model/edit-shift";
export { ShiftConflict } from "./model/shift-conflicts";
export { emptyBook } from "./model/empty-book";
export type { BorderEdge, CellFormat, FontFormat } from "./model/format";
export { DEFAULT_FORMAT } from "./model/format-table";
export { MAX_COLUMNS, MAX_ROWS, overlaps, type Rect } from "./model/rect";
export type { DifferentialFormat, TableModel, ValidationRule } from "./model/rules";
export type { ColumnModel, RowModel, SheetModel } from "./model/sheet";
export type { Shift } from "./model/shift";
export { Workbook, type CellInput } from "./model/workbook";
export { formulaFromLocal, localFormula, normaliseFormula } from "./api/formula-text";
export { memberRule, type ApiSetTable } from "./protocol/api-sets";
export { CommandHang } from "./protocol/commands";
export { readFunctionMetadata } from "./protocol/function-metadata";
export {
  readManifest,
  textIn,
  type AddInManifest,
  type ControlAction,
  type ManifestText,
} from "./protocol/manifest";
export { descendants, readManifestTree, type ManifestElement } from "./protocol/manifest-tree";
