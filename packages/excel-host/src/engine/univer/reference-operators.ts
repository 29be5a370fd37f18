import { parseA1Ref, stringifyA1Ref, type Token } from "@borgar/fx";

/** Functions that take any number of blocks, and for which it is all one how they are grouped. */
const TAKE_MANY = new Set(
  `SUM SUMSQ PRODUCT COUNT COUNTA AVERAGE MEDIAN MODE MAX MIN STDEV STDEV.S STDEV.P VAR VAR.S VAR.P AND OR`.split(
    /\s+/,
  ),
);

/** Functions that take one list of numbers, whatever its form. */
const TAKE_ONE_LIST = new Set(
  `LARGE SMALL RANK RANK.EQ RANK.AVG PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC`.split(
    /\s+/,
  ),
);

const isOperator = (token: Token | undefined, value: string): boolean =>
  token?.type === "operator" && token.value === value;

const RANGES: readonly (string | undefined)[] = ["range", "range_beam"];

const isRange = (token: Token | undefined): token is Token => RANGES.includes(token?.type);

/** True for a name that stands beside a space and another block or name: `Sales East`. */
export function isCrossed(tokens: readonly Token[], index: number): boolean {
  return [-1, 1].some((step) => {
    const beyond = tokens[index + 2 * step];
    return tokens[index + step]?.value === " " && [...RANGES, "range_named"].includes(beyond?.type);
  });
}

const operator = (value: string): Token => ({ type: "operator", value });

/** The cells that two written blocks share; undefined where they are not on one sheet, or are all of it. */
function common(left: string, right: string): string | undefined {
  const [one, other] = [parseA1Ref(left), parseA1Ref(right)];
  if (!one || !other || !("range" in one) || !("range" in other) || !one.range || !other.range)
    return undefined;
  const isOnOneSheet = String(one.context ?? "").toLowerCase() === String(other.context ?? "").toLowerCase();
  if (!isOnOneSheet) return undefined;
  const [a, b] = [one.range, other.range];
  const top = Math.max(a.top ?? 0, b.top ?? 0);
  const left_ = Math.max(a.left ?? 0, b.left ?? 0);
  const bottom = Math.min(a.bottom ?? Infinity, b.bottom ?? Infinity);
  const right_ = Math.min(a.right ?? Infinity, b.right ?? Infinity);
  if (bottom < top || right_ < left_) return "#NULL!";
  const rows = Number.isFinite(bottom) ? { top, bottom } : { top: null, bottom: null };
  const columns = Number.isFinite(right_) ? { left: left_, right: right_ } : { left: null, right: null };
  return rows.top === null && columns.left === null
    ? undefined
    : stringifyA1Ref({ ...one, range: { ...rows, ...columns } });
}

/** `A1:C3 B2:D4` is B2:C3. */
function intersected(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [token, space, next] = tokens.slice(index, index + 3);
    if (!token) break;
    const shared =
      isRange(token) && space?.value === " " && isRange(next) ? common(token.value, next.value) : undefined;
    if (shared !== undefined) index += 2;
    found.push(
      shared === undefined ? token : { type: shared.startsWith("#") ? "error" : "range", value: shared },
    );
  }
  return found;
}

/** Where a bracketed part that opens here closes; -1 where it does not. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    if (isOperator(tokens[index], "(")) depth += 1;
    if (isOperator(tokens[index], ")")) depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

/** A part in brackets that is nothing but blocks with commas between them, as an argument by itself. */
function isUnion(tokens: readonly Token[], open: number, close: number): boolean {
  const inside = tokens.slice(open + 1, close);
  const isAlone = [",", ")"].some((end) => isOperator(tokens[close + 1], end));
  const isList = inside.every((token, index) => (index % 2 === 0 ? isRange(token) : isOperator(token, ",")));
  return isAlone && isList && inside.length > 1;
}

const call = (name: string): Token => ({ type: "func", value: name });

/** The cells of several blocks in one column; what is blank is left out. */
function stacked(blocks: readonly Token[]): Token[] {
  const columns = blocks.flatMap((block, index) => [
    ...(index === 0 ? [] : [operator(",")]),
    ...[call("TOCOL"), operator("("), block, operator(","), { type: "number", value: "1" }, operator(")")],
  ]);
  return [call("VSTACK"), operator("("), ...columns, operator(")")];
}

/** What stands for a union that is an argument; undefined where the function has no use for it. */
function unionFor(name: string, blocks: readonly Token[]): Token[] | undefined {
  if (TAKE_MANY.has(name))
    return blocks.flatMap((block, index) => (index === 0 ? [block] : [operator(","), block]));
  if (TAKE_ONE_LIST.has(name)) return stacked(blocks);
  return undefined;
}

/** `AREAS((A1:A3,C1))` is 2. */
const counted = (blocks: readonly Token[]): Token => ({ type: "number", value: String(blocks.length) });

/** `SUM((A1:A3,C1))` is `SUM(A1:A3,C1)`, and `LARGE((A1:A3,C1),1)` seeks in one list of all cells. */
function withoutUnions(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  const calls: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [before, token] = [tokens[index - 1], tokens[index]];
    if (!token) break;
    if (isOperator(token, ")")) calls.pop();
    const close = isOperator(token, "(") ? closing(tokens, index) : -1;
    const isArgument = isOperator(before, "(") || isOperator(before, ",");
    const blocks =
      close > 0 && isArgument && isUnion(tokens, index, close)
        ? tokens.slice(index + 1, close).filter(isRange)
        : [];
    const name = calls.at(-1) ?? "";
    const isCounted = blocks.length > 0 && name === "AREAS" && isOperator(tokens[close + 1], ")");
    const instead = isCounted ? undefined : unionFor(name, blocks);
    if (isCounted) {
      found.splice(-2, 2, counted(blocks));
      calls.pop();
      index = close + 1;
    } else if (blocks.length > 0 && instead) {
      found.push(...instead);
      index = close;
    } else {
      found.push(token);
      if (isOperator(token, "(")) calls.push(before?.type === "func" ? before.value.toUpperCase() : "");
    }
  }
  return found;
}

/** The calculator reads one `%` only: `3%%` becomes `(3%)%`, behind a number, a reference or a name. */
function singlePercents(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (const token of tokens) {
    const operand = found.at(-2);
    const isSecond = isOperator(token, "%") && isOperator(found.at(-1), "%");
    if (isSecond && operand && operand.type !== "operator") {
      found.splice(-2, 2, operator("("), operand, operator("%"), operator(")"));
    }
    found.push(token);
  }
  return found;
}

/** The operators of a formula that the calculator has not, in ways that it has. */
export function withKnownOperators(tokens: readonly Token[]): Token[] {
  return singlePercents(withoutUnions(intersected(tokens)));
}
