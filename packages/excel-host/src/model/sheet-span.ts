import { parseA1Ref, stringifyA1Ref, type Token } from "@borgar/fx";
import { GONE, mapReferences } from "./shift-formula";

/** The sheets of a reference through several (`'Jan:Mar'!B2`): the first and the last of them. */
interface SheetSpan {
  readonly first: string;
  readonly last: string;
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The span of a parsed reference; a colon stands in no name of a sheet. */
function spanOf(context: readonly string[] | undefined): SheetSpan | undefined {
  const [first, last, ...more] = context?.length === 1 ? (context[0]?.split(":") ?? []) : [];
  return first && last && more.length === 0 ? { first, last } : undefined;
}

/**
 * The sheets that a reference goes through, in the order of the tabs, whichever end is named first. Undefined where it
 * names one sheet or none, or where an end is not in the book.
 */
export function spannedSheets(
  context: readonly string[] | undefined,
  names: readonly string[],
): readonly string[] | undefined {
  const span = spanOf(context);
  const ends = [span?.first ?? "", span?.last ?? ""].map((end) =>
    names.findIndex((name) => isSame(name, end)),
  );
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  return span && from >= 0 ? names.slice(from, to + 1) : undefined;
}

/** A formula after a sheet has been given another name, where that is an end of a span. */
export function renamedSpans(formula: string, from: string, to: string): string {
  const other = (name: string): string => (isSame(name, from) ? to : name);
  return mapSpans(formula, ({ first, last }) => ({ first: other(first), last: other(last) }));
}

/** A formula before a sheet goes: a span that ends there ends beside it, and is `#REF!` where it has no other sheet. */
export function narrowedSpans(formula: string, gone: string, names: readonly string[]): string {
  return mapSpans(formula, (span) => {
    if (!isSame(span.first, gone) && !isSame(span.last, gone)) return span;
    const left = spannedSheets([`${span.first}:${span.last}`], names)?.filter((name) => !isSame(name, gone));
    const [first, last] = [left?.[0], left?.at(-1)];
    return first === undefined || last === undefined ? undefined : { first, last };
  });
}

function mapSpans(formula: string, change: (span: SheetSpan) => SheetSpan | undefined): string {
  if (!formula.includes(":")) return formula;
  return mapReferences(formula, (token): Token => {
    const parsed = parseA1Ref(token.value);
    const span = spanOf(parsed?.context);
    if (!parsed || !span) return token;
    const changed = change(span);
    if (!changed) return { ...token, ...GONE };
    const isUnchanged = changed.first === span.first && changed.last === span.last;
    const context = [
      isSame(changed.first, changed.last) ? changed.first : `${changed.first}:${changed.last}`,
    ];
    return isUnchanged ? token : { ...token, value: stringifyA1Ref({ ...parsed, context }) };
  });
}
