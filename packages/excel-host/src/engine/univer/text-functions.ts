import {
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { wildcardSource } from "../../model/wildcards";
import type { Mend } from "./function-mend";
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

const inCapitals = (value: BaseValueObject): BaseValueObject =>
  value.isBoolean() ? string(value.getValue() ? "TRUE" : "FALSE") : value;

/** Univer joins truth values as "true". */
const concat: Mend =
  (univer) =>
  (...values) =>
    univer(...values.map((value) => value && mapped(value, inCapitals)));

/** The upper left value of a block, or the value itself. */
function firstOf(value: BaseValueObject): BaseValueObject {
  return value.isArray() ? ((value as ArrayValueObject).get(0, 0) ?? NullValueObject.create()) : value;
}

const CHARACTERS = 256;

const char: Mend = (univer) => (code) => {
  const given = numberOf(code);
  return given !== undefined && given >= CHARACTERS ? noValue() : univer(code);
};

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
  CONCAT: concat,
  CHAR: char,
  TRIM: trim,
};
