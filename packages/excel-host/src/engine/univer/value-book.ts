import type {
  ArrayValueObject,
  BaseAstNode,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import { cellName } from "../../model/address";
import type { CellValue } from "../../model/cell";
import type { Workbook } from "../../model/workbook";
import { Calculator } from "./calculator";
import type { FormulaPlace } from "./formula-place";
import { SheetMirror } from "./mirror";
import type { Evaluation } from "./passes";
import { translateFormula } from "./translate";
import { fromValueObject } from "./values";

/** Evaluates expressions over what the cells of a book show, without calculating the book. */
export class ValueBook {
  private readonly mirrors = new Map<string, SheetMirror>();
  private readonly calculator: Calculator;
  private readonly parsed = new Map<string, BaseAstNode | undefined>();
  private evaluation: Evaluation | undefined;

  constructor(private readonly workbook: Workbook) {
    this.calculator = new Calculator(this.mirrors, workbook.book.date1904);
  }

  /** Cells, names or sheets have changed. */
  changed(): void {
    this.evaluation = undefined;
    this.parsed.clear();
  }

  /**
   * The value of a formula (no "=") that was written for `anchor`, as it stands in another cell of the same
   * sheet: relative references move along. A reference gives its first cell.
   */
  evaluate(formula: string, anchor: FormulaPlace, row: number, column: number): CellValue {
    const result = this.result(formula, anchor, row, column);
    return result ? single(result) : { error: "#NAME?" };
  }

  /** All values of a formula (no "=") as it stands in the first cell of a sheet, row by row. */
  evaluateArray(formula: string, sheetId: string): CellValue[][] {
    const result = this.result(formula, { sheetId, row: 0, column: 0 }, 0, 0);
    return result ? block(result) : [[{ error: "#NAME?" }]];
  }

  private result(
    formula: string,
    anchor: FormulaPlace,
    row: number,
    column: number,
  ): FunctionVariantType | undefined {
    const evaluation = (this.evaluation ??= this.read());
    const key = `${anchor.sheetId}!${cellName(anchor.row, anchor.column)}=${formula}`;
    if (!this.parsed.has(key)) {
      const translated = translateFormula(this.workbook.book, formula, anchor);
      this.parsed.set(key, evaluation.parse(translated.formula));
    }
    const node = this.parsed.get(key);
    if (!node) return undefined;
    const place = { sheetId: anchor.sheetId, row, column };
    return evaluation.value(node, place, row - anchor.row, column - anchor.column);
  }

  dispose(): void {
    this.calculator.dispose();
  }

  private read(): Evaluation {
    this.mirrors.clear();
    for (const sheet of this.workbook.book.sheets) {
      const mirror = new SheetMirror(sheet);
      this.mirrors.set(sheet.id, mirror);
      for (const [row, cells] of sheet.cells) {
        for (const [column, cell] of cells)
          mirror.put(row, column, { value: cell.value, format: 0 }, undefined);
      }
    }
    return this.calculator.evaluation();
  }
}

function single(result: FunctionVariantType): CellValue {
  if (result.isReferenceObject()) return fromValueObject((result as BaseReferenceObject).getFirstCell());
  const value = result as BaseValueObject;
  return fromValueObject(value.isArray() ? (value as ArrayValueObject).getFirstCell() : value);
}

function block(result: FunctionVariantType): CellValue[][] {
  const value = result.isReferenceObject()
    ? (result as BaseReferenceObject).toArrayValueObject()
    : (result as BaseValueObject);
  if (!value.isArray()) return [[fromValueObject(value)]];
  return (value as ArrayValueObject)
    .getArrayValue()
    .map((row) => row.map((cell) => (cell ? fromValueObject(cell) : null)));
}
