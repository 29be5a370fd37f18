import { overlaps, type Rect } from "../../model/rect";

/** A merge over more rows than this is looked at by itself, not found by its rows. */
const TALL = 64;

interface Index {
  /** So many of the list's merges are in the index. */
  count: number;
  readonly byRow: Map<number, Rect[]>;
  readonly tall: Rect[];
}

/** Lists of merges are replaced, or get more at their end: an index never has to forget. */
const indexes = new WeakMap<readonly Rect[], Index>();

function indexOf(merges: readonly Rect[]): Index {
  const index = indexes.get(merges) ?? { count: 0, byRow: new Map<number, Rect[]>(), tall: [] };
  indexes.set(merges, index);
  for (; index.count < merges.length; index.count++) add(index, merges[index.count]);
  return index;
}

function add({ byRow, tall }: Index, merge: Rect | undefined): void {
  if (!merge) return;
  if (merge.bottom - merge.top >= TALL) return void tall.push(merge);
  for (let row = merge.top; row <= merge.bottom; row++) {
    const known = byRow.get(row);
    if (known) known.push(merge);
    else byRow.set(row, [merge]);
  }
}

/** A merge that has cells of a block; long sheets have thousands of merges, and are asked thousands of times. */
export function mergeIn(merges: readonly Rect[], rect: Rect): Rect | undefined {
  const touches = (merge: Rect) => overlaps(merge, rect);
  if (rect.bottom - rect.top >= merges.length) return merges.find(touches);
  const { byRow, tall } = indexOf(merges);
  for (let row = rect.top; row <= rect.bottom; row++) {
    const found = byRow.get(row)?.find(touches);
    if (found) return found;
  }
  return tall.find(touches);
}
