/** Numbers in 0..1 that are the same at each run (mulberry32). */
export function acakTetap(benih: number): () => number {
  let keadaan = benih;
  return () => {
    keadaan = (keadaan + 0x6d2b79f5) | 0;
    let t = Math.imul(keadaan ^ (keadaan >>> 15), 1 | keadaan);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Puts a list into another order. */
export function acakUrutan<T>(isi: T[], acak: () => number): void {
  for (let i = isi.length - 1; i > 0; i--) {
    const j = Math.floor(acak() * (i + 1));
    [isi[i], isi[j]] = [isi[j] as T, isi[i] as T];
  }
}

/** This share of the signs is hidden at each step of learning, so that a column is known by several of them. */
export const SEMBUNYI = 0.3;

/** Those of the signs that are not hidden this time. */
export function sebagian<T>(semua: readonly T[], acak: () => number): T[] {
  return semua.filter(() => acak() > SEMBUNYI);
}
