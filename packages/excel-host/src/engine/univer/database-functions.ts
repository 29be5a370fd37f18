import {
  ArrayValueObject,
  NullValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { criterion, type Meets } from "./criteria";
import type { Mend } from "./function-mend";
import { blockOf } from "./value-objects";

type Row = readonly (BaseValueObject | undefined)[];
type Condition = (row: Row) => boolean;

function rowsOf(block: ArrayValueObject): Row[] {
  return block.getArrayValue().map((row) => row.map((cell) => cell ?? undefined));
}

const withBlanks = (rows: readonly Row[]): ArrayValueObject =>
  blockOf(rows.map((row) => row.map((cell) => cell ?? NullValueObject.create())));

const titleOf = (cell: BaseValueObject | undefined): string =>
  cell && !cell.isNull() ? String(cell.getValue()).toLowerCase() : "";

const PLAIN_TEXT = /^[^=<>]/;

/** A text without a comparison wants texts that begin with it; else as for COUNTIF. */
function meets(wanted: BaseValueObject): Meets {
  const text = wanted.isString() ? String(wanted.getValue()) : "";
  const isTyped = text.trim() !== "" && Number.isFinite(Number(text));
  if (!PLAIN_TEXT.test(text) || isTyped) return criterion(wanted);
  return criterion(StringValueObject.create(`${text}*`));
}

/** What one row of criteria wants; undefined where a title is none of the list's: such a criterion is a formula. */
function conditionOf(titles: Row, wishes: Row, columns: readonly string[]): Condition | undefined {
  const given = wishes.flatMap((wish, index) =>
    wish && !wish.isNull() ? [{ at: columns.indexOf(titleOf(titles[index])), meets: meets(wish) }] : [],
  );
  if (given.some(({ at }) => at < 0)) return undefined;
  return (row) => given.every((one) => one.meets(row[one.at]));
}

/** The list with those rows only that meet a row of the criteria; undefined where Univer is to judge. */
function filtered(list: ArrayValueObject, criteria: ArrayValueObject): readonly Row[] | undefined {
  const [titles, ...wishes] = rowsOf(criteria);
  const [columns, ...rows] = rowsOf(list);
  if (!titles || !columns || wishes.length === 0) return undefined;
  const names = columns.map(titleOf);
  const conditions = wishes.map((wish) => conditionOf(titles, wish, names));
  if (!conditions.every((condition): condition is Condition => condition !== undefined)) return undefined;
  return [columns, ...rows.filter((row) => conditions.some((condition) => condition(row)))];
}

/** Univer compares texts whole, and takes blanks for 0: it is handed the rows that count, and a criterion for all. */
const judged: Mend = (univer) => (list, field, criteria) => {
  if (!list.isArray() || !criteria?.isArray()) return univer(list, field, criteria);
  const rows = filtered(list as ArrayValueObject, criteria as ArrayValueObject);
  const [columns] = rows ?? [];
  if (!rows || !columns || rows.length < 2) return univer(list, field, criteria);
  return univer(withBlanks(rows), field, withBlanks([[columns[0]], [undefined]]));
};

const NAMES = "DAVERAGE DCOUNT DCOUNTA DGET DMAX DMIN DPRODUCT DSTDEV DSTDEVP DSUM DVAR DVARP".split(" ");

/** The functions of lists whose rows criteria choose. */
export const DATABASE: Readonly<Record<string, Mend>> = Object.fromEntries(
  NAMES.map((name) => [name, judged]),
);
