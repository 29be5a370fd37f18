/**
 * How sure a reading is, as named steps of one ladder (0..1). Passes take a step and never write a number of their own,
 * so that two readings can be compared and a step can be moved in one place.
 */
export const YAKIN = {
  /** Chosen by the user. */
  dipilih: 1,
  /** The figures agree on nearly all of enough rows. */
  sejalan: 0.97,
  /** The words leave no doubt, or the figures of a few rows agree. */
  pasti: 0.9,
  /** Words and neighbours, or signs in the cells, leave little doubt. */
  kuat: 0.85,
  /** Told by a neighbour, a year or the contents. */
  jelas: 0.8,
  /** Told by a word that has other uses, or by figures alone. */
  cukup: 0.75,
  /** The least a command may act on without asking. */
  batas: 0.7,
  /** Told by the place of a column only. */
  letak: 0.65,
  /** The words say one thing, something else speaks against it. */
  ragu: 0.6,
  /** No word of the title is known, or another column suits the role better. */
  lemah: 0.55,
  /** The title is clear, but most of the cells are no figures. Below it a capaian is of unclear meaning. */
  tanpaAngka: 0.5,
  /** The value reached or its percent: nothing tells. */
  takJelas: 0.45,
  /** The figures contradict the titles. */
  bertentangan: 0.35,
} as const;

/** Adjustments of a step. */
export const GESER_YAKIN = {
  /** A word of the title is unknown. */
  asing: 0.1,
  /** Lets the column chosen by its figures win against others of the same title. */
  menang: 0.05,
  /** "Setelah perubahan" is what counts. */
  sesudahPerubahan: 0.05,
  /** "Sebelum perubahan", "murni", "induk" is what counted before. */
  sebelumPerubahan: 0.1,
  /** "Bulan ini" beside "s/d bulan ini": a piece of the year is not the year's. */
  sepotong: 0.1,
  /** "S/d bulan ini", "Akumulasi" beside a column that says nothing of the kind. */
  kumulatif: 0.05,
  /** "Total" over the columns, beside other groups. */
  seluruh: 0.1,
  /** Called by its own name, where another is what it is only by its group. */
  bernama: 0.5,
  /** A hidden column is the last choice. */
  tersembunyi: 1,
} as const;
