/** What a report prints where something is missing: to be filled in by hand, or seen and mended. */
export const TITIK = "……………";

/** A longer one, for a name or a place. */
export const TITIK_PANJANG = "………………………………";
