/**
 * The public index of excel-host: an Excel for one page, without anything of Node or of a browser, and without an engine.
 * `excel-host/node` adds the page (jsdom and the genuine office.js), `excel-host/univer` the engine that calculates.
 */

// The host: what a page talks to.
export { createHost, type ExcelHost } from "./host";
export type { HostOptions } from "./host-options";
export type { ChartPainter, ChartPicture, PicturePainter } from "./objects/state";
export { CommandHang } from "./protocol/commands";
export { memberRule, type ApiSetTable } from "./protocol/api-sets";

// The add-in: its manifest and its custom functions.
export {
  readManifest,
  textIn,
  type AddInManifest,
  type ControlAction,
  type ManifestText,
} from "./protocol/manifest";
export { descendants, readManifestTree, type ManifestElement } from "./protocol/manifest-tree";
export { readFunctionMetadata } from "./protocol/function-metadata";
export type { CalculationProgress, Engine } from "./engine/engine";

// Files.
export { FileFormatError, readXlsx, writeXlsx, type FileFormatCode } from "./file";

// The workbook: readonly to look at, changed by `Workbook` and by the operations below.
export { Workbook, type CellInput } from "./model/workbook";
export type { Change, Origin } from "./model/changes";
export { sheetNamed, type BookModel } from "./model/book";
export { lastRowOf, tableAt, type ColumnModel, type RowModel, type SheetModel } from "./model/sheet";
export type { Cell, CellValue } from "./model/cell";
export type { BorderEdge, CellFormat, FontFormat } from "./model/format";
export type { DifferentialFormat, TableModel, ValidationRule } from "./model/rules";
export type { DateGrouping, FilterCriterion, FilterDate } from "./model/filter";
export { emptyBook } from "./model/empty-book";
export { DEFAULT_FORMAT } from "./model/format-table";

export type { ChartModel } from "./model/chart/chart";
export type { ShapeModel } from "./model/shape/shape";
export { endsInCell, type AxisCorner, type ChartAnchor } from "./model/chart/anchor";
export { titleText } from "./model/chart/data";

// Operations: each marks what is to be saved and tells the listeners.
export { formatCells, formatIndex, formatIndexAt, setFormats, formatOfCell } from "./model/edit-format";
export { activateChart, removeChart } from "./model/chart/edit";
export { changeColumns, changeRows } from "./model/edit-layout";
export { activateSheet, addSheet, renameSheet, setVisibility } from "./model/edit-sheets";
export { shiftCells } from "./model/edit-shift";
export { allowsAct, isSheetProtected, type ProtectedAct } from "./model/protected-acts";
export { copyConditionalFormats, copyValidations, type RuleCopy } from "./model/copy-rules";
export { filteredRows, unfilteredParts } from "./model/filtered-rows";
export { moveCells } from "./model/move-cells";
export { rememberBook } from "./model/book-memory";
export { exchangeable, undoableShift } from "./model/undoable-shift";
export { pivotRects, ShiftConflict } from "./model/shift-conflicts";
export { removePivot } from "./model/pivot/edit";
export type { Shift } from "./model/shift";

export { mergeBlock, unmerge } from "./objects/range/range-edit";
export { besideCell, edgeFrom, type Direction } from "./objects/range/filled-edge";
export { surroundingBlock } from "./objects/range/range-navigate";
export { type ColourKind, offeredColours, shownColours } from "./objects/range/shown-colours";
export { sortRows, type SortField } from "./objects/range/sort-lines";
export { blockToFilter, placeFilter, removeFilter } from "./objects/table/auto-filter";
export { choicesOf, type FilterChoice } from "./objects/table/filter-choices";
export { criteriaOf, filterRect, setCriteria } from "./objects/table/filters";
export { nameListsOf, seriesOf, type Series } from "./objects/range/fill-series";
export { checkPassword, legacyHash } from "./objects/sheet/password";
export { addName, nameReference } from "./objects/book/names";
export { addTable } from "./objects/table/table-edit";
export { isStructureLocked } from "./objects/sheet/protection-check";
export { copyWithin, move as moveSheet, remove as removeSheet } from "./objects/sheet/sheet-edit";

// Places, and formulas at other places.
export { copiedFormula } from "./model/relative-formula";
export { cellName, parseRect, rectName } from "./model/address";
export {
  bounding,
  type CellPlace,
  contains,
  MAX_COLUMNS,
  MAX_ROWS,
  oneCell,
  overlaps,
  type Rect,
} from "./model/rect";

// Locales: how values and formulas are shown and typed.
export { localeInfo, type LocaleInfo, type LocaleName } from "./api/locales";
export { displayText, type DisplayLocale } from "./engine/display-text";
export { formulaFromLocal, localFormula, normaliseFormula } from "./api/formula-text";
