import type { BaseValueObject } from "@univerjs/engine-formula";
import { parseValue } from "numfmt";
import { wildcardSource } from "../../model/wildcards";

/** Whether a cell meets a criterion; a cell with nothing in it is undefined. */
export type Meets = (cell: BaseValueObject | undefined) => boolean;

/** The signs by which values are compared. */
export type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** What a comparison says of the order of two values. */
export const COMPARISONS: Readonly<Record<Comparison, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

const ERRORS = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/i;

const isEmpty = (cell: BaseValueObject | undefined): boolean => cell === undefined || cell.isNull();

const isEmptyText = (cell: BaseValueObject | undefined): boolean =>
  cell?.isString() === true && cell.getValue() === "";

/** The number that a text is for a criterion; undefined of any other. */
function numberIn(text: string): number | undefined {
  const value = text.trim() === "" ? undefined : parseValue(text)?.v;
  return typeof value === "number" ? value : undefined;
}

/** Texts that read like the number are equal to it, and neither less nor more; `<>` leaves out the number alone. */
function likeNumber(comparison: Comparison, wanted: number): Meets {
  const holds = COMPARISONS[comparison];
  const isNumber = (cell: BaseValueObject | undefined): boolean =>
    cell?.isNumber() === true && Number(cell.getValue()) === wanted;
  if (comparison === "=")
    return (cell) =>
      isNumber(cell) || (cell?.isString() === true && numberIn(String(cell.getValue())) === wanted);
  if (comparison === "<>") return (cell) => !isNumber(cell);
  return (cell) => cell?.isNumber() === true && holds(Number(cell.getValue()) - wanted);
}

function likeTruth(comparison: Comparison, wanted: boolean): Meets {
  const holds = COMPARISONS[comparison];
  return (cell) =>
    cell?.isBoolean() === true
      ? holds(Number(Boolean(cell.getValue())) - Number(wanted))
      : comparison === "<>";
}

function likeError(comparison: Comparison, wanted: string): Meets {
  const isEqual: Meets = (cell) =>
    cell?.isError() === true && String(cell.getValue()).toUpperCase() === wanted.toUpperCase();
  if (comparison === "=") return isEqual;
  return comparison === "<>" ? (cell) => !isEqual(cell) : () => false;
}

function likeText(comparison: Comparison, wanted: string): Meets {
  const holds = COMPARISONS[comparison];
  if (comparison === "=" || comparison === "<>") {
    const pattern = new RegExp(`^${wildcardSource(wanted)}$`, "iu");
    const isEqual: Meets = (cell) => cell?.isString() === true && pattern.test(String(cell.getValue()));
    return comparison === "=" ? isEqual : (cell) => !isEqual(cell);
  }
  const lower = wanted.toLowerCase();
  return (cell) =>
    cell?.isString() === true && holds(String(cell.getValue()).toLowerCase().localeCompare(lower));
}

/** A comparison with nothing: `"="` wants cells with nothing in them, `"<>"` all others, and nothing is less or more. */
function likeNothing(comparison: Comparison): Meets {
  if (comparison === "=") return isEmpty;
  return comparison === "<>" ? (cell) => !isEmpty(cell) : () => false;
}

function ofText(comparison: Comparison, wanted: string): Meets {
  const number = numberIn(wanted);
  if (number !== undefined) return likeNumber(comparison, number);
  if (/^(?:true|false)$/i.test(wanted)) return likeTruth(comparison, wanted.toLowerCase() === "true");
  return ERRORS.test(wanted) ? likeError(comparison, wanted) : likeText(comparison, wanted);
}

/**
 * What a criterion of COUNTIF and its kin wants, as Microsoft documents it: a comparison and a value, in which `*` and `?`
 * stand for any letters; an empty cell as the criterion means 0, and an empty text both empty cells and empty texts.
 */
export function criterion(wanted: BaseValueObject): Meets {
  if (wanted.isError()) return likeError("=", String(wanted.getValue()));
  if (wanted.isNull()) return likeNumber("=", 0);
  if (wanted.isBoolean()) return likeTruth("=", Boolean(wanted.getValue()));
  if (wanted.isNumber()) return likeNumber("=", Number(wanted.getValue()));
  const text = String(wanted.getValue());
  const [, sign, rest = ""] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(text) ?? [];
  if (rest === "")
    return sign ? likeNothing(sign as Comparison) : (cell) => isEmpty(cell) || isEmptyText(cell);
  return ofText((sign ?? "=") as Comparison, rest);
}
