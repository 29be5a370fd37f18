// "95*", "4,5 **)", "12,3 †", "7 ¹)": marks that send the reader to a note below the table.
const TANDA = /^(.*?[^\s*]) ?(?:\*+|[\u2020\u2021]+|[\u00b9\u00b2\u00b3\u2070-\u2079]+(?=\)))(\)?)$/;
// Most texts end otherwise, and this is cheap to see.
const AKHIR = /[*\u2020\u2021)]$/;

/** The bracket after the mark closes a bracket of the text itself: "(31,80*)". */
function tutup(teks: string, kurung: string): string {
  return kurung !== "" && teks.split("(").length > teks.split(")").length ? `${teks})` : teks;
}

/** A tidy text without the footnote mark at its end; a text that is nothing but a mark stays. */
export function tanpaCatatanKaki(teks: string): string {
  if (!AKHIR.test(teks)) return teks;
  const [, isi, kurung = ""] = TANDA.exec(teks) ?? [];
  return isi === undefined ? teks : tutup(isi, kurung);
}
