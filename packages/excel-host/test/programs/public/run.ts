import { openExcel, type OpenedExcel } from "../../../src/node/index";
import { plain } from "../../objects/with-excel";
import type { Program } from "./program";

/** The Excel in which the programs run: all members that the library knows. */
export function openForPrograms(): Promise<OpenedExcel> {
  return openExcel(undefined, { preset: "Microsoft 365" });
}

/** Runs a program on a new sheet of the open workbook; the sheet goes afterwards. */
export async function runProgram(excel: OpenedExcel, program: Program): Promise<unknown> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.activate();
    await context.sync();
    try {
      return plain(await program.run({ context, sheet, excel }));
    } finally {
      sheet.delete();
      await context.sync().catch(() => undefined);
    }
  });
}
