import { joinedBlocks, strangeFormat } from "./copy-rules";
import type { SheetDraft } from "./draft";
import { intersection, movedBy, type Rect } from "./rect";
import { formatOn, rulesWithout, validationOn } from "./rule-ranges";
import type { ConditionalFormatRule, ValidationRule } from "./rules";
import { qualifiedFormula, type MovedBlock } from "./shift-formula";

interface Ruled {
  readonly ranges: readonly Rect[];
}

/** What is done to rules of one kind. */
interface Kind<R extends Ruled> {
  /** Puts a rule on other cells. */
  readonly on: (rule: R, ranges: readonly Rect[]) => R;
  /** A rule beside others; undefined where it cannot be there twice. */
  readonly twin: (rule: R) => R | undefined;
  readonly mapped: (rule: R, change: (formula: string) => string) => R;
}

/** The rules of a sheet while cells are on their way: what moves stands behind what stays of the same rule. */
interface Parts<R> {
  readonly all: R[];
  /** What moves of a rule, by what stays of it. */
  readonly partOf: ReadonlyMap<R, R>;
  readonly moving: ReadonlySet<R>;
}

const VALIDATIONS: Kind<ValidationRule> = {
  on: validationOn,
  twin: (rule) => rule,
  mapped: (rule, change) => ({
    ...rule,
    ...(rule.formula1 !== undefined && { formula1: change(rule.formula1) }),
    ...(rule.formula2 !== undefined && { formula2: change(rule.formula2) }),
  }),
};

function formatsBeside(own: readonly ConditionalFormatRule[]): Kind<ConditionalFormatRule> {
  const taken = new Set(own.map(({ id }) => id));
  return {
    on: formatOn,
    twin: (rule) => strangeFormat(rule, taken),
    mapped: (rule, change) => ({ ...rule, formulas: rule.formulas.map(change) }),
  };
}

/**
 * Takes the rules of a block that is about to move apart from those of the cells that stay, so that the formulas of each
 * can follow the move by themselves; to be called before they do. The answer puts the rules of the block to its new place.
 */
export function splitRules(from: SheetDraft, to: SheetDraft, block: MovedBlock): () => void {
  const formats = split(from.conditionalFormats, block.area, formatOn);
  const validations = split(from.validations, block.area, validationOn);
  from.conditionalFormats = formats.all;
  from.validations = validations.all;
  const isSame = from === to;
  return () => {
    const kind = formatsBeside(to.conditionalFormats);
    const there = isSame ? undefined : to.conditionalFormats;
    [from.conditionalFormats, to.conditionalFormats] = placed(formats, there, block, kind);
    const strange = isSame ? undefined : to.validations;
    [from.validations, to.validations] = placed(validations, strange, block, VALIDATIONS);
  };
}

function split<R extends Ruled>(rules: readonly R[], area: Rect, on: Kind<R>["on"]): Parts<R> {
  const partOf = new Map<R, R>();
  const moving = new Set<R>();
  const all = rules.flatMap((rule) => {
    const inside = rule.ranges.flatMap((rect) => intersection(rect, area) ?? []);
    if (inside.length === 0) return [rule];
    const [rest] = rulesWithout([rule], [area], on);
    const part = rest ? on(rule, inside) : rule;
    moving.add(part);
    if (rest) partOf.set(rest, part);
    return rest ? [rest, part] : [part];
  });
  return { all, partOf, moving };
}

/** The rules of the sheet that was left and of the one that was come to; `there`: the latter's, where it is another. */
function placed<R extends Ruled>(
  parts: Parts<R>,
  there: readonly R[] | undefined,
  block: MovedBlock,
  kind: Kind<R>,
): [here: R[], there: R[]] {
  if (!there) {
    const here = placedHere(parts, block, kind);
    return [here, here];
  }
  const kept = rulesWithout(there, [movedBy(block.area, block.by)], kind.on);
  const left = parts.all.filter((rule) => !parts.moving.has(rule));
  return [left, [...placedThere([...parts.moving], block, kind), ...kept]];
}

function ruleAt<R extends Ruled>(rule: R, { by }: MovedBlock): R {
  return { ...rule, ranges: rule.ranges.map((rect) => movedBy(rect, by)) };
}

/** On the same sheet a rule goes on as one where its cells still mean the same by it. */
function placedHere<R extends Ruled>(
  { all, partOf, moving }: Parts<R>,
  block: MovedBlock,
  kind: Kind<R>,
): R[] {
  const target = movedBy(block.area, block.by);
  const rests = new Map([...partOf].map(([rest, part]) => [part, rest]));
  return all.flatMap((rule) => {
    if (moving.has(rule)) return rests.has(rule) ? [] : [ruleAt(rule, block)];
    const [rest] = rulesWithout([rule], [target], kind.on);
    const part = partOf.get(rule);
    if (!rest || !part) return [part && ruleAt(part, block), rest].flatMap((one) => one ?? []);
    return besides(rest, ruleAt(part, block), kind);
  });
}

function besides<R extends Ruled>(rest: R, part: R, { on, twin }: Kind<R>): R[] {
  const isSame = JSON.stringify(on(part, rest.ranges)) === JSON.stringify(rest);
  const other = isSame ? undefined : twin(part);
  if (other) return [rest, other];
  return [{ ...rest, ranges: joinedBlocks([...rest.ranges, ...part.ranges]) }];
}

/** On another sheet rules come before its own; what they say of cells without a sheet means the sheet that they left. */
function placedThere<R extends Ruled>(parts: readonly R[], block: MovedBlock, kind: Kind<R>): R[] {
  const spelled = (formula: string) => qualifiedFormula(formula, block.names.from);
  return parts.flatMap((part) => kind.twin(kind.mapped(ruleAt(part, block), spelled)) ?? []);
}
