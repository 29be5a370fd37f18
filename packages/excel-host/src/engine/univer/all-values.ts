import {
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Mend } from "./function-mend";

/** A cell's number: a text is 0 whatever it says, a blank none. */
function ofCell(cell: BaseValueObject): BaseValueObject[] {
  if (cell.isNull()) return [];
  if (cell.isError() || cell.isNumber()) return [cell];
  return [NumberValueObject.create(cell.isBoolean() && cell.getValue() ? 1 : 0)];
}

function ofArgument(value: BaseValueObject): BaseValueObject[] {
  if (!value.isArray()) return [value.isError() ? value : value.convertToNumberObjectValue()];
  const found: BaseValueObject[] = [];
  (value as ArrayValueObject).iterator((cell) => {
    if (cell) found.push(...ofCell(cell));
  });
  return found;
}

type Fold = (numbers: readonly number[]) => number | ErrorType;

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Squared distances from the mean over their number less `missing`. */
function variance(missing: 0 | 1): Fold {
  return (numbers) => {
    if (numbers.length <= missing) return ErrorType.DIV_BY_ZERO;
    const middle = mean(numbers);
    return numbers.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (numbers.length - missing);
  };
}

function root(fold: Fold): Fold {
  return (numbers) => {
    const found = fold(numbers);
    return typeof found === "number" ? Math.sqrt(found) : found;
  };
}

const extreme =
  (isMore: (one: number, other: number) => boolean): Fold =>
  (numbers) =>
    numbers.reduce((found, one) => (isMore(one, found) ? one : found), numbers[0] ?? 0);

function over(fold: Fold): Mend {
  return () =>
    (...values) => {
      const all = values.flatMap((value) => (value ? ofArgument(value) : []));
      const error = all.find((one) => one.isError());
      if (error) return error;
      const found = fold(all.map((one) => Number(one.getValue() ?? 0)));
      return typeof found === "number" ? NumberValueObject.create(found) : ErrorValueObject.create(found);
    };
}

/** Functions that take texts in cells for 0 and truth values for 1 and 0; Univer 0.25.1 reads numbers in texts. */
export const ALL_VALUES: Readonly<Record<string, Mend>> = {
  AVERAGEA: over((numbers) => (numbers.length === 0 ? ErrorType.DIV_BY_ZERO : mean(numbers))),
  MAXA: over(extreme((one, other) => one > other)),
  MINA: over(extreme((one, other) => one < other)),
  VARA: over(variance(1)),
  VARPA: over(variance(0)),
  STDEVA: over(root(variance(1))),
  STDEVPA: over(root(variance(0))),
};
