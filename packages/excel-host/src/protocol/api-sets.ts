import type { MemberRule } from "./guard";
import { covers, type RequirementSets } from "./requirement-sets";

/** The requirement set of each member of Excel's classes: "Range.getSpecialCells" → "ExcelApi 1.9". */
export type ApiSetTable = Readonly<Record<string, string>>;

/** Which members an Excel with these requirement sets has; undefined for members that no Excel has. */
export function memberRule(table: ApiSetTable, sets: RequirementSets): MemberRule {
  return (member) => {
    const needed = Object.hasOwn(table, member) ? table[member] : undefined;
    if (needed === undefined) return undefined;
    const [set = "", version = ""] = needed.split(" ");
    const have = sets[set];
    return have !== undefined && covers(have, version);
  };
}
