import { rectName } from "excel-host";
import { filled, type WorkbenchTexts } from "../config/texts";
import { headingsLikely, makeTable, tableArea } from "../edit/make-table";
import type { Refusal } from "../edit/refusal";
import type { Selection } from "../grid/owner";
import { openForm } from "../ui/ask";
import { create } from "../ui/dom";
import type { OpenBook } from "./open-book";

/** What making a table asks of the desk. */
export interface TableDialogOwner {
  readonly texts: WorkbenchTexts;
  calculate(): void;
  focusGrid(): void;
}

/** Opens the dialog of Ctrl+T; a refusal where no table can be. */
export function openTableDialog(
  owner: TableDialogOwner,
  { edits, session }: OpenBook,
  { sheetId, ...place }: Selection,
): Refusal | undefined {
  const { state } = session.host;
  const rect = tableArea(state, { sheetId, ...place });
  if ("kind" in rect) return rect;
  const { table, page } = owner.texts;
  const box = create("input", { type: "checkbox", checked: headingsLikely(state, sheetId, rect) });
  openForm({
    title: table.title,
    className: "ask",
    parts: [
      create("p", { textContent: filled(table.area, { area: rectName(rect) }) }),
      create("label", { className: "check" }, [box, table.headings]),
    ],
    ok: page.ok,
    cancel: page.cancel,
    done: () => {
      makeTable(edits, state, sheetId, rect, box.checked);
      owner.calculate();
    },
    back: () => owner.focusGrid(),
  });
  return undefined;
}
