/** A text field with a formula in it. */
export type FormulaField = Pick<
  HTMLTextAreaElement,
  "value" | "selectionStart" | "selectionEnd" | "setRangeText" | "setSelectionRange"
>;

const REFERENCE = /(?<![\w.$])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\w.(])/gi;

const CELL = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})/gi;

/** As F4 goes on: A1 → $A$1 → A$1 → $A1 → A1; both corners of a block alike. */
function nextFixing(reference: string): string {
  const [, column, , row] = new RegExp(CELL, "i").exec(reference) ?? [];
  const [c, r] = column ? (row ? ["", "$"] : ["", ""]) : row ? ["$", ""] : ["$", "$"];
  return reference.replace(CELL, (_all, _c, letters: string, _r, digits: string) => c + letters + r + digits);
}

/** F4: fixes the reference at the cursor, one step further each time; false where there is none. */
export function fixReference(field: FormulaField): boolean {
  const { value, selectionStart: cursor } = field;
  const found = [...value.matchAll(REFERENCE)].find(
    ({ index, 0: text }) => cursor >= index && cursor <= index + text.length,
  );
  if (!value.startsWith("=") || !found) return false;
  const next = nextFixing(found[0]);
  field.setRangeText(next, found.index, found.index + found[0].length, "end");
  return true;
}

/** A reference may follow these. */
const BEFORE_REFERENCE = /[=(;,:+\-*/^&<>{]\s*$/;

/** Puts references into a formula that is being typed, by pointing at cells. */
export class Pointing {
  private last: { readonly start: number; readonly end: number } | undefined;

  constructor(private readonly field: FormulaField) {}

  /** A reference can stand where the cursor is: pointing at a cell puts it there. */
  get isPossible(): boolean {
    const { value, selectionStart: cursor } = this.field;
    if (!value.startsWith("=") || cursor === 0) return false;
    const before = value.slice(0, cursor);
    const isInText = (before.match(/"/g)?.length ?? 0) % 2 === 1;
    return !isInText && (this.isGoingOn || BEFORE_REFERENCE.test(before));
  }

  /** The last reference was pointed at and nothing was typed since: another one takes its place. */
  get isGoingOn(): boolean {
    return this.last !== undefined && this.last.end === this.field.selectionStart;
  }

  point(reference: string): void {
    const { last, field } = this;
    const start = this.isGoingOn && last ? last.start : field.selectionStart;
    const end = this.isGoingOn && last ? last.end : field.selectionEnd;
    field.setRangeText(reference, start, end, "end");
    this.last = { start, end: start + reference.length };
  }

  /** Something was typed: the reference stays. */
  end(): void {
    this.last = undefined;
  }
}
