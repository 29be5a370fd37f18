/** "a. ", "12) ", "(b) " before a function; not "a.n.", which belongs to the text. */
const PENOMORAN = /^\(?(?:[a-z]|\d{1,2})[.)]+(?:\s+|(?=\p{L}{2}))/iu;

/** A function without the letter or number that someone typed before it: reports number the list themselves. */
export function tanpaPenomoran(fungsi: string): string {
  const isi = fungsi.trim();
  const tanpa = isi.replace(PENOMORAN, "");
  return tanpa === isi ? isi : tanpaPenomoran(tanpa);
}

/** The functions of an agency from a text with one a line; empty lines are dropped. */
export function pisahFungsi(teks: string): string[] {
  return teks.split(/\r?\n/).map(tanpaPenomoran).filter(Boolean);
}
