import { excelClass } from "../../api/class-table";
import { flag, word } from "../../api/checks";
import { fail } from "../../api/errors";
import type { ChartLook } from "../../model/chart/look";
import type { ChartErrors, ChartSeries } from "../../model/chart/series";
import { hasErrors } from "../../model/chart/types";
import { formatClass } from "./chart-format";
import { inside, type Lens, orElse, part, read, write } from "./chart-ref";
import type { ChartPartRef } from "./refs";

type ErrorsRef = ChartPartRef<ChartErrors | undefined>;

declare module "../state" {
  interface Targets {
    ChartErrorBars: ErrorsRef;
    ChartErrorBarsFormat: ChartPartRef<ChartLook>;
  }
}

/** Error bars as Excel adds them. */
const NEW: ChartErrors = { include: "Both", type: "StError", value: 1, endCap: true, look: {} };

/** The error bars of a series along an axis; types whose file has no place for them refuse to get any. */
export function errorsLens(series: Lens<ChartSeries>, direction: "x" | "y"): Lens<ChartErrors | undefined> {
  const lens = inside(series, `${direction}Errors`) as Lens<ChartErrors | undefined>;
  return {
    get: (chart) => lens.get(chart),
    put: (chart, errors) => {
      const { type } = series.get(chart);
      if (errors && !hasErrors(type, direction))
        fail(
          "InvalidOperation",
          `A series of the type ${type} has no ${direction.toUpperCase()} error bars.`,
        );
      return lens.put(chart, errors);
    },
  };
}

/** The value that Excel starts a type with. */
const VALUES = { FixedValue: 1, Percent: 5, StDev: 1, StError: 1 } as const;

function setType(ref: ErrorsRef, value: unknown): void {
  const type = word("FixedValue", "Percent", "StDev", "StError", "Custom")(value);
  if (type === "Custom")
    fail("UnsupportedOperation", "The host makes no error bars with values of their own.");
  write(ref, { ...NEW, ...read(ref), type, value: VALUES[type] });
}

/** Excel.ChartErrorBars */
export const chartErrorBars = excelClass<ErrorsRef>({
  name: "ChartErrorBars",
  properties: {
    Visible: {
      get: (ref) => read(ref) !== undefined,
      set: (ref, value) => write(ref, flag(value) ? (read(ref) ?? NEW) : undefined),
    },
    EndStyleCap: {
      get: (ref) => read(ref)?.endCap ?? true,
      set: (ref, value) => write(ref, { ...NEW, ...read(ref), endCap: flag(value) }),
    },
    Include: {
      get: (ref) => read(ref)?.include ?? "Both",
      set: (ref, value) =>
        write(ref, { ...NEW, ...read(ref), include: word("Both", "MinusValues", "PlusValues")(value) }),
    },
    Type: { get: (ref) => read(ref)?.type ?? NEW.type, set: setType },
  },
  objects: {
    Format: (ref) => ref.host.make.ChartErrorBarsFormat(part(ref, inside(orElse(ref.lens, NEW), "look"))),
  },
});

/** Excel.ChartErrorBarsFormat */
export const chartErrorBarsFormat = formatClass("ChartErrorBarsFormat", "Line");
