import type { ShiftConflict } from "excel-host";

/** Why something was not done; `desk/refusal-text.ts` says it to the user. */
export type Refusal =
  | { readonly kind: "sheetExists"; readonly name: string }
  | { readonly kind: "badSheetName" }
  | { readonly kind: "torn"; readonly what: ShiftConflict["what"] }
  | { readonly kind: "strayComma"; readonly text: string; readonly separator: string }
  | { readonly kind: "brokenFormula"; readonly text: string }
  | { readonly kind: "notInList" }
  | {
      readonly kind:
        | "sortMerges"
        | "nothingToSort"
        | "mergeTable"
        | "nothingToFilter"
        | "notFiltered"
        | "protected"
        | "pivot"
        | "structure";
    }
  | { readonly kind: "tableHere" | "severalAreas" }
  /** The workbook's own words, from a validation rule. */
  | { readonly kind: "rule"; readonly message: string };
