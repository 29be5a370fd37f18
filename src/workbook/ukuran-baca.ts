/** Cells whose values are asked for at once: below the web's 5 MB an answer even where most cells hold long texts. */
const SEL_SEKALI = 40_000;
/** With fewer cells at once the number of round trips grows beyond sense. */
const PALING_SEDIKIT = 1_000;

let sekali = SEL_SEKALI;

/** How many cells may be asked for in one round trip, as far as is known of this Excel. */
export function selSekali(): number {
  return sekali;
}

/** An answer was too large: half as many cells from now on. False where that would help no more. */
export function perkecilBacaan(): boolean {
  if (sekali / 2 < PALING_SEDIKIT) return false;
  sekali = Math.floor(sekali / 2);
  return true;
}
