import { betaI, erf, erfc, gammaP, gammaQ, lnGamma } from "./special-numbers";

const { SQRT2 } = Math;

/** How much of the standard normal distribution lies below z. */
export const normalBelow = (z: number): number => erfc(-z / SQRT2) / 2;

/** How much of it lies between 0 and z. */
export const normalFromZero = (z: number): number => erf(z / SQRT2) / 2;

/** The density of the standard normal distribution. */
export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** Abramowitz and Stegun, 26.2.23: where to begin, right to three digits. */
function roughQuantile(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail));
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  return t - above / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
}

const NEWTON_STEPS = 4;

/** The z ≥ 0 with `tail` of the normal distribution above it; `middle` is ½ − tail, and small near the middle. */
function upperQuantile(tail: number, middle: number): number {
  let z = roughQuantile(tail);
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const miss = middle < 0.25 ? normalFromZero(z) - middle : tail - normalBelow(-z);
    const slope = miss / normalDensity(z);
    z -= slope / (1 + (z * slope) / 2);
  }
  return z;
}

/** The z below which a share p of the standard normal distribution lies; 0 < p < 1. */
export function normalQuantile(p: number): number {
  if (p === 0.5) return 0;
  return p < 0.5 ? -upperQuantile(p, 0.5 - p) : upperQuantile(1 - p, p - 0.5);
}

const MOST_HALVES = 1200;

/** Where an increasing function of x ≥ 0 comes to `wanted`, to the last digit; `most` is the end of its range. */
export function solved(increasing: (x: number) => number, wanted: number, most = Infinity): number {
  if (increasing(0) >= wanted) return 0;
  let [low, high] = [0, Math.min(1, most)];
  while (high < most && increasing(high) < wanted) [low, high] = [high, high * 2];
  for (let step = 0; step < MOST_HALVES; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (increasing(middle) < wanted) low = middle;
    else high = middle;
  }
  return high;
}

/** Where a decreasing function comes to `wanted`. */
export const solvedDown = (decreasing: (x: number) => number, wanted: number): number =>
  solved((x) => -decreasing(x), -wanted);

/** How much of Student's distribution lies above t ≥ 0. */
export function studentAbove(t: number, freedom: number): number {
  const square = t * t;
  return betaI(freedom / (freedom + square), freedom / 2, 0.5, square / (freedom + square)) / 2;
}

/** The density of Student's distribution. */
export function studentDensity(t: number, freedom: number): number {
  const log = lnGamma((freedom + 1) / 2) - lnGamma(freedom / 2);
  return Math.exp(log - ((freedom + 1) / 2) * Math.log1p((t * t) / freedom)) / Math.sqrt(freedom * Math.PI);
}

/** The density of the gamma distribution with this form and scale 1. */
export function gammaDensity(x: number, form: number): number {
  if (x === 0) return form === 1 ? 1 : form < 1 ? Infinity : 0;
  return Math.exp((form - 1) * Math.log(x) - x - lnGamma(form));
}

/** The x below which a share p of the gamma distribution with this form and scale 1 lies. */
export const gammaQuantile = (p: number, form: number): number => solved((x) => gammaP(form, x), p);

/** The x above which a share p of it lies. */
export const gammaUpperQuantile = (p: number, form: number): number => solvedDown((x) => gammaQ(form, x), p);

/** The density of the beta distribution over 0 to 1. */
export function betaDensity(x: number, a: number, b: number): number {
  const log = lnGamma(a + b) - lnGamma(a) - lnGamma(b);
  return Math.exp(log + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x));
}

/** How much of the F distribution lies below x. */
export const fisherBelow = (x: number, one: number, other: number): number =>
  betaI((one * x) / (one * x + other), one / 2, other / 2, other / (one * x + other));

/** How much of it lies above x. */
export const fisherAbove = (x: number, one: number, other: number): number =>
  betaI(other / (one * x + other), other / 2, one / 2, (one * x) / (one * x + other));

/** The density of the F distribution for x > 0. */
export function fisherDensity(x: number, one: number, other: number): number {
  const total = one * x + other;
  return (betaDensity((one * x) / total, one / 2, other / 2) * one * other) / (total * total);
}
