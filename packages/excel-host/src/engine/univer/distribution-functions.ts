import { BooleanValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import * as the from "./distributions";
import { BY_ZERO, NO_NUMBER, ofNumbers, ofPlainNumbers, type Outcome } from "./elementwise";
import type { Mend } from "./function-mend";
import { single } from "./value-objects";
import { betaI, erf, erfc, gamma, gammaP, gammaQ, lnGamma } from "./special-numbers";

type Work = (...numbers: number[]) => Outcome;

/** A function of numbers; `defaults` are those that a formula may leave out at the end. */
const mend =
  (work: Work, ...defaults: number[]): Mend =>
  () =>
    ofNumbers(work, defaults);

/** A truth value that is written as a text counts as one. */
function truthOf(value: BaseValueObject | undefined): BaseValueObject | undefined {
  const text = value?.isString() ? String(value.getValue()).toLowerCase() : "";
  return text === "true" || text === "false" ? BooleanValueObject.create(text === "true") : value;
}

/** A function whose argument at `place` says whether all that lies below is meant. */
const cumulative =
  (place: number, work: Work, ...defaults: number[]): Mend =>
  () => {
    const calculate = ofNumbers(work, defaults);
    return (...values) =>
      calculate(...values.map((value, at) => (at === place ? truthOf(single(value) ?? value) : value)));
  };

/** A function that takes no truth values. */
const plain =
  (work: Work, ...defaults: number[]): Mend =>
  () =>
    ofPlainNumbers(work, defaults);

const MOST_FREEDOM = 1e10;

const isFreedom = (freedom: number): boolean => freedom >= 1 && freedom <= MOST_FREEDOM;

const isShare = (p: number): boolean => p > 0 && p < 1;

function normal(x: number, mean: number, deviation: number, below: number): Outcome {
  const z = (x - mean) / deviation;
  if (!(deviation > 0)) return NO_NUMBER;
  return below ? the.normalBelow(z) : the.normalDensity(z) / deviation;
}

function normalInverse(p: number, mean: number, deviation: number): Outcome {
  return isShare(p) && deviation > 0 ? mean + deviation * the.normalQuantile(p) : NO_NUMBER;
}

function logNormal(x: number, mean: number, deviation: number, below: number): Outcome {
  if (!(x > 0 && deviation > 0)) return NO_NUMBER;
  const z = (Math.log(x) - mean) / deviation;
  return below ? the.normalBelow(z) : the.normalDensity(z) / (x * deviation);
}

function logNormalInverse(p: number, mean: number, deviation: number): Outcome {
  return isShare(p) && deviation > 0 ? Math.exp(mean + deviation * the.normalQuantile(p)) : NO_NUMBER;
}

function exponential(x: number, rate: number, below: number): Outcome {
  if (!(x >= 0 && rate > 0)) return NO_NUMBER;
  return below ? -Math.expm1(-rate * x) : rate * Math.exp(-rate * x);
}

function gammaBelow(x: number, form: number, scale: number, below: number): Outcome {
  if (!(x >= 0 && form > 0 && scale > 0)) return NO_NUMBER;
  return below ? gammaP(form, x / scale) : the.gammaDensity(x / scale, form) / scale;
}

function gammaInverse(p: number, form: number, scale: number): Outcome {
  return p >= 0 && p < 1 && form > 0 && scale > 0 ? scale * the.gammaQuantile(p, form) : NO_NUMBER;
}

function beta(x: number, a: number, b: number, below: number, least: number, most: number): Outcome {
  const width = most - least;
  if (!(a > 0 && b > 0 && width > 0 && x >= least && x <= most)) return NO_NUMBER;
  const share = (x - least) / width;
  return below ? betaI(share, a, b, (most - x) / width) : the.betaDensity(share, a, b) / width;
}

function betaInverse(p: number, a: number, b: number, least: number, most: number): Outcome {
  if (!(isShare(p) && a > 0 && b > 0 && most > least)) return NO_NUMBER;
  return least + (most - least) * the.solved((x) => betaI(x, a, b), p, 1);
}

function chi(x: number, freedom: number, below: number): Outcome {
  const [half, form] = [x / 2, Math.floor(freedom) / 2];
  if (!(x >= 0 && isFreedom(freedom))) return NO_NUMBER;
  return below ? gammaP(form, half) : the.gammaDensity(half, form) / 2;
}

function chiAbove(x: number, freedom: number): Outcome {
  return x >= 0 && isFreedom(freedom) ? gammaQ(Math.floor(freedom) / 2, x / 2) : NO_NUMBER;
}

function chiInverse(p: number, freedom: number): Outcome {
  if (!(p >= 0 && p < 1 && isFreedom(freedom))) return NO_NUMBER;
  return 2 * the.gammaQuantile(p, Math.floor(freedom) / 2);
}

function chiInverseAbove(p: number, freedom: number): Outcome {
  if (!(p > 0 && p <= 1 && isFreedom(freedom))) return NO_NUMBER;
  return 2 * the.gammaUpperQuantile(p, Math.floor(freedom) / 2);
}

function student(t: number, given: number, below: number): Outcome {
  const freedom = Math.floor(given);
  if (!isFreedom(given)) return NO_NUMBER;
  if (!below) return the.studentDensity(t, freedom);
  const above = the.studentAbove(Math.abs(t), freedom);
  return t < 0 ? above : 1 - above;
}

/** What lies beyond t ≥ 0 at one end, or at both. */
function studentTails(t: number, freedom: number, tails: number): Outcome {
  const ends = Math.floor(tails);
  if (!(t >= 0 && isFreedom(freedom) && (ends === 1 || ends === 2))) return NO_NUMBER;
  return ends * the.studentAbove(t, Math.floor(freedom));
}

/** The t ≥ 0 with this share above it. */
const studentUpper = (share: number, freedom: number): number =>
  the.solvedDown((t) => the.studentAbove(t, Math.floor(freedom)), share);

function studentInverse(p: number, freedom: number): Outcome {
  if (!(isShare(p) && isFreedom(freedom))) return NO_NUMBER;
  if (p === 0.5) return 0;
  return p < 0.5 ? -studentUpper(p, freedom) : studentUpper(1 - p, freedom);
}

function studentInverseBoth(p: number, freedom: number): Outcome {
  if (!(p > 0 && p <= 1 && isFreedom(freedom))) return NO_NUMBER;
  return p === 1 ? 0 : studentUpper(p / 2, freedom);
}

function fisher(x: number, one: number, other: number, below: number): Outcome {
  const freedoms = [Math.floor(one), Math.floor(other)] as const;
  if (!(x >= 0 && isFreedom(one) && isFreedom(other))) return NO_NUMBER;
  return below ? the.fisherBelow(x, ...freedoms) : the.fisherDensity(x, ...freedoms);
}

function fisherAbove(x: number, one: number, other: number): Outcome {
  if (!(x >= 0 && isFreedom(one) && isFreedom(other))) return NO_NUMBER;
  return the.fisherAbove(x, Math.floor(one), Math.floor(other));
}

function fisherInverse(p: number, one: number, other: number): Outcome {
  if (!(p >= 0 && p < 1 && isFreedom(one) && isFreedom(other))) return NO_NUMBER;
  return the.solved((x) => the.fisherBelow(x, Math.floor(one), Math.floor(other)), p);
}

function fisherInverseAbove(p: number, one: number, other: number): Outcome {
  if (!(p > 0 && p <= 1 && isFreedom(one) && isFreedom(other))) return NO_NUMBER;
  return the.solvedDown((x) => the.fisherAbove(x, Math.floor(one), Math.floor(other)), p);
}

function poisson(x: number, mean: number, below: number): Outcome {
  const count = Math.floor(x);
  if (!(count >= 0 && mean >= 0)) return NO_NUMBER;
  if (mean === 0) return below || count === 0 ? 1 : 0;
  return below ? gammaQ(count + 1, mean) : Math.exp(count * Math.log(mean) - mean - lnGamma(count + 1));
}

/** Half the width around a mean in which it lies but for a share `alpha`; the deviation was estimated. */
function confidenceT(alpha: number, deviation: number, size: number): Outcome {
  const count = Math.floor(size);
  if (!(isShare(alpha) && deviation > 0 && count >= 1)) return NO_NUMBER;
  return count === 1 ? BY_ZERO : (studentUpper(alpha / 2, count - 1) * deviation) / Math.sqrt(count);
}

function confidence(alpha: number, deviation: number, size: number): Outcome {
  const count = Math.floor(size);
  if (!(isShare(alpha) && deviation > 0 && count >= 1)) return NO_NUMBER;
  return (-the.normalQuantile(alpha / 2) * deviation) / Math.sqrt(count);
}

const positive =
  (work: (x: number) => number): Work =>
  (x: number) =>
    x > 0 ? work(x) : NO_NUMBER;

const below = (work: (x: number, a: number, b: number, below: number) => Outcome): Mend =>
  mend((x: number, a: number, b: number) => work(x, a, b, 1));

/** Functions of probabilities and errors; those of Univer 0.25.1 have seven right digits, and fewer in the tails. */
export const DISTRIBUTIONS: Readonly<Record<string, Mend>> = {
  "NORM.DIST": cumulative(3, normal),
  NORMDIST: cumulative(3, normal),
  "NORM.INV": mend(normalInverse),
  NORMINV: mend(normalInverse),
  "NORM.S.DIST": cumulative(1, (z: number, cumulative: number) => normal(z, 0, 1, cumulative)),
  NORMSDIST: mend((z: number) => normal(z, 0, 1, 1)),
  "NORM.S.INV": mend((p: number) => normalInverse(p, 0, 1)),
  NORMSINV: mend((p: number) => normalInverse(p, 0, 1)),
  GAUSS: mend((z: number) => the.normalFromZero(z)),
  "LOGNORM.DIST": cumulative(3, logNormal),
  LOGNORMDIST: below(logNormal),
  "LOGNORM.INV": mend(logNormalInverse),
  LOGINV: mend(logNormalInverse),
  "EXPON.DIST": cumulative(2, exponential),
  EXPONDIST: cumulative(2, exponential),
  "GAMMA.DIST": cumulative(3, gammaBelow),
  GAMMADIST: cumulative(3, gammaBelow),
  "GAMMA.INV": mend(gammaInverse),
  GAMMAINV: mend(gammaInverse),
  "BETA.DIST": cumulative(3, beta, 0, 1),
  BETADIST: mend(
    (x: number, a: number, b: number, from: number, to: number) => beta(x, a, b, 1, from, to),
    0,
    1,
  ),
  "BETA.INV": mend(betaInverse, 0, 1),
  BETAINV: mend(betaInverse, 0, 1),
  "CHISQ.DIST": cumulative(2, chi),
  "CHISQ.DIST.RT": mend(chiAbove),
  CHIDIST: mend(chiAbove),
  "CHISQ.INV": mend(chiInverse),
  "CHISQ.INV.RT": mend(chiInverseAbove),
  CHIINV: mend(chiInverseAbove),
  "T.DIST": cumulative(2, student),
  "T.DIST.RT": mend((t: number, freedom: number) => student(-t, freedom, 1)),
  "T.DIST.2T": mend((t: number, freedom: number) => studentTails(t, freedom, 2)),
  TDIST: mend(studentTails),
  "T.INV": mend(studentInverse),
  "T.INV.2T": mend(studentInverseBoth),
  TINV: mend(studentInverseBoth),
  "F.DIST": cumulative(3, fisher),
  "F.DIST.RT": mend(fisherAbove),
  FDIST: mend(fisherAbove),
  "F.INV": mend(fisherInverse),
  "F.INV.RT": mend(fisherInverseAbove),
  FINV: mend(fisherInverseAbove),
  "POISSON.DIST": cumulative(2, poisson),
  POISSON: cumulative(2, poisson),
  "CONFIDENCE.T": mend(confidenceT),
  "CONFIDENCE.NORM": mend(confidence),
  CONFIDENCE: mend(confidence),
  ERF: plain((from: number, to: number) => (Number.isNaN(to) ? erf(from) : erf(to) - erf(from)), Number.NaN),
  "ERF.PRECISE": plain((x: number) => erf(x)),
  ERFC: plain((x: number) => erfc(x)),
  "ERFC.PRECISE": plain((x: number) => erfc(x)),
  GAMMA: mend((x: number) => gamma(x)),
  GAMMALN: mend(positive(lnGamma)),
  "GAMMALN.PRECISE": mend(positive(lnGamma)),
};
