import type { ShiftConflict } from "excel-host";
import { filled, type WorkbenchTexts } from "../config/texts";
import type { Refusal } from "../edit/refusal";

const TORN: Readonly<Record<ShiftConflict["what"], keyof WorkbenchTexts["torn"]>> = {
  "merged cells": "merges",
  table: "table",
  "an array": "array",
  "a data table": "dataTable",
  "a pivot table": "pivot",
  "a pivot table's data": "pivotData",
};

/** What the user reads where something was not done. */
export function refusalText(texts: WorkbenchTexts, refusal: Refusal): string {
  const { messages, torn } = texts;
  switch (refusal.kind) {
    case "rule":
      return refusal.message;
    case "torn":
      return filled(messages.cannotShift, { reason: torn[TORN[refusal.what]] });
    default:
      return filled(messages[refusal.kind], { ...refusal });
  }
}
