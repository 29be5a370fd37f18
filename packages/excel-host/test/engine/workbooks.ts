import type { CellValue } from "../../src/model/cell";
import { bookWithoutSheets, emptySheet } from "../../src/model/empty-book";
import type { TableModel } from "../../src/model/rules";
import { Workbook, type CellInput } from "../../src/model/workbook";
import { parseCell, parseRect } from "../../src/model/address";
import type { FunctionCall, FunctionResult, FunctionSource } from "../../src/engine/engine";

/** What is typed into a cell: a string that begins with "=" is a formula. */
export type Typed = CellValue;

function input(typed: Typed): CellInput {
  return typeof typed === "string" && typed.startsWith("=") ? { formula: typed.slice(1) } : { value: typed };
}

/** Types into a sheet: address → content. */
export function type(workbook: Workbook, sheetId: string, cells: Record<string, Typed>): void {
  for (const [address, typed] of Object.entries(cells)) {
    const place = parseCell(address);
    if (!place) throw new Error(`not a cell: ${address}`);
    workbook.write(sheetId, place.row, place.column, [[input(typed)]]);
  }
}

/** A workbook with these sheets: name → address → content. Sheet ids are the names. */
export function workbookOf(sheets: Record<string, Record<string, Typed>>): Workbook {
  const book = bookWithoutSheets();
  book.sheets = Object.keys(sheets).map((name) => emptySheet(name, name));
  book.activeSheetId = book.sheets[0]?.id ?? "";
  const workbook = new Workbook(book);
  for (const [name, cells] of Object.entries(sheets)) type(workbook, name, cells);
  return workbook;
}

/** What a cell shows. */
export function shown(workbook: Workbook, sheetId: string, address: string): CellValue {
  const place = parseCell(address);
  return place ? (workbook.cell(sheetId, place.row, place.column)?.value ?? null) : null;
}

/** What a block of cells shows. */
export function block(workbook: Workbook, sheetId: string, address: string): CellValue[][] {
  const rect = parseRect(address);
  if (!rect) throw new Error(`not a block: ${address}`);
  return Array.from({ length: rect.bottom - rect.top + 1 }, (_, r) =>
    Array.from(
      { length: rect.right - rect.left + 1 },
      (__, c) => workbook.cell(sheetId, rect.top + r, rect.left + c)?.value ?? null,
    ),
  );
}

/** A table over cells that hold its headers already. */
export function addTable(
  workbook: Workbook,
  sheetId: string,
  name: string,
  address: string,
  hasTotals = false,
): TableModel {
  const range = parseRect(address);
  if (!range) throw new Error(`not a block: ${address}`);
  const sheet = workbook.sheet(sheetId);
  const headers = sheet.cells.get(range.top);
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => ({
    id: index + 1,
    name: String(headers?.get(range.left + index)?.value ?? ""),
  }));
  const table: TableModel = {
    id: sheet.tables.length + 1,
    name,
    range,
    hasHeaders: true,
    hasTotals,
    columns,
    showFilter: true,
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
  };
  workbook.edit(sheetId, "tables", ({ tables }) => tables.push(table));
  return table;
}

type Body = (...args: never[]) => CellValue | CellValue[][] | Promise<CellValue | CellValue[][]>;

/** An add-in in miniature: functions by name, each with the shape of its parameters ("s" scalar, "m" matrix, "?" optional). */
export class Functions implements FunctionSource {
  readonly functions: { name: string; matrix: boolean[]; optional: boolean[] }[];
  readonly batches: FunctionCall[][] = [];

  constructor(private readonly bodies: Record<string, { shape: string; body: Body }>) {
    this.functions = Object.entries(bodies).map(([name, { shape }]) => ({
      name: `SAMPLE.${name}`,
      matrix: shape.split(" ").map((parameter) => parameter.startsWith("m")),
      optional: shape.split(" ").map((parameter) => parameter.endsWith("?")),
    }));
  }

  async invoke(calls: readonly FunctionCall[]): Promise<readonly FunctionResult[]> {
    this.batches.push([...calls]);
    await new Promise((resolve) => setTimeout(resolve, 1));
    return Promise.all(calls.map((call) => this.answer(call)));
  }

  private async answer(call: FunctionCall): Promise<FunctionResult> {
    const body = this.bodies[call.name]?.body as
      ((...args: FunctionCall["args"]) => CellValue | CellValue[][]) | undefined;
    try {
      return { id: call.id, value: await body?.(...call.args) };
    } catch (thrown) {
      const { code, message } = thrown as { code: number; message?: string };
      return { id: call.id, error: { code, message } };
    }
  }
}
