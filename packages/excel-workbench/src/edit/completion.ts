import type { Workbook } from "excel-host";

/** The cell that is typed into. */
interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** So far is looked for an entry: a person sees no further, and each letter asks. */
const REACH = 2000;

/**
 * The entry of the column that what is typed begins, as Excel completes it: of the filled cells that adjoin above and below,
 * texts only, and only one. Undefined for none; numbers are never completed.
 */
export function completionOf(workbook: Workbook, place: Place, typed: string): string | undefined {
  if (!/\p{L}/u.test(typed) || /^[=+\-@']/.test(typed)) return undefined;
  const wanted = typed.toLocaleLowerCase();
  const fits = (text: string): boolean =>
    text.length > typed.length && text.toLocaleLowerCase().startsWith(wanted) && !text.includes("\n");
  const found = new Map(
    adjoining(workbook, place)
      .filter(fits)
      .map((text) => [text.toLocaleLowerCase(), text] as const),
  );
  return found.size === 1 ? [...found.values()][0] : undefined;
}

function adjoining(workbook: Workbook, { sheetId, row, column }: Place): string[] {
  const texts: string[] = [];
  for (const step of [-1, 1])
    for (let at = row + step; at >= 0 && Math.abs(at - row) <= REACH; at += step) {
      const cell = workbook.cell(sheetId, at, column);
      if (!cell || (cell.value === null && cell.formula === undefined)) break;
      if (typeof cell.value === "string" && cell.formula === undefined) texts.push(cell.value);
    }
  return texts;
}
