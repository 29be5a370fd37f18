import type { CellValue } from "../cell";
import { DIVISION } from "./aggregate";
import type { Calculation, PivotData, ShowAs } from "./pivot";

type Path = readonly string[];

/** The values of one field of a table, wherever its lines cross. */
export interface Crossings {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  value(row: Path, column: Path): CellValue;
  /** The items of a field of an axis below an outer path, in the order of the table. */
  items(axis: "rows" | "columns", path: Path): readonly string[];
}

/** One crossing: the lines that meet there. */
interface Place {
  readonly row: Path;
  readonly column: Path;
}

const numberIn = (value: CellValue): number => (typeof value === "number" ? value : 0);

function share(part: CellValue, whole: CellValue): CellValue {
  if (part === null) return null;
  return numberIn(whole) === 0 ? DIVISION : numberIn(part) / numberIn(whole);
}

/** The same place with another item of the base field; undefined where the line does not reach the field. */
function withItem(all: Crossings, place: Place, field: string, item?: string): Place | undefined {
  for (const [axis, key] of [
    ["rows", "row"],
    ["columns", "column"],
  ] as const) {
    const at = all[axis].indexOf(field);
    if (at < 0) continue;
    if (place[key].length <= at) return undefined;
    return item === undefined
      ? place
      : { ...place, [key]: place[key].map((own, index) => (index === at ? item : own)) };
  }
  return undefined;
}

/** The values at this place for every item of the base field, and which of them is the place's own. */
function along(
  all: Crossings,
  place: Place,
  field: string,
): { values: CellValue[]; own: number } | undefined {
  const axis = all.rows.includes(field) ? "rows" : "columns";
  const path = axis === "rows" ? place.row : place.column;
  const at = all[axis].indexOf(field);
  if (at < 0 || path.length <= at) return undefined;
  const items = all.items(axis, path.slice(0, at));
  const values = items.map((item) => {
    const there = withItem(all, place, field, item);
    return there ? all.value(there.row, there.column) : null;
  });
  return { values, own: items.indexOf(path[at] ?? "") };
}

const NOTHING: CellValue = { error: "#NULL!" };

type Way = (all: Crossings, place: Place, show: ShowAs) => CellValue;

const at = (all: Crossings, { row, column }: Place): CellValue => all.value(row, column);

/** The value beside the one at the same place of the base item; `missing`: what an empty one gives. */
function compared(
  compare: (own: number, base: number) => CellValue,
  { ofItself, missing }: { readonly ofItself: CellValue; readonly missing?: CellValue },
): Way {
  return (all, place, { field = "", item }) => {
    const base = withItem(all, place, field, item);
    if (!base) return null;
    const [own, other] = [at(all, place), at(all, base)];
    if (isSame(base, place)) return own === null ? null : ofItself;
    if (missing !== undefined && (own === null || other === null)) return missing;
    return compare(numberIn(own), numberIn(other));
  };
}

const divided = (part: number, whole: number): CellValue => (whole === 0 ? DIVISION : part / whole);

function running(isShare: boolean): Way {
  return (all, place, { field = "" }) => {
    const line = along(all, place, field);
    if (!line) return null;
    const upTo = (end: number) =>
      line.values.slice(0, end).reduce<number>((sum, one) => sum + numberIn(one), 0);
    const sum = upTo(line.own + 1);
    return isShare ? divided(sum, upTo(line.values.length)) : sum;
  };
}

/** Equal values share a rank, and the next value has the next one. */
function ranked(step: 1 | -1): Way {
  return (all, place, { field = "" }) => {
    const line = along(all, place, field);
    const own = line?.values[line.own] ?? null;
    if (!line || own === null) return null;
    const distinct = [...new Set(line.values.filter((value) => value !== null).map(numberIn))];
    return distinct.sort((a, b) => step * (a - b)).indexOf(numberIn(own)) + 1;
  };
}

const above = (path: Path): Path => path.slice(0, -1);

/** A share of the outer item of the base field that the place lies in. */
const percentOfParent: Way = (all, place, { field = "" }) => {
  const [row, column] = [all.rows.indexOf(field), all.columns.indexOf(field)];
  if (row >= 0 && place.row.length > row)
    return share(at(all, place), all.value(place.row.slice(0, row + 1), place.column));
  if (column >= 0 && place.column.length > column)
    return share(at(all, place), all.value(place.row, place.column.slice(0, column + 1)));
  return null;
};

const WAYS: Readonly<Record<Exclude<Calculation, "None">, Way>> = {
  PercentOfGrandTotal: (all, place) => share(at(all, place), all.value([], [])),
  PercentOfRowTotal: (all, place) => share(at(all, place), all.value(place.row, [])),
  PercentOfColumnTotal: (all, place) => share(at(all, place), all.value([], place.column)),
  PercentOfParentRowTotal: (all, place) => share(at(all, place), all.value(above(place.row), place.column)),
  PercentOfParentColumnTotal: (all, place) =>
    share(at(all, place), all.value(place.row, above(place.column))),
  PercentOfParentTotal: percentOfParent,
  PercentOf: compared(divided, { ofItself: 1, missing: NOTHING }),
  DifferenceFrom: compared((own, base) => own - base, { ofItself: null }),
  PercentDifferenceFrom: compared((own, base) => divided(own - base, base), {
    ofItself: null,
    missing: NOTHING,
  }),
  RunningTotal: running(false),
  PercentRunningTotal: running(true),
  RankAscending: ranked(1),
  RankDecending: ranked(-1),
  Index: (all, place) => {
    const value = at(all, place);
    const margins = numberIn(all.value(place.row, [])) * numberIn(all.value([], place.column));
    return value === null ? null : divided(numberIn(value) * numberIn(all.value([], [])), margins);
  },
};

function isSame(one: Place, other: Place): boolean {
  return one.row.join("\0") === other.row.join("\0") && one.column.join("\0") === other.column.join("\0");
}

/** What stands where two lines cross (ECMA-376 18.18.70 and the API's Excel.ShowAsCalculation). */
export function shownAs(all: Crossings, row: Path, column: Path, show: ShowAs | undefined): CellValue {
  const place = { row, column };
  const value = at(all, place);
  if (!show || show.calculation === "None" || (typeof value === "object" && value !== null)) return value;
  return WAYS[show.calculation](all, place, show);
}

/** The format of a field's numbers: shares are in percent until they are told otherwise. */
export function shownFormat({ numberFormat, showAs }: PivotData): string {
  return numberFormat ?? (/^Percent/.test(showAs?.calculation ?? "") ? "0.00%" : "General");
}
