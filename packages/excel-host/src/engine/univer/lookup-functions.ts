import {
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Mend } from "./function-mend";
import { nearestIndex, sortedIndex, type Neighbour } from "./ordered-search";
import { numberOf, single, valuesOf } from "./value-objects";

/** The cells of one row or one column, from the place found on. */
function cellsOf(block: ArrayValueObject): (index: number) => BaseValueObject | undefined {
  const isColumn = block.getColumnCount() === 1;
  return (index) => (isColumn ? block.get(index, 0) : block.get(0, index)) ?? undefined;
}

/** Of equal values in a sorted block Excel takes the last. */
function lastEqual(found: number, block: ArrayValueObject): number {
  const cell = cellsOf(block);
  const count = Math.max(block.getRowCount(), block.getColumnCount());
  const value = cell(found - 1)?.getValue();
  let place = found;
  while (place < count && cell(place)?.getValue() === value) place += 1;
  return place;
}

const match: Mend =
  (univer) =>
  (value, block, kind, ...rest) => {
    const given = [value, block, kind, ...rest].filter((one) => one !== undefined);
    const found = univer(...(given as [BaseValueObject]));
    const sorted = kind === undefined || numberOf(kind) === 1;
    const place = numberOf(found);
    if (!sorted || place === undefined || !block?.isArray()) return found;
    return NumberValueObject.create(lastEqual(place, block as ArrayValueObject));
  };

const error = (kind: ErrorType): BaseValueObject => ErrorValueObject.create(kind);

/** How XLOOKUP and XMATCH seek: the neighbour that will do, and the order of the cells. */
interface Seeking {
  readonly neighbour: Neighbour;
  readonly isForward: boolean;
  readonly isSorted: boolean;
}

/** A mode that is left out, or given as a text or a truth value. */
function modeOf(value: BaseValueObject | undefined, otherwise: number): number {
  if (value === undefined || value.isNull()) return otherwise;
  return numberOf(value?.isBoolean() ? value.convertToNumberObjectValue() : value) ?? Number.NaN;
}

/** What is sought; undefined where Univer seeks as Excel does, an error where no such mode is known. */
function seekingOf(
  kind: BaseValueObject | undefined,
  direction: BaseValueObject | undefined,
): Seeking | BaseValueObject | undefined {
  const [match, way] = [modeOf(kind, 0), modeOf(direction, 1)];
  if (![-1, 0, 1, 2].includes(match) || ![-2, -1, 1, 2].includes(way)) return error(ErrorType.VALUE);
  const isSorted = Math.abs(way) === 2;
  if (match === 2) return isSorted ? error(ErrorType.VALUE) : undefined;
  if (match === 0 && !isSorted) return undefined;
  return { neighbour: match as Neighbour, isForward: way > 0, isSorted };
}

const isLine = (block: ArrayValueObject): boolean =>
  block.getRowCount() === 1 || block.getColumnCount() === 1;

/** The index of a value in a single row or column, from 0; -1 where there is none. */
function indexIn(block: ArrayValueObject, { neighbour, isForward, isSorted }: Seeking) {
  const cells = block.getArrayValue().flatMap((row) => row.map((cell) => cell ?? undefined));
  return (wanted: BaseValueObject): number =>
    isSorted
      ? sortedIndex(wanted, cells, isForward, neighbour)
      : nearestIndex(wanted, cells, isForward, neighbour);
}

/** What stands beside the cell that was found: one value, or the row or column across it. */
function beside(block: ArrayValueObject, results: ArrayValueObject, index: number): BaseValueObject {
  const isColumn = block.getColumnCount() === 1;
  const across = isColumn ? results.slice([index, index + 1]) : results.slice(undefined, [index, index + 1]);
  if (!across) return error(ErrorType.NA);
  const isOne = across.getRowCount() === 1 && across.getColumnCount() === 1;
  return isOne ? (across.get(0, 0) ?? NullValueObject.create()) : across;
}

const firstCell = (value: BaseValueObject): BaseValueObject =>
  value.isArray() ? ((value as ArrayValueObject).get(0, 0) ?? NullValueObject.create()) : value;

/** Asks for each cell of a block, or for a single value. */
function asked(wanted: BaseValueObject, answer: (one: BaseValueObject) => BaseValueObject): BaseValueObject {
  const given = single(wanted);
  const one = (value: BaseValueObject): BaseValueObject => (value.isError() ? value : answer(value));
  if (given) return one(given);
  return wanted.isArray()
    ? (wanted as ArrayValueObject).mapValue((cell) => firstCell(one(cell ?? NullValueObject.create())))
    : one(wanted);
}

const xLookup: Mend = (univer) => (wanted, block, results, missing, kind, direction) => {
  const seeking = seekingOf(kind, direction);
  const isAsked = block?.isArray() && results?.isArray() && isLine(block as ArrayValueObject);
  if (seeking && !("isForward" in seeking)) return seeking;
  if (!seeking || !isAsked) return univer(wanted, block, results, missing, kind, direction);
  const [cells, values] = [block as ArrayValueObject, results as ArrayValueObject];
  const isColumn = cells.getColumnCount() === 1;
  const isAsLong = isColumn
    ? cells.getRowCount() === values.getRowCount()
    : cells.getColumnCount() === values.getColumnCount();
  if (!isAsLong) return error(ErrorType.VALUE);
  const seek = indexIn(cells, seeking);
  return asked(wanted, (one) => {
    const index = seek(one);
    if (index >= 0) return beside(cells, values, index);
    return missing && !missing.isNull() ? missing : error(ErrorType.NA);
  });
};

const xMatch: Mend = (univer) => (wanted, block, kind, direction) => {
  const seeking = seekingOf(kind, direction);
  if (seeking && !("isForward" in seeking)) return seeking;
  if (!seeking || !block?.isArray() || !isLine(block as ArrayValueObject))
    return univer(wanted, block, kind, direction);
  const seek = indexIn(block as ArrayValueObject, seeking);
  return asked(wanted, (one) => {
    const index = seek(one);
    return index < 0 ? error(ErrorType.NA) : NumberValueObject.create(index + 1);
  });
};

/** Rows and columns that are no whole numbers lose their fraction, below 0 too. */
const offset: Mend =
  (univer) =>
  (start, ...moves) =>
    univer(
      start,
      ...moves.map((move) => {
        const number = numberOf(move && valuesOf(move));
        return number === undefined ? move : NumberValueObject.create(Math.trunc(number));
      }),
    );

/** One value of an array is a value, no array of one: `TYPE(INDEX({1,2},2))` is 1. */
const index: Mend =
  (univer) =>
  (block, ...places) => {
    const found = univer(block, ...places);
    return found.isValueObject() ? (single(found) ?? found) : found;
  };

/** What Univer 0.25.1 looks up otherwise than Excel. */
export const LOOKUPS: Readonly<Record<string, Mend>> = {
  INDEX: index,
  MATCH: match,
  OFFSET: offset,
  XLOOKUP: xLookup,
  XMATCH: xMatch,
};
