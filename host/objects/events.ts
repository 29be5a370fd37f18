import type { Change } from "../model/changes";
import type { Rect } from "../model/rect";
import { isEntireColumn, isEntireRow, rectAddress } from "./address";
import type { HostState } from "./state";

/** Numbers of the library's events (`eventType` in its source). */
export const EventType = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

/** The target of events of all sheets. */
const ALL_SHEETS = "Workbook";

/** Registering is the library's own affair: the host tells every event, and the library drops those nobody wants. */
function registrations(...names: readonly string[]): Readonly<Record<string, () => undefined>> {
  const methods = names.flatMap((name) => [`_Register${name}`, `_Unregister${name}`]);
  return Object.fromEntries(methods.map((method) => [method, () => undefined]));
}

/** Events of a sheet that the host tells of. */
export const SHEET_EVENTS = registrations(
  "DataChangedEvent",
  "SelectionChangedEvent",
  "ActivatedEvent",
  "DeactivatedEvent",
);

/** Events of all sheets that the host tells of. */
export const COLLECTION_EVENTS = registrations(
  "DataChangedEvent",
  "SelectionChangedEvent",
  "ActivatedEvent",
  "DeactivatedEvent",
  "AddedEvent",
  "DeletedEvent",
);

/** One event on its way to the page. */
export interface HostMessage {
  readonly type: number;
  /** The sheet's id, or "Workbook" for events of all sheets. */
  readonly target: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** An event for a sheet, and the same for the collection of sheets. */
function both(type: number, sheetId: string, detail: Readonly<Record<string, unknown>>): HostMessage[] {
  const body = { worksheetId: sheetId, ...detail };
  return [
    { type, target: sheetId, arguments: body },
    { type, target: ALL_SHEETS, arguments: body },
  ];
}

/** What Excel calls an insertion or deletion, and which way the cells go. */
const SHIFTS = {
  down: { cell: "CellInserted", row: "RowInserted", shiftDirection: "ShiftCellDown" },
  right: { cell: "CellInserted", row: "ColumnInserted", shiftDirection: "ShiftCellRight" },
  up: { cell: "CellDeleted", row: "RowDeleted", shiftDirection: "ShiftCellUp" },
  left: { cell: "CellDeleted", row: "ColumnDeleted", shiftDirection: "ShiftCellLeft" },
} as const;

function changed(sheetId: string, area: Rect, changeType: string, shiftDirection: string): HostMessage[] {
  const address = rectAddress(area);
  const detail = { address, changeType, shiftDirection, source: "Local", triggerSource: "Unknown" };
  return both(EventType.Changed, sheetId, detail);
}

/** The events that a change of the workbook gives; results of formulas give none. */
export function eventsOf(host: HostState, change: Change): HostMessage[] {
  switch (change.kind) {
    case "cells":
      return changed(change.sheetId, change.area, "RangeEdited", "None");
    case "shift": {
      const { cell, row, shiftDirection } = SHIFTS[change.direction];
      const whole = isEntireRow(change.area) || isEntireColumn(change.area);
      return changed(change.sheetId, change.area, whole ? row : cell, shiftDirection);
    }
    case "sheetAdded":
      return [listed(EventType.Added, change.sheetId)];
    case "sheetRemoved":
      return [listed(EventType.Deleted, change.sheetId)];
    case "sheetActivated":
      return both(EventType.Activated, change.sheetId, {});
    case "view":
      return selection(host, change.sheetId);
    default:
      return [];
  }
}

/** A sheet has come or gone. */
function listed(type: number, sheetId: string): HostMessage {
  return { type, target: ALL_SHEETS, arguments: { worksheetId: sheetId, source: "Local" } };
}

function selection(host: HostState, sheetId: string): HostMessage[] {
  const sheet = host.workbook.book.sheets.find((candidate) => candidate.id === sheetId);
  return sheet
    ? both(EventType.SelectionChanged, sheetId, { address: rectAddress(sheet.view.selection) })
    : [];
}
