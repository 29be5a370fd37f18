import { parseA1Ref, tokenize, type RangeA1, type Token } from "@borgar/fx";
import type { FormulaPlace } from "./formula-place";
import { SPAN } from "./reference-positions";
import type { Area } from "./references";
import { rectOf } from "./whole-block";

/** What the text of a translated formula says of its calculation. */
export interface FormulaReading {
  /** Every block that it mentions, whether for the values there or for the place. */
  readonly reads: readonly Area[];
  /** It finds cells by what it calculates (OFFSET, INDIRECT, `A1:INDEX(…)`): `reads` is not all that it reads. */
  readonly seeks: boolean;
  /** Its result differs from one calculation to the next. */
  readonly isPassing: boolean;
  /** It leaves out rows that are hidden (SUBTOTAL, AGGREGATE). */
  readonly skipsHidden: boolean;
  /**
   * The formula with its references as seen from its cell: formulas of one shape are parsed once. Undefined where the
   * calculator cannot take a parsed formula elsewhere.
   */
  readonly shape: string | undefined;
}

const PASSING = new Set(["RAND", "RANDBETWEEN", "RANDARRAY", "NOW", "TODAY"]);
const SKIP_HIDDEN = new Set(["SUBTOTAL", "AGGREGATE"]);
const SEEKING = new Set(["OFFSET", "INDIRECT", SPAN]);

/** With a variable a formula cannot be looked into part by part. */
const WITH_VARIABLES = new Set(["LET", "LAMBDA"]);

/** Univer asks these for the place that is written, not for the one that a moved reference means. */
const BOUND_TO_PLACE = new Set([
  ...["ROW", "ROWS", "COLUMN", "COLUMNS", "ADDRESS", "AREAS", "CELL", "SHEET", "SHEETS", "ISREF", "TYPE"],
  ...["FORMULATEXT", "ISFORMULA", "INDEX", "CHOOSE", "LOOKUP", "SUMIF", "AVERAGEIF", "SUBTOTAL", "AGGREGATE"],
  ...["MAP", "REDUCE", "SCAN", "BYROW", "BYCOL", "MAKEARRAY"],
  ...WITH_VARIABLES,
  ...SEEKING,
]);

/** Reads one translated formula; made anew for each. */
class Reader {
  readonly reads: Area[] = [];
  private readonly called = new Set<string>();
  private readonly shape: string[] = [];
  private canMove = true;
  private spans = false;

  constructor(
    private readonly place: FormulaPlace,
    private readonly sheetNamed: (name: string) => string | undefined,
  ) {}

  read(text: string): FormulaReading {
    for (const token of tokenize(text, { mergeRefs: true, withLocation: false })) this.token(token);
    const calls = (names: ReadonlySet<string>): boolean => [...this.called].some((name) => names.has(name));
    const seeks = this.spans || calls(SEEKING);
    return {
      reads: this.reads,
      seeks,
      isPassing: calls(PASSING) || (seeks && calls(WITH_VARIABLES)),
      skipsHidden: calls(SKIP_HIDDEN),
      shape: this.canMove && !this.spans && !calls(BOUND_TO_PLACE) ? this.shape.join("") : undefined,
    };
  }

  private token({ type, value }: Token): void {
    if (type === "range" || type === "range_beam") {
      this.reference(value);
      return;
    }
    if (type === "func") this.called.add(value.toUpperCase());
    if (type === "operator" && value === ":") this.spans = true;
    if (type === "operator" && (value === "@" || value === "#")) this.canMove = false;
    this.shape.push(value);
  }

  private reference(text: string): void {
    const parsed = parseA1Ref(text);
    const range = parsed && "range" in parsed ? parsed.range : undefined;
    const name = parsed?.context?.at(-1);
    const sheetId = name === undefined ? this.place.sheetId : this.sheetNamed(name);
    if (range && sheetId !== undefined) this.reads.push({ sheetId, rect: rectOf(range) });
    if (!range || range.top === null || range.left === null) this.canMove = false;
    else this.shape.push(text.slice(0, text.lastIndexOf("!") + 1), this.seenFromHere(range));
  }

  private seenFromHere(range: RangeA1): string {
    const { row, column } = this.place;
    const rows = [step(range.top, range.$top, row), step(range.bottom, range.$bottom, row)];
    const columns = [step(range.left, range.$left, column), step(range.right, range.$right, column)];
    return `R${rows[0]}C${columns[0]}:R${rows[1]}C${columns[1]}`;
  }
}

function step(at: number | null | undefined, isFixed: boolean | null | undefined, from: number): string {
  return isFixed ? String(at) : `[${Number(at) - from}]`;
}

/** What a translated formula (with "=") reads from its place; `sheetNamed` gives the id of a sheet. */
export function readingOf(
  text: string,
  place: FormulaPlace,
  sheetNamed: (name: string) => string | undefined,
): FormulaReading {
  return new Reader(place, sheetNamed).read(text);
}
