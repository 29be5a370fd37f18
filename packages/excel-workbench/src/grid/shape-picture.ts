import type { ShapeModel } from "excel-host";
import { create } from "../ui/dom";
import { fontFamily } from "./fonts";

const SVG = "http://www.w3.org/2000/svg";
const PIXELS_PER_POINT = 96 / 72;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Corners of geometries that are polygons, as shares of the box; the adjustable ones as Excel begins with them. */
const POLYGONS: Readonly<Record<string, string>> = {
  triangle: "0.5,0 1,1 0,1",
  rtTriangle: "0,0 1,1 0,1",
  diamond: "0.5,0 1,0.5 0.5,1 0,0.5",
  flowChartDecision: "0.5,0 1,0.5 0.5,1 0,0.5",
  parallelogram: "0.25,0 1,0 0.75,1 0,1",
  flowChartInputOutput: "0.2,0 1,0 0.8,1 0,1",
  trapezoid: "0.25,0 0.75,0 1,1 0,1",
  hexagon: "0.25,0 0.75,0 1,0.5 0.75,1 0.25,1 0,0.5",
  pentagon: "0.5,0 1,0.38 0.81,1 0.19,1 0,0.38",
  homePlate: "0,0 0.75,0 1,0.5 0.75,1 0,1",
  chevron: "0,0 0.75,0 1,0.5 0.75,1 0,1 0.25,0.5",
  rightArrow: "0,0.25 0.6,0.25 0.6,0 1,0.5 0.6,1 0.6,0.75 0,0.75",
  leftArrow: "1,0.25 0.4,0.25 0.4,0 0,0.5 0.4,1 0.4,0.75 1,0.75",
  downArrow: "0.25,0 0.75,0 0.75,0.6 1,0.6 0.5,1 0,0.6 0.25,0.6",
  upArrow: "0.25,1 0.75,1 0.75,0.4 1,0.4 0.5,0 0,0.4 0.25,0.4",
  plus: "0.25,0 0.75,0 0.75,0.25 1,0.25 1,0.75 0.75,0.75 0.75,1 0.25,1 0.25,0.75 0,0.75 0,0.25 0.25,0.25",
  star5: "0.5,0 0.62,0.38 1,0.38 0.69,0.62 0.81,1 0.5,0.76 0.19,1 0.31,0.62 0,0.38 0.38,0.38",
};

const ROUND = new Set(["ellipse", "flowChartConnector"]);
const ROUNDED = new Set(["roundRect", "flowChartTerminator", "flowChartAlternateProcess"]);

const svg = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
};

/** The outline of a shape; one that is not known here is drawn as its box. */
function outline({ geometry = "rect", kind }: ShapeModel, { width, height }: Size): SVGElement {
  const polygon = POLYGONS[geometry];
  if (kind === "line") return svg("line", { x1: 0, y1: 0, x2: width, y2: height });
  if (ROUND.has(geometry))
    return svg("ellipse", { cx: width / 2, cy: height / 2, rx: width / 2, ry: height / 2 });
  if (polygon) {
    const points = polygon.split(" ").map((point) => {
      const [x = 0, y = 0] = point.split(",").map(Number);
      return `${x * width},${y * height}`;
    });
    return svg("polygon", { points: points.join(" ") });
  }
  const rx = ROUNDED.has(geometry) ? Math.min(width, height) / 6 : 0;
  return svg("rect", { x: 0, y: 0, width, height, rx });
}

const DASHES: Readonly<Record<string, string>> = {
  Solid: "",
  RoundDot: "1 2",
  SquareDot: "1 1",
  SystemDot: "1 1",
  SystemDash: "3 1",
  Dash: "4 3",
  DashDot: "4 3 1 3",
  LongDash: "8 3",
  LongDashDot: "8 3 1 3",
};

function painted(element: SVGElement, { fill, line, kind }: ShapeModel): SVGElement {
  const isFilled = kind !== "line" && fill.kind === "solid";
  const weight = Math.max(0.5, line.weight * PIXELS_PER_POINT);
  const look = {
    fill: isFilled ? fill.color : kind !== "line" && fill.kind === "other" ? "#D9D9D9" : "none",
    "fill-opacity": isFilled ? 1 - fill.transparency : 1,
    stroke: line.visible ? line.color : "none",
    "stroke-opacity": 1 - line.transparency,
    "stroke-width": weight,
  };
  for (const [key, value] of Object.entries(look)) element.setAttribute(key, String(value));
  const dash = DASHES[line.dash] ?? "4 3";
  if (dash) {
    const lengths = dash.split(" ").map((length) => Number(length) * weight);
    element.setAttribute("stroke-dasharray", lengths.join(" "));
  }
  return element;
}

/** A triangle at an end of a line. */
function arrowhead(id: string, color: string): SVGElement {
  const marker = svg("marker", {
    ...{ id, viewBox: "0 0 10 10", refX: 9, refY: 5, markerWidth: 6, markerHeight: 6 },
    orient: "auto-start-reverse",
  });
  marker.append(svg("path", { d: "M0 0 10 5 0 10z", fill: color }));
  return marker;
}

function drawing(shape: ShapeModel, size: Size): SVGElement {
  const picture = svg("svg", {
    width: size.width,
    height: size.height,
    overflow: "visible",
    "aria-hidden": "true",
  });
  const line = painted(outline(shape, size), shape);
  const { begin, end, color } = shape.line;
  for (const [name, { style }] of [["start", begin] as const, ["end", end] as const]) {
    if (shape.kind !== "line" || style === "None") continue;
    const id = `arrow-${shape.id}-${name}`.replace(/[^\w-]/g, "");
    picture.append(arrowhead(id, color));
    line.setAttribute(`marker-${name}`, `url(#${id})`);
  }
  picture.append(line);
  return picture;
}

const ALONG: Readonly<Record<string, string>> = { Center: "center", Right: "right", Justify: "justify" };
const ACROSS: Readonly<Record<string, string>> = { Middle: "center", Bottom: "flex-end" };

/** The text of a shape, or nothing. */
function textOf({ text, geometry = "" }: ShapeModel): HTMLElement[] {
  if (!text || text.runs.length === 0) return [];
  const { top, right, bottom, left } = text.margins;
  const spans = text.runs.map(({ text: words, font }) => {
    const span = create("span", { textContent: words });
    Object.assign(span.style, {
      fontFamily: fontFamily(font.name),
      fontSize: `${font.size * PIXELS_PER_POINT}px`,
      fontWeight: font.bold ? "bold" : "normal",
      fontStyle: font.italic ? "italic" : "normal",
      textDecoration: font.underline === "None" ? "none" : "underline",
      color: font.color,
    });
    return span;
  });
  const box = create("div", { className: "shape-text" }, [create("div", {}, spans)]);
  // In a round shape the text stands in the rectangle inside it.
  if (ROUND.has(geometry)) box.style.inset = "14.6%";
  Object.assign(box.style, {
    padding: [top, right, bottom, left].map((side) => `${side * PIXELS_PER_POINT}px`).join(" "),
    textAlign: ALONG[text.horizontal] ?? "left",
    alignItems: ACROSS[text.vertical] ?? "flex-start",
  });
  return [box];
}

const TYPES: Readonly<Record<string, string>> = { JPEG: "jpeg", GIF: "gif", BMP: "bmp", SVG: "svg+xml" };

function imageOf({ picture }: ShapeModel): HTMLElement[] {
  if (!picture) return [];
  const src = `data:image/${TYPES[picture.format] ?? "png"};base64,${picture.data}`;
  return [create("img", { src, alt: "" })];
}

/** The parts of a group, each in its place of the group's space. */
function partsOf({ parts = [], space }: ShapeModel, { width, height }: Size): HTMLElement[] {
  if (!space || space.width === 0 || space.height === 0) return [];
  const [x, y] = [width / space.width, height / space.height];
  return parts.flatMap((part) => {
    if (!part.frame || !part.visible) return [];
    const size = { width: part.frame.width * x, height: part.frame.height * y };
    const made = drawnShape(part, size);
    Object.assign(made.style, {
      left: `${(part.frame.x - space.x) * x}px`,
      top: `${(part.frame.y - space.y) * y}px`,
      width: `${size.width}px`,
      height: `${size.height}px`,
    });
    return [made];
  });
}

/** A shape as an element of this size (pixels at 100 %), turned and mirrored as it is. */
export function drawnShape(shape: ShapeModel, size: Size): HTMLElement {
  const { kind, rotation, flipX, flipY } = shape;
  const isDrawn = kind === "geometric" || kind === "line";
  const picture = create("div", { className: "shape-picture" }, [
    ...(isDrawn ? [drawing(shape, size)] : imageOf(shape)),
  ]);
  picture.style.transform = `scale(${flipX ? -1 : 1}, ${flipY ? -1 : 1})`;
  const made = create("div", { className: "shape" }, [picture, ...textOf(shape), ...partsOf(shape, size)]);
  const label = shape.description || shape.title;
  if (label) {
    made.setAttribute("role", "img");
    made.ariaLabel = label;
  }
  if (rotation) made.style.rotate = `${rotation}deg`;
  return made;
}
