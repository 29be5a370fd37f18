import { NumberValueObject, StringValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { Mend } from "./function-mend";
import { mapped, single } from "./value-objects";

/** `(5)` is how accountants write -5; with a sign inside it is no number. */
const NEGATIVE = /^\s*\(\s*([^-+()\s].*?)\s*\)\s*$/;

/** Hours beyond a day. */
const SPAN = /^\s*(\d{1,4}):([0-5]?\d)(?::([0-5]?\d(?:\.\d+)?))?\s*$/;

const DAY = 86_400;

/** The days that a text of hours, minutes and seconds says; undefined of every other text. */
function spanIn(text: string): number | undefined {
  const found = SPAN.exec(text);
  if (!found) return undefined;
  const [, hours = "0", minutes = "0", seconds = "0"] = found;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / DAY;
}

const textOf = (value: BaseValueObject): string => (value.isString() ? String(value.getValue()) : "");

function negated(value: BaseValueObject): BaseValueObject {
  return value.isNumber() ? NumberValueObject.create(-Number(value.getValue())) : value;
}

/** Univer reads no brackets, and no hours from 24 on. */
const value: Mend = (univer) => (given) =>
  mapped(given, (one) => {
    const text = textOf(one);
    const span = spanIn(text);
    if (span !== undefined) return NumberValueObject.create(span);
    const inside = NEGATIVE.exec(text)?.[1];
    return inside === undefined ? univer(one) : negated(univer(StringValueObject.create(inside)));
  });

/** Whole days that the hours make are left out. */
const timeValue: Mend = (univer) => (given) =>
  mapped(given, (one) => {
    const span = spanIn(textOf(one));
    return span === undefined ? univer(one) : NumberValueObject.create(span % 1);
  });

/** `"(5)"+0` is -5; a block of texts is left as it is. */
const calculating: Mend = (univer, other) => {
  const read = other("VALUE");
  const meant = (given: BaseValueObject | undefined): BaseValueObject | undefined => {
    const one = single(given);
    return one && NEGATIVE.test(textOf(one)) ? read(one) : given;
  };
  return (...values) => univer(...values.map(meant));
};

/** What Univer 0.25.1 reads in texts otherwise than Excel. */
export const TEXT_VALUES: Readonly<Record<string, Mend>> = {
  VALUE: value,
  TIMEVALUE: timeValue,
  ...Object.fromEntries(["PLUS", "MINUS", "MULTIPLY", "DIVIDED"].map((name) => [name, calculating])),
};
