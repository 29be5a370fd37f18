import { fail } from "../../api/errors";
import type { HostState } from "../state";

/** Throws InvalidSelection where a chart or several areas are selected (office-js 399, 2268). */
export function requireBlock({ conditions: { selection } }: HostState): void {
  if (selection !== "a block") fail("InvalidSelection", `The selection is ${selection}.`);
}
