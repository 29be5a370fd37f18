/**
 * Excel's π has 64 bits: where a sine or cosine is all but zero, what is left of π beyond the 53 bits of a number shows.
 * `COS(PI()/2)` is 6.1257422745431E-17 there, and not 6.123E-17.
 */
const BEYOND = 565 * 2 ** -62;

/** From here down the rest of π counts. */
const SMALL = 1e-6;

const SPLITTER = 2 ** 27 + 1;

function split(value: number): readonly [high: number, low: number] {
  const scaled = SPLITTER * value;
  const high = scaled - (scaled - value);
  return [high, value - high];
}

/** What the product of two numbers has beyond its 53 bits (Dekker). */
function lostOf(a: number, b: number): number {
  const [[aHigh, aLow], [bHigh, bLow]] = [split(a), split(b)];
  return aLow * bLow - (a * b - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/** How far an angle is from `quarters` quarter turns. */
function beyondQuarters(angle: number, quarters: number): number {
  const quarter = Math.PI / 2;
  return angle - quarters * quarter - lostOf(quarters, quarter) - (quarters * BEYOND) / 2;
}

/** The sine of an angle in radians, as Excel has it. */
export function sine(angle: number): number {
  const plain = Math.sin(angle);
  const halves = Math.round(angle / Math.PI);
  if (Math.abs(plain) > SMALL || halves === 0) return plain;
  return (halves % 2 === 0 ? 1 : -1) * Math.sin(beyondQuarters(angle, 2 * halves));
}

/** The cosine of an angle in radians, as Excel has it. */
export function cosine(angle: number): number {
  const plain = Math.cos(angle);
  if (Math.abs(plain) > SMALL) return plain;
  const quarters = 2 * Math.round(angle / Math.PI - 0.5) + 1;
  return (quarters % 4 === 1 || quarters % 4 === -3 ? -1 : 1) * Math.sin(beyondQuarters(angle, quarters));
}
