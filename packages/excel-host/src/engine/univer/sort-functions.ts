import {
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Mend } from "./function-mend";
import { compared, isBlank } from "./ordered-search";
import { blockOf, single } from "./value-objects";

type Row = readonly (BaseValueObject | undefined)[];

const noValue = (): BaseValueObject => ErrorValueObject.create(ErrorType.VALUE);

function rowsOf(block: BaseValueObject): Row[] {
  if (!block.isArray()) return [[block]];
  return (block as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => cell ?? undefined));
}

const transposed = (rows: readonly Row[]): Row[] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));

const block = (rows: readonly Row[]): BaseValueObject =>
  blockOf(rows.map((row) => row.map((cell) => cell ?? NullValueObject.create())));

/** The numbers of an argument; `otherwise` where it is left out, undefined where one is no number. */
function numbersOf(given: BaseValueObject | undefined, otherwise: number): (number | undefined)[] {
  if (!given || (given.isNull() && !given.isArray())) return [otherwise];
  return rowsOf(given).flatMap((row) =>
    row.map((cell) => {
      const number = cell?.isString() || cell?.isBoolean() ? cell.convertToNumberObjectValue() : cell;
      return number?.isNumber() ? Math.trunc(Number(number.getValue())) : undefined;
    }),
  );
}

/** Values by which lines are sorted, one for each line; -1 turns their order round. */
interface Key {
  readonly values: Row;
  readonly order: number;
}

/** Blanks come last either way. */
function difference({ values, order }: Key, one: number, other: number): number {
  const [a, b] = [values[one], values[other]];
  return isBlank(a) || isBlank(b) ? Number(isBlank(a)) - Number(isBlank(b)) : order * compared(a, b);
}

function sortedBy(lines: readonly Row[], keys: readonly Key[]): Row[] {
  const order = lines.map((_, index) => index);
  order.sort((one, other) => keys.map((key) => difference(key, one, other)).find((by) => by !== 0) ?? 0);
  return order.map((index) => lines[index] ?? []);
}

const isOrder = (order: number | undefined): order is number => order === 1 || order === -1;

/** Univer takes texts that look like numbers for such, and one column to sort by only. */
const sort: Mend = () => (array, index, order, byColumn) => {
  const isAcross = Boolean(single(byColumn)?.getValue());
  const lines = isAcross ? transposed(rowsOf(array)) : rowsOf(array);
  const [indices, orders] = [numbersOf(index, 1), numbersOf(order, 1)];
  const width = lines[0]?.length ?? 0;
  const keys = indices.map((at, place): Key | undefined => {
    const way = orders.length === 1 ? orders[0] : orders[place];
    const isThere = at !== undefined && at >= 1 && at <= width;
    return isThere && isOrder(way) ? { values: lines.map((line) => line[at - 1]), order: way } : undefined;
  });
  if (array.isError()) return array;
  if (!keys.every((key): key is Key => key !== undefined)) return noValue();
  const sorted = sortedBy(lines, keys);
  return block(isAcross ? transposed(sorted) : sorted);
};

const sortBy: Mend =
  () =>
  (array, ...pairs) => {
    const rows = rowsOf(array);
    const columns = rows[0]?.length ?? 0;
    const keys: Key[] = [];
    let isAcross = false;
    for (let at = 0; at < pairs.length && pairs[at]; at += 2) {
      const by = rowsOf(pairs[at] as BaseValueObject);
      const [order] = numbersOf(pairs[at + 1], 1);
      const isColumn = by.length === rows.length && by[0]?.length === 1;
      if (!isOrder(order) || !(isColumn || (by.length === 1 && by[0]?.length === columns))) return noValue();
      isAcross = !isColumn;
      keys.push({ values: isColumn ? by.map((row) => row[0]) : (by[0] ?? []), order });
    }
    if (keys.some(({ values }) => values.length !== (isAcross ? columns : rows.length))) return noValue();
    const sorted = sortedBy(isAcross ? transposed(rows) : rows, keys);
    return block(isAcross ? transposed(sorted) : sorted);
  };

/** SORT and SORTBY by Excel's order of values: numbers, texts, truth values, errors, blanks. */
export const SORTS: Readonly<Record<string, Mend>> = { SORT: sort, SORTBY: sortBy };
