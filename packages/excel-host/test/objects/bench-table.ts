import { fill, type Bench } from "./with-excel";

/** A table of three rows in A1:C4, with the name "Ukur". */
export async function makeTable(bench: Bench): Promise<Excel.Table> {
  await fill(bench, "A1:C4", [
    ["Nama", "Target", "Realisasi"],
    ["a", 10, 5],
    ["b", 20, 10],
    ["c", 40, 10],
  ]);
  const table = bench.sheet.tables.add("A1:C4", true);
  table.name = "Ukur";
  await bench.context.sync();
  return table;
}

/** Its formula for a calculated column. */
export const RATIO = "=[@Realisasi]/[@Target]";

/** Where a range is. */
export async function addressOf(range: Excel.Range): Promise<string> {
  range.load("address");
  await range.context.sync();
  return range.address;
}
