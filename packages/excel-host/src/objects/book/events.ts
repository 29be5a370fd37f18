import type { HostMessage, PendingMessage } from "../../api/host-message";
import { rectAddress } from "../../model/address";
import type { CellValue } from "../../model/cell";
import type { Change, Origin } from "../../model/changes";
import { type Rect, intersection, isEntireColumn, isEntireRow, overlaps } from "../../model/rect";
import { apiValue, valueType } from "../range/cell-input";
import type { HostState } from "../state";
import { WatchedSheets } from "./watched";
import { tableId } from "../table/table-access";

/** Numbers of the library's events (`eventType` in its source). */
const EventType = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  TableSelectionChanged: 100,
  TableChanged: 101,
  ChartAdded: 50,
  ChartActivated: 51,
  ChartDeactivated: 52,
  ChartDeleted: 53,
} as const;

/** The target of events of all sheets. */
const ALL_SHEETS = "Workbook";

type Detail = Readonly<Record<string, unknown>>;

/** What the events compare with: the sheet in front and what was selected. */
interface Seen {
  activeSheetId: string;
  /** Sheet id → address of its selection. */
  readonly selections: Map<string, string>;
  /** Sheet id → ids of its charts. */
  readonly charts: Map<string, readonly string[]>;
  /** Sheet id → the chart that is active there. */
  readonly activeCharts: Map<string, string | undefined>;
  readonly sheets: WatchedSheets;
}

/** What is to be seen of a workbook before its first event. */
export function firstSeen(host: HostState): Seen {
  const { sheets, activeSheetId } = host.workbook.book;
  return {
    activeSheetId,
    selections: new Map(sheets.map(({ id, view }) => [id, rectAddress(view.selection)])),
    charts: new Map(sheets.map(({ id, charts }) => [id, charts.map((chart) => chart.id)])),
    sheets: new WatchedSheets(host),
    activeCharts: new Map(sheets.map(({ id, view }) => [id, view.activeChart])),
  };
}

/** An event for a sheet, and the same for the collection of sheets. */
function both(type: number, sheetId: string, detail: Detail): HostMessage[] {
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

/** The cells of an event, under a reference by which `event.getRange` finds them. */
function place(sheetId: string, area: Rect): { address: string; referenceId: string } {
  const address = rectAddress(area);
  return { address, referenceId: `${EVENT_REFERENCE}${sheetId}!${address}` };
}

const EVENT_REFERENCE = "event:";

/** The sheet and the address behind `event.getRange`. */
export function eventPlace(referenceId: string): { sheetId: string; address: string } | undefined {
  if (!referenceId.startsWith(EVENT_REFERENCE)) return undefined;
  const [sheetId = "", address = ""] = referenceId.slice(EVENT_REFERENCE.length).split("!");
  return { sheetId, address };
}

function changed(sheetId: string, area: Rect, detail: Detail): HostMessage[] {
  return both(EventType.Changed, sheetId, { ...place(sheetId, area), source: "Local", ...detail });
}

/** Excel tells the values before and after only of a change of one cell; what a formula gives is read when it is told. */
function singleCell(host: HostState, change: Change & { kind: "cells" }): () => Detail {
  const { area, sheetId, before } = change;
  if (before === undefined) return () => ({});
  const cell = host.workbook.cell(sheetId, area.top, area.left);
  const written = cell?.value ?? null;
  return () => {
    const after = cell?.formula === undefined ? written : cell.value;
    return { ...described("Before", before), ...described("After", after) };
  };
}

function described(when: "Before" | "After", value: CellValue): Detail {
  return { [`value${when}`]: apiValue(value), [`valueType${when}`]: valueType(value) };
}

/** Cells that were written: for the sheet, and for each table that has some of them. */
function cellsChanged(
  host: HostState,
  change: Change & { kind: "cells" },
  trigger: Detail,
): PendingMessage[] {
  const { sheetId, area } = change;
  const values = singleCell(host, change);
  const detail = () => ({ changeType: "RangeEdited", ...values() });
  const sheetMessage = (index: number) => () =>
    item(changed(sheetId, area, { shiftDirection: "None", ...trigger, ...detail() }), index);
  return [sheetMessage(0), sheetMessage(1), ...tablesChanged(host, sheetId, area, detail)];
}

function tablesChanged(host: HostState, sheetId: string, area: Rect, detail: () => Detail): PendingMessage[] {
  const sheet = host.workbook.book.sheets.find(({ id }) => id === sheetId);
  const touched = sheet?.tables.filter(({ range }) => overlaps(range, area)) ?? [];
  return touched.flatMap((table) => {
    const cells = intersection(table.range, area) ?? area;
    const id = tableId(table.id);
    const body = () => ({ worksheetId: sheetId, tableId: id, ...place(sheetId, cells), source: "Local" });
    return [id, sheetId, ALL_SHEETS].map((target) => () => ({
      type: EventType.TableChanged,
      target,
      arguments: { ...body(), ...detail() },
    }));
  });
}

function item(messages: readonly HostMessage[], index: number): HostMessage {
  const message = messages[index];
  if (!message) throw new Error(`no message ${index}`);
  return message;
}

const NOTHING: readonly PendingMessage[] = [];

/** Most changes of a long run: Excel tells nobody of them. */
function isUntold({ formatListeners }: HostState, { kind }: Change): boolean {
  return kind === "merges" || (kind === "formats" && formatListeners === 0);
}

/** The events that a change of the workbook gives. */
export function eventsOf(
  host: HostState,
  seen: Seen,
  change: Change,
  origin: Origin,
): readonly PendingMessage[] {
  if (isUntold(host, change)) return NOTHING;
  const watched = seen.sheets.eventsOf(change).map((message) => () => message);
  if (change.kind === "cells") return [...cellsChanged(host, change, trigger(origin)), ...watched];
  return [...simpleEvents(host, seen, change, origin).map((message) => () => message), ...watched];
}

/** Whether this page made the change itself. */
function trigger(origin: Origin): Detail {
  return { triggerSource: origin === "api" ? "ThisLocalAddin" : "Unknown" };
}

function simpleEvents(host: HostState, seen: Seen, change: Change, origin: Origin): HostMessage[] {
  switch (change.kind) {
    case "shift":
      return shifted(change, origin);
    case "formats":
      return both(EventType.FormatChanged, change.sheetId, {
        ...place(change.sheetId, change.area),
        source: "Local",
      });
    case "results":
      return both(EventType.Calculated, change.sheetId, { address: rectAddress(change.area) });
    case "sheetAdded":
      return [listed(EventType.Added, change.sheetId)];
    case "sheetRemoved":
      return [listed(EventType.Deleted, change.sheetId)];
    case "sheetActivated":
      return activated(seen, change.sheetId);
    case "view":
      return [...chartActivated(host, seen, change.sheetId), ...selected(host, seen, change.sheetId)];
    case "charts":
      return chartsListed(host, seen, change.sheetId);
    default:
      return [];
  }
}

function shifted(change: Change & { kind: "shift" }, origin: Origin): HostMessage[] {
  const { cell, row, shiftDirection } = SHIFTS[change.direction];
  const whole = isEntireRow(change.area) || isEntireColumn(change.area);
  const detail = { changeType: whole ? row : cell, shiftDirection, ...trigger(origin) };
  return changed(change.sheetId, change.area, detail);
}

/** A sheet has come or gone. */
function listed(type: number, sheetId: string): HostMessage {
  return { type, target: ALL_SHEETS, arguments: { worksheetId: sheetId, source: "Local" } };
}

/** The sheet that was in front is told first. */
function activated(seen: Seen, sheetId: string): HostMessage[] {
  const before = seen.activeSheetId;
  if (before === sheetId) return [];
  seen.activeSheetId = sheetId;
  return [...both(EventType.Deactivated, before, {}), ...both(EventType.Activated, sheetId, {})];
}

/** Charts that have come or gone. */
function chartsListed(host: HostState, seen: Seen, sheetId: string): HostMessage[] {
  const now = host.workbook.sheet(sheetId).charts.map(({ id }) => id);
  const before = seen.charts.get(sheetId) ?? [];
  seen.charts.set(sheetId, now);
  const told = (type: number) => (chartId: string) => ({
    type,
    target: sheetId,
    arguments: { chartId, worksheetId: sheetId, source: "Local" },
  });
  return [
    ...before.filter((id) => !now.includes(id)).map(told(EventType.ChartDeleted)),
    ...now.filter((id) => !before.includes(id)).map(told(EventType.ChartAdded)),
  ];
}

/** The chart that was active is told first; each is told to its sheet and to itself. */
function chartActivated(host: HostState, seen: Seen, sheetId: string): HostMessage[] {
  const before = seen.activeCharts.get(sheetId);
  const now = host.workbook.sheet(sheetId).view.activeChart;
  if (before === now) return [];
  seen.activeCharts.set(sheetId, now);
  const told = (type: number, chartId: string | undefined) =>
    chartId === undefined
      ? []
      : [sheetId, chartId].map((target) => ({ type, target, arguments: { chartId, worksheetId: sheetId } }));
  return [...told(EventType.ChartDeactivated, before), ...told(EventType.ChartActivated, now)];
}

function selected(host: HostState, seen: Seen, sheetId: string): HostMessage[] {
  const sheet = host.workbook.book.sheets.find((candidate) => candidate.id === sheetId);
  const address = sheet && rectAddress(sheet.view.selection);
  if (!sheet || address === undefined || seen.selections.get(sheetId) === address) return [];
  seen.selections.set(sheetId, address);
  const tables = sheet.tables.map(({ id, range }): HostMessage => {
    const inside = intersection(range, sheet.view.selection);
    const body = { worksheetId: sheetId, tableId: tableId(id), address: inside ? rectAddress(inside) : "" };
    return { type: EventType.TableSelectionChanged, target: tableId(id), arguments: body };
  });
  return [...both(EventType.SelectionChanged, sheetId, { address }), ...tables];
}
