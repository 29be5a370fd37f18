import { tokenize, type Token } from "@borgar/fx";
import { parseAddress } from "../../model/address";
import type { Rect } from "../../model/rect";
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
    const address = parseAddress(text);
    if (!address) return [];
    const { sheetName, rect } = address;
    const sheetId = sheetName === undefined ? home : sheetNamed(mirrors, sheetName);
    if (sheetId === undefined) return [];
    return [{ sheetId, rect }];
  });
}

function sheetNamed(mirrors: ReadonlyMap<string, SheetMirror>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return [...mirrors].find(([, mirror]) => mirror.sheet.name.toLowerCase() === wanted)?.[0];
}
