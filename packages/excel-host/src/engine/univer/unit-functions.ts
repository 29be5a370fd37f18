import { elementwise, NO_VALUE, NOT_THERE, readNumber } from "./elementwise";
import type { Mend } from "./function-mend";
import { converted } from "./units";

const convert: Mend = () =>
  elementwise((given, from, to) => {
    const amount = readNumber(given);
    if (amount === undefined) return NO_VALUE;
    return converted(amount, String(from?.getValue() ?? ""), String(to?.getValue() ?? "")) ?? NOT_THERE;
  });

/** Univer 0.25.1 rounds some units, gives prefixes to all, and raises them to no power. */
export const CONVERSIONS: Readonly<Record<string, Mend>> = { CONVERT: convert };
