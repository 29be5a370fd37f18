/**
 * The figures of a text that the domain computed and wrote in Indonesian notation, in English: "1.234,5 %" is "1,234.5 %".
 * Not for what a cell shows or holds as text: that is quoted as it stands.
 */
export function english(text: string): string {
  return text.replace(/[.,](?=\d)/g, (one) => (one === "." ? "," : "."));
}
