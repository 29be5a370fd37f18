import { numberText } from "./number-text";

/** A complex number, and the letter that its text has for the imaginary unit. */
export interface Complex {
  readonly re: number;
  readonly im: number;
  readonly unit?: "i" | "j";
}

const NUMBER = String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`;
const TEXT = new RegExp(`^(?:([+-]?${NUMBER})(?![ij.eE\\d]))?(?:([+-]?)(${NUMBER})?([ij]))?$`);

/** The complex number that a text such as `3-4i` or `-j` is; undefined of any other text. */
export function parseComplex(text: string): Complex | undefined {
  const found = TEXT.exec(text);
  if (!found || text === "") return undefined;
  const [, re, sign, size, unit] = found;
  if (unit && re !== undefined && !sign) return undefined;
  const im = unit ? Number(size ?? 1) * (sign === "-" ? -1 : 1) : 0;
  return { re: Number(re ?? 0), im, ...(unit ? { unit: unit as "i" | "j" } : {}) };
}

/** A complex number as Excel writes it: `1-i`, `2j`, `0`. */
export function complexText({ re, im, unit = "i" }: Complex): string {
  const size = Math.abs(im) === 1 ? "" : numberText(Math.abs(im));
  if (im === 0) return numberText(re);
  if (re === 0) return `${im < 0 ? "-" : ""}${size}${unit}`;
  return `${numberText(re)}${im < 0 ? "-" : "+"}${size}${unit}`;
}

/** A real number. */
export const real = (re: number): Complex => ({ re, im: 0 });

export const plus = (a: Complex, b: Complex): Complex => ({ re: a.re + b.re, im: a.im + b.im });

export const minus = (a: Complex, b: Complex): Complex => ({ re: a.re - b.re, im: a.im - b.im });

export const times = (a: Complex, b: Complex): Complex => ({
  re: a.re * b.re - a.im * b.im,
  im: a.re * b.im + a.im * b.re,
});

export function over(a: Complex, b: Complex): Complex {
  const square = b.re * b.re + b.im * b.im;
  return { re: (a.re * b.re + a.im * b.im) / square, im: (a.im * b.re - a.re * b.im) / square };
}

export const size = ({ re, im }: Complex): number => Math.hypot(re, im);

export const angle = ({ re, im }: Complex): number => Math.atan2(im, re);

export const ln = (z: Complex): Complex => ({ re: Math.log(size(z)), im: angle(z) });

export const exp = ({ re, im }: Complex): Complex => ({
  re: Math.exp(re) * Math.cos(im),
  im: Math.exp(re) * Math.sin(im),
});

/** The power with a real exponent; whole ones of numbers on the axes come out exact. */
export function power(z: Complex, exponent: number): Complex {
  const length = size(z) ** exponent;
  const turn = angle(z) * exponent;
  return { re: length * Math.cos(turn), im: length * Math.sin(turn) };
}

export const sin = ({ re, im }: Complex): Complex => ({
  re: Math.sin(re) * Math.cosh(im),
  im: Math.cos(re) * Math.sinh(im),
});

export const cos = ({ re, im }: Complex): Complex => ({
  re: Math.cos(re) * Math.cosh(im),
  im: -Math.sin(re) * Math.sinh(im),
});

export const sinh = ({ re, im }: Complex): Complex => ({
  re: Math.sinh(re) * Math.cos(im),
  im: Math.cosh(re) * Math.sin(im),
});

export const cosh = ({ re, im }: Complex): Complex => ({
  re: Math.cosh(re) * Math.cos(im),
  im: Math.sinh(re) * Math.sin(im),
});

/** The tangent by double angles, which keeps its small parts. */
export function tan({ re, im }: Complex): Complex {
  const below = Math.cos(2 * re) + Math.cosh(2 * im);
  return { re: Math.sin(2 * re) / below, im: Math.sinh(2 * im) / below };
}

const ONE = real(1);

/** 1 over what another function comes to. */
export const inverse =
  (of: (z: Complex) => Complex) =>
  (z: Complex): Complex =>
    over(ONE, of(z));
