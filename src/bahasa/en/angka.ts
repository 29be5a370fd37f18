/**
 * The figures of a text that the domain computed and wrote in Indonesian notation, in English: "1.234,5 %" is "1,234.5 %".
 * Not for what a cell shows or holds as text: that is quoted as it stands.
 */
export function english(text: string): string {
  return text.replace(/[.,](?=\d)/g, (one) => (one === "." ? "," : "."));
}

/** Decimals behind a comma or dots between thousands, and the other way round. */
const INDONESIAN = /\d,(?:\d{1,2}|\d{4,})(?!\d)|\d\.\d{3}(?!\d)/;
const ENGLISH = /\d\.(?:\d{1,2}|\d{4,})(?!\d)|\d,\d{3}(?!\d)/;

/** A computed figure beside quoted ones: as those are written, so that one sentence has one notation; else in English. */
export function alike(computed: string, ...quoted: readonly string[]): string {
  const shown = quoted.join(" ");
  return INDONESIAN.test(shown) && !ENGLISH.test(shown) ? computed : english(computed);
}
