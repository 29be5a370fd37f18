import {
  ErrorType,
  ErrorValueObject,
  StringValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Mend } from "./function-mend";
import { numberText } from "./number-text";
import { blockOf, numberOf, single } from "./value-objects";

const noValue = (): BaseValueObject => ErrorValueObject.create(ErrorType.VALUE);

/** The text of a value as it stands in another text. */
function textOf(value: BaseValueObject): string {
  if (value.isNull()) return "";
  if (value.isNumber()) return numberText(Number(value.getValue()));
  if (value.isBoolean()) return value.getValue() ? "TRUE" : "FALSE";
  return String(value.getValue());
}

/** The delimiters of an argument: one, or several in a block; none where it is left out. */
function delimitersOf(given: BaseValueObject | undefined): string[] {
  if (!given || (given.isNull() && !given.isArray())) return [];
  if (!given.isArray()) return [textOf(given)];
  const found: string[] = [];
  (given as ArrayValueObject).iterator((cell) => {
    if (cell) found.push(textOf(cell));
  });
  return found;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function patternOf(delimiters: readonly string[], ignoresCase: boolean): RegExp {
  const longest = [...delimiters].sort((a, b) => b.length - a.length);
  return new RegExp(longest.map(escaped).join("|"), ignoresCase ? "iu" : "u");
}

interface Splitting {
  readonly skipsEmpty: boolean;
  readonly ignoresCase: boolean;
}

function pieces(
  text: string,
  delimiters: readonly string[],
  { skipsEmpty, ignoresCase }: Splitting,
): string[] {
  const found = delimiters.length === 0 ? [text] : text.split(patternOf(delimiters, ignoresCase));
  return skipsEmpty ? found.filter((piece) => piece !== "") : found;
}

const isTrue = (value: BaseValueObject | undefined): boolean => Boolean(single(value)?.getValue());

/** Rows of pieces made as long as the longest. */
function filled(rows: readonly (readonly string[])[], pad: BaseValueObject): BaseValueObject {
  const width = Math.max(...rows.map((row) => row.length));
  const string = (piece: string): BaseValueObject => StringValueObject.create(piece);
  return blockOf(
    rows.map((row) => [...row.map(string), ...Array.from({ length: width - row.length }, () => pad)]),
  );
}

/** Univer makes numbers of the pieces that look like some; in Excel they stay texts. */
const textSplit: Mend = (univer) => (text, columns, rows, skips, kind, pad) => {
  const one = single(text);
  const [across, down] = [delimitersOf(columns), delimitersOf(rows)];
  const isOdd = !one || one.isError() || across.length + down.length === 0;
  if (isOdd || [...across, ...down].includes("")) return univer(text, columns, rows, skips, kind, pad);
  const how = { skipsEmpty: isTrue(skips), ignoresCase: isTrue(kind) };
  const found = pieces(textOf(one), down, how).map((row) => pieces(row, across, how));
  if (!found.some((row) => row.length > 0)) return ErrorValueObject.create(ErrorType.CALC);
  return filled(found, pad && !pad.isNull() ? pad : ErrorValueObject.create(ErrorType.NA));
};

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Univer leaves numbers and truth values as they are. */
const valueToText: Mend = () => (given, kind) => {
  const form = numberOf(kind) ?? 0;
  if (form !== 0 && form !== 1) return noValue();
  const shown = (value: BaseValueObject): BaseValueObject =>
    StringValueObject.create(form === 1 && value.isString() ? quoted(textOf(value)) : textOf(value));
  return given.isArray() ? (given as ArrayValueObject).mapValue((cell) => cell && shown(cell)) : shown(given);
};

/** What comes of an empty text is one, and no blank cell. */
const neverBlank: Mend =
  (univer) =>
  (...values) => {
    const found = univer(...values);
    const one = single(found);
    return one?.isNull() ? StringValueObject.create("") : found;
  };

/** What Univer 0.25.1 makes of parts of texts otherwise than Excel. */
export const SPLITS: Readonly<Record<string, Mend>> = {
  TEXTSPLIT: textSplit,
  VALUETOTEXT: valueToText,
  ...Object.fromEntries(
    ["PROPER", "UPPER", "LOWER", "ASC", "TEXTBEFORE", "TEXTAFTER", "CLEAN"].map((name) => [name, neverBlank]),
  ),
};
