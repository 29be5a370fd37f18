import {
  Injector,
  LocaleType,
  LogLevel,
  ObjectMatrix,
  Univer,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IUnitRange,
  type Nullable,
} from "@univerjs/core";
import {
  ALL_IMPLEMENTED_FUNCTIONS,
  AstTreeBuilder,
  CELL_INVERTED_INDEX_CACHE,
  CalculateFormulaService,
  ErrorType,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  Lexer,
  LexerNode,
  UniverFormulaEnginePlugin,
  type BaseAstNode,
  type BaseFunction,
  type FunctionVariantType,
  type IFormulaDatasetConfig,
} from "@univerjs/engine-formula";
import type { Rect } from "../../model/rect";
import { followingDateSystem } from "./date-system";
import type { SheetMirror } from "./mirror";
import type { Area } from "./references";
import { withoutSideEffects } from "./safe-functions";
import type { Place } from "./scope";

/** Univer's caches are shared by all calculators of a process: each has an id of its own. */
let calculators = 0;

function nextUnit(): string {
  calculators += 1;
  return `book${calculators}`;
}

/** Univer's calculation, awaited to its end (its own `execute` returns before and loses errors). */
class Passes extends CalculateFormulaService {
  override async execute(config: IFormulaDatasetConfig): Promise<void> {
    this.load(config);
    await this._executeStep();
  }

  /** Makes ready for single expressions over these cells. */
  open(config: IFormulaDatasetConfig): Evaluation {
    this.load(config);
    const unit = Object.keys(config.formulaData)[0] ?? "";
    return {
      parse: (formula) => this.parse(formula),
      value: (node, place, down, right) => {
        const { rowCount = 0, columnCount = 0 } = config.allUnitData?.[unit]?.[place.sheetId] ?? {};
        this._runtimeService.setCurrent(place.row, place.column, rowCount, columnCount, place.sheetId, unit);
        const value = this._interpreter.execute({ node, refOffsetX: right, refOffsetY: down });
        node.resetCalculationState();
        return value;
      },
    };
  }

  private parse(formula: string): BaseAstNode | undefined {
    const lexed = this._lexer.treeBuilder(formula);
    return lexed instanceof LexerNode ? (this._astTreeBuilder.parse(lexed) ?? undefined) : undefined;
  }

  private load(config: IFormulaDatasetConfig): void {
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
    this._currentConfigService.load(config);
    this._currentConfigService.setExecuteUnitId(Object.keys(config.formulaData)[0] ?? "");
    this._runtimeService.reset();
  }
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

/** What has to be calculated. */
export interface Dirty {
  readonly all: boolean;
  readonly areas: readonly Area[];
}

/** Evaluates expressions that stand in no cell. */
export interface Evaluation {
  /** A formula (with "=") made ready; undefined when it cannot be read. */
  parse(formula: string): BaseAstNode | undefined;
  /** Its value as seen from a place, with relative references moved down and right. */
  value(node: BaseAstNode, place: Place, down: number, right: number): FunctionVariantType;
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
  private readonly functions: IFunctionService;
  private readonly arrays: FormulaDataModel;

  constructor(
    private readonly mirrors: ReadonlyMap<string, SheetMirror>,
    /** Days are counted from 1904 and not from 1900. */
    date1904 = false,
  ) {
    this.univer.registerPlugin(UniverFormulaEnginePlugin);
    this.injector = this.univer.__getInjector();
    this.functions = this.injector.get(IFunctionService);
    this.functions.registerExecutors(
      ...ALL_IMPLEMENTED_FUNCTIONS.map(([Kind, name]) =>
        followingDateSystem(withoutSideEffects(new Kind(name)), date1904),
      ),
    );
    this.arrays = this.injector.get(FormulaDataModel);
    this.answerForTheBook();
    shielded(this.injector.get(Interpreter));
    shieldedParser(this.injector.get(AstTreeBuilder), this.injector.get(Lexer));
    this.passes = this.injector.createInstance(Passes);
  }

  /** Adds or replaces functions; all formulas must be calculated anew after it. */
  register(...executors: BaseFunction[]): void {
    this.functions.registerExecutors(...executors);
    this.forgetParsed();
  }

  unregister(...names: string[]): void {
    this.functions.unregisterExecutors(...names);
    this.forgetParsed();
  }

  /** Tells that a cell has another content: its old dependencies and its old array are void. */
  forget(sheetId: string, row: number, column: number): void {
    this.injector.get(IDependencyManagerService).removeFormulaDependency(this.unit, sheetId, row, column);
    const cell = { [row]: { [column]: null } };
    this.arrays.updateArrayFormulaCellData(this.unit, sheetId, cell);
    this.arrays.updateArrayFormulaRange(this.unit, sheetId, cell);
  }

  /** A formula is none for the calculator any more; the area that it fills stays. */
  release(sheetId: string, row: number, column: number): void {
    this.injector.get(IDependencyManagerService).removeFormulaDependency(this.unit, sheetId, row, column);
  }

  /** Tells what an array formula that is not calculated fills at present. */
  fill(sheetId: string, rect: Rect, valueAt: (row: number, column: number) => ICellData): void {
    const cells = new ObjectMatrix<Nullable<ICellData>>({});
    for (let row = rect.top; row <= rect.bottom; row += 1)
      for (let column = rect.left; column <= rect.right; column += 1)
        cells.setValue(row, column, valueAt(row, column));
    const range = { [rect.top]: { [rect.left]: rangeOf(rect) } };
    this.arrays.mergeArrayFormulaRange({ [this.unit]: { [sheetId]: range } });
    this.arrays.mergeArrayFormulaCellData({ [this.unit]: { [sheetId]: cells } });
  }

  /** All cells may have changed at once. */
  forgetAll(): void {
    this.injector.get(IDependencyManagerService).reset();
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

  /** Calculates what is dirty and all that depends on it; the answer is valid until the next call. */
  async run(dirty: Dirty): Promise<(sheetId: string) => SheetPass> {
    await this.passes.execute({
      ...this.config(),
      forceCalculate: dirty.all,
      dirtyRanges: ranges(this.unit, dirty),
    });
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
    return this.injector.get(IFormulaRuntimeService).isCycleDependency();
  }

  /** For single expressions over the cells as they are now. */
  evaluation(): Evaluation {
    return this.passes.open(this.config());
  }

  dispose(): void {
    this.univer.dispose();
  }

  /** Univer keeps parsed formulas by workbook and text, long ones by a hash: only another id makes it parse again. */
  private forgetParsed(): void {
    this.forgetAll();
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
    config.getSheetRowColumnCount = (_unit, sheetId) => ({
      rowCount: this.mirrors.get(sheetId)?.rowCount ?? 0,
      columnCount: this.mirrors.get(sheetId)?.columnCount ?? 0,
    });
  }
}

function ranges(unitId: string, dirty: Dirty): IUnitRange[] {
  return dirty.areas.map(({ sheetId, rect }) => ({
    unitId,
    sheetId,
    range: rangeOf(rect),
  }));
}

function rangeOf({ top, bottom, left, right }: Rect): IRange {
  return { startRow: top, endRow: bottom, startColumn: left, endColumn: right };
}
