import {
  displayText,
  type DisplayLocale,
  formatIndexAt,
  lastRowOf,
  type Rect,
  type Workbook,
} from "excel-host";
import { blockHtml } from "./block-html";
import type { Edits } from "./edits";

interface Copied {
  readonly sheetId: string;
  readonly area: Rect;
  readonly text: string;
  /** Was cut: pasting moves the cells, once. */
  readonly isCut: boolean;
}

/** A block as other programs take it: rows of texts with tabs between them. */
function blockText(workbook: Workbook, sheetId: string, area: Rect, locale: DisplayLocale): string {
  const sheet = workbook.sheet(sheetId);
  const bottom = Math.min(area.bottom, Math.max(area.top, lastRowOf(sheet)));
  const right = Math.min(area.right, area.left + 1000);
  const rows: string[] = [];
  for (let row = area.top; row <= bottom; row += 1) {
    const texts: string[] = [];
    for (let column = area.left; column <= right; column += 1) {
      const code = workbook.book.formats.get(formatIndexAt(sheet, row, column)).numberFormat;
      const text = displayText(sheet.cells.get(row)?.get(column)?.value ?? null, code, locale);
      texts.push(/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    }
    rows.push(texts.join("\t"));
  }
  return rows.join("\n");
}

/** The rows of a text with tabs; a cell in quotes may hold line breaks. */
export function textRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^\t\n\r]*)(\t|\r\n|\n|\r|$)/g;
  for (const [, cell = "", end = ""] of text.replace(/(\r\n|\n|\r)$/, "").matchAll(cells)) {
    const isQuoted = cell.startsWith('"');
    rows.at(-1)?.push(isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  return rows;
}

/** Copy and paste inside the workbook with formulas and formats, and as text with other programs. */
export class Clipboard {
  private copied: Copied | undefined;

  constructor(
    private readonly workbook: Workbook,
    private readonly edits: Edits,
    private readonly locale: DisplayLocale,
  ) {}

  /** The text for other programs; what was copied is remembered for the workbench itself. */
  copy(sheetId: string, area: Rect, isCut = false): string {
    const text = blockText(this.workbook, sheetId, area, this.locale);
    this.copied = { sheetId, area, text, isCut };
    return text;
  }

  /** What was copied, as a table with its look; undefined where it is too large for one. */
  html(): string | undefined {
    const { copied, workbook, locale } = this;
    return copied && blockHtml(workbook, copied.sheetId, copied.area, locale);
  }

  /** Pastes what was copied here as values, without formulas and formats; from elsewhere as `paste` does. */
  pasteValues(sheetId: string, area: Rect, text: string): Rect | undefined {
    const { copied } = this;
    if (!copied || text.replaceAll("\r\n", "\n") !== copied.text) return this.paste(sheetId, area, text);
    return this.edits.copyBlock(copied.sheetId, copied.area, sheetId, area, "values");
  }

  /** Pastes a text; what was copied here comes with formulas and formats. The answer is the area that was filled. */
  paste(sheetId: string, area: Rect, text: string): Rect | undefined {
    const { copied } = this;
    if (copied && text.replaceAll("\r\n", "\n") === copied.text) {
      if (copied.isCut) this.copied = undefined;
      if (copied.isCut) return this.edits.moveBlock(copied.sheetId, copied.area, sheetId, area);
      return this.edits.copyBlock(copied.sheetId, copied.area, sheetId, area);
    }
    return text ? this.edits.typeBlock(sheetId, area.top, area.left, textRows(text)) : undefined;
  }
}
