import { GAP_BESIDE_BODIES } from "../../model/chart/stock";
import { chartKind, type ChartType } from "../../model/chart/types";
import { child, elementXml, type XmlElement } from "../xml/element";
import { shapeXml } from "./look";

const DARK = "#404040";
const LINE = { color: DARK, weight: 0.75 };

function barsXml(name: string, fill: string): string {
  return elementXml(name, {}, shapeXml({ fill, line: LINE }));
}

/** The lines from the highest to the lowest price, and the bodies between the first and the last (ECMA-376 21.2.2.198). */
export function stockLinesXml(type: ChartType): string {
  const lines = elementXml("c:hiLowLines", {}, shapeXml({ line: LINE }));
  if (!chartKind(type).opens) return lines;
  const gap = elementXml("c:gapWidth", { val: GAP_BESIDE_BODIES });
  return `${lines}<c:upDownBars>${gap}${barsXml("c:upBars", "#FFFFFF")}${barsXml("c:downBars", DARK)}</c:upDownBars>`;
}

/** The type of a `<c:stockChart>` by itself; undefined where lines or bodies are otherwise than Excel's types have them. */
export function stockTypeOfGroup(group: XmlElement): ChartType | undefined {
  const prices = group.children.filter(({ name }) => /(^|:)ser$/.test(name)).length;
  const hasBodies = child(group, "upDownBars") !== undefined;
  if (!child(group, "hiLowLines") || child(group, "dropLines")) return undefined;
  if (prices === 3 && !hasBodies) return "StockHLC";
  return prices === 4 && hasBodies ? "StockOHLC" : undefined;
}
