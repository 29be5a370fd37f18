import type { AreasRef } from "../state";

/** The cells whose conditional formats are meant, and one rule by its id. */
export interface RuleRef extends AreasRef {
  readonly ruleId: string;
}

/** One edge of the format that a rule gives. */
export interface RuleBorderRef extends RuleRef {
  readonly side: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
}

declare module "../state" {
  interface Targets {
    ConditionalFormat: RuleRef;
    CustomConditionalFormat: RuleRef;
    CellValueConditionalFormat: RuleRef;
    TextConditionalFormat: RuleRef;
    TopBottomConditionalFormat: RuleRef;
    PresetCriteriaConditionalFormat: RuleRef;
    DataBarConditionalFormat: RuleRef;
    ColorScaleConditionalFormat: RuleRef;
    IconSetConditionalFormat: RuleRef;
    ConditionalDataBarPositiveFormat: RuleRef;
    ConditionalDataBarNegativeFormat: RuleRef;
    ConditionalFormatRule: RuleRef;
    ConditionalRangeFormat: RuleRef;
    ConditionalRangeFill: RuleRef;
    ConditionalRangeFont: RuleRef;
    ConditionalRangeBorderCollection: RuleRef;
    ConditionalRangeBorder: RuleBorderRef;
  }
}
