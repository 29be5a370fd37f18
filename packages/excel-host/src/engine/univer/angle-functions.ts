import { cosine, sine } from "./angles";
import { BY_ZERO, NO_NUMBER, ofNumbers, type Outcome } from "./elementwise";
import type { Mend } from "./function-mend";

/** Excel takes no angles from here on. */
const ANGLES_END = 2 ** 27;

function ofAngle(work: (angle: number) => Outcome): Mend {
  return () => ofNumbers((angle: number) => (Math.abs(angle) < ANGLES_END ? work(angle) : NO_NUMBER));
}

const quotient = (above: number, below: number): Outcome => (below === 0 ? BY_ZERO : above / below);

/** The angle from 0 to π whose cotangent a number is. */
function turnOf(cotangent: number): number {
  if (Math.abs(cotangent) <= 1) return Math.PI / 2 - Math.atan(cotangent);
  return Math.atan(1 / cotangent) + (cotangent < 0 ? Math.PI : 0);
}

const logarithm =
  (of: (value: number) => number) =>
  (value: number): Outcome =>
    value > 0 ? of(value) : NO_NUMBER;

/** Functions of angles, with Excel's π, and those of one number of which Univer 0.25.1 takes no texts. */
export const ANGLES: Readonly<Record<string, Mend>> = {
  SIN: ofAngle(sine),
  COS: ofAngle(cosine),
  TAN: ofAngle((angle) => quotient(sine(angle), cosine(angle))),
  COT: ofAngle((angle) => quotient(cosine(angle), sine(angle))),
  SEC: ofAngle((angle) => quotient(1, cosine(angle))),
  CSC: ofAngle((angle) => quotient(1, sine(angle))),
  ACOT: () => ofNumbers(turnOf),
  LN: () => ofNumbers(logarithm(Math.log)),
  LOG10: () => ofNumbers(logarithm(Math.log10)),
};
