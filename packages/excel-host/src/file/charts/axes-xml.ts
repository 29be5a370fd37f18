import type { ChartAxis } from "../../model/chart/axis";
import type { ChartLook } from "../../model/chart/look";
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
  /** Where on its partner it crosses, unless the partner says otherwise. */
  readonly crosses: "autoZero" | "max";
  /** Titles of upright axes are turned. */
  readonly isUpright: boolean;
}

/** An axis says where it crosses its partner, which in the API is the partner's own affair. */
function crossesXml({ crossing }: ChartAxis, { crosses }: AxisPlace): string {
  if (typeof crossing === "number") return val("c:crossesAt", crossing);
  return val("c:crosses", crossing === undefined ? crosses : crossing === "Maximum" ? "max" : "min");
}

/** What both kinds of axes have, in the order of the schema. */
function commonXml(axis: ChartAxis, place: AxisPlace, partner: ChartAxis): string {
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
    axis.title ? titleXml(axis.title, axis.title.rotation ?? (place.isUpright ? 90 : undefined)) : "",
    elementXml("c:numFmt", format),
    val("c:majorTickMark", tickMarks.toFile(axis.majorTick)),
    val("c:minorTickMark", tickMarks.toFile(axis.minorTick)),
    val("c:tickLblPos", tickLabels.toFile(axis.tickLabels)),
    shapeXml(axis.look),
    textXml(axis.look.font, axis.rotation),
    val("c:crossAx", place.partner),
    crossesXml(partner, place),
  ].join("");
}

const ALIGNMENTS = { Center: "ctr", Left: "l", Right: "r" } as const;
const TIME_UNITS = { Days: "days", Months: "months", Years: "years" } as const;

/** `<c:dateAx>`: an axis of days. */
function dateAxisXml(axis: ChartAxis, place: AxisPlace, partner: ChartAxis): string {
  const { baseUnit, majorScale, minorScale, majorUnit, minorUnit, offset = 100 } = axis;
  const own = [
    val("c:auto", false),
    val("c:lblOffset", offset),
    val("c:baseTimeUnit", baseUnit && TIME_UNITS[baseUnit]),
    val("c:majorUnit", majorUnit),
    val("c:majorTimeUnit", majorScale && TIME_UNITS[majorScale]),
    val("c:minorUnit", minorUnit),
    val("c:minorTimeUnit", minorScale && TIME_UNITS[minorScale]),
  ];
  return `<c:dateAx>${commonXml(axis, place, partner)}${own.join("")}</c:dateAx>`;
}

/** `<c:catAx>` */
export function categoryAxisXml(axis: ChartAxis, place: AxisPlace, partner: ChartAxis): string {
  const own = [
    val("c:auto", axis.categoryType === undefined),
    val("c:lblAlgn", ALIGNMENTS[axis.alignment ?? "Center"]),
    val("c:lblOffset", axis.offset ?? 100),
    val("c:tickLblSkip", axis.labelSpacing),
    val("c:tickMarkSkip", axis.tickSpacing),
    val("c:noMultiLvlLbl", axis.multiLevel === false),
  ];
  if (axis.categoryType === "DateAxis") return dateAxisXml(axis, place, partner);
  return `<c:catAx>${commonXml(axis, place, partner)}${own.join("")}</c:catAx>`;
}

/** `<c:valAx>` */
export function valueAxisXml(
  axis: ChartAxis,
  place: AxisPlace,
  partner: ChartAxis,
  crossBetween: "between" | "midCat",
): string {
  const units = val("c:majorUnit", axis.majorUnit) + val("c:minorUnit", axis.minorUnit) + displayXml(axis);
  return `<c:valAx>${commonXml(axis, place, partner)}${val("c:crossBetween", crossBetween)}${units}</c:valAx>`;
}

function displayXml({ displayUnit, customUnit, showsUnit }: ChartAxis): string {
  if (customUnit !== undefined) {
    const shown = showsUnit === false ? "" : "<c:dispUnitsLbl/>";
    return `<c:dispUnits>${val("c:custUnit", customUnit)}${shown}</c:dispUnits>`;
  }
  if (displayUnit === undefined) return "";
  const unit = displayUnit.charAt(0).toLowerCase() + displayUnit.slice(1);
  const label = showsUnit === false ? "" : "<c:dispUnitsLbl/>";
  return `<c:dispUnits>${val("c:builtInUnit", unit)}${label}</c:dispUnits>`;
}
