import { DAYS_TO_1904 } from "../../model/book";
import { isDateFormat } from "numfmt";
import { NumberValueObject, type BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";
import { single } from "./value-objects";

/** Which arguments of a function are dates, and whether its result is one. */
interface DateUse {
  readonly dates: readonly number[];
  readonly gives: boolean;
}

const READS: DateUse = { dates: [0], gives: false };
const MAKES: DateUse = { dates: [], gives: true };
const MOVES: DateUse = { dates: [0], gives: true };
const SPANS: DateUse = { dates: [0, 1], gives: false };

const USES = new Map<string, DateUse>([
  ...["YEAR", "MONTH", "DAY", "WEEKDAY", "WEEKNUM", "ISOWEEKNUM"].map((name) => [name, READS] as const),
  ...["DATE", "DATEVALUE", "TODAY", "NOW"].map((name) => [name, MAKES] as const),
  ...["EDATE", "EOMONTH"].map((name) => [name, MOVES] as const),
  ...["DATEDIF", "DAYS360", "YEARFRAC"].map((name) => [name, SPANS] as const),
  ["WORKDAY", { dates: [0, 2], gives: true }],
  ["WORKDAY.INTL", { dates: [0, 3], gives: true }],
  ["NETWORKDAYS", { dates: [0, 1, 2], gives: false }],
  ["NETWORKDAYS.INTL", { dates: [0, 1, 3], gives: false }],
]);

function offset(): BaseValueObject {
  return NumberValueObject.create(DAYS_TO_1904);
}

/** A date written as text is the same day in both systems. */
function toCalculator(value: BaseValueObject): BaseValueObject {
  return value.isError() || value.isString() ? value : value.plus(offset());
}

function toBook(value: BaseValueObject): BaseValueObject {
  return value.isError() ? value : value.minus(offset());
}

/** A format of hours, minutes or seconds that have passed shows a span, which is the same in both systems. */
export const ELAPSED = /\[[hms]+\]/i;

/** TEXT reads its number as a date only where the format is one; a date in a block of formats is left alone. */
function followingText(executor: BaseFunction): BaseFunction {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (value, format, ...rest) => {
    const text = single(format as BaseValueObject);
    const code = text?.isString() ? String(text.getValue()) : "";
    const isOfDay = isDateFormat(code) && !ELAPSED.test(code);
    return calculate(isOfDay ? toCalculator(value as BaseValueObject) : value, format, ...rest);
  };
  return executor;
}

/** Univer counts days from 1900 only: in a book that counts from 1904 its date functions are handed other days. */
export function followingDateSystem(executor: BaseFunction, is1904: boolean): BaseFunction {
  if (is1904 && String(executor.name) === "TEXT") return followingText(executor);
  const use = is1904 ? USES.get(String(executor.name)) : undefined;
  if (!use) return executor;
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...values) => {
    const given = values.map((value, index) =>
      use.dates.includes(index) ? toCalculator(value as BaseValueObject) : value,
    );
    const result = calculate(...given) as BaseValueObject;
    return use.gives ? toBook(result) : result;
  };
  return executor;
}
