import type { FormatTable } from "./book";
import type { CellFormat } from "./format";

/** What a cell looks like when nobody has formatted it. */
export const DEFAULT_FORMAT: CellFormat = {
  font: { name: "Calibri", size: 11, bold: false, italic: false, underline: "None", strikethrough: false },
  borders: {},
  horizontal: "General",
  vertical: "Bottom",
  wrapText: false,
  shrinkToFit: false,
  indent: 0,
  rotation: 0,
  numberFormat: "General",
  locked: true,
  formulaHidden: false,
};

/** JSON with sorted keys: equal formats have equal text whatever the order in which they were built. */
function canonical(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${key}:${canonical(part)}`).join(",")}}`;
}

/** Keeps every cell format once. Formats read from a file keep their index, equal or not. */
export class InternedFormats implements FormatTable {
  private readonly formats: CellFormat[] = [];
  private readonly indexes = new Map<string, number>();

  constructor(initial: readonly CellFormat[] = [DEFAULT_FORMAT]) {
    for (const format of initial) this.append(format);
  }

  get size(): number {
    return this.formats.length;
  }

  get(index: number): Readonly<CellFormat> {
    return this.formats[index] ?? this.formats[0] ?? DEFAULT_FORMAT;
  }

  intern(format: CellFormat): number {
    return this.indexes.get(canonical(format)) ?? this.append(format);
  }

  private append(format: CellFormat): number {
    const index = this.formats.push(format) - 1;
    const key = canonical(format);
    if (!this.indexes.has(key)) this.indexes.set(key, index);
    return index;
  }
}
