import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import type { Mend } from "./function-mend";
import { blockOf } from "./value-objects";

type Cells = readonly (BaseValueObject | undefined)[];

const cellsOf = (block: BaseValueObject): Cells =>
  (block as ArrayValueObject).getArrayValue().flatMap((row) => row.map((cell) => cell ?? undefined));

const isNumber = (cell: BaseValueObject | undefined): boolean => cell?.isNumber() === true;

const column = (cells: Cells): BaseValueObject => blockOf(cells.map((cell) => [cell as BaseValueObject]));

/** Two blocks with those pairs only in which both are numbers; undefined where Univer is to judge. */
function pairs(
  left: BaseValueObject | undefined,
  right: BaseValueObject | undefined,
): readonly [BaseValueObject, BaseValueObject] | undefined {
  if (!left?.isArray() || !right?.isArray()) return undefined;
  const [one, other] = [cellsOf(left), cellsOf(right)];
  const hasError = [...one, ...other].some((cell) => cell?.isError());
  const counts = one.map((cell, index) => isNumber(cell) && isNumber(other[index]));
  if (one.length !== other.length || hasError || !counts.includes(true) || !counts.includes(false))
    return undefined;
  const kept = (cells: Cells): BaseValueObject => column(cells.filter((_, index) => counts[index]));
  return [kept(one), kept(other)];
}

const inPairs: Mend =
  (univer) =>
  (left, right, ...rest) =>
    univer(...(pairs(left, right) ?? [left, right]), ...rest);

const behindNumber: Mend = (univer) => (number, left, right) =>
  univer(number, ...(pairs(left, right) ?? [left, right]));

/** Functions of pairs: Univer 0.25.1 reads texts and truth values as numbers, Excel leaves such pairs out. */
export const PAIRS: Readonly<Record<string, Mend>> = {
  ...Object.fromEntries(
    [
      ...["CORREL", "PEARSON", "RSQ", "SLOPE", "INTERCEPT", "STEYX"],
      ...["COVAR", "COVARIANCE.P", "COVARIANCE.S"],
    ].map((name) => [name, inPairs]),
  ),
  FORECAST: behindNumber,
  "FORECAST.LINEAR": behindNumber,
};
