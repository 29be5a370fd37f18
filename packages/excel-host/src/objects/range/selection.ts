import { fail } from "../../api/errors";
import type { HostState } from "../state";

/** Throws InvalidSelection where a chart or several areas are selected (office-js 399, 2268). */
export function requireBlock({ conditions: { selection } }: HostState): void {
  if (selection === "a chart" || selection === "several areas")
    fail("InvalidSelection", `The selection is ${selection}.`);
}

/** Throws where sheets are grouped: Excel offers no tables then. */
export function requireOneSheet({ conditions: { selection } }: HostState): void {
  if (selection === "grouped sheets")
    fail("GeneralException", "No table can be made while sheets are grouped.");
}
