/** Lanczos's approximation of the gamma function with g = 607/128, as Godfrey computed it. */
const LANCZOS_G = 607 / 128;
const LANCZOS = [
  0.99999999999999709182, 57.156235665862923517, -59.597960355475491248, 14.136097974741747174,
  -0.49191381609762019978, 0.33994649984811888699e-4, 0.46523628927048575665e-4, -0.98374475304879564677e-4,
  0.15808870322491248884e-3, -0.21026444172410488319e-3, 0.2174396181152126432e-3, -0.16431810653676389022e-3,
  0.84418223983852743293e-4, -0.2619083840158140867e-4, 0.36899182659531622704e-5,
];

const EULER = 0.5772156649015329;

/** The zeta function of k, less 1: the tail of its sum by Euler and Maclaurin. */
function zetaBeyondOne(k: number): number {
  const n = 40;
  let sum = 0;
  for (let i = 2; i < n; i += 1) sum += i ** -k;
  const last = n ** -k;
  return (
    sum +
    (n * last) / (k - 1) +
    last / 2 +
    (k * last) / (12 * n) -
    (k * (k + 1) * (k + 2) * last) / (720 * n ** 3) +
    (k * (k + 1) * (k + 2) * (k + 3) * (k + 4) * last) / (30_240 * n ** 5)
  );
}

const ZETAS = Array.from({ length: 60 }, (_, index) => zetaBeyondOne(index + 2));

/** ln Γ(1 + z) for |z| ≤ ½: near 1 and 2 the logarithm is small, and only its own series keeps its digits. */
function lnGammaNearOne(z: number): number {
  const rest = ZETAS.reduce((sum, zeta, index) => sum + (zeta * (-z) ** (index + 2)) / (index + 2), 0);
  return rest - Math.log1p(z) + z * (1 - EULER);
}

/** ln Γ(x) for x > 0. */
export function lnGamma(x: number): number {
  if (Math.abs(x - 1) <= 0.5) return lnGammaNearOne(x - 1);
  if (Math.abs(x - 2) < 0.5) return lnGammaNearOne(x - 2) + Math.log1p(x - 2);
  if (x < 0.5) return lnGamma(x + 1) - Math.log(x);
  const z = x - 1;
  const sum = LANCZOS.reduce((all, one, index) => (index === 0 ? one : all + one / (z + index)), 0);
  const base = z + LANCZOS_G + 0.5;
  return (z + 0.5) * Math.log(base) - base + Math.log(Math.sqrt(2 * Math.PI) * sum);
}

const LARGEST_FACTOR = 171;

/** Γ(x); not a number at 0 and the negative whole numbers. */
export function gamma(x: number): number {
  if (Number.isInteger(x)) {
    if (x < 1) return Number.NaN;
    if (x > LARGEST_FACTOR) return Infinity;
    let product = 1;
    for (let i = 2; i < x; i += 1) product *= i;
    return product;
  }
  if (x < 0.5) return Math.PI / (Math.sin(Math.PI * x) * gamma(1 - x));
  // The logarithm of small numbers loses nothing; that of large ones would.
  let [factor, rest] = [1, x];
  while (rest > 2.5 && rest < 40) {
    rest -= 1;
    factor *= rest;
  }
  return factor * Math.exp(lnGamma(rest));
}

const MOST_STEPS = 100_000;
const EPSILON = 1e-16;
const TINY = 1e-300;

const prefix = (a: number, x: number): number => Math.exp(a * Math.log(x) - x - lnGamma(a));

function gammaSeries(a: number, x: number): number {
  let [term, sum] = [1 / a, 1 / a];
  for (let n = 1; n < MOST_STEPS && Math.abs(term) > Math.abs(sum) * EPSILON; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * prefix(a, x);
}

function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < MOST_STEPS; i += 1) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / (an * d + b || TINY);
    c = b + an / c || TINY;
    h *= d * c;
    if (Math.abs(d * c - 1) < EPSILON * 10) break;
  }
  return h * prefix(a, x);
}

/** The lower part of the gamma function over the whole, P(a, x), for a > 0 and x ≥ 0. */
export function gammaP(a: number, x: number): number {
  if (x === 0) return 0;
  return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x);
}

/** The upper part, Q(a, x) = 1 − P(a, x), with its own digits where it is small. */
export function gammaQ(a: number, x: number): number {
  if (x === 0) return 1;
  return x < a + 1 ? 1 - gammaSeries(a, x) : gammaFraction(a, x);
}

/** The error function. */
export function erf(x: number): number {
  return x < 0 ? -gammaP(0.5, x * x) : gammaP(0.5, x * x);
}

/** 1 − erf(x), with its own digits where it is small. */
export function erfc(x: number): number {
  return x < 0 ? 1 + gammaP(0.5, x * x) : gammaQ(0.5, x * x);
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || TINY);
  let h = d;
  for (let m = 1; m < MOST_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d || TINY);
    c = 1 + even / c || TINY;
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d || TINY);
    c = 1 + odd / c || TINY;
    h *= d * c;
    if (Math.abs(d * c - 1) < EPSILON * 10) break;
  }
  return h;
}

/**
 * The incomplete beta function over the whole, I(x; a, b). `y` is 1 − x: whoever knows it better than by subtraction
 * says so.
 */
export function betaI(x: number, a: number, b: number, y = 1 - x): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  const front = Math.exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log(y));
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(y, b, a)) / b;
}
