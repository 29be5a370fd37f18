import {
  activateSheet,
  copyWithin,
  isStructureLocked,
  moveSheet,
  removeSheet,
  setVisibility,
  type SheetModel,
} from "excel-host";
import { filled } from "../config/texts";
import { colourEntries } from "../ui/colours";
import { showMessage } from "../ui/message";
import type { MenuEntry } from "../ui/popup-menu";
import type { OpenBook } from "./open-book";

/** The colours that a tab can have; undefined: none. */
const COLOURS = ["none", "red", "orange", "green", "blue", "purple"] as const;

/** What the menu of a sheet's tab asks of the desk. */
export interface SheetMenuOwner {
  startRename(): void;
  /** Sheets have come, gone or changed places: the one in front is shown. */
  sheetsChanged(): void;
  /** Opens a second menu in place of the first. */
  choose(label: string, entries: readonly MenuEntry[]): void;
}

/** The entries of the menu of a sheet's tab. What the book does not allow is said and not done. */
export function sheetMenu(open: OpenBook, sheet: SheetModel, owner: SheetMenuOwner): MenuEntry[] {
  const { sheets: texts } = open.config.texts;
  const { state } = open.session.host;
  const place = (): number => open.workbook.book.sheets.indexOf(sheet);
  const allowed = (run: () => void) => () => ifUnlocked(open, run);
  const change = (run: () => void) =>
    allowed(() => {
      run();
      owner.sheetsChanged();
    });
  const isLast = place() === open.workbook.book.sheets.length - 1;
  return [
    { label: texts.rename, hint: "F2", run: allowed(() => owner.startRename()) },
    { label: texts.remove, run: change(() => remove(open, sheet)) },
    { label: texts.copy, run: change(() => copy(open, sheet, place() + 1)) },
    ...(place() > 0
      ? [{ label: texts.moveLeft, run: change(() => moveSheet(state, sheet, place() - 1)) }]
      : []),
    ...(isLast ? [] : [{ label: texts.moveRight, run: change(() => moveSheet(state, sheet, place() + 1)) }]),
    { label: texts.hide, run: change(() => hide(open, sheet)) },
    ...unhiding(open, owner),
    { label: texts.colour, run: () => owner.choose(texts.colour, colours(open, sheet, owner)) },
  ];
}

/** Work on the book's sheets, unless their structure is protected: then that is said. */
export function ifUnlocked({ config, session }: OpenBook, run: () => void): void {
  if (isStructureLocked(session.host.state)) showMessage(config.texts.messages.structure);
  else run();
}

/** Deleting a sheet cannot be taken back, in Excel neither: it asks where the sheet holds something. */
function remove({ config, workbook, session }: OpenBook, sheet: SheetModel): void {
  const { sheets: texts } = config.texts;
  if (isOnlyShown(workbook.book.sheets, sheet)) showMessage(texts.lastSheet);
  else if (sheet.cells.size === 0 || window.confirm(filled(texts.confirmRemove, { name: sheet.name })))
    removeSheet(session.host.state, sheet);
}

const isOnlyShown = (sheets: readonly SheetModel[], sheet: SheetModel): boolean =>
  sheets.every((other) => other === sheet || other.visibility !== "Visible");

/** A book shows at least one sheet; the one beside comes to the front in place of a hidden one. */
function hide({ config, edits, workbook }: OpenBook, sheet: SheetModel): void {
  const { sheets } = workbook.book;
  if (isOnlyShown(sheets, sheet)) return showMessage(config.texts.sheets.lastSheet);
  const shown = sheets.filter(({ visibility }) => visibility === "Visible");
  const at = shown.indexOf(sheet);
  const next = shown[at + 1] ?? shown[at - 1];
  if (next && workbook.book.activeSheetId === sheet.id) activateSheet(workbook, next.id, "grid");
  edits.along(() => setVisibility(workbook, sheet.id, "Hidden"));
}

/** The entry that offers the hidden sheets, where there are some. */
function unhiding(open: OpenBook, owner: SheetMenuOwner): MenuEntry[] {
  const { config, edits, workbook } = open;
  const hidden = workbook.book.sheets.filter(({ visibility }) => visibility === "Hidden");
  if (hidden.length === 0) return [];
  const { unhide } = config.texts.sheets;
  const show = ({ id }: SheetModel): void => {
    edits.along(() => setVisibility(workbook, id, "Visible"));
    activateSheet(workbook, id, "grid");
    owner.sheetsChanged();
  };
  const entries = hidden.map((sheet) => ({ label: sheet.name, run: () => show(sheet) }));
  return [{ label: unhide, run: () => ifUnlocked(open, () => owner.choose(unhide, entries)) }];
}

/** Puts a sheet before another one, or behind the last, or a copy of it there. */
export function placeSheet(
  open: OpenBook,
  sheetId: string,
  before: string | undefined,
  isCopy: boolean,
): void {
  const { sheets } = open.workbook.book;
  const sheet = open.workbook.sheet(sheetId);
  const found = sheets.findIndex(({ id }) => id === before);
  const at = found < 0 ? sheets.length : found;
  if (isCopy) return copy(open, sheet, at);
  // Its own place is free while it moves.
  const position = sheets.indexOf(sheet) < at ? at - 1 : at;
  if (sheets[position] !== sheet) moveSheet(open.session.host.state, sheet, position);
}

/** As in Excel, the copy is in front. */
function copy({ config, session, workbook }: OpenBook, sheet: SheetModel, position: number): void {
  try {
    activateSheet(workbook, copyWithin(session.host.state, sheet, position).id, "grid");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    showMessage(filled(config.texts.sheets.cannotCopy, { name: sheet.name, reason }));
  }
}

function colours(
  { config, edits, workbook }: OpenBook,
  sheet: SheetModel,
  owner: SheetMenuOwner,
): MenuEntry[] {
  const put = (colour: string | undefined) => (): void => {
    const edit = (draft: { tabColor?: string }): void => {
      delete draft.tabColor;
      if (colour !== undefined) draft.tabColor = colour;
    };
    workbook.edit(sheet.id, "sheetProperties", edit, "grid");
    owner.sheetsChanged();
  };
  const paint = (colour: string | undefined): void => {
    const { id: sheetId, view } = sheet;
    const [undo, redo] = [put(sheet.tabColor), put(colour)];
    redo();
    edits.undoStack.push({ sheetId, area: view.selection, isLight: true, undo, redo });
  };
  return colourEntries(config.texts, COLOURS, paint);
}
