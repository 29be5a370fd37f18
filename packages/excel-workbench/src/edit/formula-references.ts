import { parseRect, type Rect } from "excel-host";

/** Cells that a formula names. */
export interface NamedCells {
  /** The sheet's name where it is given. */
  readonly sheet?: string;
  readonly rect: Rect;
}

const REFERENCE =
  /(?:('(?:[^']|'')+'|[A-Z_][\w.]*)!)?(?<![\w.$])(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\w.(!])/gi;

/** The cells that a formula names while it is typed, each once, in its order; none for other texts. */
export function referencesIn(text: string): readonly NamedCells[] {
  if (!text.startsWith("=")) return [];
  const found = new Map<string, NamedCells>();
  for (const [, given, address = ""] of text.replace(/"(?:[^"]|"")*"?/g, '""').matchAll(REFERENCE)) {
    const rect = parseRect(address);
    const sheet = given?.replace(/^'|'$/g, "").replaceAll("''", "'");
    if (rect) found.set(JSON.stringify([sheet?.toLowerCase(), rect]), { rect, ...(sheet && { sheet }) });
  }
  return [...found.values()];
}
