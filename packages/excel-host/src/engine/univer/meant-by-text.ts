import {
  ErrorType,
  ErrorValueObject,
  StringValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { CellValue } from "../../model/cell";
import type { AskedItem } from "../../model/pivot/read-value";
import type { Rect } from "../../model/rect";
import type { FormulaPlace } from "./formula-place";
import { single } from "./value-objects";

/** What the book says of the texts of its formulas, and of what stands at a place. */
export interface ByText {
  /** The block that a name or a column of a table is, as A1; undefined where the text is no such name. */
  readonly reference: (text: string, place: FormulaPlace) => string | undefined;
  /** A cell's formula as the book has it, without "="; undefined where it has none. */
  readonly formula: (sheetId: string, row: number, column: number) => string | undefined;
  /** What a pivot table shows for a value and these items; undefined where it does not show that. */
  readonly pivotValue: (
    sheetId: string,
    rect: Rect,
    name: string,
    asked: readonly AskedItem[],
  ) => CellValue | undefined;
}

function placeOf({ subUnitId, row, column }: BaseFunction): FormulaPlace {
  return { sheetId: subUnitId ?? "", row, column };
}

/** INDIRECT takes names and columns of tables too. */
function indirect(executor: BaseFunction, { reference }: ByText): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (text, ...rest) => {
    const one = single(text as BaseValueObject);
    const found = one?.isString() ? reference(String(one.getValue()), placeOf(executor)) : undefined;
    return calculate(found === undefined ? text : StringValueObject.create(found), ...rest);
  };
}

/** FORMULATEXT gives the formula as it was written, and not as the calculator reads it. */
function formulaText(executor: BaseFunction, { formula }: ByText): void {
  executor.needsReferenceObject = true;
  executor.calculate = (asked) => {
    if (asked.isError() || !asked.isReferenceObject())
      return asked.isError() ? asked : ErrorValueObject.create(ErrorType.NA);
    const reference = asked as unknown as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    const found = formula(reference.getSheetId(), startRow, startColumn);
    return found === undefined
      ? ErrorValueObject.create(ErrorType.NA)
      : StringValueObject.create(`=${found}`);
  };
}

const KINDS: Readonly<Record<string, typeof indirect>> = { INDIRECT: indirect, FORMULATEXT: formulaText };

/** Lets the functions that ask for names and formulas of the book ask the book itself. */
export function meaningTexts(executor: BaseFunction, meant: ByText): BaseFunction {
  KINDS[String(executor.name)]?.(executor, meant);
  return executor;
}
