import { type ChartAxis, DISPLAY_UNITS } from "../model/chart/axis";
import { chartKind } from "../model/chart/types";
import type { Shown } from "./shown";
import { lineStyle, numberText, type Scene, textStyle } from "./words";

type Options = Record<string, unknown>;

/** Excel leaves zero out when the values lie close together: their span is less than a sixth of the highest. */
export function leavesZeroOut(values: readonly number[]): boolean {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.length > 1 && low > 0 && (high - low) / high < 1 / 6;
}

const NAME_GAP = 8;

function axisLook(axis: ChartAxis, isUpright: boolean): Options {
  const { look, title, majorGridlines, minorGridlines } = axis;
  const hasLine = look.line !== undefined && look.line.style !== "None";
  return {
    show: axis.visible,
    inverse: axis.reversed,
    axisLine: { show: hasLine, onZero: true, lineStyle: lineStyle(look.line, "#D9D9D9") },
    axisTick: { show: axis.majorTick !== "None", inside: axis.majorTick === "Inside" },
    axisLabel: {
      show: axis.tickLabels !== "None",
      ...textStyle(look.font),
      hideOverlap: true,
      ...(axis.rotation === undefined ? {} : { rotate: axis.rotation }),
      ...(axis.labelSpacing === undefined ? {} : { interval: axis.labelSpacing - 1 }),
    },
    splitLine: { show: majorGridlines !== undefined, lineStyle: lineStyle(majorGridlines?.line, "#D9D9D9") },
    minorSplitLine: {
      show: minorGridlines !== undefined,
      lineStyle: lineStyle(minorGridlines?.line, "#F2F2F2"),
    },
    ...(title
      ? {
          name: title.text,
          nameLocation: "middle",
          nameMoveOverlap: true,
          nameRotate: isUpright ? 90 : 0,
          nameGap: NAME_GAP + 18,
          nameTextStyle: textStyle(title.look.font, 10),
        }
      : {}),
  };
}

/** An axis with numbers, for the series that stand on it. */
export function valueAxis(scene: Scene, axis: ChartAxis, all: readonly Shown[], isUpright: boolean): Options {
  const isShares = all.some(({ series }) => chartKind(series.type).grouping === "percentStacked");
  const isStacked = all.some(({ series }) => chartKind(series.type).grouping === "stacked");
  const values = all.flatMap((one) => one.values.flatMap((value) => value ?? []));
  const cells = all[0]?.cells ?? [];
  const unit = axis.displayUnit ? DISPLAY_UNITS[axis.displayUnit] : 1;
  const isNamed = axis.displayUnit !== undefined && axis.showsUnit !== false && !axis.title;
  const title = { text: axis.displayUnit ?? "", look: axis.look };
  const look = axisLook(isNamed ? { ...axis, title } : axis, isUpright);
  const format = (value: number) =>
    isShares ? `${Math.round(value)}%` : numberText(scene, value / unit, axis.numberFormat, cells);
  const highest = isShares ? 100 : undefined;
  return {
    ...look,
    type: axis.logBase === undefined ? "value" : "log",
    ...(axis.logBase === undefined ? {} : { logBase: axis.logBase }),
    scale: !isStacked && !isShares && leavesZeroOut(values),
    axisLabel: { ...(look["axisLabel"] as Options), formatter: format },
    ...(axis.minimum === undefined ? {} : { min: axis.minimum }),
    ...(axis.maximum === undefined && highest === undefined ? {} : { max: axis.maximum ?? highest }),
    ...(axis.majorUnit === undefined ? {} : { interval: axis.majorUnit }),
  };
}

/** An axis with words; `isEdge`: the first and the last stand at its ends. */
export function categoryAxis(
  axis: ChartAxis,
  words: readonly string[],
  isUpright: boolean,
  isEdge: boolean,
): Options {
  const look = axisLook(axis, isUpright);
  return { ...look, type: "category", data: [...words], boundaryGap: !isEdge };
}

/** A reversed axis of categories takes the values' axis to the other side. */
export function sideOf(lying: boolean, index: number, reversed: boolean): string {
  const isFar = (index === 1) !== reversed;
  return lying ? (isFar ? "top" : "bottom") : isFar ? "right" : "left";
}
