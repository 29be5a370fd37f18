/** What Excel calls a kind of chart, and how a file and a painter put it together. */
interface ChartKind {
  readonly family: ChartFamily;
  /** Bars that lie. */
  readonly lying?: true;
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  readonly markers?: boolean;
  /** Points that are joined by lines. */
  readonly joined?: boolean;
  readonly smooth?: true;
  readonly filled?: true;
  readonly exploded?: true;
  /** What the last pieces of a pie are shown as, beside it. */
  readonly second?: "pie" | "bar";
  /** Prices of a stock: whether the first is that at the opening, and whether volumes stand before them. */
  readonly opens?: true;
  readonly volume?: true;
  /** Bubbles that look like balls. */
  readonly balls?: boolean;
  /** Bodies instead of flat bars and pies; with the grouping "standard" one row of them a series, behind each other. */
  readonly solid?: "box" | "cylinder" | "cone" | "pyramid";
}

/** Series of one family share a group in the file (`<c:barChart>` …). */
export type ChartFamily =
  "bar" | "line" | "area" | "pie" | "ofPie" | "doughnut" | "scatter" | "bubble" | "radar" | "stock";

/** Bodies of one shape come in these kinds. */
const BODIES = {
  ColClustered: { family: "bar", grouping: "clustered" },
  ColStacked: { family: "bar", grouping: "stacked" },
  ColStacked100: { family: "bar", grouping: "percentStacked" },
  BarClustered: { family: "bar", lying: true, grouping: "clustered" },
  BarStacked: { family: "bar", lying: true, grouping: "stacked" },
  BarStacked100: { family: "bar", lying: true, grouping: "percentStacked" },
  Col: { family: "bar", grouping: "standard" },
} as const satisfies Record<string, ChartKind>;

/** "CylinderColClustered" and so on. */
function bodies<Name extends string>(
  name: Name,
  solid: NonNullable<ChartKind["solid"]>,
): Readonly<Record<`${Name}${keyof typeof BODIES}`, ChartKind>> {
  const kinds = Object.entries(BODIES).map(([kind, made]) => [name + kind, { ...made, solid }]);
  return Object.fromEntries(kinds) as Record<`${Name}${keyof typeof BODIES}`, ChartKind>;
}

/** The chart types that the host makes, by `Excel.ChartType`. */
export const CHART_KINDS = {
  ColumnClustered: { family: "bar", grouping: "clustered" },
  ColumnStacked: { family: "bar", grouping: "stacked" },
  ColumnStacked100: { family: "bar", grouping: "percentStacked" },
  BarClustered: { family: "bar", lying: true, grouping: "clustered" },
  BarStacked: { family: "bar", lying: true, grouping: "stacked" },
  BarStacked100: { family: "bar", lying: true, grouping: "percentStacked" },
  Line: { family: "line", grouping: "standard", markers: false },
  LineMarkers: { family: "line", grouping: "standard", markers: true },
  LineStacked: { family: "line", grouping: "stacked", markers: false },
  LineMarkersStacked: { family: "line", grouping: "stacked", markers: true },
  LineStacked100: { family: "line", grouping: "percentStacked", markers: false },
  LineMarkersStacked100: { family: "line", grouping: "percentStacked", markers: true },
  Area: { family: "area", grouping: "standard" },
  AreaStacked: { family: "area", grouping: "stacked" },
  AreaStacked100: { family: "area", grouping: "percentStacked" },
  Pie: { family: "pie" },
  PieExploded: { family: "pie", exploded: true },
  PieOfPie: { family: "ofPie", second: "pie" },
  BarOfPie: { family: "ofPie", second: "bar" },
  Doughnut: { family: "doughnut" },
  DoughnutExploded: { family: "doughnut", exploded: true },
  XYScatter: { family: "scatter", markers: true, joined: false },
  XYScatterLines: { family: "scatter", markers: true, joined: true },
  XYScatterLinesNoMarkers: { family: "scatter", markers: false, joined: true },
  XYScatterSmooth: { family: "scatter", markers: true, joined: true, smooth: true },
  XYScatterSmoothNoMarkers: { family: "scatter", markers: false, joined: true, smooth: true },
  Bubble: { family: "bubble", balls: false },
  Bubble3DEffect: { family: "bubble", balls: true },
  Radar: { family: "radar", markers: false },
  RadarMarkers: { family: "radar", markers: true },
  RadarFilled: { family: "radar", filled: true },
  StockHLC: { family: "stock" },
  StockOHLC: { family: "stock", opens: true },
  StockVHLC: { family: "stock", volume: true },
  StockVOHLC: { family: "stock", opens: true, volume: true },
  "3DColumnClustered": { family: "bar", grouping: "clustered", solid: "box" },
  "3DColumnStacked": { family: "bar", grouping: "stacked", solid: "box" },
  "3DColumnStacked100": { family: "bar", grouping: "percentStacked", solid: "box" },
  "3DBarClustered": { family: "bar", lying: true, grouping: "clustered", solid: "box" },
  "3DBarStacked": { family: "bar", lying: true, grouping: "stacked", solid: "box" },
  "3DBarStacked100": { family: "bar", lying: true, grouping: "percentStacked", solid: "box" },
  "3DColumn": { family: "bar", grouping: "standard", solid: "box" },
  ...bodies("Cylinder", "cylinder"),
  ...bodies("Cone", "cone"),
  ...bodies("Pyramid", "pyramid"),
  "3DPie": { family: "pie", solid: "box" },
  "3DPieExploded": { family: "pie", exploded: true, solid: "box" },
} as const satisfies Record<string, ChartKind>;

/** A chart type that the host makes. */
export type ChartType = keyof typeof CHART_KINDS;

/** How a type is put together. */
export function chartKind(type: ChartType): ChartKind {
  return CHART_KINDS[type];
}

/** Pies and rings: one circle a series, a colour a point, no axes. */
export function isRound(type: ChartType): boolean {
  const { family } = chartKind(type);
  return family === "pie" || family === "ofPie" || family === "doughnut";
}

/** Pies that are bodies: the view turns them, not the pie itself. */
export function isSolidPie(type: ChartType): boolean {
  const { family, solid } = chartKind(type);
  return family === "pie" && solid !== undefined;
}

/** Types whose categories are numbers: both axes have values. */
export function isXY(type: ChartType): boolean {
  const { family } = chartKind(type);
  return family === "scatter" || family === "bubble";
}

/** Types whose series are lines; those of the others are areas of colour. */
export function isLine(type: ChartType): boolean {
  const { family, filled } = chartKind(type);
  return family === "line" || family === "stock" || family === "scatter" || (family === "radar" && !filled);
}

/** Whether series of a type have error bars along an axis: flat ones with axes, and along x only where x is a number. */
export function hasErrors(type: ChartType, direction: "x" | "y"): boolean {
  if (direction === "x") return isXY(type);
  return !isRound(type) && chartKind(type).family !== "radar" && chartKind(type).solid === undefined;
}

/** Whether series of a type have trend lines: those that stand beside each other along axes. */
export function hasTrends(type: ChartType): boolean {
  return !isRound(type) && !/Stacked|Radar/.test(type);
}
