import { isShown, titleText } from "../model/chart/data";
import { chartKind, isRound } from "../model/chart/types";
import { cartesianOption } from "./cartesian";
import { radarOption, roundOption } from "./round";
import { lineHeight, type Scene, textStyle } from "./words";

type Options = Record<string, unknown>;

/** Room at the four sides, in pixels. */
interface Room {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const EDGE = 10;

function titleOption({ chart, book }: Scene): Options | undefined {
  const { title } = chart;
  if (!title.visible) return undefined;
  const { fill } = title.look;
  return {
    text: titleText(book, chart),
    left: "center",
    top: EDGE - 2,
    textStyle: textStyle(title.look.font, 14),
    ...(fill && fill !== "none" ? { backgroundColor: fill } : {}),
  };
}

const PLACES = {
  Top: { left: "center", orient: "horizontal" },
  Bottom: { left: "center", bottom: EDGE - 3, orient: "horizontal" },
  Left: { left: EDGE, top: "middle", orient: "vertical" },
  Right: { right: EDGE, top: "middle", orient: "vertical" },
  Corner: { right: EDGE, top: EDGE, orient: "vertical" },
} as const;

function legendOption({ chart }: Scene, titleRoom: number): Options | undefined {
  const { legend } = chart;
  if (!legend.visible) return undefined;
  const place = PLACES[legend.position];
  return {
    ...place,
    ...(legend.position === "Top" ? { top: titleRoom } : {}),
    type: "scroll",
    itemWidth: 14,
    itemHeight: 8,
    selectedMode: false,
    textStyle: textStyle(legend.look.font),
  };
}

/** About so wide is a legend that stands at a side. */
function legendWidth({ chart, width }: Scene, option: Options): number {
  const series = (option["series"] as readonly Options[] | undefined) ?? [];
  const names = isRound(chart.type)
    ? series.flatMap(({ data }) => (data as readonly { name: string }[]).map(({ name }) => name))
    : series.map(({ name }) => String(name ?? ""));
  const longest = Math.max(0, ...names.map((name) => name.length));
  return Math.min(width * 0.4, longest * lineHeight(chart.legend.look.font) * 0.42 + 34);
}

function roomOf(scene: Scene, content: Options, titleRoom: number): Room {
  const { legend } = scene.chart;
  const isBeside = !legend.overlay && legend.visible;
  const row = lineHeight(legend.look.font) + 8;
  const column = isBeside ? legendWidth(scene, content) : 0;
  const at = (...positions: (typeof legend.position)[]) => isBeside && positions.includes(legend.position);
  return {
    top: titleRoom + (at("Top") ? row : 0),
    bottom: EDGE + (at("Bottom") ? row : 0),
    left: EDGE + (at("Left") ? column : 0),
    right: EDGE + 4 + (at("Right", "Corner") ? column : 0),
  };
}

/** The middle and the radius of what fits into the room that is left. */
function circle({ width, height, chart }: Scene, room: Room): { middle: [number, number]; radius: number } {
  const [inner, outer] = [width - room.left - room.right, height - room.top - room.bottom];
  const hasOuterLabels =
    chart.series.some(({ labels }) => isShown(labels)) || chartKind(chart.type).family === "radar";
  const radius = (Math.min(inner, outer) / 2) * (hasOuterLabels ? 0.76 : 0.94);
  return { middle: [room.left + inner / 2, room.top + outer / 2], radius };
}

function content(scene: Scene, titleRoom: number): { content: Options; room: Room } {
  const { type } = scene.chart;
  const draw = (room: Room): Options => {
    if (!isRound(type) && chartKind(type).family !== "radar") return cartesianOption(scene);
    const { middle, radius } = circle(scene, room);
    return isRound(type) ? roundOption(scene, middle, radius) : radarOption(scene, middle, radius);
  };
  const first = draw({ top: titleRoom, bottom: EDGE, left: EDGE, right: EDGE });
  const room = roomOf(scene, first, titleRoom);
  return { content: draw(room), room };
}

/** The chart as the painter takes it: the one drawing for the workbench and for pictures. */
export function chartOption(scene: Scene): Options {
  const { chart } = scene;
  const { title, area, plotArea } = chart;
  const titleRoom = title.visible && !title.overlay ? lineHeight(title.look.font, 14) + EDGE + 4 : EDGE;
  const { content: drawn, room } = content(scene, titleRoom);
  const plotFill =
    plotArea.fill && plotArea.fill !== "none"
      ? { show: true, backgroundColor: plotArea.fill, borderWidth: 0 }
      : {};
  const grid =
    "xAxis" in drawn
      ? { grid: { ...room, outerBoundsMode: "same", outerBoundsContain: "all", ...plotFill } }
      : {};
  return {
    animation: false,
    backgroundColor: area.fill === "none" ? "transparent" : (area.fill ?? "#FFFFFF"),
    ...grid,
    ...drawn,
    title: titleOption(scene) ?? { show: false },
    legend: legendOption(scene, titleRoom) ?? { show: false },
  };
}
