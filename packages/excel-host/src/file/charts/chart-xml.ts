import type { BookModel } from "../../model/book";
import type { ChartModel } from "../../model/chart/chart";
import { chartKind, type ChartType, isSolidPie } from "../../model/chart/types";
import { tiedText } from "../../model/chart/data";
import { elementXml } from "../xml/element";
import { Pieces } from "../xml/pieces";
import { layoutXml } from "./layout";
import { shapeXml, textXml } from "./look";
import { plotXml } from "./plot-xml";
import type { ChartContents } from "./read-chart";
import { sameJson } from "../same";
import { titleXml } from "./title-xml";
import { blanks, legendPositions } from "./words";

const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";

const NEW_CHART =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" ` +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<c:roundedCorners val="0"/><c:chart></c:chart></c:chartSpace>';

/** The children of `<c:chartSpace>` and of `<c:chart>` in the order of the schema (ECMA-376 21.2.2). */
const SPACE_ORDER = [
  "date1904",
  "lang",
  "roundedCorners",
  "AlternateContent",
  "style",
  "clrMapOvr",
  "pivotSource",
  "protection",
  "chart",
  "spPr",
  "txPr",
  "externalData",
  "printSettings",
  "userShapes",
  "extLst",
];
const CHART_ORDER = [
  "title",
  "autoTitleDeleted",
  "pivotFmts",
  "view3D",
  "floor",
  "sideWall",
  "backWall",
  "plotArea",
  "legend",
  "plotVisOnly",
  "dispBlanksAs",
  "extLst",
];

/** A chart that the host knows. */
export type KnownChart = ChartModel & { readonly type: ChartType };

/** Fragments bring their own namespaces: a file may spell them otherwise. */
function own(xml: string): string {
  return xml.replace(/^<c:\w+/, (tag) => `${tag} xmlns:c="${C}" xmlns:a="${A}"`);
}

function legendXml({ legend }: KnownChart): string {
  if (!legend.visible) return "";
  const position = elementXml("c:legendPos", { val: legendPositions.toFile(legend.position) });
  const overlay = elementXml("c:overlay", { val: legend.overlay });
  const entries = (legend.hidden ?? []).map(
    (idx) => `<c:legendEntry>${elementXml("c:idx", { val: idx })}<c:delete val="1"/></c:legendEntry>`,
  );
  const look = shapeXml(legend.look, { shadow: legend.shadow }) + textXml(legend.look.font);
  return `<c:legend>${position}${entries.join("")}${layoutXml(legend.layout)}${overlay}${look}</c:legend>`;
}

/** From where bodies are looked at, as Excel has it at first. */
function viewXml({ type, series }: KnownChart): string {
  const { solid, family } = chartKind(type);
  if (!solid) return "";
  const [x, y] = family === "pie" ? [30, series[0]?.firstAngle ?? 0] : [15, 20];
  const angles = elementXml("c:rotX", { val: x }) + elementXml("c:rotY", { val: y });
  return `<c:view3D>${angles}${elementXml("c:rAngAx", { val: family !== "pie" })}</c:view3D>`;
}

/** What a section of the file shows of a chart. */
type Shows = (chart: ChartContents) => unknown;

/** The parts of a chart that are written by themselves: what they show of it, and their elements. */
const SECTIONS: readonly {
  readonly shows: Shows;
  write(book: BookModel, chart: KnownChart): Readonly<Record<string, string>>;
}[] = [
  {
    shows: ({ title }) => title,
    write: (book, { title }) => ({
      title: title.visible ? titleXml({ ...title, text: tiedText(title, book) }, title.rotation) : "",
      autoTitleDeleted: elementXml("c:autoTitleDeleted", { val: !title.visible }),
    }),
  },
  {
    shows: ({ type, series }) => [type, type && isSolidPie(type) && series[0]?.firstAngle],
    write: (_book, chart) => ({ view3D: viewXml(chart) }),
  },
  {
    shows: ({ type, series, axes, plotArea, plotLayout, dataTable }) => [
      ...[type, series, axes, plotArea],
      ...[plotLayout ?? null, dataTable ?? null],
    ],
    write: (book, chart) => ({ plotArea: plotXml(book, chart) }),
  },
  { shows: ({ legend }) => legend, write: (_book, chart) => ({ legend: legendXml(chart) }) },
  {
    shows: ({ visibleOnly, blanks: blank }) => [visibleOnly, blank],
    write: (_book, chart) => ({
      plotVisOnly: elementXml("c:plotVisOnly", { val: chart.visibleOnly }),
      dispBlanksAs: elementXml("c:dispBlanksAs", { val: blanks.toFile(chart.blanks) }),
    }),
  },
];

function differs(shows: Shows, chart: KnownChart, old: ChartContents | undefined): boolean {
  return !old || !sameJson(shows(chart), shows(old));
}

/** A chart part; of one that was read only what differs is written anew, the rest keeps its bytes. */
export function chartXml(
  book: BookModel,
  chart: KnownChart,
  old?: { text: string; contents: ChartContents },
): string {
  const space = Pieces.of(old?.text ?? NEW_CHART);
  const before = space.get("chart") ?? "<c:chart></c:chart>";
  const pieces = Pieces.of(before);
  for (const { shows, write } of SECTIONS) {
    if (!differs(shows, chart, old?.contents)) continue;
    for (const [name, xml] of Object.entries(write(book, chart)))
      pieces.replace(name, [own(xml)], CHART_ORDER);
  }
  space.replace("chart", [pieces.toString()], SPACE_ORDER);
  if (differs(({ area }) => area, chart, old?.contents)) {
    space.replace("spPr", [own(shapeXml(chart.area))], SPACE_ORDER);
    space.replace("txPr", [own(textXml(chart.area.font))], SPACE_ORDER);
  }
  if (differs(({ rounded = false }) => rounded, chart, old?.contents))
    space.replace(
      "roundedCorners",
      [own(elementXml("c:roundedCorners", { val: chart.rounded ?? false }))],
      SPACE_ORDER,
    );
  if (differs(({ style }) => style ?? 0, chart, old?.contents) && chart.style !== undefined)
    space.replace("style", [own(elementXml("c:style", { val: chart.style }))], SPACE_ORDER);
  return space.toString();
}
