import { fail } from "../../api/errors";
import { slicedPivot, slicedTable } from "../../model/slicer/sliced";
import type { SlicerModel } from "../../model/slicer/slicer";
import { items as pivotItems, setShown } from "../pivot/filters";
import { shownCells } from "../table/filter-match";
import { choicesOf } from "../table/filter-choices";
import { criteriaOf, dataOf, filterRect, setCriteria } from "../table/filters";
import { changeTable } from "../table/table-access";
import type { TableRef } from "../state";
import type { SlicerRef } from "./refs";
import { slicerOf } from "./slicer-ref";

/** One entry of a slicer: whether it is chosen, and whether other filters leave data for it. */
export interface SlicerChoice {
  readonly item: string;
  readonly isSelected: boolean;
  readonly hasData: boolean;
}

/** Excel calls empty cells so in a slicer. */
const BLANK = "(blank)";

/** What the slicer filters. */
interface Filtered {
  choices(): SlicerChoice[];
  /** Undefined: all of them. */
  choose(items: readonly string[] | undefined): void;
  readonly isCleared: boolean;
}

function filtered(ref: SlicerRef): Filtered {
  const slicer = slicerOf(ref);
  return (
    ofTable(ref, slicer) ?? ofPivot(ref, slicer) ?? fail("ItemNotFound", "The data of the slicer have gone.")
  );
}

function ofTable(ref: SlicerRef, slicer: SlicerModel): Filtered | undefined {
  const found = slicedTable(ref.host.workbook.book, slicer);
  if (!found || !("table" in slicer.source)) return undefined;
  const { column } = slicer.source;
  const index = found.table.columns.findIndex(({ id }) => id === column);
  const table: TableRef = { host: ref.host, sheetId: found.sheetId, tableId: found.table.id };
  const criteria = criteriaOf(table);
  return {
    isCleared: !criteria.has(index),
    choices: () => tableChoices(table, index),
    choose: (items) => {
      const wanted = new Map(criteria);
      wanted.delete(index);
      const values = items?.filter((item) => item !== BLANK) ?? [];
      if (items) wanted.set(index, { on: "values", values, dates: [], blank: items.includes(BLANK) });
      changeTable(table, { showFilter: true });
      setCriteria(table, wanted);
    },
  };
}

function tableChoices(table: TableRef, index: number): SlicerChoice[] {
  const rect = filterRect(table);
  if (!rect) return [];
  const offered = new Map(
    choicesOf(table, rect, index, criteriaOf(table)).map(({ text, shown }) => [text, shown]),
  );
  const column = { ...dataOf(table, rect), left: rect.left + index, right: rect.left + index };
  const texts = new Set([
    ...offered.keys(),
    ...shownCells({ ...table, rect: column }).map(({ text }) => text),
  ]);
  return [...texts].map((text) => ({
    item: text === "" ? BLANK : text,
    isSelected: offered.get(text) ?? isChosen(table, index, text),
    hasData: offered.has(text),
  }));
}

/** Whether a filter of texts lets a text through, wherever other columns hide it. */
function isChosen(table: TableRef, index: number, text: string): boolean {
  const criterion = criteriaOf(table).get(index);
  if (criterion?.on !== "values") return true;
  return text === ""
    ? criterion.blank
    : criterion.values.some((value) => value.toLowerCase() === text.toLowerCase());
}

function ofPivot({ host }: SlicerRef, slicer: SlicerModel): Filtered | undefined {
  const pivot = slicedPivot(host.workbook.book, slicer);
  if (!pivot || !("pivot" in slicer.source)) return undefined;
  const { field, source } = slicer;
  const table = { host, sheetId: source.sheetId, pivotId: source.pivot };
  const shown = pivot.shown[field];
  return {
    isCleared: shown === undefined,
    choices: () =>
      pivotItems({ ...table, field }).map((item) => ({
        item,
        isSelected: shown?.includes(item) ?? true,
        hasData: true,
      })),
    choose: (items) => setShown(table, field, items),
  };
}

/** The entries of a slicer in its order. */
export function choices(ref: SlicerRef): SlicerChoice[] {
  const all = filtered(ref).choices();
  return slicerOf(ref).sortBy === "Descending" ? all.reverse() : all;
}

/** Chooses entries; undefined: all, which is no filter. Names that the slicer does not have are refused. */
export function choose(ref: SlicerRef, wanted: readonly string[] | undefined): void {
  const all = filtered(ref)
    .choices()
    .map(({ item }) => item);
  const unknown = wanted?.find((name) => !all.some((item) => item.toLowerCase() === name.toLowerCase()));
  if (unknown !== undefined) fail("InvalidArgument", `The slicer has no item ${unknown}.`);
  const chosen =
    wanted && all.filter((item) => wanted.some((name) => name.toLowerCase() === item.toLowerCase()));
  filtered(ref).choose(chosen && chosen.length > 0 && chosen.length < all.length ? chosen : undefined);
}

/** True where nothing is filtered by the slicer's field. */
export function isCleared(ref: SlicerRef): boolean {
  return filtered(ref).isCleared;
}
