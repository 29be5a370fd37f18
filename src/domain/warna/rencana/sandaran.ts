import type { KolomTabel } from "../../tabel/hasil-tabel";

/** What is coloured or written unasked rests on these columns. */
export interface Sandaran {
  readonly target: KolomTabel | undefined;
  readonly realisasi: KolomTabel | undefined;
  /** The percent; undefined where it would be computed. */
  readonly persen?: KolomTabel;
}
