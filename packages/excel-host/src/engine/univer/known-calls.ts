import { tokenize, type Token } from "@borgar/fx";
import { asExcelReads, parameterName } from "../../model/formula-tokens";
import { group, isEmpty, isFunction, isGroup, isOperator, isRound, textOf, treeOf } from "./call-tree";
import type { Part } from "./call-tree";
import { ANSWERING, mayAskForCells, SPAN, wantsCells } from "./reference-positions";

/** A call of what a formula calculates: `add(1,2)`, `LAMBDA(x,x)(1)`. */
export const CALL = "LAMBDA.CALL";

/** An argument that a call leaves out. */
export const OMITTED = "LAMBDA.OMITTED";

/** How the names of parameters end that may be left out. */
export const OPTIONAL_END = ".optional";

/** The names that LET and LAMBDA have brought in, in small letters, with those that stand for them. */
type Scope = ReadonlyMap<string, string>;

const call = (name: string, ...items: readonly Part[][]): Part[] => [
  { type: "func", value: name },
  group(items),
];

const isNamed = ({ type }: Token): boolean => type === "func" || type === "range_named";

const named = (value: string): Token => ({ type: "range_named", value });

/** Rewrites one formula; made anew for each. */
class Rewriting {
  private count = 0;

  /** Parts of one argument, `cells` where its cells are wanted and not their values. */
  parts(parts: readonly Part[], scope: Scope, cells = false): Part[] {
    const found: Part[] = [];
    for (let index = 0; index < parts.length; index += 1) {
      const [end, spans] = operandEnd(parts, index);
      if (end === index) found.push(parts[index] as Part);
      else {
        const isAll = index === 0 && end === parts.length;
        found.push(...this.spanned(parts.slice(index, end), scope, spans || (cells && isAll)));
      }
      if (end > index) index = end - 1;
    }
    return found;
  }

  /** Operands with `:` between them, as one. */
  private spanned(parts: readonly Part[], scope: Scope, cells: boolean): Part[] {
    const operands = split(parts, ":");
    const [first = [], ...others] = operands.map((operand) => this.operand(operand, scope, cells));
    return others.reduce((left, right) => call(SPAN, bare(left), bare(right)), first);
  }

  /** A name, a bracket or a function, with the calls behind it. */
  private operand(parts: readonly Part[], scope: Scope, cells: boolean): Part[] {
    const [head, ...rest] = parts;
    if (!head) return [];
    const own = this.head(head, rest[0], scope, cells && rest.length <= 1);
    const calls = own.used ? rest.slice(1) : rest;
    return calls.reduce<Part[]>((callee, given) => this.called(callee, given, scope), own.parts);
  }

  private head(
    head: Part,
    next: Part | undefined,
    scope: Scope,
    cells: boolean,
  ): { parts: Part[]; used: boolean } {
    if (isGroup(head)) return { parts: [this.bracket(head, scope, cells)], used: false };
    const variable = isNamed(head) ? scope.get(head.value.toLowerCase()) : undefined;
    if (variable) return { parts: [named(variable)], used: false };
    if (!isFunction(head) || !isRound(next)) return { parts: [head], used: false };
    return { parts: this.function(head, next.items, scope, cells), used: true };
  }

  private bracket(part: Part, scope: Scope, cells: boolean): Part {
    if (!isRound(part)) return part;
    return group(part.items.map((item) => this.parts(item, scope, cells)));
  }

  private function({ value }: Token, items: readonly Part[][], scope: Scope, cells: boolean): Part[] {
    const name = value.toUpperCase();
    if (name === "LET") return call(value, ...this.declared(items, scope));
    if (name === "LAMBDA") return call(value, ...this.lambda(items, scope));
    const answering = cells ? ANSWERING[name] : undefined;
    const wants = (at: number): boolean => wantsCells(name, at) || (answering?.answers(at) ?? false);
    return call(answering?.name ?? value, ...items.map((item, at) => this.parts(item, scope, wants(at))));
  }

  /** `LET(x,1,y,x+1,x+y)`: each name is known from its value on. */
  private declared(items: readonly Part[][], outer: Scope): Part[][] {
    let scope = outer;
    return items.map((item, at) => {
      const name = at % 2 === 0 && at < items.length - 1 ? nameIn(item) : undefined;
      if (name === undefined) return this.parts(item, scope);
      const own = this.nameFor(name);
      const before = scope;
      scope = new Map([...before, [name.toLowerCase(), own]]);
      return [named(own)];
    });
  }

  private lambda(items: readonly Part[][], outer: Scope): Part[][] {
    const names = items.slice(0, -1).map((item) => nameIn(item) ?? textOf(item));
    const own = names.map((name) => this.nameFor(name));
    const inside = new Map([
      ...outer,
      ...names.map((name, at) => [parameterName(name).toLowerCase(), own[at] ?? name] as const),
    ]);
    return [...own.map((name) => [named(name)]), this.parts(items.at(-1) ?? [], inside)];
  }

  /** Names of one formula are told apart, whatever their letters: the calculator knows no scopes. */
  private nameFor(name: string): string {
    this.count += 1;
    const end = name.startsWith("[") ? OPTIONAL_END : "";
    return `${parameterName(name).toLowerCase()}_${this.count}${end}`;
  }

  private called(callee: readonly Part[], given: Part, scope: Scope): Part[] {
    const items = isRound(given) ? given.items : [];
    const isAlone = items.length === 1 && isEmpty(items[0] ?? []);
    const args = (isAlone ? [] : items).map((item) =>
      isEmpty(item) ? call(OMITTED) : this.parts(item, scope),
    );
    return call(CALL, bare(callee), ...args);
  }
}

/** Where the operand ends that begins here, blocks with `:` included; the same place where none begins. */
function operandEnd(parts: readonly Part[], from: number): [end: number, spans: boolean] {
  let [end, spans] = [from, false];
  for (;;) {
    if (!isHead(parts[end])) return [spans ? end - 1 : end, spans];
    end += 1;
    while (isRound(parts[end])) end += 1;
    if (!isOperator(parts[end], ":")) return [end, spans];
    spans = true;
    end += 1;
  }
}

function isHead(part: Part | undefined): boolean {
  return part !== undefined && (isGroup(part) || !["operator", "whitespace"].includes(part.type));
}

function split(parts: readonly Part[], operator: string): Part[][] {
  const found: Part[][] = [[]];
  for (const part of parts) {
    if (isOperator(part, operator)) found.push([]);
    else found.at(-1)?.push(part);
  }
  return found;
}

/** Without brackets around nothing but one operand: the calculator hands over no cells in them. */
function bare(parts: readonly Part[]): Part[] {
  const [only] = parts;
  const inside = parts.length === 1 && isRound(only) && only.items.length === 1 ? only.items[0] : undefined;
  return inside && operandEnd(inside, 0)[0] === inside.length ? bare(inside) : [...parts];
}

function nameIn(item: readonly Part[]): string | undefined {
  const solid = item.filter((part) => isGroup(part) || part.type !== "whitespace");
  const [only] = solid;
  return solid.length === 1 && only && !isGroup(only) && only.type === "range_named" ? only.value : undefined;
}

/** `:` beside what is calculated or behind another block. */
const SPANS = /\)\s*:|:\s*(?:[\w.]+)?\(|:[^,()]*:/;

const BRINGS_NAMES = /\b(?:LET|LAMBDA)\s*\(/i;

/**
 * A formula (no "="), plain references only, in calls that the calculator knows: it has no calls of what a formula calculates,
 * no parameters that may be left out and no `:` between parts that are calculated. As it was where it cannot be read.
 */
export function withKnownCalls(formula: string): string {
  if (!SPANS.test(formula) && !BRINGS_NAMES.test(formula) && !mayAskForCells(formula)) return formula;
  const tokens = asExcelReads(tokenize(formula, { mergeRefs: true, withLocation: false }));
  const tree = treeOf(tokens);
  return tree ? textOf(new Rewriting().parts(tree, new Map())) : formula;
}
