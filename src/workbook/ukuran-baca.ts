/**
 * Cells whose values are asked for at once. With short texts that is below the web's 5 MB an answer; where it is not,
 * Excel refuses and the reading is halved, so that all others keep their few round trips.
 */
const SEL_SEKALI = 160_000;
/** With fewer cells at once the number of round trips grows beyond sense. */
const PALING_SEDIKIT = 1_000;

/** What was learnt of an Excel belongs to it: another one opened in the same process begins anew. */
const dipelajari = new WeakMap<typeof Excel, number>();

/** How many cells may be asked for in one round trip, as far as is known of this Excel. */
export function selSekali(): number {
  return dipelajari.get(Excel) ?? SEL_SEKALI;
}

/** An answer was too large: half as many cells from now on. False where that would help no more. */
export function perkecilBacaan(): boolean {
  const separuh = Math.floor(selSekali() / 2);
  if (separuh < PALING_SEDIKIT) return false;
  dipelajari.set(Excel, separuh);
  return true;
}
