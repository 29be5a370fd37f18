import {
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Mend } from "./function-mend";
import { numberOf } from "./value-objects";

/** The numbers of a block; texts, truth values and blanks are left out. */
function numbersIn(block: BaseValueObject): number[] {
  const found: number[] = [];
  (block as ArrayValueObject).iterator((cell) => {
    if (cell?.isNumber()) found.push(Number(cell.getValue()));
  });
  return found;
}

const MOST_STEPS = 20;

/** A rate at which the payments are worth nothing today, to the last digit; `near` is right to a few digits. */
function polished(near: number, payments: readonly number[]): number {
  let rate = near;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const worth = payments.reduce((sum, one, at) => sum + one / (1 + rate) ** at, 0);
    const slope = payments.reduce((sum, one, at) => sum - (at * one) / (1 + rate) ** (at + 1), 0);
    const next = rate - worth / slope;
    if (!Number.isFinite(next) || Math.abs(next - rate) <= Number.EPSILON * Math.abs(rate)) break;
    rate = next;
  }
  return rate;
}

/** Univer stops where two steps are within 1E-7. */
const irr: Mend = (univer) => (payments, guess) => {
  if ((numberOf(guess) ?? 0) <= -1) return ErrorValueObject.create(ErrorType.VALUE);
  const found = univer(payments, guess);
  const near = numberOf(found);
  if (near === undefined || !payments.isArray()) return found;
  return NumberValueObject.create(polished(near, numbersIn(payments)));
};

/** What is earned where payments are financed at one rate, and receipts invested at another. */
function modified(payments: readonly number[], financed: number, invested: number): number {
  const last = payments.length - 1;
  const paid = payments.reduce((sum, one, at) => (one < 0 ? sum - one / (1 + financed) ** at : sum), 0);
  const grown = payments.reduce(
    (sum, one, at) => (one > 0 ? sum + one * (1 + invested) ** (last - at) : sum),
    0,
  );
  return paid === 0 ? Number.NaN : (grown / paid) ** (1 / last) - 1;
}

/** Univer refuses rates of -100 % and payments without a receipt. */
const mirr: Mend = (univer) => (payments, financed, invested) => {
  const [one, other] = [numberOf(financed), numberOf(invested)];
  if (!payments.isArray() || one === undefined || other === undefined)
    return univer(payments, financed, invested);
  const found = modified(numbersIn(payments), one, other);
  return Number.isFinite(found) ? NumberValueObject.create(found) : univer(payments, financed, invested);
};

/** What Univer 0.25.1 makes of rates otherwise than Excel. */
export const RATES: Readonly<Record<string, Mend>> = { IRR: irr, MIRR: mirr };
