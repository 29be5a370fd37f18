/** The months in full, as alternatives of a pattern in lower case; some offices write Pebruari and Nopember. */
export const BULAN_PENUH =
  "januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember";

/** The same cut short, as offices write them in dates. */
export const BULAN_SINGKAT = "jan|feb|peb|mar|apr|jun|jul|agt|agu|agust|ags|sep|sept|okt|nov|nop|des";

const BULAN =
  /^(?:jan(?:uar[iy])?|[fp]eb(?:ruar[iy])?|februari|mar(?:et|ch)?|apr(?:il)?|me[iy]|may|jun[ie]?|jul[iy]?|agu?s?t?(?:us)?|agustus|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|no[vp](?:ember)?|de[sc](?:ember)?)$/;

/** Is the text the name of a month and nothing else, in Indonesian or English, in full or cut short? */
export function namaBulan(teks: string): boolean {
  return BULAN.test(teks.trim().toLowerCase());
}
