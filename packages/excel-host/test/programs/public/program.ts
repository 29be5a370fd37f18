import type { Bench } from "../../objects/with-excel";

/**
 * A program as add-in developers write them: after the topics of public samples, in words of our own. It starts on an
 * empty sheet of an open workbook.
 */
export interface Program {
  readonly name: string;
  /** It ran on the day it was written, before the host was changed for it. */
  readonly atFirstSight: boolean;
  readonly run: (bench: Bench) => Promise<unknown>;
  /** What it finds, as plain data. */
  readonly gives: unknown;
}

/** Programs of one topic. */
export interface Topic {
  readonly topic: string;
  readonly programs: readonly Program[];
}

/** Orders of a small shop in A1:D5, with a header row. */
const ORDERS: readonly (readonly (string | number)[])[] = [
  ["Product", "Region", "Qty", "Price"],
  ["Tea", "North", 10, 4],
  ["Coffee", "South", 3, 9],
  ["Sugar", "South", 7, 2],
  ["Cocoa", "North", 1, 6],
];

/** Writes the orders; what is done with them comes in the same request. */
export function orders({ sheet }: Pick<Bench, "sheet">): Excel.Range {
  const range = sheet.getRange("A1:D5");
  range.values = ORDERS.map((row) => [...row]);
  return range;
}

/** The orders as a table. */
export function orderTable(bench: Pick<Bench, "sheet">): Excel.Table {
  return bench.sheet.tables.add(orders(bench), true);
}

/** Opens what the workbook would be saved as and asks it something. */
export async function afterSaving<T>(
  { excel }: Bench,
  question: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const { openExcel } = await import("../../../src/node/index");
  const again = await openExcel(await excel.save(), { preset: "Microsoft 365", engine: "none" });
  try {
    const answer = await again.Excel.run((context) =>
      question(context.workbook.worksheets.getActiveWorksheet(), context),
    );
    return JSON.parse(JSON.stringify(answer)) as T;
  } finally {
    again.close();
  }
}
