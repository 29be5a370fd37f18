import type { FilterCriterion, LocaleInfo } from "excel-host";
import type { Sign } from "../config/filter-texts";
import { readTyped, typedText } from "./typed-input";

/** How a cell is compared, in the order of Excel's list. */
export const SIGNS: readonly Sign[] = [
  ...(["equal", "notEqual", "greater", "greaterOrEqual", "less", "lessOrEqual"] as const),
  ...(["begins", "notBegins", "ends", "notEnds", "contains", "notContains"] as const),
];

/** A comparison as it is typed into the dialog: in the notation of the locale. */
export interface Condition {
  readonly sign: Sign;
  readonly text: string;
}

/** One comparison, or two. */
export interface Conditions {
  readonly conditions: readonly Condition[];
  /** Both must be true; else one is enough. */
  readonly and: boolean;
}

/** How a criterion of the file spells a sign: what comes before what is typed, and after it (ECMA-376 18.3.2.2). */
const SPELLED: Readonly<Record<Sign, readonly [before: string, after: string]>> = {
  equal: ["=", ""],
  notEqual: ["<>", ""],
  greater: [">", ""],
  greaterOrEqual: [">=", ""],
  less: ["<", ""],
  lessOrEqual: ["<=", ""],
  begins: ["=", "*"],
  notBegins: ["<>", "*"],
  ends: ["=*", ""],
  notEnds: ["<>*", ""],
  contains: ["=*", "*"],
  notContains: ["<>*", "*"],
};

/** Those whose text may be anything: the others compare numbers and days, too. */
const OF_TEXTS: ReadonlySet<Sign> = new Set(SIGNS.slice(6));

/** Equal to nothing means the blank cells; other comparisons with nothing are none. */
const isMeant = ({ sign, text }: Condition): boolean =>
  text.trim() !== "" || sign === "equal" || sign === "notEqual";

/** The criterion that the dialog's comparisons make; undefined: none of them compares with anything. */
export function criterionFrom(
  { conditions, and }: Conditions,
  locale: LocaleInfo,
): FilterCriterion | undefined {
  const [first, second] = conditions.filter(isMeant).map((condition) => spelled(condition, locale));
  if (first === undefined) return undefined;
  return { on: "custom", first, ...(second !== undefined && { second }), and: second !== undefined && and };
}

function spelled({ sign, text }: Condition, locale: LocaleInfo): string {
  const [before, after] = SPELLED[sign];
  return `${before}${OF_TEXTS.has(sign) ? text.trim() : operand(text.trim(), locale)}${after}`;
}

/** Numbers, percents and days as the file knows them: as numbers with a point. */
function operand(text: string, locale: LocaleInfo): string {
  const typed = readTyped(text, locale, false);
  const value = typed.kind === "input" && "value" in typed.input ? typed.input.value : undefined;
  return typeof value === "number" ? String(value) : text;
}

/**
 * The comparisons that a criterion is made of, as they would be typed; those of a column of days with `format`. None for
 * criteria of other kinds.
 */
export function conditionsOf(
  criterion: FilterCriterion | undefined,
  format: string,
  locale: LocaleInfo,
): Conditions {
  if (criterion?.on !== "custom") return { conditions: [], and: true };
  const { first, second, and } = criterion;
  const texts = second === undefined ? [first] : [first, second];
  return {
    conditions: texts.map((text) => readCondition(text, format, locale)),
    and: second === undefined || and,
  };
}

function readCondition(text: string, format: string, locale: LocaleInfo): Condition {
  const [, mark = "", rest = ""] = /^(>=|<=|<>|=|>|<)?([\s\S]*)$/.exec(text) ?? [];
  const sign = [...SIGNS].reverse().find((one) => fits(one, mark || "=", rest)) ?? "equal";
  const [before, after] = SPELLED[sign];
  const star = before.endsWith("*") ? 1 : 0;
  const plain = rest.slice(star, rest.length - after.length);
  const isNumber = !OF_TEXTS.has(sign) && plain !== "" && !Number.isNaN(Number(plain));
  return { sign, text: isNumber ? typedText(Number(plain), undefined, format, locale) : plain };
}

/** Is a text spelled with this sign? `~*` at its end is an asterisk that is meant. */
function fits(sign: Sign, mark: string, rest: string): boolean {
  const [before, after] = SPELLED[sign];
  const star = before.endsWith("*");
  if (before.replace("*", "") !== mark || (star && !rest.startsWith("*"))) return false;
  return after === "" || (rest.length > (star ? 1 : 0) && /(^|[^~])\*$/.test(rest));
}
