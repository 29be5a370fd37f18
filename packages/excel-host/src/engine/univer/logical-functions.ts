import {
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Mend } from "./function-mend";
import { mapped } from "./value-objects";

const noValue = (): BaseValueObject => ErrorValueObject.create(ErrorType.VALUE);

/** A text that is a truth value; undefined of any other. */
export function truthOfText(value: BaseValueObject): boolean | undefined {
  const text = String(value.getValue()).toUpperCase();
  return text === "TRUE" ? true : text === "FALSE" ? false : undefined;
}

/** What a cell of a block says: texts and blanks say nothing. */
function ofCell(value: BaseValueObject): boolean | BaseValueObject | undefined {
  if (value.isError()) return value;
  return value.isBoolean() || value.isNumber() ? Boolean(value.getValue()) : undefined;
}

/** What an argument says that is no block: a text must be a truth value, or empty; one left out is FALSE. */
function ofArgument(value: BaseValueObject): boolean | BaseValueObject | undefined {
  if (value.isNull()) return false;
  if (value.isString() && value.getValue() === "") return undefined;
  if (value.isString()) return truthOfText(value) ?? noValue();
  return ofCell(value) ?? noValue();
}

function said(value: BaseValueObject): (boolean | BaseValueObject)[] {
  const alone = value.isArray() ? undefined : ofArgument(value);
  if (!value.isArray()) return alone === undefined ? [] : [alone];
  const found: (boolean | BaseValueObject)[] = [];
  (value as ArrayValueObject).iterator((cell) => {
    const one = cell ? ofCell(cell) : undefined;
    if (one !== undefined) found.push(one);
  });
  return found;
}

/** Functions of any number of truth values; the first error among them is the result. */
function over(join: (truths: readonly boolean[]) => boolean): Mend {
  return () =>
    (...values) => {
      const all = values.flatMap((value) => (value ? said(value) : []));
      const error = all.find((one): one is BaseValueObject => typeof one !== "boolean");
      if (error) return error;
      return all.length === 0 ? noValue() : BooleanValueObject.create(join(all as boolean[]));
    };
}

/** A text that is a truth value is one. */
const not: Mend = (univer) => (value) =>
  mapped(value, (one) => {
    const truth = one.isString() ? truthOfText(one) : undefined;
    return truth === undefined ? univer(one) : BooleanValueObject.create(!truth);
  });

/** What Univer 0.25.1 takes for true otherwise than Excel. */
export const LOGICAL: Readonly<Record<string, Mend>> = {
  AND: over((truths) => truths.every(Boolean)),
  OR: over((truths) => truths.some(Boolean)),
  XOR: over((truths) => truths.filter(Boolean).length % 2 === 1),
  NOT: not,
};
