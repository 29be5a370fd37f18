import type { ArrayExpression, CallExpression, Node } from "@borgar/fx";
import { reachOf, type WrittenBlock } from "./whole-block";

/** Functions that give one value for each cell of a block. */
const CELL_BY_CELL = new Set([
  ...[
    "IF",
    "IFERROR",
    "IFNA",
    "IFS",
    "SWITCH",
    "NOT",
    "N",
    "ISBLANK",
    "ISNUMBER",
    "ISTEXT",
    "ISNONTEXT",
    "ISERROR",
  ],
  ...[
    "ISERR",
    "ISNA",
    "ISLOGICAL",
    "ISEVEN",
    "ISODD",
    "ABS",
    "SIGN",
    "INT",
    "TRUNC",
    "MOD",
    "SQRT",
    "POWER",
    "EXP",
  ],
  ...["LN", "LOG", "LOG10", "ROUND", "ROUNDUP", "ROUNDDOWN", "LEN", "LEFT", "RIGHT", "MID", "TRIM", "CLEAN"],
  ...[
    "UPPER",
    "LOWER",
    "PROPER",
    "EXACT",
    "FIND",
    "SEARCH",
    "SUBSTITUTE",
    "REPLACE",
    "REPT",
    "CONCATENATE",
    "TEXT",
  ],
  ...["VALUE", "CODE", "YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND", "DATEVALUE"],
]);

/** Functions that give one value for all cells that they are handed. */
export const ONE_VALUE: ReadonlySet<string> = new Set([
  ...["SUM", "SUMPRODUCT", "SUMSQ", "PRODUCT", "COUNT", "COUNTA", "COUNTBLANK", "AVERAGE", "MEDIAN", "MODE"],
  ...["MAX", "MIN", "LARGE", "SMALL", "STDEV", "STDEV.S", "STDEV.P", "VAR", "VAR.S", "VAR.P", "AND", "OR"],
]);

/** Functions that answer with blocks, or with places, whatever they are handed. */
const MAKE_BLOCKS = new Set([
  ...[
    "SEQUENCE",
    "RANDARRAY",
    "MAKEARRAY",
    "MUNIT",
    "ROW",
    "COLUMN",
    "OFFSET",
    "INDIRECT",
    "INDEX",
    "CHOOSE",
  ],
  ...["TEXTSPLIT", "EXPAND", "LET", "LAMBDA"],
]);

/** Operators that work on each cell; a range, a union or an intersection makes a block of its own. */
const CELL_BY_CELL_OPERATORS = new Set(["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">", "<=", ">=", "%"]);

/** The blocks that the arguments of a call are made of. */
export interface Blocks {
  /** Those that reach beyond what is used. */
  readonly whole: readonly WrittenBlock[];
  /** Those of several cells besides. */
  readonly others: readonly { readonly rows: number; readonly columns: number }[];
  /** Every whole block is an argument by itself. */
  readonly areAllPlain: boolean;
  /** For each argument: it has such a block. */
  readonly haveWhole: readonly boolean[];
}

/** Thrown where a cell of the result does not come from the cells at its place alone. */
class Unfit extends Error {}

class Finder {
  readonly whole: WrittenBlock[] = [];
  readonly others: { rows: number; columns: number }[] = [];

  constructor(private readonly read: (node: Node) => WrittenBlock | undefined) {}

  visit(node: Node | null | undefined): void {
    if (!node || node.type === "Literal" || node.type === "ErrorLiteral") return;
    if (node.type === "ReferenceIdentifier") this.reference(node);
    else if (node.type === "ArrayExpression") this.array(node as ArrayExpression);
    else if (node.type === "CallExpression") this.call(node as CallExpression);
    else if (node.type === "UnaryExpression" || node.type === "BinaryExpression") this.operation(node);
    else throw new Unfit();
  }

  private reference(node: Node): void {
    const block = this.read(node);
    if (!block) throw new Unfit();
    const { top, bottom, left, right } = block.rect;
    if (reachOf(block.rect) !== "none") this.whole.push(block);
    else if (top !== bottom || left !== right)
      this.others.push({ rows: bottom - top + 1, columns: right - left + 1 });
  }

  private array({ elements }: ArrayExpression): void {
    this.others.push({ rows: elements.length, columns: elements[0]?.length ?? 0 });
  }

  private operation(node: Node): void {
    const { operator, arguments: sides } = node as unknown as { operator: string; arguments: Node[] };
    if (!CELL_BY_CELL_OPERATORS.has(operator)) throw new Unfit();
    for (const side of sides) this.visit(side);
  }

  private call({ callee, arguments: given }: CallExpression): void {
    const name = callee.type === "Identifier" ? callee.name.toUpperCase() : "";
    if (CELL_BY_CELL.has(name)) {
      for (const argument of given) this.visit(argument);
      return;
    }
    if (MAKE_BLOCKS.has(name)) throw new Unfit();
    // One value is the same for all cells; of another function that is known only where it is handed single cells.
    const inside = new Finder(this.read);
    for (const argument of given) inside.visit(argument);
    if (!ONE_VALUE.has(name) && inside.whole.length + inside.others.length > 0) throw new Unfit();
  }
}

/** The blocks of a call's arguments; undefined where the result is not made cell by cell. */
export function blocksOf(
  { arguments: given }: CallExpression,
  read: (node: Node) => WrittenBlock | undefined,
): Blocks | undefined {
  const finder = new Finder(read);
  const haveWhole: boolean[] = [];
  try {
    for (const argument of given) {
      const before = finder.whole.length;
      finder.visit(argument);
      haveWhole.push(finder.whole.length > before);
    }
  } catch (error) {
    if (error instanceof Unfit) return undefined;
    throw error;
  }
  const { whole, others } = finder;
  const plain = given.filter(
    (argument, index) => haveWhole[index] && argument?.type === "ReferenceIdentifier",
  );
  return { whole, others, areAllPlain: plain.length === whole.length, haveWhole };
}
