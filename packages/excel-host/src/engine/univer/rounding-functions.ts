import { ofNumbers } from "./elementwise";
import type { Mend } from "./function-mend";

const DIGITS = 15;

/** A number as Excel shows it at most: with 15 digits. */
const shown = (value: number): number => Number(value.toPrecision(DIGITS));

/** A number times a power of ten, as the decimal that it is written as. */
function shifted(value: number, places: number): number {
  const [digits = "0", power = "0"] = value.toExponential().split("e");
  return Number(`${digits}e${Number(power) + places}`);
}

const MOST_PLACES = 300;

/** A half is rounded away from 0, and what counts are the 15 digits that are shown: 2.675 becomes 2.68. */
function rounded(value: number, given: number): number {
  const places = Math.max(-MOST_PLACES, Math.min(MOST_PLACES, Math.trunc(given)));
  const large = Math.round(shifted(shown(Math.abs(value)), places));
  return Number.isFinite(large) ? Math.sign(value) * shifted(large, -places) : value;
}

/** Cut off behind so many places; no digit that is not shown is rounded up for it. */
function cut(value: number, given: number): number {
  const places = Math.max(-MOST_PLACES, Math.min(MOST_PLACES, Math.trunc(given)));
  const large = Math.floor(shifted(Math.abs(value), places));
  return Number.isFinite(large) ? Math.sign(value) * shifted(large, -places) : value;
}

/** The multiple of a step next to a number, away from 0 or towards it; what is beyond 15 digits of their ratio is none. */
function toMultiple(value: number, step: number, isUp: boolean): number {
  const size = Math.abs(step);
  if (size === 0) return 0;
  const times = shown(Math.abs(value) / size);
  return Math.sign(value) * (isUp ? Math.ceil(times) : Math.floor(times)) * size;
}

/** Up, and below 0 away from it only where `mode` says so. */
const ceilingMath: Mend = () =>
  ofNumbers(
    (value: number, step: number, mode: number) => toMultiple(value, step, value > 0 || mode !== 0),
    [1, 0],
  );

const floorMath: Mend = () =>
  ofNumbers(
    (value: number, step: number, mode: number) => toMultiple(value, step, value < 0 && mode === 0),
    [1, 0],
  );

/** Rounding by what a number shows; Univer 0.25.1 rounds what it is. */
export const ROUNDING: Readonly<Record<string, Mend>> = {
  ROUND: () => ofNumbers(rounded),
  ROUNDDOWN: () => ofNumbers(cut),
  TRUNC: () => ofNumbers(cut, [0]),
  "CEILING.MATH": ceilingMath,
  "FLOOR.MATH": floorMath,
};
