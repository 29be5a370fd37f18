import { parseA1Ref, tokenize, type Token } from "@borgar/fx";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../../model/rect";
import type { SheetMirror } from "./mirror";

/** A block of one sheet. */
export interface Area {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** Functions that ask where a reference is, not what stands there: `=ROW(A1)` in A1 is no circle. */
const ASK_FOR_PLACE = new Set([
  "ROW",
  "ROWS",
  "COLUMN",
  "COLUMNS",
  "AREAS",
  "SHEET",
  "FORMULATEXT",
  "ISFORMULA",
]);

/** The references of a formula whose values it needs, as they are written. */
function valueReferences(formula: string): string[] {
  const tokens = tokenize(formula, { mergeRefs: true, withLocation: false });
  const calls: string[] = [];
  const found: string[] = [];
  tokens.forEach((token: Token, index) => {
    if (token.type === "operator" && token.value === "(") {
      const before = tokens[index - 1];
      calls.push(before?.type === "func" ? before.value.toUpperCase() : "");
    } else if (token.type === "operator" && token.value === ")") calls.pop();
    else if (token.type.startsWith("range") && !ASK_FOR_PLACE.has(calls.at(-1) ?? ""))
      found.push(token.value);
  });
  return found;
}

/** The blocks whose values a translated formula reads; `home` is the sheet that its plain references mean. */
export function areasRead(
  formula: string,
  home: string,
  mirrors: ReadonlyMap<string, SheetMirror>,
): readonly Area[] {
  return valueReferences(formula).flatMap((text) => {
    const parsed = parseA1Ref(text);
    if (!parsed || !("range" in parsed) || !parsed.range) return [];
    const sheet = parsed.context?.at(-1);
    const sheetId = sheet === undefined ? home : sheetNamed(mirrors, sheet);
    if (sheetId === undefined) return [];
    const { top, left, bottom, right } = parsed.range;
    const rect = {
      top: top ?? 0,
      left: left ?? 0,
      bottom: bottom ?? MAX_ROWS - 1,
      right: right ?? MAX_COLUMNS - 1,
    };
    return [{ sheetId, rect }];
  });
}

function sheetNamed(mirrors: ReadonlyMap<string, SheetMirror>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return [...mirrors].find(([, mirror]) => mirror.sheet.name.toLowerCase() === wanted)?.[0];
}
