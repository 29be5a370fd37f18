import { parseA1Ref, tokenize, translateFormulaToA1, translateFormulaToR1C1, type Token } from "@borgar/fx";
import { cellName, rectName } from "../../model/address";
import { sheetNamed, type BookModel } from "../../model/book";
import { asExcelReads, GONE_ERROR, parameterName } from "../../model/formula-tokens";
import { blockFrom } from "../../model/rect";
import { boundedFormula } from "./bounded-formula";
import type { FormulaPlace } from "./formula-place";
import { besideFormula } from "./implicit-intersection";
import { withKnownCalls } from "./known-calls";
import { isCrossed, withKnownOperators } from "./reference-operators";
import { Meanings } from "./scope";
import { sheetBySheet } from "./sheet-spans";
import { plainReference } from "./structured-reference";
import { cutOf, reachOf, rectOf, type Cut } from "./whole-block";

/** A formula as the calculator understands it: plain A1 references only. */
export interface Translated {
  readonly formula: string;
  /** It leans on tables, names or spilled areas: when one of those changes it must be translated again. */
  readonly indirect: boolean;
  /** Single cells that it mentions; they must lie inside what the calculator takes for the sheet. */
  readonly reach: readonly FormulaPlace[];
  /** Where its blocks of whole columns and rows are cut. */
  readonly cuts: readonly ({ sheetId: string } & Cut)[];
  /** Sheets that it refers to, its own among them where it refers to cells without naming a sheet. */
  readonly sheets: readonly string[];
  /** It refers to cells of several sheets at once: those between two tabs. */
  readonly hasSpans: boolean;
  /** It says `#REF!`, or names a sheet that the book has not. */
  readonly isLost: boolean;
}

const DEEPEST_NAME = 20;

/** Names declared inside the formula by LET or LAMBDA: no workbook name may take their place. */
function ownVariables(tokens: readonly Token[]): Set<string> {
  const variables = new Set<string>();
  const calls: string[] = [];
  tokens.forEach((token, index) => {
    if (token.type === "operator" && token.value === "(") {
      const before = tokens[index - 1];
      calls.push(before?.type === "func" ? before.value.toUpperCase() : "");
    }
    if (token.type === "operator" && token.value === ")") calls.pop();
    const inside = calls.at(-1);
    const declares = inside === "LET" || inside === "LAMBDA";
    if (declares && token.type === "range_named" && tokens[index + 1]?.value === ",") {
      variables.add(token.value.toLowerCase());
      variables.add(parameterName(token.value).toLowerCase());
    }
  });
  return variables;
}

/** A lone reference needs no brackets, and in brackets the calculator does not hand it to a function. */
function isReference(formula: string): boolean {
  return parseA1Ref(formula) !== undefined;
}

/** The calculator takes a sign before a text or a truth value for a part of a name: those get brackets. */
function signed(before: Token | undefined, token: Token, text: string): string {
  const isLiteral = token.type === "string" || token.type === "bool";
  return isLiteral && (before?.value === "-" || before?.value === "+") ? `(${text})` : text;
}

/** The calculator joins numbers to texts as they are written: `1.10&""`. */
function literal(text: string): string {
  const number = String(Number(Number(text).toPrecision(15)));
  return number.includes("e") ? text : number;
}

/** The calculator takes a text that reads like an error for that error: `"#N/A"` becomes `("#N"&"/A")`. */
function notAsError(text: string): string {
  return ERROR_TEXT.test(text) ? `("${text.slice(1, 3)}"&"${text.slice(3)})` : text;
}

const ERROR_TEXT = /^"#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)"$/i;

const isIntersection = ({ type, value }: Token): boolean => type === "operator" && value === "@";

/** A reference, a name or a table: what `@` takes one cell of. */
const isPlaceToken = (token: Token | undefined): boolean =>
  token !== undefined && (token.type.startsWith("range") || token.type === "structured");

/** Translates one formula; made anew for each. */
class Translation {
  indirect = false;
  isLost = false;
  hasSpans = false;
  private hasWhole = false;
  readonly sheets = new Set<string>();
  readonly reach: FormulaPlace[] = [];
  readonly cuts: ({ sheetId: string } & Cut)[] = [];

  constructor(
    private readonly meanings: Meanings,
    private readonly place: FormulaPlace,
  ) {}

  private get book(): BookModel {
    return this.meanings.book;
  }

  /** The whole formula, blocks that reach beyond what is used cut there. */
  whole(formula: string): string {
    const text = withKnownCalls(this.formula(formula));
    return this.hasWhole ? boundedFormula(text, (sheet) => this.cutOf(sheet)) : text;
  }

  private formula(formula: string, depth = 0): string {
    const written = asExcelReads(tokenize(formula, { mergeRefs: true, withLocation: false })).filter(
      (token) => token.type !== "whitespace" || token.value === " ",
    );
    const known = withKnownOperators(
      written.map((token, index) => this.crossed(token, written, index, depth)),
    );
    const { tokens, hasSpans } = sheetBySheet(known, () => this.book.sheets.map(({ name }) => name));
    this.hasSpans ||= hasSpans;
    const variables = ownVariables(tokens);
    return tokens
      .map((token, index) => {
        const before = tokens[index - 1];
        const text = this.operand(before, token, tokens[index + 1], variables, depth);
        return signed(before, token, text);
      })
      .join("");
  }

  /** A name that is crossed with a block is one itself. */
  private crossed(token: Token, tokens: readonly Token[], index: number, depth: number): Token {
    if (token.type !== "range_named" || !isCrossed(tokens, index)) return token;
    const value = this.name(token.value, false, depth);
    if (value === undefined || !isReference(value)) return token;
    const isHere = this.sheetOf(parseA1Ref(value)?.context) === this.place.sheetId;
    return { ...token, type: "range", value: isHere ? value.slice(value.lastIndexOf("!") + 1) : value };
  }

  /** A token, and of a block behind `@` the one cell beside the formula. */
  private operand(
    before: Token | undefined,
    token: Token,
    next: Token | undefined,
    variables: Set<string>,
    depth: number,
  ): string {
    if (isIntersection(token) && isPlaceToken(next)) return "";
    if (!before || !isIntersection(before)) return this.token(token, next, variables, depth);
    if (token.type.startsWith("range") && token.type !== "range_named")
      return this.token(
        { ...token, type: "range", value: besideFormula(token.value, this.place) },
        next,
        variables,
        depth,
      );
    return besideFormula(this.token(token, next, variables, depth), this.place);
  }

  private token(token: Token, next: Token | undefined, variables: Set<string>, depth: number): string {
    if (token.type === "structured") {
      this.indirect = true;
      return this.noteSheet(plainReference(this.meanings, token.value, this.place));
    }
    if (token.type === "range") return this.range(token.value, next);
    if (token.type === "range_beam") return this.noteSheet(token.value);
    if (token.type === "error" && token.value.toUpperCase().startsWith(GONE_ERROR)) {
      this.isLost = true;
      return GONE_ERROR;
    }
    // The text may be a name, or a table's column.
    if (token.type === "func" && token.value.toUpperCase() === "INDIRECT") this.indirect = true;
    if (token.type === "string") return notAsError(token.value);
    if (token.type === "number") return literal(token.value);
    if (token.type === "operator" && token.value === "#") return "";
    const isName = token.type === "range_named" || token.type === "func";
    if (!isName || variables.has(token.value.toLowerCase())) return token.value;
    // A name that does not exist yet may be defined later.
    if (token.type === "range_named") this.indirect = true;
    const meaning = this.name(token.value, token.type === "func", depth);
    return meaning ?? (token.type === "range_named" ? this.table(token.value) : undefined) ?? token.value;
  }

  /** The data of a table that stands in a formula by its name alone: `VLOOKUP("a",Sales,2,FALSE)`. */
  private table(name: string): string | undefined {
    if (!this.meanings.tableFor(name, this.place)) return undefined;
    return this.noteSheet(plainReference(this.meanings, `${name}[]`, this.place));
  }

  private range(text: string, next: Token | undefined): string {
    const parsed = parseA1Ref(text);
    const range = parsed && "range" in parsed ? parsed.range : undefined;
    if (!range || range.top === null || range.left === null) return text;
    this.note(parsed);
    const sheetId = this.sheetOf(parsed?.context);
    this.reach.push({ sheetId, row: range.top, column: range.left });
    if (next?.type === "operator" && next.value === "#")
      return this.spill(sheetId, range.top, range.left, text);
    return text;
  }

  /** Remembers where a plain reference leads to. */
  private noteSheet(reference: string): string {
    this.note(parseA1Ref(reference));
    return reference;
  }

  private note(parsed: ReturnType<typeof parseA1Ref>): void {
    const name = parsed?.context?.at(-1);
    const sheetId = name === undefined ? this.place.sheetId : sheetNamed(this.book, name)?.id;
    if (sheetId === undefined) this.isLost = true;
    else this.sheets.add(sheetId);
    const range = parsed && "range" in parsed ? parsed.range : undefined;
    this.hasWhole ||= range !== undefined && reachOf(rectOf(range)) !== "none";
  }

  /** Where a sheet is cut; when more of it is used, the formula is translated again. */
  private cutOf(sheet: string | undefined): Cut {
    this.indirect = true;
    const sheetId = this.sheetOf(sheet === undefined ? undefined : [sheet]);
    const cut = cutOf(this.meanings.usedOf(sheetId));
    this.cuts.push({ sheetId, ...cut });
    this.reach.push({ sheetId, row: cut.rows + 1, column: cut.columns + 1 });
    return cut;
  }

  private sheetOf(context: readonly string[] | undefined): string {
    const name = context?.at(-1);
    return (name === undefined ? undefined : sheetNamed(this.book, name)?.id) ?? this.place.sheetId;
  }

  /** `D1#`: the area that the formula in D1 fills at present. */
  private spill(sheetId: string, row: number, column: number, text: string): string {
    this.indirect = true;
    const cell = this.book.sheets
      .find((sheet) => sheet.id === sheetId)
      ?.cells.get(row)
      ?.get(column);
    if (cell?.formula === undefined) return "#REF!";
    const { rows, columns } = cell.array ?? { rows: 1, columns: 1 };
    const prefix = text.includes("!") ? text.slice(0, text.lastIndexOf("!") + 1) : "";
    return prefix + rectName(blockFrom({ row, column }, { rows, columns }));
  }

  /** What a name stands for; the calculator wants a LAMBDA that is called without brackets around it. */
  private name(text: string, isCall: boolean, depth: number): string | undefined {
    const mark = text.lastIndexOf("!");
    const scope = mark < 0 ? this.place.sheetId : this.sheetOf(parseA1Ref(text)?.context);
    const found = this.meanings.nameFormula(text.slice(mark + 1), scope);
    if (found === undefined) return undefined;
    this.indirect = true;
    if (depth >= DEEPEST_NAME) return "#NAME?";
    const meaning = this.formula(this.seenFromHere(found), depth + 1);
    return isCall || isReference(meaning) ? meaning : `(${meaning})`;
  }

  /** Relative references of a name are stored as seen from A1. */
  private seenFromHere(formula: string): string {
    if (!/[A-Za-z]/.test(formula)) return formula;
    const shifted = translateFormulaToR1C1(`=${formula}`, "A1");
    return translateFormulaToA1(shifted, cellName(this.place.row, this.place.column)).slice(1);
  }
}

/**
 * Spells a formula of the book (no "=", Excel-API spelling) the way the calculator reads it (with "="). Whoever
 * translates many at once hands over the meanings of names and tables.
 */
export function translateFormula(
  book: BookModel,
  formula: string,
  place: FormulaPlace,
  meanings = new Meanings(book),
): Translated {
  const translation = new Translation(meanings, place);
  const text = translation.whole(formula);
  const { indirect, reach, cuts, sheets, isLost, hasSpans } = translation;
  return { formula: `=${text}`, indirect, reach, cuts, sheets: [...sheets], isLost, hasSpans };
}
