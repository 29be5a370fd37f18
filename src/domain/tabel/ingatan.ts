/** Titles and words that are kept: those of some hundred sheets, a few megabytes. */
export const TEKS_DIINGAT = 4_000;

/**
 * What was worked out of a text, kept for the next time the same text is met: commands read the same sheets again and again.
 * Only for results that nothing but the text decides and that nobody changes. Begun anew when full.
 */
export class Ingatan<T> {
  private readonly isi = new Map<string, T>();

  /** @param paling how many results are kept at most */
  constructor(private readonly paling: number) {}

  /** The result for a text, worked out where it is not known. */
  ambil(teks: string, hitung: (teks: string) => T): T {
    const lama = this.isi.get(teks);
    if (lama !== undefined || this.isi.has(teks)) return lama as T;
    const hasil = hitung(teks);
    if (this.isi.size >= this.paling) this.isi.clear();
    this.isi.set(teks, hasil);
    return hasil;
  }
}
