import { NEW_LABELS } from "../../model/chart/defaults";
import type { ChartLabels } from "../../model/chart/labels";
import type { ChartLook } from "../../model/chart/look";
import type { ChartMarker, ChartPoint } from "../../model/chart/series";
import { booleanOf, child, childrenOf, numberOf, type XmlElement } from "../xml/element";
import { readLayout } from "./layout";
import { readLook, readShape } from "./look";
import { readTitle, valOf } from "./read-title";
import { labelPositions, markers } from "./words";

export function readMarker(
  marker: XmlElement | undefined,
  theme: readonly string[],
  index: number,
): ChartMarker {
  const style = markers.fromFile(valOf(marker, "symbol"));
  const size = numberOf(valOf(marker, "size"));
  return {
    ...(style === undefined || style === "None" ? {} : { style }),
    ...(size === undefined ? {} : { size }),
    look: readShape(child(marker, "spPr"), theme, index),
  };
}

/** Labels of a series; undefined where it shows none. */
export function readLabels(
  labels: XmlElement | undefined,
  theme: readonly string[],
): ChartLabels | undefined {
  const shows = (name: string) => booleanOf(valOf(labels, name));
  const flags = {
    showValue: shows("showVal"),
    showCategoryName: shows("showCatName"),
    showSeriesName: shows("showSerName"),
    showPercentage: shows("showPercent"),
    showLegendKey: shows("showLegendKey"),
    ...(shows("showBubbleSize") && { showBubbleSize: true }),
  };
  const look = readLook(labels, theme);
  const saysSomething = Object.values(flags).includes(true) || Object.keys(look).length > 0;
  if (!labels || booleanOf(valOf(labels, "delete")) || !saysSomething) return undefined;
  const position = labelPositions.fromFile(valOf(labels, "dLblPos"));
  const format = child(labels, "numFmt")?.attributes;
  const separator = child(labels, "separator")?.text;
  return {
    ...flags,
    ...(position === undefined ? {} : { position }),
    ...(format?.formatCode !== undefined && !booleanOf(format.sourceLinked)
      ? { numberFormat: format.formatCode }
      : {}),
    ...(separator === undefined ? {} : { separator }),
    look,
  };
}

/** White lines between the pieces of a pie are Excel's own. */
function pointLook(
  shape: XmlElement | undefined,
  theme: readonly string[],
  index: number,
  round: boolean,
): ChartLook {
  const { fill, line } = readShape(shape, theme, round ? index : undefined);
  const isOwn = line && !(round && line.color === theme[0] && line.weight === 1.5);
  return { ...(fill === undefined ? {} : { fill }), ...(isOwn ? { line } : {}) };
}

export function readPoints(
  element: XmlElement,
  theme: readonly string[],
  round: boolean,
  series: number,
): Record<number, ChartPoint> {
  const points = new Map<number, ChartPoint>();
  const add = (index: number, more: ChartPoint) => points.set(index, { ...points.get(index), ...more });
  for (const point of childrenOf(element, "dPt")) {
    const index = numberOf(valOf(point, "idx")) ?? 0;
    const marker = child(point, "marker");
    const look = pointLook(child(point, "spPr"), theme, index, round);
    const own = { ...look, ...(marker ? { marker: readMarker(marker, theme, series) } : {}) };
    if (Object.keys(own).length > 0) add(index, own);
  }
  for (const item of childrenOf(child(element, "dLbls"), "dLbl"))
    add(numberOf(valOf(item, "idx")) ?? 0, { label: pointLabel(item, theme) });
  return Object.fromEntries(points);
}

function pointLabel(item: XmlElement, theme: readonly string[]): NonNullable<ChartPoint["label"]> {
  if (booleanOf(valOf(item, "delete"))) return "none";
  const { text, look } = readTitle(item, theme);
  const layout = readLayout(item);
  const label = readLabels(item, theme) ?? { ...NEW_LABELS, look: {} };
  const font = look.font ?? label.look.font;
  return {
    ...label,
    look: { ...label.look, ...(font && { font }) },
    ...(text === undefined ? {} : { text }),
    ...(layout && { layout }),
  };
}
