import { NumberValueObject, type ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { Mend } from "./function-mend";
import { numberOf } from "./value-objects";

/** The cells of one row or one column, from the place found on. */
function cellsOf(block: ArrayValueObject): (index: number) => BaseValueObject | undefined {
  const isColumn = block.getColumnCount() === 1;
  return (index) => (isColumn ? block.get(index, 0) : block.get(0, index)) ?? undefined;
}

/** Of equal values in a sorted block Excel takes the last. */
function lastEqual(found: number, block: ArrayValueObject): number {
  const cell = cellsOf(block);
  const count = Math.max(block.getRowCount(), block.getColumnCount());
  const value = cell(found - 1)?.getValue();
  let place = found;
  while (place < count && cell(place)?.getValue() === value) place += 1;
  return place;
}

const match: Mend =
  (univer) =>
  (value, block, kind, ...rest) => {
    const given = [value, block, kind, ...rest].filter((one) => one !== undefined);
    const found = univer(...(given as [BaseValueObject]));
    const sorted = kind === undefined || numberOf(kind) === 1;
    const place = numberOf(found);
    if (!sorted || place === undefined || !block?.isArray()) return found;
    return NumberValueObject.create(lastEqual(place, block as ArrayValueObject));
  };

/** What Univer 0.25.1 looks up otherwise than Excel. */
export const LOOKUPS: Readonly<Record<string, Mend>> = { MATCH: match };
