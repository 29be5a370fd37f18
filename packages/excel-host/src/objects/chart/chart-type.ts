import { fail } from "../../api/errors";
import { CHART_KINDS, type ChartType } from "../../model/chart/types";

/** A chart type that the host makes; the others are refused by name. */
export function typeArgument(value: unknown): ChartType {
  const text = String(value);
  const found = (Object.keys(CHART_KINDS) as ChartType[]).find(
    (type) => type.toLowerCase() === text.toLowerCase(),
  );
  return found ?? fail("UnsupportedOperation", `The host makes no charts of the type ${text}.`);
}
