import { displayText, type DisplayLocale, type Rect, type Workbook } from "excel-host";

/** Average, count and sum of the selected numbers, for the status bar; empty for a single cell. */
export function selectionFigures(
  workbook: Workbook,
  sheetId: string,
  area: Rect,
  locale: DisplayLocale,
): string {
  if (area.top === area.bottom && area.left === area.right) return "";
  const numbers: number[] = [];
  let filled = 0;
  for (const [row, cells] of workbook.sheet(sheetId).cells) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of cells) {
      if (column < area.left || column > area.right || cell.value === null || cell.value === "") continue;
      filled += 1;
      if (typeof cell.value === "number") numbers.push(cell.value);
    }
  }
  if (filled === 0) return "";
  const sum = numbers.reduce((a, b) => a + b, 0);
  const text = (value: number): string => displayText(value, "#,##0.##", locale).replace(/[.,]$/, "");
  const figures = numbers.length > 0 ? [`Rata-rata: ${text(sum / numbers.length)}`] : [];
  return [...figures, `Jumlah sel: ${filled}`, ...(numbers.length > 0 ? [`Total: ${text(sum)}`] : [])].join(
    "   ",
  );
}
