import { ArrayValueObject, type BaseReferenceObject, type BaseValueObject } from "@univerjs/engine-formula";

type One = (value: BaseValueObject) => BaseValueObject;

/** A value, or each of an array's, changed. */
export function mapped(value: BaseValueObject, change: One): BaseValueObject {
  return value.isArray()
    ? (value as ArrayValueObject).mapValue((one) => (one ? change(one) : one))
    : change(value);
}

/** A value, or each of an array's, joined with what stands at its place in the other. */
export function joined(
  left: BaseValueObject,
  right: BaseValueObject,
  join: (left: BaseValueObject, right: BaseValueObject) => BaseValueObject,
): BaseValueObject {
  const beside = (row: number, column: number): BaseValueObject | undefined =>
    (right.isArray() ? (right as ArrayValueObject).get(row, column) : right) ?? undefined;
  if (!left.isArray()) return join(left, beside(0, 0) ?? right);
  return (left as ArrayValueObject).mapValue((one, row, column) => {
    const other = beside(row, column);
    return one && other ? join(one, other) : one;
  });
}

/** The cells of a reference, for functions that are handed such; any other value is itself. */
export function valuesOf(given: BaseValueObject): BaseValueObject {
  return given.isReferenceObject() ? (given as unknown as BaseReferenceObject).toArrayValueObject() : given;
}

/** The number of a single cell or constant; undefined of anything else. */
export function numberOf(value: BaseValueObject | undefined): number | undefined {
  const one = single(value);
  return one?.isNumber() ? Number(one.getValue()) : undefined;
}

/** The value of a single cell, or the value itself; undefined of a block. */
export function single(value: BaseValueObject | undefined): BaseValueObject | undefined {
  if (!value?.isArray()) return value;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1
    ? (array.get(0, 0) ?? undefined)
    : undefined;
}

/** A block of values that stands at no cell. */
export function blockOf(rows: readonly (readonly BaseValueObject[])[]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => [...row]),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
