import { openExcel, type OpenedExcel, type OpenOptions } from "../../src/node/index";

/** What a program gets: its context and the sheet in front. */
export interface Bench {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly excel: OpenedExcel;
}

/** Runs a program against a new workbook in the genuine office.js; what it returns is a plain copy. */
export async function withExcel<T>(
  program: (bench: Bench) => Promise<T>,
  options: OpenOptions = {},
): Promise<T> {
  const excel = await openExcel(undefined, options);
  try {
    const result = await excel.Excel.run(async (context) =>
      program({ context, sheet: context.workbook.worksheets.getActiveWorksheet(), excel }),
    );
    return plain(result);
  } finally {
    excel.close();
  }
}

/** Arrays and objects of the page belong to another realm: a copy compares as the test's own. */
export function plain<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);
}

/** The error code with which a program fails. */
export async function codeOf(
  program: (bench: Bench) => Promise<unknown>,
  options: OpenOptions = {},
): Promise<string> {
  return errorCode(() => withExcel(program, options));
}

/** The error code with which some work inside a program fails; "none" where it does not. */
export async function errorCode(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return "none";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

/** Writes values (or formulas) and syncs. */
export async function fill({ sheet, context }: Bench, address: string, values: unknown[][]): Promise<void> {
  sheet.getRange(address).values = values;
  await context.sync();
}

/** The values of a range. */
export async function valuesOf({ sheet, context }: Bench, address: string): Promise<unknown[][]> {
  const range = sheet.getRange(address).load("values");
  await context.sync();
  return range.values;
}
