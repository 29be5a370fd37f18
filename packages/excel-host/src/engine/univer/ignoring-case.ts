import type { ArrayValueObject, BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import { arrayLike } from "./array-like";

type Line = readonly (BaseValueObject | null)[];

/** Lines that are one for Excel have one key: it does not tell capitals from small letters. */
function keyOf(line: Line): string {
  return JSON.stringify(
    line.map((value) =>
      value?.isString() ? String(value.getValue()).toLowerCase() : [value?.getValue() ?? null],
    ),
  );
}

function transposed(lines: readonly Line[]): Line[] {
  return (lines[0] ?? []).map((_, index) => lines.map((line) => line[index] ?? null));
}

/** Each line that differs from an earlier one by its capitals only is spelled as that one. */
function spelledAlike(value: BaseValueObject, byColumn: boolean): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  const rows: readonly Line[] = array.getArrayValue().map((row) => row.map((cell) => cell || null));
  const first = new Map<string, Line>();
  const alike = (byColumn ? transposed(rows) : rows).map((line) => {
    const key = keyOf(line);
    const known = first.get(key) ?? line;
    first.set(key, known);
    return known;
  });
  return arrayLike(array, byColumn ? transposed(alike) : alike);
}

/** Univer's UNIQUE tells "a" from "A"; Excel's does not, and gives the first spelling. */
export function ignoringCase(executor: BaseFunction): BaseFunction {
  if (String(executor.name) !== "UNIQUE") return executor;
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (array, byColumn, ...rest) => {
    const isByColumn = byColumn !== undefined && Boolean(Number((byColumn as BaseValueObject).getValue()));
    return calculate(
      spelledAlike(array as BaseValueObject, isByColumn),
      byColumn as BaseValueObject,
      ...rest,
    );
  };
  return executor;
}
