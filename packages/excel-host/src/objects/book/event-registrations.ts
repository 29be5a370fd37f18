import type { HostState } from "../state";

/**
 * Formatting a long sheet would give an event for each of its areas: like Excel, the host tells of formats only while the
 * page has asked for it, on a sheet or on all of them.
 */
export function formatRegistration<T>(hostOf: (self: T) => HostState) {
  const count = (change: number) => (self: T) => {
    const host = hostOf(self);
    host.formatListeners = Math.max(0, host.formatListeners + change);
  };
  return { _RegisterFormatChangedEvent: count(1), _UnregisterFormatChangedEvent: count(-1) };
}

/** Registering all else is the library's own affair: the host tells every event, and the library drops those nobody wants. */
function registrations(...names: readonly string[]): Readonly<Record<string, () => undefined>> {
  const methods = names.flatMap((name) => [`_Register${name}`, `_Unregister${name}`]);
  return Object.fromEntries(methods.map((method) => [method, () => undefined]));
}

/** Events of a table that the host tells of. */
export const TABLE_EVENTS = registrations("DataChangedEvent", "SelectionChangedEvent");

/** Events of the tables of a sheet or of the book that the host tells of. */
export const TABLES_EVENTS = registrations("DataChangedEvent", "AddedEvent", "DeletedEvent");

/** Events of the comments of a sheet or of the book that the host tells of. */
export const COMMENTS_EVENTS = registrations("AddedEvent", "ChangedEvent", "DeletedEvent");

/** Events of the workbook: the host shows one workbook only, which is never activated anew. */
export const WORKBOOK_EVENTS = registrations("ActivatedEvent");

/** Events of a chart that the host tells of. */
export const CHART_EVENTS = registrations("ActivatedEvent", "DeactivatedEvent");

/** Events of the charts of a sheet that the host tells of. */
export const CHARTS_EVENTS = {
  ...CHART_EVENTS,
  ...registrations("AddedEvent", "DeletedEvent"),
};

/** Events of a sheet that the host tells of. */
export const SHEET_EVENTS = registrations(
  "DataChangedEvent",
  "SelectionChangedEvent",
  "ActivatedEvent",
  "DeactivatedEvent",
  "CalculatedEvent",
  "RowSortedEvent",
  "ColumnSortedEvent",
  "RowHiddenChangedEvent",
  "FormulaChangedEvent",
  "ProtectionChangedEvent",
  "SingleClickedEvent",
  "EventNameChanged",
  "EventVisibilityChanged",
);

/** Events of all sheets that the host tells of. */
export const COLLECTION_EVENTS = {
  ...SHEET_EVENTS,
  ...registrations("AddedEvent", "DeletedEvent", "EventMoved"),
};
