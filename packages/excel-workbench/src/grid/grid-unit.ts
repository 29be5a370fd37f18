import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type IWorkbookData,
  type Univer,
  type Workbook as GridWorkbook,
  type Worksheet as GridSheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { GRID_UNIT } from "./snapshot";

/** The facade of a sheet that the grid shows. */
export type ShownSheet = ReturnType<NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>["getActiveSheet"]>;

/** The one workbook of the grid's library: what it knows of the book that is shown, and what it is told to do. */
export class GridUnit {
  constructor(
    readonly univer: Univer,
    private readonly api: FUniver,
  ) {}

  /** Begins anew with what is to be shown; true for the first time. */
  begin(snapshot: Partial<IWorkbookData>): boolean {
    const isFirst = this.workbook === undefined;
    if (!isFirst) this.univer.__getInjector().get(IUniverInstanceService).disposeUnit(GRID_UNIT);
    this.univer.createUnit<object, GridWorkbook>(UniverInstanceType.UNIVER_SHEET, snapshot);
    return isFirst;
  }

  get workbook(): GridWorkbook | undefined {
    const instances = this.univer.__getInjector().get(IUniverInstanceService);
    return instances.getUnit<GridWorkbook>(GRID_UNIT) ?? undefined;
  }

  sheet(sheetId: string): GridSheet | undefined {
    return this.workbook?.getSheetBySheetId(sheetId) ?? undefined;
  }

  /** The sheet in front. */
  get front(): ShownSheet | undefined {
    return this.api.getActiveWorkbook()?.getActiveSheet();
  }

  /** Brings a sheet to the front. */
  turnTo(sheetId: string): void {
    this.api.getActiveWorkbook()?.setActiveSheet(sheetId);
  }

  /** Selects a block, as it is shown: its ends are within the sheet. */
  select(sheetId: string, top: number, left: number, rows: number, columns: number): void {
    const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    sheet?.getRange(top, left, rows, columns).activate();
  }

  /** True where the sheet as shown has no such row or column yet. */
  lacks(sheetId: string, row: number, column: number): boolean {
    const sheet = this.sheet(sheetId);
    return !sheet || row >= sheet.getRowCount() || column >= sheet.getColumnCount();
  }

  /** A cell has content now, or has none: texts of neighbours flow over empty cells only. */
  mark(sheetId: string, row: number, column: number, isOccupied: boolean): void {
    const matrix = this.sheet(sheetId)?.getCellMatrix();
    if (isOccupied) matrix?.setValue(row, column, { v: "•" });
    else matrix?.realDeleteValue(row, column);
  }

  run(command: string, params: object): void {
    void this.univer.__getInjector().get(ICommandService).executeCommand(command, params);
  }
}
