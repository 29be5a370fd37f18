import { intersection, oneCell, type Rect } from "../../model/rect";
import { wildcardSource } from "../../model/wildcards";
import type { Arguments } from "../../api/arguments";
import type { HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import { areasObject } from "./range-areas";
import { apiValue } from "./cell-input";
import { cellText, formatAt } from "./cells";
import { writeInputs } from "./range-values";
import { rangeObject } from "./resolve";
import { sheetOf, type RangeRef } from "../state";
import { usedRect } from "./used-range";

/** Every cell of a range with something in it, row by row. */
function* places(ref: RangeRef): Generator<Rect> {
  const sheet = sheetOf(ref);
  const used = usedRect(sheet, ref.rect, true);
  const part = used && intersection(used, ref.rect);
  if (!part) return;
  for (let row = part.top; row <= part.bottom; row++) {
    for (let column = part.left; column <= part.right; column++) {
      if (sheet.cells.get(row)?.has(column)) yield oneCell({ row, column });
    }
  }
}

/** `*` and `?` are wildcards, `~` takes their meaning away, as in Excel's search. */
function pattern(text: string, criteria: Readonly<Record<string, unknown>>, flags = ""): RegExp {
  const body = wildcardSource(text);
  const whole = criteria["completeMatch"] === true;
  const letters = criteria["matchCase"] === true ? "" : "i";
  return new RegExp(whole ? `^${body}$` : body, flags + letters);
}

function shownText(ref: RangeRef, { top, left }: Rect): string {
  return cellText(ref.host, ref.host.workbook.cell(ref.sheetId, top, left), formatAt(ref, top, left));
}

function* matches(ref: RangeRef, args: Arguments): Generator<Rect> {
  const wanted = pattern(args.text(0), args.record(1));
  for (const place of places(ref)) if (wanted.test(shownText(ref, place))) yield place;
}

/** The first cell that shows a text, looking row by row; backwards on demand. */
export function find(ref: RangeRef, args: Arguments): HostObject | null {
  const found = [...matches(ref, args)];
  const backwards = args.record(1)["searchDirection"] === "Backwards";
  const place = found.at(backwards ? -1 : 0);
  return place ? rangeObject(ref, place) : null;
}

/** All cells that show a text. */
export function findAll(ref: RangeRef, args: Arguments): HostObject | null {
  return areasObject(ref, [...matches(ref, args)]);
}

/** Replaces in what cells hold (formulas included); gives how many replacements were made. */
export function replaceAll(ref: RangeRef, args: Arguments): number {
  const wanted = pattern(args.text(0), args.record(2), "g");
  const replacement = args.optionalText(1) ?? "";
  let count = 0;
  for (const place of places(ref)) {
    const cell = ref.host.workbook.cell(ref.sheetId, place.top, place.left);
    const old = cell?.formula === undefined ? String(apiValue(cell?.value ?? null)) : `=${cell.formula}`;
    const hits = old.match(wanted)?.length ?? 0;
    if (hits === 0) continue;
    count += hits;
    writeInputs(
      { ...ref, rect: place },
      old.replace(wanted, () => replacement),
    );
  }
  return count;
}

/** `find`, but nothing found is an error. */
export function findOrFail(ref: RangeRef, args: Arguments): HostObject {
  return find(ref, args) ?? fail("ItemNotFound", `"${args.text(0)}" is not there.`);
}
