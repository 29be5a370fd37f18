import { CellValueType, ObjectMatrix, type ICellData, type Nullable } from "@univerjs/core";
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import type { FormulaPlace } from "./formula-place";
import { textData } from "./values";

/**
 * Puts single results where the calculation looks for them. Univer's own way looks through every different value of the
 * column for each of them, to keep its index of values: with results in order nothing has read a cell before it has one.
 * False: the result is no single value, or carries a picture or a link.
 */
export function putPlainResult(
  runtime: IFormulaRuntimeService,
  unit: string,
  place: FormulaPlace,
  result: FunctionVariantType,
): boolean {
  const value = singleValue(result);
  const data = value && cellData(value);
  if (!data) return false;
  matrixOf(runtime.getUnitData(), unit, place.sheetId).setValue(place.row, place.column, data);
  const cleared = matrixOf(runtime.getAllRuntimeData().clearArrayFormulaCellData, unit, place.sheetId);
  cleared.setValue(place.row, place.column, data);
  return true;
}

/** The value of a result that is one, or of a block of one cell. */
function singleValue(result: FunctionVariantType): BaseValueObject | undefined {
  if (!result.isReferenceObject() && !(result.isValueObject() && (result as BaseValueObject).isArray()))
    return result as BaseValueObject;
  const block = result as BaseReferenceObject | ArrayValueObject;
  const { startRow, endRow, startColumn, endColumn } = block.getRangePosition();
  return startRow === endRow && startColumn === endColumn ? block.getFirstCell() : undefined;
}

const EMPTY_TEXT = '=""';

function cellData(value: BaseValueObject): ICellData | undefined {
  // A formula never shows "nothing".
  if (value.isNull()) return { v: 0, t: CellValueType.NUMBER };
  if (value.isError()) return { v: String(value.getValue()), t: CellValueType.STRING };
  if (!value.isValueObject() || value.isLambda()) return undefined;
  if (value.isString() && (value.isHyperlink() || value.isImage())) return undefined;
  const raw = value.getValue();
  if (value.isNumber()) return { v: raw, t: CellValueType.NUMBER };
  if (value.isBoolean()) return { v: raw ? 1 : 0, t: CellValueType.BOOLEAN };
  if (!value.isString()) return undefined;
  // Without a formula a cell with an empty text is an empty cell for Univer: COUNTA and ISBLANK are to see a text.
  return { ...textData(String(raw)), ...(raw === "" && { f: EMPTY_TEXT }) };
}

type Matrices = Record<string, Nullable<Record<string, ObjectMatrix<Nullable<ICellData>>>>>;

function matrixOf(data: object, unit: string, sheetId: string): ObjectMatrix<Nullable<ICellData>> {
  const sheets = ((data as Matrices)[unit] ??= {});
  return (sheets[sheetId] ??= new ObjectMatrix<Nullable<ICellData>>({}));
}
