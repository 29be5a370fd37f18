import type { Ikatan } from "./ikatan";

/** Half a unit of the last digit: a mean is rounded. */
const SETENGAH = 0.5;
const DEBU = 1e-9;

/** The last, the largest, the smallest or the mean of the parts: an index or a stock is no sum of its quarters or districts. */
export function cacahLain({ hasil, suku }: Ikatan): boolean {
  const nilai = suku.flatMap(({ sel }) => sel.nilai ?? []);
  const rerata = nilai.reduce((a, b) => a + b, 0) / nilai.length;
  const jarak = SETENGAH * 10 ** -hasil.desimal + DEBU;
  const lain = [nilai.at(-1) ?? 0, Math.max(...nilai), Math.min(...nilai), rerata];
  return lain.some((satu) => Math.abs((hasil.nilai ?? 0) - satu) <= jarak);
}
