const PERATURAN =
  "perpres|keppres|inpres|pmk|pp|uu|perppu|permen\\p{L}*|kepmen\\p{L}*|perda|perbup|perwali?|perwalkot|pergub|perkada|peraturan|undang[ -]undang|keputusan|surat edaran";

/** "Perpres 104/2021", "Permendagri Nomor 86 Tahun 2017": a rule by its number and the year it was made in. */
const BERNOMOR = new RegExp(
  `\\b(?:${PERATURAN})(?: \\p{L}+){0,2}\\.?\\s+(?:no(?:mor)?\\.?\\s*)?\\d{1,4}[a-z]?\\s*(?:/|\\btahun\\b|\\bthn?\\b\\.?|\\s)\\s*(?:pmk\\.?\\d*\\s*[/ ]\\s*)?(?:19|20)\\d\\d\\b`,
  "giu",
);

/** A text without the rules that it names: their years are none that it speaks of. */
export const tanpaPeraturan = (teks: string): string => teks.replace(BERNOMOR, " ");
