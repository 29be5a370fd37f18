import { parse, tokenize, type AstExpression, type CallExpression, type Node } from "@borgar/fx";
import { columnLetters } from "../../model/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/rect";
import { blocksOf, ONE_VALUE, type Blocks } from "./fit-arguments";
import { beyondOf, countBeyond, insideOf, reachOf, writtenBlock } from "./whole-block";
import type { Cut, WrittenBlock } from "./whole-block";

/** Functions that add up their cells, one by one: cells that are alike can be counted and multiplied. */
const ADD_UP = new Set(["SUM", "SUMPRODUCT", "SUMSQ", "COUNT", "COUNTA", "AVERAGE"]);

/** Functions that count empty cells of a plain reference too. */
const COUNT_BLANKS = new Set(["COUNTBLANK", "COUNTIF", "COUNTIFS"]);

/** Functions that ask how large a reference is. */
const ASK_FOR_SIZE = new Set(["ROWS", "COLUMNS"]);

/** A piece of the text with what stands there instead. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

type Replace = (block: WrittenBlock) => string;

/** Where a sheet is cut; without a name the formula's own. */
type CutOf = (sheet: string | undefined) => Cut;

/** Rewrites one formula; made anew for each. */
class Bounding {
  constructor(
    private readonly text: string,
    private readonly cutOf: CutOf,
  ) {}

  edits(node: Node | null | undefined, replace: Replace): Edit[] {
    if (!node) return [];
    if (node.type === "ReferenceIdentifier") return this.reference(node, replace);
    if (node.type !== "CallExpression") return children(node).flatMap((child) => this.edits(child, replace));
    const call = node as CallExpression;
    const name = nameOf(call);
    if (ASK_FOR_SIZE.has(name)) return this.size(call, name);
    const bounded = this.bounded(call, name);
    if (bounded !== undefined) return [{ ...span(call), text: bounded }];
    const inside = ONE_VALUE.has(name) ? this.shortened : replace;
    return call.arguments.flatMap((argument) => this.edits(argument, inside));
  }

  apply(from: number, to: number, edits: readonly Edit[]): string {
    let [text, at] = ["", from];
    for (const edit of edits) {
      text += this.text.slice(at, edit.from) + edit.text;
      at = edit.to;
    }
    return text + this.text.slice(at, to);
  }

  /** Blocks that no function adds up end where the calculator ends them, columns with the data. */
  readonly shortened: Replace = (block) => {
    const { left, right } = block.rect;
    const end =
      reachOf(block.rect) === "both"
        ? Math.max(left, Math.min(right, this.cutOf(block.sheet).columns - 1))
        : right;
    return `${block.prefix}${columnLetters(left)}:${columnLetters(end)}`;
  };

  private reference(node: Node, replace: Replace): Edit[] {
    const { from, to } = span(node);
    const block = writtenBlock(this.text.slice(from, to));
    const reach = block && reachOf(block.rect);
    if (!block || reach === "none") return [];
    return reach === "columns" && replace === this.shortened ? [] : [{ from, to, text: replace(block) }];
  }

  /** How many rows or columns a written block has; the calculator ends whole ones with the data. */
  private size(call: CallExpression, name: string): Edit[] {
    const [argument] = call.arguments;
    const block = argument && writtenBlock(this.text.slice(...loc(argument)));
    if (!block || reachOf(block.rect) === "none") return [];
    const { top, left, bottom, right } = block.rect;
    return [{ ...span(call), text: String(name === "ROWS" ? bottom - top + 1 : right - left + 1) }];
  }

  /** The call over the cells that are used, and what all others add to it; undefined where they add nothing. */
  private bounded(call: CallExpression, name: string): string | undefined {
    const counts = COUNT_BLANKS.has(name);
    if (!counts && !ADD_UP.has(name)) return undefined;
    if (call.arguments.some((argument) => !argument)) return undefined;
    const blocks = blocksOf(call, (node) => writtenBlock(this.text.slice(...loc(node))));
    const [first] = blocks?.whole ?? [];
    if (!blocks || !first || (!counts && blocks.areAllPlain) || !areAlike(blocks)) return undefined;
    if (counts && blocks.haveWhole.some((hasWhole, index) => hasWhole === (index % 2 === 1)))
      return undefined;
    const cut = this.cutFor(blocks.whole);
    const half = countBeyond(first.rect, cut) / 2;
    if (!isRoom(first, cut)) return undefined;
    const all = call.arguments.map(() => true);
    const beyond = counts || name === "SUMPRODUCT" ? all : blocks.haveWhole;
    const sum = (name: string): string => {
      const inside = this.call(call, name, all, (block) => insideOf(block, cut));
      return `(${inside}+${half}*${this.call(call, name, beyond, (block) => beyondOf(block, cut))})`;
    };
    return name === "AVERAGE" ? `(${sum("SUM")}/${sum("COUNT")})` : sum(name);
  }

  /** The call with another function's name, some of its arguments, and other blocks. */
  private call(call: CallExpression, name: string, takes: readonly boolean[], replace: Replace): string {
    const texts = call.arguments.map((argument, index) => {
      const [from, to] = this.argumentSpan(call, index);
      return this.apply(from, to, this.edits(argument, replace));
    });
    return `${name}(${texts.filter((_, index) => takes[index]).join(",")})`;
  }

  /** From bracket or comma to comma or bracket: a node ends before the brackets around it. */
  private argumentSpan(
    { callee, arguments: given, ...call }: CallExpression,
    index: number,
  ): [number, number] {
    const commaAfter = (at: number): number => {
      const argument = given[at];
      return argument ? this.text.indexOf(",", loc(argument)[1]) : -1;
    };
    const from = index === 0 ? this.text.indexOf("(", loc(callee)[1]) : commaAfter(index - 1);
    const to = index === given.length - 1 ? (call.loc?.[1] ?? 0) - 1 : commaAfter(index);
    return [from + 1, to];
  }

  /** The cut of all sheets that blocks lie on. */
  private cutFor(blocks: readonly WrittenBlock[]): Cut {
    const cuts = blocks.map(({ sheet }) => this.cutOf(sheet));
    return {
      rows: Math.max(...cuts.map(({ rows }) => rows)),
      columns: Math.max(...cuts.map(({ columns }) => columns)),
    };
  }
}

/** Blocks whose cells beyond the cut meet each other there, and nothing else. */
function areAlike({ whole, others }: Blocks): boolean {
  const [first] = whole;
  if (!first) return false;
  const reach = reachOf(first.rect);
  const size = ({ rect }: WrittenBlock): number =>
    reach === "rows" ? rect.right - rect.left : rect.bottom - rect.top;
  const largest = Math.max(...whole.map(size));
  return (
    whole.every((block) => {
      if (reachOf(block.rect) !== reach) return false;
      const { left, right } = block.rect;
      if (reach !== "rows" && (left !== first.rect.left || right !== first.rect.right)) return false;
      return reach === "both" || size(block) === largest || size(block) === 0;
    }) &&
    others.every(({ rows, columns }) =>
      reach === "rows" ? rows === 1 : reach === "columns" && columns === 1,
    )
  );
}

/** Two rows or columns beyond the cut are there to be looked at. */
function isRoom({ rect }: WrittenBlock, { rows, columns }: Cut): boolean {
  return reachOf(rect) === "columns"
    ? Math.max(columns, rect.left + 1) + 2 <= Math.min(rect.right + 1, MAX_COLUMNS)
    : rows + 2 <= MAX_ROWS;
}

function children(node: Node): (Node | null)[] {
  const { arguments: given, declarations, body, init } = node as unknown as Record<string, unknown>;
  const nodes = [given, declarations, init, body].flat() as (Node | null | undefined)[];
  return nodes.filter((child): child is Node => typeof child === "object" && child !== null);
}

function nameOf({ callee }: CallExpression): string {
  return callee.type === "Identifier" ? callee.name.toUpperCase() : "";
}

function loc(node: Node | AstExpression): [number, number] {
  const [from = 0, to = 0] = node.loc ?? [];
  return [from, to];
}

function span(node: Node): { from: number; to: number } {
  const [from, to] = loc(node);
  return { from, to };
}

/**
 * A formula (no "=") whose blocks of whole columns, whole rows and whole sheets end with what is used, and that still
 * counts all cells as Excel does: `SUMPRODUCT((A:A="")*1)` counts 1,048,576 cells less those that hold something. What lies
 * beyond is empty, so that two rows of it stand for all. As it was where it cannot be read.
 */
export function boundedFormula(formula: string, cutOf: CutOf): string {
  const bounding = new Bounding(formula, cutOf);
  try {
    const tokens = tokenize(formula, { mergeRefs: true, withLocation: true });
    return bounding.apply(0, formula.length, bounding.edits(parse(tokens), bounding.shortened));
  } catch {
    return formula;
  }
}
