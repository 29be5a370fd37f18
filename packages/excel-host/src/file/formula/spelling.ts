import { tokenize, tokenTypes, type Token } from "@borgar/fx";
import { formulaTokens, parameterName } from "../../model/formula-tokens";
import { fileFunctionName, isAddInFunction } from "./future-functions";

/**
 * Excel saves a function of an Office add-in as `_xldudf_NAMESPACE_NAME` (a "user-defined function of a
 * JavaScript add-in"); read back, the first underscore is taken for the dot after the namespace.
 */
const CUSTOM = "_xldudf_";

/** What LET and LAMBDA bring in carries this prefix in a file; a parameter that may be left out another where it is declared. */
const VARIABLE = "_xlpm.";
const OPTIONAL = "_xlop.";

const READ_PREFIXES = /^(?:_xlfn\.)?(?:_xlws\.)?/i;

function modelFunctionName(name: string): string {
  if (name.toLowerCase().startsWith(CUSTOM)) {
    const custom = name.slice(CUSTOM.length);
    return custom.includes("_") ? custom.replace("_", ".") : name;
  }
  return modelName(name).replace(READ_PREFIXES, "");
}

/** `Table1[[#This Row],[Column]]` → `Table1[@Column]`; a name with other characters than letters keeps its brackets. */
function modelStructure(reference: string): string {
  const short = reference.replace(
    /\[\[#This Row\],\s*(\[(?:[^\]']|'.)*\](?::\[(?:[^\]']|'.)*\])?)\]$/i,
    (_, columns) => (/^\[[\p{L}\p{N}_.]*\]$/u.test(columns) ? `[@${columns.slice(1, -1)}]` : `[@${columns}]`),
  );
  return short.replace(/\[\[?#This Row\]\]?$/i, "[@]");
}

/** `Table1[@Column]` → `Table1[[#This Row],[Column]]`; a reference without a table is to the one around it. */
function fileStructure(reference: string, around: string): string {
  const open = reference.indexOf("[");
  const table = reference.slice(0, open) || around;
  const inner = reference.slice(open + 1, -1);
  if (!/^\s*@/.test(inner)) return table + reference.slice(open);
  const columns = inner.replace(/^\s*@\s*/, "").trim();
  if (columns === "") return `${table}[#This Row]`;
  return `${table}[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
}

/** `SINGLE(x)` in a file is `@x`, `ANCHORARRAY(x)` is `x#`; only the form with one reference inside is turned. */
function unwrap(tokens: Token[]): void {
  for (let index = 0; index + 3 < tokens.length; index += 1) {
    const [name, open, inner, close] = tokens.slice(index, index + 4);
    if (!name || !open || !inner || !close || name.type !== tokenTypes.FUNCTION) continue;
    if (open.value !== "(" || close.value !== ")") continue;
    const wrapper = name.value.toUpperCase();
    if (wrapper === "_XLFN.SINGLE") tokens.splice(index, 4, { type: "operator", value: "@" }, inner);
    if (wrapper === "_XLFN.ANCHORARRAY") tokens.splice(index, 4, inner, { type: "operator", value: "#" });
  }
}

const OPERANDS: ReadonlySet<string> = new Set([
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_STRUCT,
  tokenTypes.REF_NAMED,
]);

function isOperand(token: Token | undefined): token is Token {
  return token !== undefined && OPERANDS.has(token.type);
}

/** The inverse of `unwrap`; in a formula that fills one cell only, `@` is left out, as Excel's files do. */
function wrap(tokens: Token[], dynamic: boolean): void {
  for (let index = 0; index < tokens.length; index += 1) {
    const [operator, after] = [tokens[index], tokens[index + 1]];
    const before = tokens[index - 1];
    if (operator?.type !== tokenTypes.OPERATOR) continue;
    if (operator.value === "@" && isOperand(after)) {
      tokens.splice(index, 2, dynamic ? call("_xlfn.SINGLE", after) : after);
    } else if (operator.value === "#" && isOperand(before)) {
      tokens.splice(index - 1, 2, call("_xlfn.ANCHORARRAY", before));
    }
  }
}

function call(name: string, argument: Token): Token {
  return { type: "verbatim", value: `${name}(${argument.value})` };
}

function modelName(name: string): string {
  if (name.toLowerCase().startsWith(OPTIONAL)) return `[${name.slice(OPTIONAL.length)}]`;
  return name.toLowerCase().startsWith(VARIABLE) ? name.slice(VARIABLE.length) : name;
}

const NEEDS_READING = /_xl|#This Row/i;

/** A formula as a file spells it → as Excel's API does. */
export function modelFormula(formula: string): string {
  if (!NEEDS_READING.test(formula)) return formula;
  const tokens = tokenize(formula);
  unwrap(tokens);
  return tokens
    .map((token) => {
      if (token.type === tokenTypes.FUNCTION) return modelFunctionName(token.value);
      if (token.type === tokenTypes.REF_STRUCT) return modelStructure(token.value);
      if (token.type === tokenTypes.REF_NAMED) return modelName(token.value);
      return token.value;
    })
    .join("");
}

/** The names that LET and LAMBDA bring in. */
function parameters(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  const calls: { isLet: boolean; isLambda: boolean; argument: number; fresh: boolean }[] = [];
  for (const token of tokens) {
    const top = calls[calls.length - 1];
    if (token.type === tokenTypes.WHITESPACE) continue;
    const next = tokens[tokens.indexOf(token) + 1];
    if (token.type === tokenTypes.REF_NAMED && top?.fresh && next?.value === ",") {
      if (top.isLambda || (top.isLet && top.argument % 2 === 0))
        names.add(parameterName(token.value).toLowerCase());
    }
    if (top) top.fresh = false;
    trackCalls(calls, token, tokens);
  }
  return names;
}

function trackCalls(
  calls: { isLet: boolean; isLambda: boolean; argument: number; fresh: boolean }[],
  token: Token,
  tokens: readonly Token[],
): void {
  const top = calls[calls.length - 1];
  if (token.value === "(" && token.type === tokenTypes.OPERATOR) {
    const name = tokens[tokens.indexOf(token) - 1];
    const spelled = name?.type === tokenTypes.FUNCTION ? name.value.toUpperCase() : "";
    calls.push({ isLet: spelled === "LET", isLambda: spelled === "LAMBDA", argument: 0, fresh: true });
  } else if (token.value === ")" && token.type === tokenTypes.OPERATOR) calls.pop();
  else if (token.value === "," && top) Object.assign(top, { argument: top.argument + 1, fresh: true });
}

function fileFunction(name: string, bound: ReadonlySet<string>): string {
  if (bound.has(name.toLowerCase())) return VARIABLE + name;
  if (isAddInFunction(name)) return CUSTOM + name.replaceAll(".", "_");
  return fileFunctionName(name);
}

function fileName(name: string, bound: ReadonlySet<string>): string {
  if (name.startsWith("[")) return OPTIONAL + parameterName(name);
  return bound.has(name.toLowerCase()) ? VARIABLE + name : name;
}

const CALLS = /([A-Za-z_][\w.]*)\(/g;

/** Most formulas are spelled alike in both: no table, no spill, no function that files know by another name. */
function isSpelledAlike(formula: string): boolean {
  if (/[[@\]]|[\w)]#/.test(formula)) return false;
  for (const match of formula.matchAll(CALLS)) {
    const name = match[1] ?? "";
    if (fileFunctionName(name) !== name || isAddInFunction(name)) return false;
  }
  return true;
}

/**
 * A formula as Excel's API spells it → as a file does. `dynamic`: it may fill more than its own cell;
 * `table`: the table in which it stands, for references such as `[@Column]`.
 */
export function fileFormula(formula: string, dynamic = false, table = ""): string {
  if (isSpelledAlike(formula)) return formula;
  const tokens = formulaTokens(formula);
  const bound = /\b(?:LET|LAMBDA)\s*\(/i.test(formula) ? parameters(tokens) : new Set<string>();
  for (const token of tokens) {
    if (token.type === tokenTypes.FUNCTION) token.value = fileFunction(token.value, bound);
    else if (token.type === tokenTypes.REF_STRUCT) token.value = fileStructure(token.value, table);
    else if (token.type === tokenTypes.REF_NAMED) token.value = fileName(token.value, bound);
  }
  wrap(tokens, dynamic);
  return tokens.map((token) => token.value).join("");
}
