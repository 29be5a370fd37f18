import { without } from "../../model/without";
import { fail } from "../../api/errors";
import { requireUnprotected } from "../sheet/protection-check";
import type { TableRef } from "../state";
import { tableOf } from "./table-access";

/** Gives a table a style that Excel brings, or none (""). */
export function setTableStyle(ref: TableRef, style: string): void {
  requireUnprotected(ref);
  const known = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style);
  if (style !== "" && !known) fail("InvalidArgument", `There is no table style ${style}.`);
  tableOf(ref);
  ref.host.workbook.edit(ref.sheetId, "tables", (draft) => {
    draft.tables = draft.tables.map((table) =>
      table.id === ref.tableId ? { ...without(table, "style"), ...(style !== "" && { style }) } : table,
    );
  });
}
