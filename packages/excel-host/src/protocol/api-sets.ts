import type { MemberRule } from "./guard";
import { covers, type RequirementSets } from "./requirement-sets";

/** The requirement set of each member that is not in the first one: "Range.getSpecialCells" → "ExcelApi 1.9". */
export type ApiSetTable = Readonly<Record<string, string>>;

/** Which members an Excel with these requirement sets has; members that the table does not know are not judged. */
export function memberRule(table: ApiSetTable, sets: RequirementSets): MemberRule {
  return (member) => {
    const needed = Object.hasOwn(table, member) ? table[member] : undefined;
    if (needed === undefined) return true;
    const [set = "", version = ""] = needed.split(" ");
    const have = sets[set];
    return have !== undefined && covers(have, version);
  };
}
