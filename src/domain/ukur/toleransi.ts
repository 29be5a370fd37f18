/*
 * Every tolerance and threshold of measuring, with its reason. Other rooms take them from here.
 */

/**
 * Decimals of a percent point that count when it is compared with a limit: 0.57 × 100 is 56.99999999999999 in binary
 * arithmetic and means 57. `persenPoin` and the colour rules (ROUND in the formula) both round to it.
 */
export const DESIMAL_POIN = 8;

/** Decimals of a sum of amounts or percents: sen and more; what lies below is the dust of adding. */
export const DESIMAL_JUMLAH = 6;

/** Decimals of a year's figure that count when it is compared with its quarters: means are typed rounded. */
export const DESIMAL_SETAHUN = 2;

/** Ratios this close are equal: both come from divisions. */
export const RASIO_SAMA = 1e-9;

/** A single bare number above this (1.000 %) is taken for percent points that lack their %: 28,79 would mean 2.879 %. */
export const RASIO_WAJAR = 10;

/** A block of several bare numbers whose mean lies above this (500 %) is one of percent points: 9,5; 1; 5. */
export const RATA_RASIO_WAJAR = 5;

/** A plain number above this beside a text with % counts something else than percent points. */
export const POIN_WAJAR = 200;

/** A plain number of at most this beside a text with % may be a percent-formatted cell: 0,95 is 95 % or 0,95 %. */
export const RASIO_ATAU_POIN = 1;

/** A cap of at most `rasio` is a ratio, of at least `persen` percent (120 is 1,2); between them nobody can tell. */
export const BATAS_CAPAIAN = { rasio: 10, persen: 50 } as const;

/** A table of criteria with no limit above this is in ratios (cells formatted as percent), not in percent points. */
export const SKALA_RASIO = 2;

/** A whole number that may be a date and is so many times the other figure of its pair is named as a date. */
export const KELIPATAN_TANGGAL = 100;

/** Two figures of one pair lie within this factor; a reading that brings them there is the likelier one. */
export const KELIPATAN_SEPASANG = 10;
