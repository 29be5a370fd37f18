import { writeFileSync } from "node:fs";
import { openExcel } from "excel-host/node";

const excel = await openExcel(); // a new workbook; openExcel(bytes) opens an .xlsx
const total = await excel.Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.name = "Sales";
  sheet.getRange("A1:B3").values = [
    ["Month", "Sold"],
    ["January", 120],
    ["February", 80],
  ];
  sheet.getRange("A4:B4").formulas = [["Total", "=SUM(B2:B3)"]];
  sheet.getRange("A1:B1").format.font.bold = true;
  const cell = sheet.getRange("B4").load("values");
  await context.sync();
  return cell.values[0]?.[0];
});
console.log(`Sold: ${total}; syncs: ${excel.stats.syncs}`); // Sold: 200; syncs: 1
if (process.argv[2]) writeFileSync(process.argv[2], await excel.save());
excel.close();
