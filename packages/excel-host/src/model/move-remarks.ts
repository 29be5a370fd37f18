import type { Editable, SheetDraft } from "./draft";
import {
  type CellPlace,
  contains,
  intersection,
  movedBy,
  oneCell,
  overlaps,
  type Rect,
  subtract,
} from "./rect";
import type { Link } from "./rules";
import type { MovedBlock } from "./shift-formula";
import { without } from "./without";

/** Lets what stands on cells go with them: merged blocks, notes, comments, links, and the tables that lie wholly among them. */
export function moveRemarks(from: SheetDraft, to: SheetDraft, block: MovedBlock): void {
  const target = movedBy(block.area, block.by);
  const goes = (rect: Rect) => contains(block.area, rect);
  const merges = from.merges.filter(goes).map((rect) => movedBy(rect, block.by));
  from.merges = from.merges.filter((rect) => !goes(rect));
  to.merges = [...to.merges.filter((rect) => !overlaps(rect, target)), ...merges];
  moveTables(from, to, block);
  [from.notes, to.notes] = moved(from.notes, from === to ? undefined : to.notes, block);
  [from.comments, to.comments] = moved(from.comments, from === to ? undefined : to.comments, block);
  moveLinks(from, to, block);
}

function moveTables(from: SheetDraft, to: SheetDraft, { area, by }: MovedBlock): void {
  const going = from.tables.filter(({ range }) => contains(area, range));
  for (const table of going) table.range = movedBy(table.range, by);
  if (from === to) return;
  from.tables = from.tables.filter((table) => !going.includes(table));
  to.tables = [...to.tables, ...going];
}

/** What stands on single cells here and there after the move; `there`: of another sheet. */
function moved<N extends CellPlace>(
  here: readonly N[],
  there: readonly N[] | undefined,
  { area, by }: MovedBlock,
): [here: N[], there: N[]] {
  const target = movedBy(area, by);
  const going = here
    .filter((note) => contains(area, oneCell(note)))
    .map((note) => ({ ...note, row: note.row + by.rows, column: note.column + by.columns }));
  const left = here.filter((note) => !contains(area, oneCell(note)));
  const free = (there ?? left).filter((note) => !contains(target, oneCell(note)));
  const after = [...free, ...going];
  return there ? [left, after] : [after, after];
}

/** Links on some cells of the block only stay on the others. */
function moveLinks(from: SheetDraft, to: SheetDraft, { area, by }: MovedBlock): void {
  const going = from.links.flatMap((link) => {
    const inside = intersection(link.range, area);
    return inside ? [{ ...carried(link, from === to), range: movedBy(inside, by) }] : [];
  });
  const target = movedBy(area, by);
  from.links = linksWithout(from.links, area);
  to.links = [...linksWithout(to.links, target), ...going];
}

/** The source names an address among those of its own sheet. */
function carried(link: Link, isSameSheet: boolean): Editable<Link> {
  return isSameSheet ? link : { ...without(link, "source"), range: link.range };
}

function linksWithout(links: readonly Link[], gone: Rect): Editable<Link>[] {
  return links.flatMap((link) => subtract(link.range, gone).map((range) => ({ ...link, range })));
}
