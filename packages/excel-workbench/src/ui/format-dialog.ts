import type { CellFormat } from "excel-host";
import type { WorkbenchTexts } from "../config/texts";
import type { NamedNumber } from "../edit/format-actions";
import { openForm } from "./ask";
import { create } from "./dom";

/** What the dialog for the format of cells needs. */
export interface FormatDialogOwner {
  readonly texts: WorkbenchTexts;
  readonly format: Readonly<CellFormat>;
  /** The formats that have a name here: label and code. */
  readonly numbers: readonly NamedNumber[];
  /** How the active cell would look with a format code. */
  sample(code: string): string;
  apply(code: string, locked: boolean): void;
  back(): void;
}

/** Opens the dialog of Ctrl+1: number format and protection of the selected cells. */
export function openFormatDialog(owner: FormatDialogOwner): void {
  const { texts, format, numbers } = owner;
  const { numberFormat } = format;
  const options = numbers.map(({ label, code }) =>
    create("option", { value: code, textContent: label, selected: code === numberFormat }),
  );
  const list = create("select", { size: options.length }, options);
  const code = create("input", { type: "text", value: numberFormat, spellcheck: false });
  const sample = create("output", {});
  const locked = create("input", { type: "checkbox", checked: format.locked });
  const follow = (): void => void (sample.textContent = owner.sample(code.value));
  list.addEventListener("change", () => {
    code.value = list.value;
    follow();
  });
  code.addEventListener("input", follow);
  follow();
  openForm({
    title: texts.formatCells.title,
    className: "format-cells",
    parts: [
      create("label", {}, [texts.formatCells.number, list]),
      create("label", {}, [texts.formatCells.code, code]),
      create("p", {}, [`${texts.formatCells.sample} `, sample]),
      create("label", { className: "check" }, [locked, texts.formatCells.locked]),
    ],
    ok: texts.page.ok,
    cancel: texts.page.cancel,
    done: () => owner.apply(code.value, locked.checked),
    back: () => owner.back(),
  });
  list.focus();
}
