import { excelClass, type HostObject } from "../../api/class-table";
import { flag } from "../../api/checks";
import { fail } from "../../api/errors";
import type { ChartDataTable } from "../../model/chart/chart";
import type { ChartLook } from "../../model/chart/look";
import { isRound, isXY } from "../../model/chart/types";
import { editChart, field, inside, knownChart, type Lens, orElse, part } from "./chart-ref";
import { formatClass } from "./chart-format";
import type { ChartPartRef, ChartRef } from "./refs";

declare module "../state" {
  interface Targets {
    ChartDataTable: ChartRef;
    ChartDataTableFormat: ChartPartRef<ChartLook>;
  }
}

/** A data table as Excel puts it below a chart. */
const NEW: ChartDataTable = { horizontal: true, vertical: true, outline: true, keys: true, look: {} };

/** Charts without categories have no data table. */
function mayHave(ref: ChartRef): boolean {
  const { type } = knownChart(ref);
  return !isRound(type) && !isXY(type) && !type.startsWith("Radar");
}

/** `Chart.getDataTableOrNullObject`; the table is there to be shown, also where it is not shown yet. */
export function dataTableOrNull(ref: ChartRef): HostObject | null {
  return mayHave(ref) ? ref.host.make.ChartDataTable(ref) : null;
}

/** `Chart.getDataTable` */
export function dataTable(ref: ChartRef): HostObject {
  return dataTableOrNull(ref) ?? fail("ItemNotFound", "A chart of this type has no data table.");
}

/** Saying anything of a table shows it. */
function mark(key: "horizontal" | "vertical" | "outline" | "keys") {
  return {
    get: (ref: ChartRef): boolean => (knownChart(ref).dataTable ?? NEW)[key],
    set: (ref: ChartRef, value: unknown): void => {
      const on = flag(value);
      editChart(ref, (chart) => ({ ...chart, dataTable: { ...(chart.dataTable ?? NEW), [key]: on } }));
    },
  };
}

function setVisible(ref: ChartRef, value: unknown): void {
  const on = flag(value);
  editChart(ref, ({ dataTable: before, ...chart }) => ({
    ...chart,
    ...(on && { dataTable: before ?? NEW }),
  }));
}

/** Excel.ChartDataTable */
export const chartDataTable = excelClass<ChartRef>({
  name: "ChartDataTable",
  properties: {
    Visible: { get: (ref) => knownChart(ref).dataTable !== undefined, set: setVisible },
    ShowHorizontalBorder: mark("horizontal"),
    ShowVerticalBorder: mark("vertical"),
    ShowOutlineBorder: mark("outline"),
    ShowLegendKey: mark("keys"),
  },
  objects: {
    Format: (ref) => {
      const table = orElse(field("dataTable"), NEW) as Lens<ChartDataTable>;
      return ref.host.make.ChartDataTableFormat(part(ref, inside(table, "look")));
    },
  },
});

/** Excel.ChartDataTableFormat */
export const chartDataTableFormat = formatClass("ChartDataTableFormat", "Border", "Fill", "Font");
