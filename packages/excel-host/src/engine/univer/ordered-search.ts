import type { BaseValueObject } from "@univerjs/engine-formula";

/** Which neighbour counts where nothing is equal: the next smaller, none, the next larger. */
export type Neighbour = -1 | 0 | 1;

/** Errors in the order of ERROR.TYPE. */
const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

const BLANK = 4;

/** Kinds of values in the order in which Excel sorts them; blanks come behind all. */
function rank(value: BaseValueObject | undefined): number {
  if (!value || value.isNull()) return BLANK;
  if (value.isNumber()) return 0;
  if (value.isString()) return 1;
  return value.isError() ? 3 : 2;
}

/** Whether nothing stands there. */
export const isBlank = (value: BaseValueObject | undefined): boolean => rank(value) === BLANK;

const isError = (value: BaseValueObject | undefined): boolean => value?.isError() === true;

const textOf = (value: BaseValueObject): string => String(value.getValue()).toLowerCase();

const placeOfError = (value: BaseValueObject): number => ERRORS.indexOf(String(value.getValue()));

/** Below 0 where the first value sorts before the second, 0 where they are equal. */
export function compared(one: BaseValueObject | undefined, other: BaseValueObject | undefined): number {
  const ranks = rank(one) - rank(other);
  if (ranks !== 0 || !one || !other || one.isNull()) return ranks;
  if (one.isString()) return textOf(one).localeCompare(textOf(other));
  if (one.isError()) return placeOfError(one) - placeOfError(other);
  return Number(one.getValue()) - Number(other.getValue());
}

type Cells = readonly (BaseValueObject | undefined)[];

/** How many cells there are up to the last one that holds anything. */
function filledLength(cells: Cells): number {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length -= 1;
  return length;
}

/** The first index from `low` on where a condition holds that, once it holds, holds to the end. */
function firstWhere(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = Math.floor((low + high - 1) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The index of a value among cells that are sorted, by halves, as XLOOKUP's modes 2 (ascending) and -2 do: of equal ones
 * the first, and the last where they descend. -1 where there is none.
 */
export function sortedIndex(
  wanted: BaseValueObject,
  cells: Cells,
  isAscending: boolean,
  neighbour: Neighbour,
): number {
  const length = wanted.isNull() ? cells.length : filledLength(cells);
  const order = (index: number): number => compared(cells[index], wanted);
  const [equal, beside] = isAscending
    ? [firstWhere(length, (index) => order(index) >= 0), -1]
    : [firstWhere(length, (index) => order(index) < 0) - 1, 1];
  const isFound = equal >= 0 && equal < length && order(equal) === 0;
  if (!isFound && neighbour === 0) return -1;
  const index = isFound || neighbour === 1 ? equal : equal + beside;
  return index >= 0 && index < length ? index : -1;
}

/** The index of a value or its next neighbour among cells in any order; of equal ones the first that is met. */
export function nearestIndex(
  wanted: BaseValueObject,
  cells: Cells,
  isForward: boolean,
  neighbour: Neighbour,
): number {
  let best = -1;
  for (let step = 0; step < cells.length; step += 1) {
    const index = isForward ? step : cells.length - 1 - step;
    const cell = cells[index];
    if (isError(cell) || isBlank(cell)) continue;
    const order = compared(cell, wanted);
    if (order === 0) return index;
    const isBeside = neighbour !== 0 && Math.sign(order) === neighbour;
    if (isBeside && (best < 0 || compared(cell, cells[best]) * neighbour < 0)) best = index;
  }
  return best;
}
