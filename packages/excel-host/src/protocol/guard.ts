import { apiNotFound } from "../api/errors";
import { memberName, type HostObject } from "../api/class-table";

/** Which members the presented Excel has: "Range.getSpecialCells" → may it be used; undefined: no Excel has it. */
export type MemberRule = (member: string) => boolean | undefined;

/** Refuses the members that are newer than the Excel which the host presents itself as. */
export class ApiGuard {
  constructor(private readonly rule: MemberRule) {}

  allows(object: HostObject, name: string): boolean {
    return name.startsWith("_") || this.rule(memberName(object.className, name)) !== false;
  }

  /** True for a name that no Excel has: `load("noPropertiesNeeded")` is how programs load nothing. */
  isNobodys(object: HostObject, name: string): boolean {
    return this.rule(memberName(object.className, name)) === undefined;
  }

  check(object: HostObject, name: string): void {
    if (!this.allows(object, name)) apiNotFound(memberName(object.className, name));
  }
}
