/** Kinds of office for which the sheets can be made with what such an office usually measures: assets/templat/<kunci>.json. */
export const TEMPLAT = ["dinas", "kecamatan", "puskesmas", "rsud"] as const;

/** One of the templates. */
export type KunciTemplat = (typeof TEMPLAT)[number];

/** Is this the name of a template? */
export function templatOleh(nama: string | undefined): KunciTemplat | undefined {
  return TEMPLAT.find((satu) => satu === nama);
}
