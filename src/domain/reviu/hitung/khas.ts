/** Significant digits from which equal figures are hardly a coincidence. */
const DIGIT_KHAS = 5;

/**
 * A figure that two rows hardly share by chance: five digits that count, and no mean of three ("11.333", "10.667").
 * 2.500.000 is common, 21.938.904 is not.
 */
export function khas(nilai: number): boolean {
  const teks = String(Math.abs(nilai)).replace(".", "");
  const inti = teks.replace(/0+$/, "");
  return inti.length >= DIGIT_KHAS && !/(?:333|667)$/.test(teks) && new Set(inti).size > 2;
}
