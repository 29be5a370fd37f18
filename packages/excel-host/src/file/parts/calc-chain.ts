import type { SheetModel } from "../../model/sheet";
import { cellName } from "../../model/address";
import { childrenOf, elementXml, parseXml } from "../xml/element";

/** A sheet with the number that the workbook part gives it. */
export interface ChainSheet {
  readonly sheet: SheetModel;
  readonly sheetId: number;
}

/**
 * The calculation chain for the formulas that the sheets have now: entries that still hold keep their order, new
 * formulas follow. Undefined when no formula is left. Excel sorts the chain when it calculates.
 */
export function calcChainXml(text: string, sheets: readonly ChainSheet[]): string | undefined {
  // Some writers leave the part empty; Excel makes a chain of its own where there is none.
  if (text.trim() === "") return undefined;
  const root = parseXml(text, "calcChain");
  const formulas = new Map(sheets.flatMap((entry) => [...entriesOf(entry)]));
  let sheetId = "";
  const kept = childrenOf(root, "c").flatMap(({ attributes: { r = "", i = sheetId } }) => {
    sheetId = i;
    const key = `${i}!${r}`;
    const xml = formulas.get(key);
    formulas.delete(key);
    return xml ?? [];
  });
  const entries = [...kept, ...formulas.values()];
  const open = text.slice(0, root.start);
  const space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return entries.length === 0
    ? undefined
    : open + elementXml("calcChain", { xmlns: space }, entries.join(""));
}

/** `<c>` for each formula of a sheet, by "sheetId!A1". */
function* entriesOf({ sheet, sheetId }: ChainSheet): Iterable<[string, string]> {
  for (const [row, cells] of sheet.cells) {
    for (const [column, { formula, spilledFrom, array }] of cells) {
      if (formula === undefined || spilledFrom) continue;
      const r = cellName(row, column);
      yield [`${sheetId}!${r}`, elementXml("c", { r, i: sheetId, a: array ? true : undefined })];
    }
  }
}
