import type { BookModel } from "./book";
import { draftOf, type SheetDraft } from "./draft";
import { formatCells } from "./edit-format";
import type { CellFormat } from "./format";
import { DEFAULT_FORMAT } from "./format-table";
import type { Rect } from "./rect";
import { STYLE_PARTS, type NamedStyle } from "./named-style";
import { builtInStyle, LISTED_STYLES, newStyle, NORMAL, PART_FIELDS } from "./styles";
import { WHOLE_SHEET } from "./rect";
import { without } from "./without";
import type { Workbook } from "./workbook";

/** The style of that name, whatever its letter case: the workbook's own, or one that Excel brings. */
export function findStyle(book: BookModel, key: string): NamedStyle | undefined {
  const own = book.styles.find(({ name }) => name.toLowerCase() === key.toLowerCase());
  if (own) return own;
  const normal = book.styles.find(({ name }) => name === NORMAL)?.format ?? DEFAULT_FORMAT;
  const preset = key.toLowerCase() === "normal" ? newStyle(NORMAL, normal) : builtInStyle(key, normal);
  return book.styles.find(({ name }) => name === preset?.name) ?? preset;
}

/** All styles as Excel lists them, by name: those that it brings, used or not, and the workbook's own. */
export function allStyles(book: BookModel): NamedStyle[] {
  const names = new Set([...LISTED_STYLES, ...book.styles.map(({ name }) => name)]);
  const styles = [...names].flatMap((name) => findStyle(book, name) ?? []);
  return styles.sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** A cell's format with a style: the parts that the style includes are the style's. */
function styledFormat(format: CellFormat, style: NamedStyle): CellFormat {
  const fields = STYLE_PARTS.filter((part) => style.includes[part]).flatMap((part) => PART_FIELDS[part]);
  const styled = { ...without(format, ...fields, "style"), ...pick(style.format, fields) };
  return (style.name === NORMAL ? styled : { ...styled, style: style.name }) as CellFormat;
}

function pick(format: CellFormat, fields: readonly (keyof CellFormat)[]): Partial<CellFormat> {
  return Object.fromEntries(
    fields.flatMap((field) => (format[field] === undefined ? [] : [[field, format[field]]])),
  );
}

/** Gives the cells of a block a style; one that Excel brings becomes the workbook's. */
export function applyStyle(workbook: Workbook, sheetId: string, rect: Rect, style: NamedStyle): void {
  if (!workbook.book.styles.some(({ name }) => name === style.name)) putStyle(workbook, style);
  formatCells(workbook, sheetId, rect, (format) => styledFormat(format, style));
}

/** Adds a style, or puts it in the place of the one of its name. */
export function putStyle(workbook: Workbook, style: NamedStyle): void {
  workbook.editBook("styles", (draft) => {
    const others = draft.styles.filter(({ name }) => name !== style.name);
    draft.styles = [...others, structuredClone(style)] as typeof draft.styles;
  });
}

/** Changes a style; cells with it follow in what they have from it. */
export function changeStyle(workbook: Workbook, before: NamedStyle, after: NamedStyle): void {
  putStyle(workbook, after);
  restyle(workbook, before.name, (format) => follow(format, before.format, after.format));
}

/** A cell keeps what it has otherwise than its style. */
function follow(format: CellFormat, before: CellFormat, after: CellFormat): CellFormat {
  const fields = Object.keys({ ...before, ...after }) as (keyof CellFormat)[];
  const changed = fields.filter(
    (field) => !same(before[field], after[field]) && same(format[field], before[field]),
  );
  return { ...without(format, ...changed), ...pick(after, changed) } as CellFormat;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Takes a style out of the workbook; cells with it become normal. */
export function removeStyle(workbook: Workbook, name: string): void {
  const normal = findStyle(workbook.book, NORMAL) ?? newStyle(NORMAL);
  workbook.editBook("styles", (draft) => {
    draft.styles = draft.styles.filter((style) => style.name !== name);
  });
  restyle(workbook, name, (format) => styledFormat(format, normal));
}

/** Changes the format of all cells, rows and columns that have a style. */
function restyle(workbook: Workbook, name: string, change: (format: CellFormat) => CellFormat): void {
  const { formats, sheets } = draftOf(workbook.book);
  const moved = new Map<number, number>();
  for (let index = 0, { size } = formats; index < size; index++) {
    const format = formats.get(index);
    if ((format.style ?? NORMAL) === name) moved.set(index, formats.intern(change(format)));
  }
  if (moved.size === 0) return;
  draftOf(workbook.book).changed.add("formats");
  for (const sheet of sheets) restyleSheet(workbook, sheet, moved);
}

function restyleSheet(workbook: Workbook, sheet: SheetDraft, moved: ReadonlyMap<number, number>): void {
  for (const cells of sheet.cells.values())
    for (const cell of cells.values()) cell.format = moved.get(cell.format) ?? cell.format;
  for (const lines of [sheet.rows, sheet.columns]) {
    for (const line of lines.values()) {
      if (line.format !== undefined) line.format = moved.get(line.format) ?? line.format;
    }
  }
  for (const facet of ["cells", "rows", "columns"] as const) sheet.changed.add(facet);
  workbook.tell({ kind: "formats", sheetId: sheet.id, area: WHOLE_SHEET });
}
