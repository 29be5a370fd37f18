import {
  Injector,
  LocaleType,
  LogLevel,
  ObjectMatrix,
  Univer,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import {
  AstTreeBuilder,
  ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  Lexer,
  LexerNode,
  UniverFormulaEnginePlugin,
  type BaseFunction,
  type FunctionVariantType,
  type IFormulaDatasetConfig,
} from "@univerjs/engine-formula";
import { shownPivotValue } from "../../model/pivot/read-value";
import { eachPlace, type Rect } from "../../model/rect";
import type { WorkSlices } from "../work-slices";
import { mendedFunctions } from "./mended-functions";
import type { SheetMirror } from "./mirror";
import { FormulaGraph } from "./formula-graph";
import { Passes, type Dirty, type Evaluation } from "./passes";
import { RunningBlocks } from "./running-blocks";
import type { ByText } from "./meant-by-text";
import { referenceNamed } from "./named-reference";
import type { Meanings } from "./scope";
import { mendValueIndex } from "./value-index";
import { mendLambdas } from "./lambda-values";

/** Univer's caches are shared by all calculators of a process: each has an id of its own. */
let calculators = 0;

function nextUnit(): string {
  calculators += 1;
  return `book${calculators}`;
}

/** A formula on which Univer throws shows #VALUE!; the others go on. */
function shielded(interpreter: Interpreter): void {
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (data): FunctionVariantType => {
    try {
      return execute(data);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
}

/** A formula that Univer cannot parse is a #VALUE! for it; the others go on. */
function shieldedParser(parser: AstTreeBuilder, lexer: Lexer): void {
  const parse = parser.parse.bind(parser);
  parser.parse = (lexed) => {
    try {
      return parse(lexed);
    } catch {
      const error = lexer.treeBuilder(`=${ErrorType.VALUE}`);
      return error instanceof LexerNode ? parse(error) : undefined;
    }
  };
}

/** What one pass found on one sheet. */
export interface SheetPass {
  /** Cells with a formula that was calculated. */
  readonly cells: ObjectMatrix<Nullable<ICellData>> | undefined;
  /** The areas of formulas whose result is an array. */
  readonly ranges: IObjectMatrixPrimitiveType<IRange> | undefined;
  /** All cells of these areas. */
  readonly arrayCells: ObjectMatrix<Nullable<ICellData>> | undefined;
}

/** Univer's formula engine without a workbook of its own: it reads the mirrors and answers with results. */
export class Calculator {
  /** The workbook's id in Univer's caches and results. */
  private unit = nextUnit();
  private readonly univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.SILENT });
  private readonly injector: Injector;
  private readonly passes: Passes;
  private readonly blocks = new RunningBlocks();
  private readonly functions: IFunctionService;
  private readonly arrays: FormulaDataModel;
  private custom: readonly string[] = [];
  /** What names and tables mean at present; texts in INDIRECT may be such names. */
  meanings: Meanings | undefined;

  constructor(
    private readonly mirrors: ReadonlyMap<string, SheetMirror>,
    /** Days are counted from 1904 and not from 1900. */
    date1904 = false,
    private readonly graph = new FormulaGraph(),
  ) {
    mendValueIndex();
    mendLambdas();
    this.univer.registerPlugin(UniverFormulaEnginePlugin);
    this.injector = this.univer.__getInjector();
    this.functions = this.injector.get(IFunctionService);
    const spelled = (name: string) => this.sheetSpelled(name);
    const meant = this.answersByText();
    this.functions.registerExecutors(...mendedFunctions({ date1904, blocks: this.blocks, spelled, meant }));
    this.arrays = this.injector.get(FormulaDataModel);
    this.answerForTheBook();
    shielded(this.injector.get(Interpreter));
    shieldedParser(this.injector.get(AstTreeBuilder), this.injector.get(Lexer));
    this.passes = this.injector.createInstance(Passes);
    this.passes.blocks = this.blocks;
  }

  /** The add-in's functions instead of those before; all formulas must be read anew after it. */
  setCustom(executors: readonly BaseFunction[]): void {
    this.functions.unregisterExecutors(...this.custom);
    this.custom = executors.map(({ name }) => String(name));
    this.functions.registerExecutors(...executors);
    this.forgetParsed();
  }

  /** Tells that a cell has another content: its old array is void. */
  forget(sheetId: string, row: number, column: number): void {
    const cell = { [row]: { [column]: null } };
    this.arrays.updateArrayFormulaCellData(this.unit, sheetId, cell);
    this.arrays.updateArrayFormulaRange(this.unit, sheetId, cell);
  }

  /** Tells what an array formula that is not calculated fills at present. */
  fill(sheetId: string, rect: Rect, valueAt: (row: number, column: number) => ICellData): void {
    // Univer's own merging copies all arrays of the sheet, and there may be thousands.
    const cells = matrixOf(this.arrays.getArrayFormulaCellData(), this.unit, sheetId);
    eachPlace(rect, (row, column) => cells.setValue(row, column, valueAt(row, column)));
    const ranges = matrixOf(this.arrays.getArrayFormulaRange(), this.unit, sheetId);
    ranges.setValue(rect.top, rect.left, rangeOf(rect));
  }

  /** All cells may have changed at once. */
  forgetAll(): void {
    this.graph.clear();
    this.arrays.setArrayFormulaRange({});
    this.arrays.setArrayFormulaCellData({});
  }

  /** True for a cell with an empty text in it; the engine's own value objects take such a cell for a blank. */
  isEmptyText(sheetId: string, row: number, column: number): boolean {
    const found = this.injector
      .get(IFormulaRuntimeService)
      .getUnitData()
      [this.unit]?.[sheetId]?.getValue(row, column);
    return (found ?? this.mirrors.get(sheetId)?.cells.getValue(row, column))?.v === "";
  }

  /**
   * Calculates what is dirty and all that depends on it; the answer is valid until the next call. Throws Stopped when it
   * is to end before; nothing has changed then.
   */
  async run(dirty: Dirty, slices: WorkSlices): Promise<(sheetId: string) => SheetPass> {
    await this.passes.runDirty(this.config(), this.graph, dirty, slices);
    const data = this.injector.get(IFormulaRuntimeService).getAllRuntimeData();
    this.arrays.clearPreviousArrayFormulaCellData(data.clearArrayFormulaCellData);
    this.arrays.mergeArrayFormulaCellData(data.arrayFormulaCellData);
    this.arrays.mergeArrayFormulaRange(data.arrayFormulaRange);
    return (sheetId) => ({
      cells: data.unitData[this.unit]?.[sheetId],
      ranges: data.arrayFormulaRange[this.unit]?.[sheetId],
      arrayCells: data.arrayFormulaCellData[this.unit]?.[sheetId],
    });
  }

  /** The last run came upon formulas that depend on themselves. */
  get hasCircles(): boolean {
    return this.passes.isCircular;
  }

  /** For single expressions over the cells as they are now. */
  evaluation(): Evaluation {
    return this.passes.open(this.config());
  }

  dispose(): void {
    this.univer.dispose();
  }

  private answersByText(): ByText {
    return {
      reference: (text, place) => this.meanings && referenceNamed(this.meanings, text, place),
      formula: (sheetId, row, column) =>
        this.mirrors.get(sheetId)?.sheet.cells.get(row)?.get(column)?.formula,
      pivotValue: (...asked) => this.meanings && shownPivotValue(this.meanings.book, ...asked),
    };
  }

  private sheetSpelled(name: string): string | undefined {
    const names = [...this.mirrors.values()].map(({ sheet }) => sheet.name);
    return names.find((known) => known.toLowerCase() === name.toLowerCase());
  }

  /** Univer keeps parsed formulas by workbook and text, long ones by a hash: only another id makes it parse again. */
  private forgetParsed(): void {
    this.forgetAll();
    this.passes.forgetParsed();
    this.unit = nextUnit();
  }

  private config(): IFormulaDatasetConfig {
    const sheets = [...this.mirrors];
    const data = sheets.map(([id, mirror]) => [
      id,
      {
        cellData: mirror.cells,
        rowCount: mirror.rowCount,
        columnCount: mirror.columnCount,
        rowData: mirror.hiddenRows(),
        columnData: {},
      },
    ]);
    return {
      formulaData: { [this.unit]: Object.fromEntries(sheets.map(([id, mirror]) => [id, mirror.formulas])) },
      arrayFormulaCellData: this.arrays.getArrayFormulaCellData(),
      arrayFormulaRange: this.arrays.getArrayFormulaRange(),
      forceCalculate: false,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      allUnitData: { [this.unit]: Object.fromEntries(data) },
      unitSheetNameMap: {
        [this.unit]: Object.fromEntries(sheets.map(([id, mirror]) => [mirror.sheet.name, id])),
      },
      unitStylesData: {},
    };
  }

  /** SHEETS(), OFFSET() and their like ask Univer's workbook; here the mirrors answer. */
  private answerForTheBook(): void {
    const config = this.injector.get(IFormulaCurrentConfigService);
    config.getSheetsInfo = () => ({
      sheetOrder: [...this.mirrors.keys()],
      sheetNameMap: Object.fromEntries([...this.mirrors].map(([id, mirror]) => [id, mirror.sheet.name])),
    });
    config.getFilteredOutRows = (_unit, sheetId, from, to) =>
      this.mirrors.get(sheetId)?.filteredOut(from, to) ?? [];
    config.getSheetRowColumnCount = (_unit, sheetId) => ({
      rowCount: this.mirrors.get(sheetId)?.rowCount ?? 0,
      columnCount: this.mirrors.get(sheetId)?.columnCount ?? 0,
    });
  }
}

/** What Univer knows of the arrays of a sheet, to be changed in place. */
function matrixOf<T>(
  known: Record<string, Nullable<Record<string, IObjectMatrixPrimitiveType<T>>>>,
  unit: string,
  sheetId: string,
): ObjectMatrix<T> {
  const sheets = (known[unit] ??= {});
  return new ObjectMatrix((sheets[sheetId] ??= {}));
}

function rangeOf({ top, bottom, left, right }: Rect): IRange {
  return { startRow: top, endRow: bottom, startColumn: left, endColumn: right };
}
