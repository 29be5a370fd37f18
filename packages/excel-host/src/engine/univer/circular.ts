import type { Rect } from "../../model/rect";
import { formulaKey, type FormulaPlace } from "./formula-place";
import type { SheetMirror } from "./mirror";
import { areasRead } from "./references";

/** Formulas of circles, found by Tarjan's walk over what each formula refers to. */
class CircleFinder {
  private readonly marks = new Map<string, { index: number; low: number; open: boolean }>();
  private readonly stack: FormulaPlace[] = [];
  private readonly found: FormulaPlace[] = [];

  constructor(private readonly mirrors: ReadonlyMap<string, SheetMirror>) {}

  find(): FormulaPlace[] {
    for (const [sheetId, mirror] of this.mirrors) {
      for (const [row, formulas] of Object.entries(mirror.formulas)) {
        for (const column of Object.keys(formulas ?? {})) {
          const place = { sheetId, row: Number(row), column: Number(column) };
          if (!this.marks.has(formulaKey(place))) this.walk(place);
        }
      }
    }
    return this.found;
  }

  /** Without recursion: chains of formulas are longer than the stack is deep. */
  private walk(start: FormulaPlace): void {
    const path = [this.enter(start)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const next = step.targets[step.done++];
      if (!next) {
        path.pop();
        this.leave(step, path.at(-1));
        continue;
      }
      const known = this.marks.get(formulaKey(next));
      if (!known) path.push(this.enter(next));
      else if (known.open) step.mark.low = Math.min(step.mark.low, known.index);
    }
  }

  private enter(place: FormulaPlace) {
    const mark = { index: this.marks.size, low: this.marks.size, open: true };
    this.marks.set(formulaKey(place), mark);
    this.stack.push(place);
    return { place, mark, targets: this.targetsOf(place), done: 0 };
  }

  private leave(step: ReturnType<CircleFinder["enter"]>, parent: typeof step | undefined): void {
    if (parent) parent.mark.low = Math.min(parent.mark.low, step.mark.low);
    if (step.mark.low !== step.mark.index) return;
    const members = this.stack.splice(this.stack.lastIndexOf(step.place));
    for (const member of members) this.marks.get(formulaKey(member))!.open = false;
    const own = formulaKey(step.place);
    if (members.length > 1 || step.targets.some((target) => formulaKey(target) === own))
      this.found.push(...members);
  }

  private targetsOf(place: FormulaPlace): FormulaPlace[] {
    const formula = this.mirrors.get(place.sheetId)?.formulas[place.row]?.[place.column]?.f ?? "";
    return areasRead(formula, place.sheetId, this.mirrors).flatMap(({ sheetId, rect }) => {
      const mirror = this.mirrors.get(sheetId);
      return mirror ? formulasOf(mirror, sheetId, rect) : [];
    });
  }
}

function formulasOf({ formulas }: SheetMirror, sheetId: string, rect: Rect): FormulaPlace[] {
  const rows =
    rect.bottom - rect.top < 50
      ? Array.from({ length: rect.bottom - rect.top + 1 }, (_, index) => rect.top + index)
      : Object.keys(formulas).map(Number);
  return rows
    .filter((row) => row >= rect.top && row <= rect.bottom)
    .flatMap((row) =>
      Object.keys(formulas[row] ?? {})
        .map(Number)
        .filter((column) => column >= rect.left && column <= rect.right)
        .map((column) => ({ sheetId, row, column })),
    );
}

/**
 * Formulas that refer to themselves, straight or through others: Excel shows 0 in them (unless the book iterates)
 * and goes on from there. References that only a branch of IF would take count too.
 */
export function circularFormulas(mirrors: ReadonlyMap<string, SheetMirror>): FormulaPlace[] {
  return new CircleFinder(mirrors).find();
}
