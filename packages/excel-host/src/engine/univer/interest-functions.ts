import { accruedTimes, type DayBasis, type Security } from "../../model/coupons";
import { NO_NUMBER, ofNumbers } from "./elementwise";
import type { Mend } from "./function-mend";

const FREQUENCIES: readonly number[] = [1, 2, 4];

const BASES: readonly number[] = [0, 1, 2, 3, 4];

const accrued: Mend = () =>
  ofNumbers(
    (
      issue: number,
      firstPayment: number,
      settlement: number,
      rate: number,
      par: number,
      often: number,
      days: number,
      fromIssue: number,
    ) => {
      const [frequency, basis] = [Math.trunc(often), Math.trunc(days)];
      const isKnown = FREQUENCIES.includes(frequency) && BASES.includes(basis);
      if (!isKnown || !(rate > 0 && par > 0 && settlement > issue)) return NO_NUMBER;
      const security: Security = {
        issue: Math.floor(issue),
        firstPayment: Math.floor(firstPayment),
        settlement: Math.floor(settlement),
        frequency: frequency as Security["frequency"],
        basis: basis as DayBasis,
      };
      return ((par * rate) / frequency) * accruedTimes(security, fromIssue !== 0);
    },
    [0, 1],
  );

/** Univer 0.25.1 measures accrued interest otherwise than Excel does. */
export const INTEREST: Readonly<Record<string, Mend>> = { ACCRINT: accrued };
