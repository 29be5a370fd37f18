import type { RuleVisual, Threshold } from "../../model/rule-visuals";

/** 0, 33, 67 percent; 0, 25, 50, 75; 0, 20, 40, 60, 80. */
export function evenly(count: number): Threshold[] {
  return Array.from({ length: count }, (_, index) => ({
    type: "percent",
    value: String(Math.round((index * 100) / count)),
  }));
}

/** What a new rule shows before a program says more, as in Excel's gallery. */
export const NEW_VISUALS: Readonly<Record<"ColorScale" | "IconSet" | "DataBar", RuleVisual>> = {
  ColorScale: {
    kind: "colorScale",
    points: [
      { threshold: { type: "min" }, color: "#F8696B" },
      { threshold: { type: "percentile", value: "50" }, color: "#FFEB84" },
      { threshold: { type: "max" }, color: "#63BE7B" },
    ],
  },
  IconSet: {
    kind: "iconSet",
    style: "3TrafficLights1",
    thresholds: evenly(3),
    reverse: false,
    iconOnly: false,
  },
  DataBar: {
    kind: "dataBar",
    lower: { type: "auto" },
    upper: { type: "auto" },
    fill: "#638EC6",
    gradient: true,
    negativeFill: "#FF0000",
    sameFill: false,
    sameBorder: false,
    axis: "automatic",
    axisColor: "#000000",
    direction: "context",
    barOnly: false,
  },
};
