import type { Change } from "./changes";
import { draftOf, type BookDraft, type SheetDraft } from "./draft";
import { movePivots } from "./edit-shift";
import type { Rect } from "./rect";
import type { Shift } from "./shift";
import type { Workbook } from "./workbook";

/** What stays as it is: who the sheet is, how it is looked at, and what no step back reaches in Excel. */
const KEPT: ReadonlySet<string> = new Set<keyof SheetDraft>([
  ...(["id", "name", "visibility", "changed", "view", "protection", "pivots", "origin"] as const),
]);

type Fields = Partial<SheetDraft>;

/** The sheets of a book, with what is on them, and its names. */
interface Memory {
  readonly sheets: readonly (readonly [sheet: SheetDraft, fields: Fields])[];
  readonly activeSheetId: string;
  readonly names: BookDraft["names"];
  readonly shifts: BookDraft["shifts"];
  readonly removedSheets: BookDraft["removedSheets"];
}

const BACK = { down: "up", up: "down", right: "left", left: "right" } as const;

/** What was done to a book since it was remembered. */
export interface DoneSince {
  /** Cells that came and went, in their order. */
  readonly shifts: readonly Shift[];
  /** Ids of sheets that came; others that are new belong to somebody else and stay. */
  readonly added: ReadonlySet<string>;
}

/**
 * Remembers all sheets of a book, whatever is going to be done to them but for removing, renaming, hiding or moving them.
 * Each call of the answer exchanges what was then with what is now; it holds as long as all later changes have been taken
 * back. Protection, pivot tables, settings and what is looked at stay.
 */
export function rememberBook(workbook: Workbook): (done: DoneSince) => void {
  let other = remember(workbook);
  let isBack = true;
  return ({ shifts, added }) => {
    const now = remember(workbook);
    restore(workbook, other, added);
    const moved = isBack ? shifts.map(reversed).reverse() : shifts;
    for (const shift of moved) movePivots(draftOf(workbook.book).sheets, shift);
    tellOf(workbook, now, moved);
    other = now;
    isBack = !isBack;
  };
}

const reversed = (shift: Shift): Shift => ({ ...shift, direction: BACK[shift.direction] });

function remember({ book }: Workbook): Memory {
  const { sheets, activeSheetId, names, shifts, removedSheets } = draftOf(book);
  return {
    sheets: sheets.map((sheet) => [sheet, fieldsOf(sheet)]),
    activeSheetId,
    names: structuredClone(names),
    shifts: [...shifts],
    removedSheets: new Set(removedSheets),
  };
}

function fieldsOf(sheet: SheetDraft): Fields {
  const { cells, ...others } = Object.fromEntries(
    Object.entries(sheet).filter(([field]) => !KEPT.has(field)),
  ) as unknown as SheetDraft;
  // The engine writes results into the cells: they are copied, by hand because that is ten times as fast.
  const copied: SheetDraft["cells"] = new Map();
  for (const [row, line] of cells)
    copied.set(row, new Map([...line].map(([column, cell]) => [column, { ...cell }] as const)));
  return { ...structuredClone(others), cells: copied };
}

function restore(
  { book }: Workbook,
  { sheets, activeSheetId, ...others }: Memory,
  added: ReadonlySet<string>,
): void {
  const draft = draftOf(book);
  const known = new Set(sheets.map(([sheet]) => sheet));
  const elses = draft.sheets.filter((sheet) => !known.has(sheet) && !added.has(sheet.id));
  for (const [sheet, fields] of sheets) {
    for (const field of Object.keys(sheet))
      if (!KEPT.has(field) && !(field in fields)) delete sheet[field as "autoFilter"];
    Object.assign(sheet, fields);
  }
  Object.assign(draft, others, { sheets: [...known, ...elses] });
  if (!draft.sheets.some(({ id }) => id === draft.activeSheetId)) draft.activeSheetId = activeSheetId;
}

/** What was remembered is other data: all of it is told as new. */
function tellOf(workbook: Workbook, before: Memory, shifts: readonly Shift[]): void {
  const { book } = workbook;
  const news: Change[] = [...sheetNews(workbook, before)];
  news.push(...shifts.map((shift): Change => ({ kind: "shift", ...shift })));
  news.push({ kind: "names" });
  const fields = new Map(before.sheets.map(([{ id }, kept]) => [id, kept]));
  for (const { id: sheetId, cells } of book.sheets) {
    const told = [
      "merges",
      "tables",
      "columns",
      "rows",
      "conditionalFormats",
      "validations",
      "page",
    ] as const;
    const drawn = ["charts", "shapes", "slicers", "notes", "links"] as const;
    for (const kind of [...told, ...drawn]) news.push({ kind, sheetId });
    news.push({ kind: "cells", sheetId, area: extent([cells, fields.get(sheetId)?.cells ?? new Map()]) });
  }
  for (const one of news) workbook.tell(one, "grid");
}

/** Sheets that have come or gone; another one may be in front. */
function sheetNews({ book }: Workbook, { sheets, activeSheetId }: Memory): Change[] {
  const old = sheets.map(([{ id }]) => id);
  const now = book.sheets.map(({ id }) => id);
  const news = [
    ...old.filter((id) => !now.includes(id)).map((sheetId): Change => ({ kind: "sheetRemoved", sheetId })),
    ...now.filter((id) => !old.includes(id)).map((sheetId): Change => ({ kind: "sheetAdded", sheetId })),
  ];
  if (book.activeSheetId !== activeSheetId)
    news.push({ kind: "sheetActivated", sheetId: book.activeSheetId });
  return news;
}

function extent(sheets: readonly ReadonlyMap<number, ReadonlyMap<number, unknown>>[]): Rect {
  let [bottom, right] = [0, 0];
  for (const cells of sheets) {
    for (const [row, line] of cells) {
      bottom = Math.max(bottom, row);
      for (const column of line.keys()) right = Math.max(right, column);
    }
  }
  return { top: 0, left: 0, bottom, right };
}
