import type { Change } from "../../model/changes";
import { intersection, overlaps } from "../../model/rect";
import { type BoundCells, sheetOf, type HostState } from "../state";
import { boundRange } from "./bindings";
import { describedBinding } from "./common";

const SELECTED = 3;
const CHANGED = 4;

/** What a binding's listeners are told. */
interface BindingEvent {
  readonly id: number;
  readonly target: string;
  readonly payload: readonly unknown[];
}

function isThere(binding: BoundCells): boolean {
  const { host, sheetId, tableId } = binding;
  const sheet = host.workbook.book.sheets.find(({ id }) => id === sheetId);
  return sheet !== undefined && (tableId === undefined || sheet.tables.some(({ id }) => id === tableId));
}

/** The selection inside a binding: from a row and column, so many. */
function selected(binding: BoundCells): BindingEvent[] {
  const { rect } = boundRange(binding);
  const inside = intersection(rect, sheetOf(binding).view.selection);
  if (!inside) return [];
  const start = [inside.top - rect.top, inside.left - rect.left];
  const count = [inside.bottom - inside.top + 1, inside.right - inside.left + 1];
  return [{ id: SELECTED, target: binding.id, payload: [describedBinding(binding), [start, count]] }];
}

const NO_EVENTS: readonly BindingEvent[] = [];

/** What a change of the book is for the bindings: other values in their cells, or a selection in them. */
export function bindingEvents(host: HostState, change: Change): readonly BindingEvent[] {
  if (host.bindings.length === 0 || !host.enableEvents || !("sheetId" in change)) return NO_EVENTS;
  const own = host.bindings.filter((binding) => binding.sheetId === change.sheetId && isThere(binding));
  if (change.kind === "view") return own.flatMap(selected);
  if (change.kind !== "cells" && change.kind !== "results" && change.kind !== "shift") return [];
  return own
    .filter((binding) => overlaps(boundRange(binding).rect, change.area))
    .map((binding) => ({ id: CHANGED, target: binding.id, payload: describedBinding(binding) }));
}
