import { copyConditionalFormats, copyValidations, type RuleCopy, type Workbook } from "excel-host";
import type { Step } from "./undo-stack";

/** Lets the cells of a copy have the conditional formats and validations of their originals; nothing where none changed. */
export function pastedRules(workbook: Workbook, copy: RuleCopy): Step | undefined {
  const { sheetId, rect: area } = copy.to;
  const rules = () => {
    const { conditionalFormats, validations } = workbook.sheet(sheetId);
    return { conditionalFormats, validations };
  };
  const before = rules();
  copyConditionalFormats(workbook, copy, "grid");
  copyValidations(workbook, copy, "grid");
  const after = rules();
  const isSame =
    before.validations === after.validations && before.conditionalFormats === after.conditionalFormats;
  if (isSame) return undefined;
  const put = ({ conditionalFormats, validations }: typeof before) => {
    workbook.edit(
      sheetId,
      "conditionalFormats",
      (draft) => {
        draft.conditionalFormats = [...conditionalFormats];
      },
      "grid",
    );
    workbook.edit(
      sheetId,
      "validations",
      (draft) => {
        draft.validations = [...validations];
      },
      "grid",
    );
  };
  return { sheetId, area, isLight: true, undo: () => put(before), redo: () => put(after) };
}
