import {
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Calculate } from "./function-mend";
import { blockOf, joined } from "./value-objects";

/** What a function of single values comes to; an error is given by its name. */
export type Outcome = number | string | boolean | { readonly error: ErrorType };

/** The outcome that is an error. */
const failure = (error: ErrorType): Outcome => ({ error });

/** `#NUM!`: the function has no value there. */
export const NO_NUMBER = failure(ErrorType.NUM);

/** `#VALUE!`: an argument is of the wrong kind. */
export const NO_VALUE = failure(ErrorType.VALUE);

/** `#N/A`: what is asked for is not there. */
export const NOT_THERE = failure(ErrorType.NA);

/** `#DIV/0!`. */
export const BY_ZERO = failure(ErrorType.DIV_BY_ZERO);

/** An outcome as the calculator holds it: what is no number, or beyond all of them, is `#NUM!`. */
function toValue(outcome: Outcome): BaseValueObject {
  if (typeof outcome === "string") return StringValueObject.create(outcome);
  if (typeof outcome === "boolean") return BooleanValueObject.create(outcome);
  if (typeof outcome !== "number") return ErrorValueObject.create(outcome.error);
  return Number.isFinite(outcome)
    ? NumberValueObject.create(outcome)
    : ErrorValueObject.create(ErrorType.NUM);
}

const blank = (): BaseValueObject => NullValueObject.create();

/** The value at a place; a single row, column or value stands for all of them. */
function at(value: BaseValueObject, row: number, column: number): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  const [r, c] = [rows === 1 ? 0 : row, columns === 1 ? 0 : column];
  return r < rows && c < columns ? (array.get(r, c) ?? blank()) : ErrorValueObject.create(ErrorType.NA);
}

type Given = readonly (BaseValueObject | undefined)[];

/** Work on single values, done for each place of the blocks among its arguments; errors among these are passed on. */
export function elementwise(work: (...values: Given) => Outcome): Calculate {
  const one = (values: Given): BaseValueObject =>
    values.find((value) => value?.isError()) ?? toValue(work(...values));
  return (...values) => {
    const blocks = values.filter((value) => value?.isArray()) as ArrayValueObject[];
    if (blocks.length === 0) return one(values);
    const rows = Math.max(...blocks.map((block) => block.getRowCount()));
    const columns = Math.max(...blocks.map((block) => block.getColumnCount()));
    if (rows === 1 && columns === 1) return one(values.map((value) => value && at(value, 0, 0)));
    return blockOf(
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) =>
          one(values.map((value) => value && at(value, row, column))),
        ),
      ),
    );
  };
}

/** The number that a value is read as: a blank is 0, a text what it says; undefined where it is none. */
export function readNumber(value: BaseValueObject | undefined): number | undefined {
  if (!value || value.isNull()) return 0;
  const number = value.isString() ? value.convertToNumberObjectValue() : value;
  return number.isError() ? undefined : Number(number.getValue());
}

/** Work on numbers; those that a formula leaves out at the end are the defaults. */
export function ofNumbers(
  work: (...numbers: number[]) => Outcome,
  defaults: readonly number[] = [],
): Calculate {
  return elementwise((...values) => {
    const given = [...values];
    while (given.length > 0 && given.at(-1) === undefined) given.pop();
    const numbers = given.map(readNumber);
    const least = work.length - defaults.length;
    const left = defaults.slice(Math.max(0, given.length - least));
    return numbers.every((number) => number !== undefined) ? work(...numbers, ...left) : NO_VALUE;
  });
}

/** The same for a function that takes no truth values for numbers. */
export function ofPlainNumbers(
  work: (...numbers: number[]) => Outcome,
  defaults: readonly number[] = [],
): Calculate {
  const calculate = ofNumbers(work, defaults);
  const refusing = elementwise((...values) => (values.some((value) => value?.isBoolean()) ? NO_VALUE : 0));
  return (...values) =>
    joined(calculate(...values), refusing(...values), (found, refused) =>
      refused.isError() ? refused : found,
    );
}
