const TANDA: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A typed text inside HTML; lines stay lines. */
export function aman(teks: string): string {
  return teks.replace(/[&<>"]/g, (satu) => TANDA[satu] ?? "").replace(/\r\n|\r|\n/g, "<br>");
}
