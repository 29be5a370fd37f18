/**
 * The mark of a rule that shows a finding of the review on a sheet: adds zero in Excel, LibreOffice and WPS. It is not the
 * mark of colours and columns, so that *Warnai Kriteria* leaves these rules alone.
 */
export const TANDA_REVIU = 'N("LKJIP REVIU")';

/** Is this a rule that shows a finding of the review? Programs may write the function in small letters. */
export function bertandaReviu(rumus: unknown): boolean {
  return typeof rumus === "string" && rumus.toUpperCase().includes(TANDA_REVIU);
}
