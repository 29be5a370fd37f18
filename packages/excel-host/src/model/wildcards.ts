/** The source of a regular expression for Excel's `*` and `?`; `~` takes their meaning away. */
export function wildcardSource(text: string): string {
  return text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\/]/g, (found) => {
    if (found.startsWith("~")) return `\\${found.charAt(1)}`;
    if (found === "*") return "[\\s\\S]*";
    return found === "?" ? "[\\s\\S]" : `\\${found}`;
  });
}
