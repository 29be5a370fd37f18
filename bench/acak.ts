/** A number from 0 up to 1, by chance. */
export type Acak = () => number;

/** A small generator of its own (mulberry32): the same changes on every run. */
export function pengacak(benih: number): Acak {
  let s = benih;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
