import type { Token } from "@borgar/fx";

/** What stands between brackets, argument by argument. */
export interface Group {
  readonly kind: "group";
  readonly open: string;
  readonly close: string;
  readonly items: readonly Part[][];
}

/** A token, or a bracket with all that it holds. */
export type Part = Token | Group;

const CLOSES: Readonly<Record<string, string>> = { "(": ")", "{": "}" };

export const isGroup = (part: Part | undefined): part is Group => part !== undefined && "kind" in part;

/** A round bracket: arguments, or a part that is calculated first. */
export const isRound = (part: Part | undefined): part is Group => isGroup(part) && part.open === "(";

export const isOperator = (part: Part | undefined, value: string): boolean =>
  part !== undefined && !isGroup(part) && part.type === "operator" && part.value === value;

export const isFunction = (part: Part | undefined): boolean =>
  part !== undefined && !isGroup(part) && part.type === "func";

/** Arguments in brackets; no argument at all where there is but an empty one. */
export function group(items: readonly Part[][], open = "("): Group {
  return { kind: "group", open, close: CLOSES[open] ?? "", items };
}

/** The brackets of a formula as a tree; undefined where one is missing. */
export function treeOf(tokens: readonly Token[]): Part[] | undefined {
  const root: Part[][] = [[]];
  const open: { items: Part[][]; by: string }[] = [{ items: root, by: "" }];
  for (const token of tokens) {
    const top = open.at(-1);
    if (!top) return undefined;
    if (token.type === "operator" && CLOSES[token.value]) {
      open.push({ items: [[]], by: token.value });
    } else if (token.type === "operator" && token.value === CLOSES[top.by]) {
      open.pop();
      open.at(-1)?.items.at(-1)?.push(group(top.items, top.by));
    } else if (isSeparator(token, top.by)) top.items.push([]);
    else top.items.at(-1)?.push(token);
  }
  return open.length === 1 && root.length === 1 ? root[0] : undefined;
}

const isSeparator = ({ type, value }: Token, by: string): boolean =>
  type === "operator" && value === "," && by === "(";

/** The text of parts. */
export function textOf(parts: readonly Part[]): string {
  return parts.map((part) => (isGroup(part) ? groupText(part) : part.value)).join("");
}

function groupText({ open, close, items }: Group): string {
  return open + items.map(textOf).join(",") + close;
}

/** An argument that is not there. */
export const isEmpty = (parts: readonly Part[]): boolean => textOf(parts).trim() === "";
