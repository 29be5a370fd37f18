import { parseStructRef, tokenTypes, type Token } from "@borgar/fx";
import { quotedSheetName, rectAddress } from "../../model/address";
import { rewriteTokens } from "../../model/edit-table-name";
import type { Rect } from "../../model/rect";
import type { TableModel } from "../../model/rules";
import { structuredRect } from "../range/resolve";
import { sheetOf, type TableRef } from "../state";

/** Lets every formula that names the table name its cells instead, as Excel does before the table goes. */
export function makeReferencesPlain(ref: TableRef, table: TableModel): void {
  const sheet = `${quotedSheetName(sheetOf(ref).name)}!`;
  rewriteTokens(ref.host.workbook, (token, inside, row) => {
    const cells = cellsMeant(token, table, inside?.id === table.id, row);
    return cells === undefined ? token : { ...token, type: tokenTypes.REF_RANGE, value: sheet + cells };
  });
}

/** The address of what a token means of the table; undefined where it is of something else. */
function cellsMeant(token: Token, table: TableModel, isInside: boolean, row: number): string | undefined {
  const own = table.name.toLowerCase();
  if (token.type === tokenTypes.REF_NAMED)
    return token.value.toLowerCase() === own ? rectAddress(bodyOf(table), "$") : undefined;
  const parsed = token.type === tokenTypes.REF_STRUCT ? parseStructRef(token.value) : undefined;
  if (!parsed || (parsed.table ? parsed.table.toLowerCase() !== own : !isInside)) return undefined;
  const sections = parsed.sections ?? [];
  const columns = parsed.columns ?? [];
  const isRow = sections.some((section) => section.toLowerCase() === "this row");
  const rect = structuredRect(table, isRow ? [] : sections, columns);
  if (!rect) return undefined;
  // Of its own row only the columns are fixed.
  if (isRow) return rectAddress({ ...rect, top: row, bottom: row }, "$").replace(/\$(?=\d)/g, "");
  return rectAddress(rect, "$");
}

function bodyOf(table: TableModel): Rect {
  return structuredRect(table, [], []) ?? table.range;
}
