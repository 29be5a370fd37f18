import type { BookModel } from "../book";
import { draftSheet } from "../draft";
import type { SheetModel } from "../sheet";
import { renamedFormula } from "../shift-formula";
import type { Workbook } from "../workbook";
import type { ChartModel } from "./chart";
import { withFormulas } from "./formulas";

/** Puts a chart on a sheet, above those that are there. */
export function addChart(workbook: Workbook, sheetId: string, chart: ChartModel): void {
  workbook.edit(sheetId, "charts", (draft) => {
    draft.charts = [...draft.charts, chart];
  });
}

/** Gives a chart other data. */
export function changeChart(
  workbook: Workbook,
  sheetId: string,
  chartId: string,
  change: (chart: ChartModel) => ChartModel,
): void {
  workbook.edit(sheetId, "charts", (draft) => {
    draft.charts = draft.charts.map((chart) => (chart.id === chartId ? change(chart) : chart));
  });
}

/** Takes a chart off its sheet; the active one is active no longer. */
export function removeChart(workbook: Workbook, sheetId: string, chartId: string): void {
  if (draftSheet(workbook.book, sheetId).view.activeChart === chartId)
    activateChart(workbook, sheetId, undefined);
  workbook.edit(sheetId, "charts", (draft) => {
    draft.charts = draft.charts.filter(({ id }) => id !== chartId);
  });
}

/** Makes a chart the active one of its sheet; undefined: the cells are active again. */
export function activateChart(workbook: Workbook, sheetId: string, chartId: string | undefined): void {
  workbook.edit(sheetId, "view", ({ view }) => {
    if (chartId === undefined) delete view.activeChart;
    else view.activeChart = chartId;
  });
}

/** An id that no chart of the book has; it looks as Excel's do. */
export function freeChartId({ sheets }: BookModel): string {
  return freeChartIds(sheets, 1)[0] ?? "";
}

function freeChartIds(sheets: BookModel["sheets"], count: number): string[] {
  const taken = new Set(sheets.flatMap(({ charts }) => charts.map(({ id }) => id)));
  const ids: string[] = [];
  for (let number = 2; ids.length < count; number += 1) {
    const id = chartIdOf(number);
    if (!taken.has(id)) ids.push(id);
  }
  return ids;
}

/** The id with a number in it. */
export function chartIdOf(number: number): string {
  return `{00000000-0008-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** The charts of a copied sheet: with ids of their own, showing the copy's cells where they showed the sheet's. */
export function copiedCharts(
  { sheets }: BookModel,
  { charts, name }: SheetModel,
  newName: string,
): ChartModel[] {
  const ids = freeChartIds(sheets, charts.length);
  return charts.map((chart, index) => ({
    ...withFormulas(chart, (formula) => renamedFormula(formula, name, newName)),
    id: ids[index] ?? "",
  }));
}
