import type { Nullable } from "@univerjs/core";
import { ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";

/** An array as large as another one, with these rows in place of its own; it stands at no cell. */
export function arrayLike(
  array: ArrayValueObject,
  rows: readonly (readonly Nullable<BaseValueObject>[])[],
): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => [...row]),
    rowCount: array.getRowCount(),
    columnCount: array.getColumnCount(),
    unitId: array.getUnitId(),
    sheetId: array.getSheetId(),
    row: -1,
    column: -1,
  });
}
