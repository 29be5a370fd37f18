/** Abbreviations whose dot ends no sentence. */
const SINGKATAN =
  /(?:^|[\s(])(?:rp|no|nomor|jl|kab|kec|kel|dr|drs|dra|ir|h|hj|st|tbk|pt|cv|ud|hal|tk|th|ttd|dll|dsb|dst|yth|prof|[a-z])\.$/i;

/** A sentence and where it begins in its text. */
export interface Kalimat {
  readonly teks: string;
  readonly awal: number;
}

/** The sentences of a text; dots of figures and abbreviations end none. */
export function pisahKalimat(teks: string): Kalimat[] {
  const hasil: Kalimat[] = [];
  let awal = 0;
  for (const { index, 0: tanda } of teks.matchAll(/[.!?;]["\u201d)]?\s+(?=["\u201c(]?[\p{Lu}\d])|\n+/gu)) {
    const akhir = index + tanda.length;
    if (tanda.startsWith(".") && SINGKATAN.test(teks.slice(awal, index + 1))) continue;
    hasil.push({ teks: teks.slice(awal, akhir), awal });
    awal = akhir;
  }
  hasil.push({ teks: teks.slice(awal), awal });
  return hasil.filter((satu) => satu.teks.trim() !== "");
}
