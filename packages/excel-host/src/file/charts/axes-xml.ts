import type { ChartAxis, ChartLook } from "../../model/chart/chart";
import { elementXml } from "../xml/element";
import { shapeXml, textXml } from "./look";
import { titleXml } from "./title-xml";
import { tickLabels, tickMarks } from "./words";

const val = (name: string, value: string | number | boolean | undefined): string =>
  value === undefined ? "" : elementXml(name, { val: value });

function scalingXml({ logBase, reversed, maximum, minimum }: ChartAxis): string {
  const inner =
    val("c:logBase", logBase) +
    val("c:orientation", reversed ? "maxMin" : "minMax") +
    val("c:max", maximum) +
    val("c:min", minimum);
  return `<c:scaling>${inner}</c:scaling>`;
}

function gridlinesXml(name: string, look: ChartLook | undefined): string {
  return look === undefined ? "" : elementXml(name, {}, shapeXml(look));
}

/** Where an axis stands, and what it is to its partner. */
export interface AxisPlace {
  readonly id: number;
  readonly partner: number;
  readonly position: "b" | "l" | "r" | "t";
  readonly crosses: "autoZero" | "max";
  /** Titles of upright axes are turned. */
  readonly isUpright: boolean;
}

/** What both kinds of axes have, in the order of the schema. */
function commonXml(axis: ChartAxis, place: AxisPlace): string {
  const format = {
    formatCode: axis.numberFormat ?? "General",
    sourceLinked: axis.numberFormat === undefined,
  };
  return [
    val("c:axId", place.id),
    scalingXml(axis),
    val("c:delete", !axis.visible),
    val("c:axPos", place.position),
    gridlinesXml("c:majorGridlines", axis.majorGridlines),
    gridlinesXml("c:minorGridlines", axis.minorGridlines),
    axis.title ? titleXml(axis.title, place.isUpright ? -5_400_000 : undefined) : "",
    elementXml("c:numFmt", format),
    val("c:majorTickMark", tickMarks.toFile(axis.majorTick)),
    val("c:minorTickMark", tickMarks.toFile(axis.minorTick)),
    val("c:tickLblPos", tickLabels.toFile(axis.tickLabels)),
    shapeXml(axis.look),
    textXml(axis.look.font),
    val("c:crossAx", place.partner),
    val("c:crosses", place.crosses),
  ].join("");
}

/** `<c:catAx>` */
export function categoryAxisXml(axis: ChartAxis, place: AxisPlace): string {
  const own = `${val("c:auto", true)}${val("c:lblAlgn", "ctr")}${val("c:lblOffset", 100)}${val("c:noMultiLvlLbl", false)}`;
  return `<c:catAx>${commonXml(axis, place)}${own}</c:catAx>`;
}

/** `<c:valAx>` */
export function valueAxisXml(axis: ChartAxis, place: AxisPlace, crossBetween: "between" | "midCat"): string {
  const units = val("c:majorUnit", axis.majorUnit) + val("c:minorUnit", axis.minorUnit);
  return `<c:valAx>${commonXml(axis, place)}${val("c:crossBetween", crossBetween)}${units}</c:valAx>`;
}
