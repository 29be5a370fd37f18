import { apiNotFound } from "../api/errors";
import { memberName, type HostObject } from "../api/class-table";

/** Which members the presented Excel has: "Range.getSpecialCells" → may it be used. */
export type MemberRule = (member: string) => boolean;

/** Refuses the members that are newer than the Excel which the host presents itself as. */
export class ApiGuard {
  constructor(private readonly rule: MemberRule) {}

  allows(object: HostObject, name: string): boolean {
    return name.startsWith("_") || this.rule(memberName(object.className, name));
  }

  check(object: HostObject, name: string): void {
    if (!this.allows(object, name)) apiNotFound(memberName(object.className, name));
  }
}
