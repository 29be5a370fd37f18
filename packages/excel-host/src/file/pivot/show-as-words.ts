import type { Calculation } from "../../model/pivot/pivot";

/** ST_ShowDataAs (ECMA-376 18.18.70) by the words of the API. */
const PLAIN: Readonly<Partial<Record<Calculation, string>>> = {
  PercentOfGrandTotal: "percentOfTotal",
  PercentOfRowTotal: "percentOfRow",
  PercentOfColumnTotal: "percentOfCol",
  PercentOf: "percent",
  RunningTotal: "runTotal",
  DifferenceFrom: "difference",
  PercentDifferenceFrom: "percentDiff",
  Index: "index",
};

/** ST_PivotShowAs of Excel 2010 ([MS-XLSX] 2.7.37), in an extension of the field. */
const EXTENDED: Readonly<Partial<Record<Calculation, string>>> = {
  PercentOfParentRowTotal: "percentOfParentRow",
  PercentOfParentColumnTotal: "percentOfParentCol",
  PercentOfParentTotal: "percentOfParent",
  PercentRunningTotal: "percentOfRunningTotal",
  RankAscending: "rankAscending",
  RankDecending: "rankDescending",
};

/** The file's word for a way of showing values, and whether it stands in an extension. */
export function showAsWord(calculation: Calculation): {
  readonly plain?: string;
  readonly extended?: string;
} {
  const [plain, extended] = [PLAIN[calculation], EXTENDED[calculation]];
  return { ...(plain && { plain }), ...(extended && { extended }) };
}

/** The API's word for a word of the file. */
export function showAsOf(word: string | undefined): Calculation | undefined {
  const all = Object.entries({ ...PLAIN, ...EXTENDED }) as [Calculation, string][];
  return all.find(([, one]) => one === word)?.[0];
}
