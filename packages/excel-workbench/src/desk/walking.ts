import {
  bounding,
  type CellPlace,
  type Direction,
  edgeFrom,
  lastRowOf,
  MAX_COLUMNS,
  MAX_ROWS,
  oneCell,
  type Rect,
  surroundingBlock,
} from "excel-host";
import { movingEnd } from "../grid/owner";
import type { CellCommand } from "../ui/cell-commands";
import type { At } from "./at";

/** What the keys that move and select ask of the desk. */
export interface WalkingOwner {
  /** Selects cells and brings them into sight; `active` is the active one of them, the first without. */
  show(sheetId: string, area: Rect, active?: CellPlace): void;
  /** Scrolls to a cell; the selection stays. */
  reveal(place: CellPlace): void;
  /** Puts the keyboard into the name box. */
  openNameBox(): void;
  /** Selects one cell more in a direction, or one less. */
  grow(direction: Direction): void;
  pageSize(): { readonly rows: number; readonly columns: number };
  addSheet(): void;
  /** To the sheet so many tabs to the right. */
  turnSheet(by: 1 | -1): void;
}

type Walks<Name extends CellCommand> = Readonly<Record<Name, (at: At) => void>>;

/** The keys that lead to other cells and sheets, and those that select on the way. */
export function walking(owner: WalkingOwner) {
  return { ...going(owner), ...selecting(owner), ...edges(owner) };
}

function going(owner: WalkingOwner) {
  const page = () => owner.pageSize();
  const to = (at: At, place: CellPlace): void => owner.show(at.selection.sheetId, oneCell(place));
  const go = (at: At, rows: number, columns: number): void => to(at, moved(at.selection, rows, columns));
  return {
    newSheet: () => owner.addSheet(),
    nextSheet: () => owner.turnSheet(1),
    previousSheet: () => owner.turnSheet(-1),
    pageDown: (at: At) => go(at, page().rows, 0),
    pageUp: (at: At) => go(at, -page().rows, 0),
    pageRight: (at: At) => go(at, 0, page().columns),
    pageLeft: (at: At) => go(at, 0, -page().columns),
    toEnd: (at: At) => to(at, usedEnd(at)),
    toRowEnd: (at: At) => to(at, rowEnd(at)),
    toActive: ({ selection }: At) => owner.reveal(selection),
    goTo: () => owner.openNameBox(),
  };
}

function selecting(owner: WalkingOwner) {
  const rows = () => owner.pageSize().rows;
  /** Selects more or fewer cells around the active one, which stays. */
  const widen = ({ selection }: At, area: Rect): void => owner.show(selection.sheetId, area, selection);
  return {
    selectPageDown: (at: At) => widen(at, taller(at, rows())),
    selectPageUp: (at: At) => widen(at, taller(at, -rows())),
    selectToEnd: (at: At) => widen(at, spanning(at.selection, usedEnd(at))),
    selectToRowEnd: (at: At) => widen(at, spanning(at.selection, rowEnd(at))),
    selectToStart: (at: At) => widen(at, spanning(at.selection, { row: 0, column: 0 })),
    selectToRowStart: (at: At) => widen(at, { ...at.selection.area, left: 0, right: at.selection.column }),
    selectRegion: (at: At) => widen(at, regionAround(at)),
    selectRows: (at: At) => widen(at, { ...at.selection.area, left: 0, right: MAX_COLUMNS - 1 }),
    selectColumns: (at: At) => widen(at, { ...at.selection.area, top: 0, bottom: MAX_ROWS - 1 }),
  };
}

/** In the four directions: to the edge of what is filled, and with the selection; and one cell more or less. */
function edges(owner: WalkingOwner) {
  const to = (direction: Direction) => (at: At) => {
    const { sheetId } = at.selection;
    owner.show(sheetId, oneCell(edgeFrom(at.book.workbook.sheet(sheetId), at.selection, direction)));
  };
  const select = (direction: Direction) => (at: At) =>
    owner.show(at.selection.sheetId, reaching(at, direction), at.selection);
  const grow = (direction: Direction) => () => owner.grow(direction);
  return {
    ...(inAll("edge", to) as Walks<`edge${Direction}`>),
    ...(inAll("selectEdge", select) as Walks<`selectEdge${Direction}`>),
    ...(inAll("grow", grow) as Walks<`grow${Direction}`>),
  };
}

const DIRECTIONS = ["Up", "Down", "Left", "Right"] as const;

const inAll = <Walk>(name: string, walk: (direction: Direction) => Walk): Readonly<Record<string, Walk>> =>
  Object.fromEntries(DIRECTIONS.map((direction) => [name + direction, walk(direction)]));

/** The selection with its moving end at the edge of what is filled, seen from the row or the column of the active cell. */
function reaching({ book, selection }: At, direction: Direction): Rect {
  const { area, row, column, sheetId } = selection;
  const [endRow, endColumn] = movingEnd(selection);
  const sheet = book.workbook.sheet(sheetId);
  if (direction === "Up" || direction === "Down") {
    const to = edgeFrom(sheet, { row: endRow, column }, direction).row;
    return { ...area, top: Math.min(row, to), bottom: Math.max(row, to) };
  }
  const to = edgeFrom(sheet, { row, column: endColumn }, direction).column;
  return { ...area, left: Math.min(column, to), right: Math.max(column, to) };
}

function taller({ selection: { area, row } }: At, rows: number): Rect {
  const end = area.top === row ? area.bottom : area.top;
  const to = within(end + rows, MAX_ROWS);
  return { ...area, top: Math.min(row, to), bottom: Math.max(row, to) };
}

const moved = ({ row, column }: CellPlace, rows: number, columns: number): CellPlace => ({
  row: within(row + rows, MAX_ROWS),
  column: within(column + columns, MAX_COLUMNS),
});

const within = (index: number, count: number): number => Math.max(0, Math.min(count - 1, index));

const spanning = (from: CellPlace, to: CellPlace): Rect => bounding(oneCell(from), oneCell(to));

/** The filled cells around the active one. */
const regionAround = ({ book, selection }: At): Rect =>
  surroundingBlock(book.workbook.sheet(selection.sheetId), oneCell(selection));

/** The last row and column with something in them. */
function usedEnd({ book, selection }: At): CellPlace {
  const { cells } = book.workbook.sheet(selection.sheetId);
  let column = 0;
  for (const row of cells.values()) for (const index of row.keys()) column = Math.max(column, index);
  return { row: Math.max(0, lastRowOf({ cells })), column };
}

/** The last cell of the row with something in it. */
function rowEnd({ book, selection: { sheetId, row } }: At): CellPlace {
  const cells = book.workbook.sheet(sheetId).cells.get(row) ?? [];
  const filled = [...cells].filter(([, { value, formula }]) => value !== null || formula !== undefined);
  return { row, column: Math.max(0, ...filled.map(([column]) => column)) };
}
