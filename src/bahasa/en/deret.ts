/** "A", "A and B", "A, B and C". */
export function deret(words: readonly string[], link: "and" | "or" = "and"): string {
  const front = words.slice(0, -1).join(", ");
  const last = words.at(-1) ?? "";
  return front === "" ? last : `${front} ${link} ${last}`;
}
