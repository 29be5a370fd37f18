import { type DisplayLocale, lastRowOf, type Rect, type Workbook } from "excel-host";
import { blockHtml } from "./block-html";
import type { Edits } from "./edits";
import { joinedAreas, placedAreas, type Joined } from "./joined-areas";
import { shownText } from "./shown-text";

interface Copied {
  readonly sheetId: string;
  readonly area: Rect;
  /** Several areas that become one block. */
  readonly joined?: Joined;
  readonly text: string;
  /** Was cut: pasting moves the cells, once. */
  readonly isCut: boolean;
}

/** A block as other programs take it: rows of texts. */
function blockTexts(workbook: Workbook, sheetId: string, area: Rect, locale: DisplayLocale): string[][] {
  const sheet = workbook.sheet(sheetId);
  const bottom = Math.min(area.bottom, Math.max(area.top, lastRowOf(sheet)));
  const right = Math.min(area.right, area.left + 1000);
  const rows: string[][] = [];
  for (let row = area.top; row <= bottom; row += 1) {
    const texts: string[] = [];
    for (let column = area.left; column <= right; column += 1) {
      const text = shownText(workbook, sheet, row, column, locale);
      texts.push(/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    }
    rows.push(texts);
  }
  return rows;
}

/** Rows of texts with tabs between them. */
const tabbed = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join("\t")).join("\n");

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
    const text = tabbed(blockTexts(this.workbook, sheetId, area, this.locale));
    this.copied = { sheetId, area, text, isCut };
    return text;
  }

  /** Several areas as one block; undefined where they cannot be one. */
  copyAreas(sheetId: string, areas: readonly Rect[]): string | undefined {
    const joined = joinedAreas(areas);
    const [first] = joined?.areas ?? [];
    if (!joined || !first) return undefined;
    const blocks = joined.areas.map((area) => blockTexts(this.workbook, sheetId, area, this.locale));
    const [top = []] = blocks;
    const beside = top.map((_, row) => blocks.flatMap((block) => block[row] ?? []));
    const text = tabbed(joined.axis === "rows" ? blocks.flat() : beside);
    this.copied = { sheetId, area: first, joined, text, isCut: false };
    return text;
  }

  /** What was copied, as a table with its look; undefined where it is too large for one. */
  html(): string | undefined {
    const { copied, workbook, locale } = this;
    if (!copied || copied.joined?.axis === "columns") return undefined;
    return blockHtml(workbook, copied.sheetId, copied.joined?.areas ?? [copied.area], locale);
  }

  /** What was copied here, as other programs get it; "" while nothing is. */
  get text(): string {
    return this.copied?.text ?? "";
  }

  /** The text is what was copied here: pasting it brings formulas and formats. */
  isOwn(text: string): boolean {
    return this.copied !== undefined && text.replaceAll("\r\n", "\n") === this.copied.text;
  }

  /** Pastes what was copied here as values, without formulas and formats; from elsewhere as `paste` does. */
  pasteValues(sheetId: string, area: Rect, text: string): Rect | undefined {
    const { copied } = this;
    if (!copied || !this.isOwn(text)) return this.paste(sheetId, area, text);
    return this.pasteCopied(copied, sheetId, area, "values");
  }

  /** Pastes a text; what was copied here comes with formulas and formats. The answer is the area that was filled. */
  paste(sheetId: string, area: Rect, text: string): Rect | undefined {
    const { copied } = this;
    if (copied && this.isOwn(text)) {
      if (copied.isCut) this.copied = undefined;
      if (copied.isCut) return this.edits.moveBlock(copied.sheetId, copied.area, sheetId, area);
      return this.pasteCopied(copied, sheetId, area, "all");
    }
    return text ? this.edits.typeBlock(sheetId, area.top, area.left, textRows(text)) : undefined;
  }

  private pasteCopied(
    { sheetId: from, area, joined }: Copied,
    to: string,
    place: Rect,
    what: "all" | "values",
  ): Rect | undefined {
    if (!joined) return this.edits.copyBlock(from, area, to, place, what);
    let pasted: Rect | undefined;
    this.edits.undoStack.together(() => {
      for (const { source, target } of placedAreas(joined, place)) {
        const filled = this.edits.copyBlock(from, source, to, target, what);
        pasted = filled && pasted ? { ...pasted, bottom: filled.bottom, right: filled.right } : filled;
      }
    });
    return pasted;
  }
}
