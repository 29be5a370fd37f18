import type { Arguments } from "../../api/arguments";
import { numberBetween } from "../../api/checks";
import { fail } from "../../api/errors";
import type { ChartRef } from "./refs";
import { sheetOf } from "../state";
import { knownChart } from "./chart-ref";
import { boxOf } from "./placement";

const PIXELS_PER_POINT = 96 / 72;
const PIXELS = numberBetween(1, 10_000);

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The sizes of the drawn chart and of the picture, in pixels: a single size keeps the proportions. */
function sizes(own: Size, args: Arguments): { size: Size; image: Size } {
  const [width, height] = [args.raw(0), args.raw(1)].map((value) =>
    value === undefined ? undefined : PIXELS(value),
  );
  const mode = args.choice(2, ["Fit", "FitAndCenter", "Fill"], "Fit");
  if (mode === "Fill" && width !== undefined && height !== undefined)
    return { size: { width, height }, image: { width, height } };
  const scale = Math.min(
    width === undefined ? Infinity : width / own.width,
    height === undefined ? Infinity : height / own.height,
  );
  const by = Number.isFinite(scale) ? scale : 1;
  const size = { width: Math.round(own.width * by), height: Math.round(own.height * by) };
  const image =
    mode === "FitAndCenter" ? { width: width ?? size.width, height: height ?? size.height } : size;
  return { size, image };
}

/** `Chart.getImage`: a PNG in base64. */
export function imageOf(ref: ChartRef, args: Arguments): Promise<string> {
  const chart = knownChart(ref);
  const { width, height } = boxOf(sheetOf(ref), chart.anchor);
  const own = { width: width * PIXELS_PER_POINT, height: height * PIXELS_PER_POINT };
  const { paintChart, workbook, locale } = ref.host;
  if (!paintChart) fail("UnsupportedOperation", "The host has nothing to paint pictures with.");
  return paintChart({
    book: workbook.book,
    chart,
    locale: locale.name as "id-ID" | "en-US",
    ...sizes(own, args),
    own,
  });
}
