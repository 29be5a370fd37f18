import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import * as c from "./complex";
import type { Complex } from "./complex";
import { BY_ZERO, elementwise, NO_NUMBER, NO_VALUE, readNumber, type Outcome } from "./elementwise";
import type { Calculate, Mend } from "./function-mend";

/** The complex number that a value is: a blank is 0, a truth value none. */
function complexOf(value: BaseValueObject | undefined): Complex | undefined {
  if (!value || value.isNull()) return c.real(0);
  if (value.isNumber()) return c.real(Number(value.getValue()));
  return value.isString() ? c.parseComplex(String(value.getValue())) : undefined;
}

const isFinite = ({ re, im }: Complex): boolean => Number.isFinite(re) && Number.isFinite(im);

/** The text of a result, with the letter of what it was made of; -0 is 0. */
function told(result: Complex, unit: Complex["unit"]): Outcome {
  if (!isFinite(result)) return NO_NUMBER;
  return c.complexText({ re: result.re + 0, im: result.im + 0, ...(unit ? { unit } : {}) });
}

/** Work on one complex number; of a truth value there is none. */
function single(work: (z: Complex) => Outcome): Calculate {
  return elementwise((value) => {
    const z = complexOf(value);
    if (z) return work(z);
    return value?.isBoolean() ? NO_VALUE : NO_NUMBER;
  });
}

/** Work on two complex numbers; their imaginary units must be of one letter. */
function pair(work: (a: Complex, b: Complex) => Complex): Calculate {
  return elementwise((left, right) => {
    const [a, b] = [complexOf(left), complexOf(right)];
    if (!a || !b) return NO_NUMBER;
    if (a.unit && b.unit && a.unit !== b.unit) return NO_VALUE;
    return told(work(a, b), a.unit ?? b.unit);
  });
}

const ofOne =
  (work: (z: Complex) => Outcome): Mend =>
  () =>
    single(work);

const shown = (work: (z: Complex) => Complex): Mend => ofOne((z) => told(work(z), z.unit));

const ofTwo =
  (work: (a: Complex, b: Complex) => Complex): Mend =>
  () =>
    pair(work);

/** All values of all arguments; blanks in blocks are no numbers. */
function valuesOf(given: readonly (BaseValueObject | undefined)[]): BaseValueObject[] {
  return given.flatMap((value) => {
    if (!value?.isArray()) return value ? [value] : [];
    const found: BaseValueObject[] = [];
    (value as ArrayValueObject).iterator((cell) => {
      if (cell && !cell.isNull()) found.push(cell);
    });
    return found;
  });
}

/** A sum or a product of any number of complex numbers; of none at all it is 0. */
function ofMany(work: (a: Complex, b: Complex) => Complex): Mend {
  const [joined, alone] = [pair(work), single((z) => told(z, z.unit))];
  return () =>
    (...given) => {
      const [first, ...others] = valuesOf(given);
      return others.reduce((all, one) => joined(all, one), alone(first));
    };
}

const complex: Mend = () =>
  elementwise((re, im, suffix) => {
    const [a, b] = [readNumber(re), readNumber(im)];
    const unit = suffix === undefined || suffix.isNull() ? "i" : String(suffix.getValue());
    if (a === undefined || b === undefined) return NO_VALUE;
    if (unit === "") return c.complexText({ re: a, im: b });
    return unit === "i" || unit === "j" ? c.complexText({ re: a, im: b, unit }) : NO_VALUE;
  });

const power: Mend = () =>
  elementwise((base, exponent) => {
    const [z, n] = [complexOf(base), readNumber(exponent)];
    if (!z) return NO_NUMBER;
    if (n === undefined) return NO_VALUE;
    return c.size(z) === 0 && n <= 0 ? NO_NUMBER : told(c.power(z, n), z.unit);
  });

const logarithm = (base: number): Mend =>
  shown((z) => {
    const { re, im } = c.ln(z);
    return { re: re / Math.log(base), im: im / Math.log(base) };
  });

/** Functions of complex numbers, which Excel writes as texts; Univer 0.25.1 writes `1i`, and fails at small numbers. */
export const COMPLEX: Readonly<Record<string, Mend>> = {
  COMPLEX: complex,
  IMREAL: ofOne(({ re }) => re),
  IMAGINARY: ofOne(({ im }) => im),
  IMABS: ofOne(c.size),
  IMARGUMENT: ofOne((z) => (c.size(z) === 0 ? BY_ZERO : c.angle(z))),
  IMCONJUGATE: shown(({ re, im }) => ({ re, im: -im })),
  IMSUM: ofMany(c.plus),
  IMPRODUCT: ofMany(c.times),
  IMSUB: ofTwo(c.minus),
  IMDIV: ofTwo(c.over),
  IMPOWER: power,
  IMSQRT: shown((z) => c.power(z, 0.5)),
  IMEXP: shown(c.exp),
  IMLN: shown(c.ln),
  IMLOG10: logarithm(10),
  IMLOG2: logarithm(2),
  IMSIN: shown(c.sin),
  IMCOS: shown(c.cos),
  IMTAN: shown(c.tan),
  IMSINH: shown(c.sinh),
  IMCOSH: shown(c.cosh),
  IMCOT: shown(c.inverse(c.tan)),
  IMCSC: shown(c.inverse(c.sin)),
  IMCSCH: shown(c.inverse(c.sinh)),
  IMSEC: shown(c.inverse(c.cos)),
  IMSECH: shown(c.inverse(c.cosh)),
};
