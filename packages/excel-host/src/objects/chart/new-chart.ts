import { fail } from "../../api/errors";
import type { BookModel } from "../../model/book";
import type { ChartModel } from "../../model/chart/chart";
import {
  NEW_AREA,
  NEW_CATEGORY_AXIS,
  NEW_GRIDLINES,
  NEW_TITLE,
  NEW_VALUE_AXIS,
  newLegend,
  axesFor,
} from "../../model/chart/defaults";
import { freeChartId } from "../../model/chart/edit";
import { seriesOfBlock } from "../../model/chart/source";
import { isStock, stockCount } from "../../model/chart/stock";
import { type ChartType, isXY } from "../../model/chart/types";
import type { Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { anchorOf, boxOfCells } from "./placement";

/** A chart of Excel is 5 by 3 inches at first. */
const WIDTH = 360;
const HEIGHT = 216;

/** What a chart is made of. */
export interface ChartOrder {
  readonly type: ChartType;
  /** The sheet with the data, and where on it they are. */
  readonly data: SheetModel;
  readonly rect: Rect;
  readonly by: "Auto" | "Rows" | "Columns";
}

/** "Chart 1", "Chart 2" …: one more than the highest on the sheet. */
function freeName({ charts }: SheetModel): string {
  const numbers = charts.map(({ name }) => Number(/^Chart (\d+)$/.exec(name)?.[1] ?? 0));
  return `Chart ${Math.max(charts.length, ...numbers) + 1}`;
}

/** Axes as Excel gives them to a type: both with grid lines where both have numbers. */
function newAxes(type: ChartType): ChartModel["axes"] {
  return {
    category: isXY(type) ? { ...NEW_CATEGORY_AXIS, majorGridlines: NEW_GRIDLINES } : NEW_CATEGORY_AXIS,
    value: NEW_VALUE_AXIS,
  };
}

/** A new chart for a sheet, beside its data where they are on the same sheet. */
export function newChart(book: BookModel, sheet: SheetModel, order: ChartOrder): ChartModel {
  const { type, data, rect, by } = order;
  const { series, plotBy } = seriesOfBlock(book, data, rect, by, type);
  if (isStock(type) && series.length !== stockCount(type))
    fail("InvalidArgument", `A chart of the type ${type} needs ${stockCount(type)} series of prices.`);
  const beside = data === sheet ? { ...rect, left: rect.right + 1, right: rect.right + 1 } : undefined;
  const place = boxOfCells(sheet, beside ?? { top: 1, left: 1, bottom: 1, right: 1 });
  return {
    id: freeChartId(book),
    name: freeName(sheet),
    type,
    anchor: anchorOf(
      sheet,
      { left: place.left + 12, top: place.top, width: WIDTH, height: HEIGHT },
      "twoCell",
    ),
    title: NEW_TITLE,
    legend: newLegend(type, series.length),
    axes: axesFor(newAxes(type), series),
    series,
    plotBy,
    area: NEW_AREA,
    plotArea: {},
    blanks: "NotPlotted",
    visibleOnly: true,
  };
}
