import {
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { isDateFormat } from "numfmt";
import { DAYS_END } from "../../model/calendar";
import { wildcardSource } from "../../model/wildcards";
import { ELAPSED } from "./date-system";
import { elementwise, NO_VALUE, readNumber } from "./elementwise";
import type { Calculate, Mend } from "./function-mend";
import { numberText } from "./number-text";
import { mapped, numberOf, single } from "./value-objects";

const noValue = (): BaseValueObject => ErrorValueObject.create(ErrorType.VALUE);
const string = (text: string): BaseValueObject => StringValueObject.create(text);

/** Where a text with wildcards begins in another, counted from 1. */
function seek(pattern: RegExp, within: BaseValueObject, start: number): BaseValueObject {
  if (within.isError()) return within;
  const text = within.isNull() ? "" : String(within.getValue());
  const at = text.slice(start - 1).search(pattern);
  return at < 0 || start < 1 ? noValue() : NumberValueObject.create(at + start);
}

/** The text of a cell or constant that has wildcards in it. */
function wildcards(find: BaseValueObject): string | undefined {
  const text = single(find);
  const value = text?.isString() ? String(text.getValue()) : "";
  return /[*?~]/.test(value) ? value : undefined;
}

/** Univer takes `*`, `?` and `~` for letters. */
const search: Mend = (univer) => (find, within, from) => {
  const text = wildcards(find);
  if (text === undefined || !within) return univer(find, within, from);
  const pattern = new RegExp(wildcardSource(text), "i");
  const start = from === undefined ? 1 : Math.trunc(numberOf(from) ?? 0);
  return mapped(within, (one) => seek(pattern, one, start));
};

/** A number or a truth value as the text that it becomes. */
function asText(value: BaseValueObject): BaseValueObject {
  if (value.isBoolean()) return string(value.getValue() ? "TRUE" : "FALSE");
  return value.isNumber() ? string(numberText(Number(value.getValue()))) : value;
}

/** Univer joins truth values as "true", and numbers with all their digits. */
const joinedAsText: Mend =
  (univer) =>
  (...values) =>
    univer(...values.map((value) => value && mapped(value, asText)));

/** The same for a function whose first argument alone is a text. */
const firstAsText: Mend =
  (univer) =>
  (text, ...rest) =>
    univer(mapped(text, asText), ...rest);

/** A number of a day that Excel can show as a date, from 1900 to 9999. */
function dayOrError(value: BaseValueObject): BaseValueObject {
  const day = value.isNumber() ? Number(value.getValue()) : 0;
  return day < 0 || day >= DAYS_END ? noValue() : value;
}

const SECONDS = 86_400;

/** How many digits of a second a format shows; none where it shows days only. */
function secondDigits(shape: string): number | undefined {
  const bare = shape.replace(/"[^"]*"|\\./g, "");
  if (!/[hs]/i.test(bare)) return undefined;
  return /s\.(0+)/i.exec(bare)?.[1]?.length ?? 0;
}

/** A moment rounded to what a format shows of its second: a second before midnight that is not whole is the next day. */
function toSeconds(value: BaseValueObject, shape: string): BaseValueObject {
  const digits = secondDigits(shape);
  if (digits === undefined || !value.isNumber()) return value;
  const parts = SECONDS * 10 ** digits;
  return NumberValueObject.create(Math.round(Number(value.getValue()) * parts) / parts);
}

/** What Univer gives where a number cannot be shown in a format. */
const UNSHOWABLE = /^#{6,}$/;

/** A truth value, as the text that a format for texts is for. */
const truthAsText = (value: BaseValueObject): BaseValueObject => (value.isBoolean() ? asText(value) : value);

/** Hours and minutes that have passed are shown as such before 0 as well, with a sign before all of them. */
function ofSpan(
  univer: Calculate,
  value: BaseValueObject,
  format: BaseValueObject | undefined,
): BaseValueObject {
  const days = value.isNumber() ? Number(value.getValue()) : 0;
  if (days >= 0) return univer(value, format);
  const shown = univer(NumberValueObject.create(-days), format);
  return shown.isString() ? string(`-${String(shown.getValue())}`) : shown;
}

/** Univer shows no dates that there are not, and takes a truth value for no text; seconds are rounded, days with them. */
const text: Mend = (univer) => (value, format) => {
  const code = single(format);
  const shape = code?.isString() ? String(code.getValue()) : "";
  const isSpan = ELAPSED.test(shape) && !shape.includes(";");
  const isDate = isDateFormat(shape) && !ELAPSED.test(shape);
  const given = isDate ? mapped(mapped(value, dayOrError), (one) => toSeconds(one, shape)) : value;
  const shown = isSpan
    ? mapped(given, (one) => ofSpan(univer, one, format))
    : univer(mapped(given, truthAsText), format);
  return mapped(shown, (one) =>
    one.isString() && UNSHOWABLE.test(String(one.getValue())) ? noValue() : asText(one),
  );
};

const withoutEnd: Mend =
  (univer) =>
  (...values) =>
    mapped(univer(...values), (one) => (one.isString() ? string(String(one.getValue()).trimEnd()) : one));

const TEXTS_OF_NUMBERS = ["LEFT", "RIGHT", "MID", "LEN", "REPT"];

/** The upper left value of a block, or the value itself. */
function firstOf(value: BaseValueObject): BaseValueObject {
  return value.isArray() ? ((value as ArrayValueObject).get(0, 0) ?? NullValueObject.create()) : value;
}

/** What Windows writes with the numbers from 128 to 159; five of them it leaves as they are. */
const WINDOWS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
const FIRST_OF_WINDOWS = 128;
const CHARACTERS = 256;

/** The character with a number in the character set of Windows. */
const char: Mend = () =>
  elementwise((given) => {
    const code = Math.floor(readNumber(given) ?? 0);
    if (code < 1 || code >= CHARACTERS) return NO_VALUE;
    return WINDOWS[code - FIRST_OF_WINDOWS] ?? String.fromCharCode(code);
  });

/** The number of a text's first character there. */
const code: Mend = (univer) => (given) =>
  mapped(univer(given), (found) => {
    const at = found.isNumber() ? WINDOWS.indexOf(String.fromCharCode(Number(found.getValue()))) : -1;
    return at < 0 ? found : NumberValueObject.create(at + FIRST_OF_WINDOWS);
  });

const trimmed = (text: string): string => text.replace(/ +/g, " ").replace(/^ | $/g, "");

/** Excel takes blanks away, and no line breaks. */
const trim: Mend = (univer) => (text) =>
  mapped(text, (one) => (one.isString() ? string(trimmed(String(one.getValue()))) : univer(one)));

/** What a cell shows of a link; Univer makes a rich text of it that no cell of ours holds, and fails at places in sheets. */
const link: Mend = () => (address, name) => {
  const shown = firstOf(name ?? address);
  if (shown.isError() || name === undefined) return shown.isNull() ? string("") : shown;
  return shown.isNull() ? NumberValueObject.create(0) : shown;
};

/** What Univer 0.25.1 makes of text otherwise than Excel. */
export const TEXTS: Readonly<Record<string, Mend>> = {
  HYPERLINK: link,
  SEARCH: search,
  ...Object.fromEntries(TEXTS_OF_NUMBERS.map((name) => [name, firstAsText])),
  CONCAT: joinedAsText,
  CONCATENATE: joinedAsText,
  TEXT: text,
  DOLLAR: withoutEnd,
  CHAR: char,
  CODE: code,
  TRIM: trim,
};
