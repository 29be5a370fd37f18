/** Commands of the grid that only move, scroll or look; everything else goes through the book. */
export const HARMLESS = new Set([
  "sheet.command.set-row-header-width",
  "sheet.command.set-col-header-height",
  "sheet.command.move-selection",
  "sheet.command.move-selection-enter-tab",
  "sheet.command.expand-selection",
  "sheet.command.select-all",
  "sheet.command.set-scroll-relative",
  "sheet.command.scroll-view",
  "sheet.command.scroll-to-cell",
  "sheet.command.scroll-view-reset",
  "sheet.command.change-zoom-ratio",
  "sheet.command.set-zoom-ratio",
  "sheet.command.set-worksheet-activate",
  "sheet.command.set-worksheet-col-width",
  "sheet.command.delta-column-width",
  "sheet.command.delta-row-height",
  "sheet.command.set-row-height",
]);

/** Commands that the workbench carries out on the book instead. */
export const REPLACED = {
  clear: "sheet.command.clear-selection-content",
  fill: "sheet.command.auto-fill",
  fitColumns: "sheet.command.set-col-auto-width",
  fitRows: "sheet.command.set-row-is-auto-height",
  move: "sheet.command.move-range",
  freeze: "sheet.command.set-frozen",
} as const;

/** The grid's own editor is not used: the workbench has one that knows the locale's notation. */
export const EDITOR_OPERATIONS = new Set([
  "sheet.operation.set-cell-edit-visible",
  "sheet.operation.set-cell-edit-visible-f2",
  "sheet.operation.set-cell-edit-visible-arrow",
]);

/** Done by the workbench through the browser's own copy and paste events, and its own undo. */
export const NOT_THE_GRIDS = new Set([
  "univer.command.copy",
  "univer.command.cut",
  "univer.command.paste",
  "univer.command.undo",
  "univer.command.redo",
]);
