import type { HostMessage } from "../../api/host-message";
import type { Change } from "../../model/changes";
import type { ProtectionModel } from "../../model/page";
import type { CommentThread } from "../../model/comments";
import type { SheetModel } from "../../model/sheet";
import { commentEvents } from "../comment/comment-events";
import type { HostState } from "../state";
import { tableId } from "../table/table-access";

/** Numbers of the library's events (`eventType` in its source). */
const EventType = {
  RowSorted: 19,
  ColumnSorted: 20,
  RowHiddenChanged: 22,
  FormulaChanged: 23,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
  TableAdded: 102,
  TableDeleted: 103,
} as const;

/** The target of events of all sheets. */
const ALL_SHEETS = "Workbook";

/** What of a sheet is compared with what it was when it was looked at last. */
interface Look {
  readonly name: string;
  readonly position: number;
  readonly visibility: SheetModel["visibility"];
  readonly isProtected: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  /** Table number → its name. */
  readonly tables: ReadonlyMap<number, string>;
  readonly comments: readonly CommentThread[];
}

function isOn(protection: ProtectionModel | undefined): boolean {
  return ["1", "true"].includes(protection?.attributes["sheet"] ?? "0");
}

function lookAt(sheet: SheetModel, position: number): Look {
  const { name, visibility, rows, tables, protection, comments } = sheet;
  const hiddenRows = new Set<number>();
  rows.forEach((row, index) => void (row.hidden && hiddenRows.add(index)));
  const named = new Map(tables.map((table) => [table.id, table.name]));
  return { name, position, visibility, isProtected: isOn(protection), hiddenRows, tables: named, comments };
}

/** Remembers what the sheets looked like, and tells how they differ now. */
export class WatchedSheets {
  private looks: ReadonlyMap<string, Look> = new Map();

  constructor(private readonly host: HostState) {
    this.looks = this.placed();
  }

  /** The events of a change that is seen in the state of its sheet, not in the change itself. */
  eventsOf(change: Change): HostMessage[] {
    switch (change.kind) {
      case "cells":
        return formulasChanged(change);
      case "sorted":
        return both(change.axis === "row" ? EventType.RowSorted : EventType.ColumnSorted, change.sheetId, {
          address: change.address,
        });
      case "rows":
        return change.sameHidden ? [] : this.differences(change.sheetId, change.kind);
      case "notes":
      case "protection":
      case "tables":
      case "sheetRenamed":
      case "sheetVisibility":
        return this.differences(change.sheetId, change.kind);
      case "sheetMoved":
        return this.moved(change.sheetId);
      case "sheetAdded":
      case "sheetRemoved":
        this.looks = this.placed();
        return [];
      case "shift":
        this.refresh(change.sheetId);
        return [];
      default:
        return [];
    }
  }

  /** All sheets where they are now; one that was looked at before is only put in its place. */
  private placed(): ReadonlyMap<string, Look> {
    const look = (sheet: SheetModel, position: number): Look => {
      const known = this.looks.get(sheet.id);
      return known ? { ...known, position } : lookAt(sheet, position);
    };
    return new Map(this.host.workbook.book.sheets.map((sheet, index) => [sheet.id, look(sheet, index)]));
  }

  private refresh(sheetId: string): { before: Look; now: Look } | undefined {
    const { sheets } = this.host.workbook.book;
    const sheet = sheets.find(({ id }) => id === sheetId);
    const before = this.looks.get(sheetId);
    if (!sheet) return undefined;
    const now = lookAt(sheet, sheets.indexOf(sheet));
    this.looks = new Map([...this.looks, [sheetId, now]]);
    return before && { before, now };
  }

  private differences(sheetId: string, kind: Change["kind"]): HostMessage[] {
    const found = this.refresh(sheetId);
    if (!found) return [];
    const { before, now } = found;
    switch (kind) {
      case "protection":
        return before.isProtected === now.isProtected
          ? []
          : both(EventType.ProtectionChanged, sheetId, { isProtected: now.isProtected });
      case "notes":
        return commentEvents(sheetId, before.comments, now.comments);
      case "rows":
        return rowsHidden(sheetId, before.hiddenRows, now.hiddenRows);
      case "tables":
        return tablesListed(sheetId, before.tables, now.tables);
      case "sheetRenamed":
        return both(EventType.NameChanged, sheetId, { nameBefore: before.name, nameAfter: now.name });
      default:
        return both(EventType.VisibilityChanged, sheetId, {
          visibilityBefore: before.visibility,
          visibilityAfter: now.visibility,
        });
    }
  }

  /** The sheets between the two places move too; Excel tells of the one that was moved. */
  private moved(sheetId: string): HostMessage[] {
    const before = this.looks.get(sheetId)?.position;
    this.looks = this.placed();
    const after = this.looks.get(sheetId)?.position;
    const detail = { worksheetId: sheetId, source: "Local", positionBefore: before, positionAfter: after };
    return before === after ? [] : [{ type: EventType.Moved, target: ALL_SHEETS, arguments: detail }];
  }
}

/** An event for a sheet, and the same for the collection of sheets. */
function both(type: number, sheetId: string, detail: Readonly<Record<string, unknown>>): HostMessage[] {
  const body = { worksheetId: sheetId, source: "Local", ...detail };
  return [sheetId, ALL_SHEETS].map((target) => ({ type, target, arguments: body }));
}

/** Cells whose formula is another now, with what it was ("" where there was none). */
function formulasChanged(change: Change & { kind: "cells" }): HostMessage[] {
  const { formulasBefore = [], sheetId } = change;
  const formulaDetails = formulasBefore.map(({ address, formula }) => ({
    cellAddress: address,
    previousFormula: formula,
  }));
  return formulaDetails.length === 0 ? [] : both(EventType.FormulaChanged, sheetId, { formulaDetails });
}

/** Runs of rows that were hidden, then of rows that were shown. */
function rowsHidden(sheetId: string, before: ReadonlySet<number>, now: ReadonlySet<number>): HostMessage[] {
  const told = (rows: readonly number[], changeType: string) =>
    runs(rows).flatMap((address) => both(EventType.RowHiddenChanged, sheetId, { address, changeType }));
  const only = (one: ReadonlySet<number>, other: ReadonlySet<number>) =>
    [...one].filter((row) => !other.has(row)).sort((a, b) => a - b);
  return [...told(only(now, before), "Hidden"), ...told(only(before, now), "Unhidden")];
}

/** "3:4" for each run of neighbours; rows count from 0. */
function runs(rows: readonly number[]): string[] {
  const found: [first: number, last: number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found.map(([first, last]) => `${first + 1}:${last + 1}`);
}

/** Tables that have come or gone. */
function tablesListed(
  sheetId: string,
  before: ReadonlyMap<number, string>,
  now: ReadonlyMap<number, string>,
): HostMessage[] {
  const told = (type: number, id: number, tableName: string) =>
    both(type, sheetId, { tableId: tableId(id), tableName });
  return [
    ...[...before]
      .filter(([id]) => !now.has(id))
      .flatMap(([id, name]) => told(EventType.TableDeleted, id, name)),
    ...[...now]
      .filter(([id]) => !before.has(id))
      .flatMap(([id, name]) => told(EventType.TableAdded, id, name)),
  ];
}
