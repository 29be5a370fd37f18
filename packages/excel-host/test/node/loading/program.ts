import { openExcel } from "../../../src/node/index";

/** Adds two cells in a workbook of its own; the argument says with which engine. */
async function main(): Promise<void> {
  const excel = await openExcel(undefined, process.argv[2] === "none" ? { engine: "none" } : {});
  const value = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A2").values = [[2], ["=A1+1"]];
    const range = sheet.getRange("A2").load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
  console.log(JSON.stringify(value));
  excel.close();
}

void main();
