import { displayText, oneCell, rectName, formatOfCell } from "excel-host";
import { filled, type WorkbenchTexts } from "../config/texts";
import { CURRENCY_FORMATS, NUMBER_FORMATS } from "../edit/format-actions";
import { hasComment, noteAt, setNote } from "../edit/note";
import { ask } from "../ui/ask";
import { openFormatDialog } from "../ui/format-dialog";
import { showMessage } from "../ui/message";
import type { At } from "./at";
import type { CellWork } from "./cell-work";

/** What dialogs about cells ask of the desk. */
export interface DialogsOwner {
  readonly texts: WorkbenchTexts;
  readonly cells: Pick<CellWork, "format" | "ifAllowed">;
  focusGrid(): void;
}

/** Lets the note on the active cell be written; a comment with its answers is shown only. */
export function openNote(owner: DialogsOwner, { book, selection }: At): void {
  const { workbook, edits } = book;
  const { cells: texts, page } = owner.texts;
  const { row, column } = selection;
  if (hasComment(workbook, selection)) return showMessage(noteAt(workbook, selection) ?? "");
  const cell = rectName(oneCell({ row, column }));
  owner.cells.ifAllowed("objects", () =>
    ask({
      title: texts.note,
      label: filled(texts.noteOn, { cell }),
      value: noteAt(workbook, selection) ?? "",
      kind: "lines",
      ok: page.ok,
      cancel: page.cancel,
      answered: (text) => setNote(workbook, edits, selection, text.trim()),
      back: () => owner.focusGrid(),
    }),
  );
}

/** Opens the dialog of Ctrl+1 with the format of the active cell. */
export function openCellFormat(owner: DialogsOwner, { book, selection }: At): void {
  const { workbook, config } = book;
  const { cells, texts } = owner;
  const { sheetId, row, column } = selection;
  const format = formatOfCell(workbook.book, workbook.sheet(sheetId), row, column);
  const value = workbook.cell(sheetId, row, column)?.value ?? 1234.5;
  const names = Object.keys(NUMBER_FORMATS) as (keyof typeof NUMBER_FORMATS)[];
  const numbers = names.map((name) => ({ label: texts.numberFormats[name], code: NUMBER_FORMATS[name] }));
  const currency = { label: texts.numberFormats.currency, code: CURRENCY_FORMATS[config.locale] };
  openFormatDialog({
    texts,
    format,
    numbers: [...numbers, currency],
    sample: (code) => displayText(value, code, config.locale),
    apply: (code, locked) => {
      if (code !== format.numberFormat) cells.format({ kind: "number", code });
      if (locked !== format.locked) cells.format({ kind: "locked", locked });
    },
    back: () => owner.focusGrid(),
  });
}
