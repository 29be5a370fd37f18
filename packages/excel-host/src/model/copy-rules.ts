import type { Origin } from "./changes";
import { bounding, intersection, sizeOf, type Rect } from "./rect";
import { formatOn, rulesWithout, validationOn } from "./rule-ranges";
import type { ConditionalFormatRule, ValidationRule } from "./rules";
import { without } from "./without";
import type { Workbook } from "./workbook";

/** A block that is copied, and the block that it fills, as often as it fits. */
export interface RuleCopy {
  readonly from: { readonly sheetId: string; readonly rect: Rect };
  readonly to: { readonly sheetId: string; readonly rect: Rect };
  readonly transpose?: boolean;
}

/** Cells that are pasted have the conditional formats of their originals, and no others. */
export function copyConditionalFormats(workbook: Workbook, copy: RuleCopy, origin: Origin = "api"): void {
  const { from, to } = copy;
  const sources = workbook.sheet(from.sheetId).conditionalFormats;
  const own = workbook.sheet(to.sheetId).conditionalFormats;
  const taken = new Set(own.map(({ id }) => id));
  const made = pasted(sources, own, copy, formatOn, (rule) => strangeFormat(rule, taken));
  if (made)
    workbook.edit(to.sheetId, "conditionalFormats", (draft) => (draft.conditionalFormats = made), origin);
}

/** Cells that are pasted have the data validation of their originals, and no other. */
export function copyValidations(workbook: Workbook, copy: RuleCopy, origin: Origin = "api"): void {
  const { from, to } = copy;
  const sources = workbook.sheet(from.sheetId).validations;
  const own = workbook.sheet(to.sheetId).validations;
  const made = pasted<ValidationRule>(sources, own, copy, validationOn, (rule) => rule);
  if (made) workbook.edit(to.sheetId, "validations", (draft) => (draft.validations = made), origin);
}

/** Kinds of conditional formats that live in the XML of their sheet only where they have no `visual`. */
const DRAWN: ReadonlySet<string> = new Set(["dataBar", "colorScale", "iconSet"]);

/** A conditional format beside those whose ids are taken, as for another sheet; undefined where the host does not know all of it. */
export function strangeFormat(
  rule: ConditionalFormatRule,
  taken: Set<string>,
): ConditionalFormatRule | undefined {
  if (DRAWN.has(rule.kind) && rule.visual === undefined) return undefined;
  let number = taken.size + 1;
  while (taken.has(`cf${number}`)) number++;
  taken.add(`cf${number}`);
  return { ...without(rule, "source"), id: `cf${number}` };
}

interface Ruled {
  readonly ranges: readonly Rect[];
}

/**
 * The rules of the sheet that is pasted into: on the same sheet a rule reaches to the copies, on another it gets a twin,
 * before all others. Undefined where nothing changes.
 */
function pasted<R extends Ruled>(
  sources: readonly R[],
  own: readonly R[],
  copy: RuleCopy,
  on: (rule: R, ranges: readonly Rect[]) => R,
  strange: (rule: R) => R | undefined,
): R[] | undefined {
  const places = new Map(sources.map((rule) => [rule, copies(rule.ranges, copy)]));
  const isTouched = own.some(({ ranges }) => ranges.some((rect) => intersection(rect, copy.to.rect)));
  if (!isTouched && [...places.values()].every((rects) => rects.length === 0)) return undefined;
  if (copy.from.sheetId !== copy.to.sheetId) {
    const twins = sources.flatMap((rule) => {
      const ranges = places.get(rule) ?? [];
      const twin = ranges.length > 0 ? strange(rule) : undefined;
      return twin ? [on(twin, ranges)] : [];
    });
    return [...twins, ...rulesWithout(own, [copy.to.rect], on)];
  }
  return own.flatMap((rule) => {
    const [kept = { ...rule, ranges: [] }] = rulesWithout([rule], [copy.to.rect], on);
    const ranges = joinedBlocks([...kept.ranges, ...(places.get(rule) ?? [])]);
    return ranges.length > 0
      ? [kept === rule && ranges.length === rule.ranges.length ? rule : on(rule, ranges)]
      : [];
  });
}

/** Where the cells of a rule come to lie. */
function copies(ranges: readonly Rect[], { from, to, transpose = false }: RuleCopy): Rect[] {
  const parts = ranges.flatMap((rect) => intersection(rect, from.rect) ?? []);
  return parts.flatMap((part) => {
    const [lines, columns] = [
      { start: part.top - from.rect.top, count: sizeOf(part).rows, size: sizeOf(from.rect).rows },
      { start: part.left - from.rect.left, count: sizeOf(part).columns, size: sizeOf(from.rect).columns },
    ];
    const [down, across] = transpose ? [columns, lines] : [lines, columns];
    const tops = repeats(down, sizeOf(to.rect).rows);
    const lefts = repeats(across, sizeOf(to.rect).columns);
    return tops.flatMap(([top, bottom]) =>
      lefts.map(([left, right]) => ({
        top: to.rect.top + top,
        bottom: to.rect.top + bottom,
        left: to.rect.left + left,
        right: to.rect.left + right,
      })),
    );
  });
}

/** First and last line of each copy of a part; what fills its block is one run. */
function repeats(
  part: { readonly start: number; readonly count: number; readonly size: number },
  room: number,
): (readonly [number, number])[] {
  if (part.count === part.size) return [[0, room - 1]];
  return Array.from({ length: Math.floor(room / part.size) }, (_, index) => {
    const first = index * part.size + part.start;
    return [first, first + part.count - 1] as const;
  });
}

/** Blocks of which one goes on where another ends become one. */
export function joinedBlocks(rects: readonly Rect[]): Rect[] {
  return rects.reduce<Rect[]>((done, rect) => {
    const other = done.find((one) => neighbours(one, rect));
    if (!other) return [...done, rect];
    return done.map((one) => (one === other ? bounding(other, rect) : one));
  }, []);
}

function neighbours(a: Rect, b: Rect): boolean {
  const below =
    a.left === b.left && a.right === b.right && (a.bottom + 1 === b.top || b.bottom + 1 === a.top);
  const beside =
    a.top === b.top && a.bottom === b.bottom && (a.right + 1 === b.left || b.right + 1 === a.left);
  return below || beside;
}
