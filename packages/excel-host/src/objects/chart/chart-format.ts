import { excelClass } from "../../api/class-table";
import { flag, numberBetween, word } from "../../api/checks";
import { readColour } from "../../api/colours";
import { LINE_STYLES, type ChartFont, type ChartLine, type ChartLook } from "../../model/chart/look";
import type { ChartPartRef } from "./refs";
import { without } from "../../model/without";
import { editChart, knownChart, part, read, write } from "./chart-ref";
import { PLOT_PLACE } from "./layouts";

type LookRef = ChartPartRef<ChartLook>;

function setLine(ref: LookRef, fields: Partial<ChartLine>): void {
  const look = read(ref);
  write(ref, { ...look, line: { ...look.line, ...fields } });
}

function setFont(ref: LookRef, fields: Partial<ChartFont>): void {
  const look = read(ref);
  write(ref, { ...look, font: { ...look.font, ...fields } });
}

function clearLine(ref: LookRef): void {
  write(ref, { ...read(ref), line: { style: "None" } });
}

/** A line that gets a colour or a weight is to be seen. */
function shown(ref: LookRef): Partial<ChartLine> {
  return read(ref).line?.style === "None" ? { style: "Continuous" } : {};
}

const LINE = {
  Color: {
    get: (ref: LookRef) => read(ref).line?.color ?? "#000000",
    set: (ref: LookRef, value: unknown) => setLine(ref, { ...shown(ref), color: readColour(value) }),
  },
  LineStyle: {
    get: (ref: LookRef) => read(ref).line?.style ?? "Automatic",
    set: (ref: LookRef, value: unknown) => setLine(ref, { style: word(...LINE_STYLES)(value) }),
  },
  Weight: {
    get: (ref: LookRef) => read(ref).line?.weight ?? 0.75,
    set: (ref: LookRef, value: unknown) =>
      setLine(ref, { ...shown(ref), weight: numberBetween(0, 1584)(value) }),
  },
};

/** Excel.ChartLineFormat */
export const chartLineFormat = excelClass<LookRef>({
  name: "ChartLineFormat",
  properties: LINE,
  methods: { Clear: clearLine },
});

/** Excel.ChartBorder */
export const chartBorder = excelClass<LookRef>({
  name: "ChartBorder",
  properties: LINE,
  methods: { Clear: clearLine },
});

/** Excel.ChartFill */
export const chartFill = excelClass<LookRef>({
  name: "ChartFill",
  methods: {
    SetSolidColor: (ref, args) => write(ref, { ...read(ref), fill: readColour(args.text(0)) }),
    Clear: (ref) => write(ref, { ...read(ref), fill: "none" }),
  },
});

const FONT = { name: "Calibri", size: 10, bold: false, italic: false, underline: false, color: "#000000" };

function fontField<K extends keyof ChartFont>(key: K, check: (value: unknown) => ChartFont[K]) {
  return {
    get: (ref: LookRef): unknown => read(ref).font?.[key] ?? FONT[key],
    set: (ref: LookRef, value: unknown) => setFont(ref, { [key]: check(value) }),
  };
}

/** Excel.ChartFont */
export const chartFont = excelClass<LookRef>({
  name: "ChartFont",
  properties: {
    Name: fontField("name", String),
    Size: fontField("size", numberBetween(1, 409)),
    Bold: fontField("bold", flag),
    Italic: fontField("italic", flag),
    Color: fontField("color", readColour),
    Underline: {
      get: (ref) => (read(ref).font?.underline ? "Single" : "None"),
      set: (ref, value) => setFont(ref, { underline: word("None", "Single")(value) === "Single" }),
    },
  },
});

/** The objects of which the format of a part consists. */
const PIECES = {
  Fill: (ref: LookRef) => ref.host.make.ChartFill(ref),
  Border: (ref: LookRef) => ref.host.make.ChartBorder(ref),
  Font: (ref: LookRef) => ref.host.make.ChartFont(ref),
  Line: (ref: LookRef) => ref.host.make.ChartLineFormat(ref),
};

/** A class that holds nothing but pieces of a format. */
export function formatClass(name: string, ...pieces: readonly (keyof typeof PIECES)[]) {
  const objects = Object.fromEntries(pieces.map((piece) => [piece, PIECES[piece]]));
  return excelClass<LookRef>({ name, objects });
}

/** Excel.ChartAreaFormat */
export const chartAreaFormat = excelClass<LookRef>({
  name: "ChartAreaFormat",
  properties: {
    RoundedCorners: {
      get: (ref) => knownChart(ref).rounded ?? false,
      set: (ref, value) => {
        const rounded = flag(value);
        editChart(ref, (chart) => ({ ...chart, rounded }));
      },
    },
  },
  objects: { Border: PIECES.Border, Fill: PIECES.Fill, Font: PIECES.Font },
});
/** Excel.ChartPlotAreaFormat */
export const chartPlotAreaFormat = formatClass("ChartPlotAreaFormat", "Border", "Fill");
/** Excel.ChartTitleFormat */
export const chartTitleFormat = formatClass("ChartTitleFormat", "Border", "Fill", "Font");
/** Excel.ChartLegendFormat */
export const chartLegendFormat = formatClass("ChartLegendFormat", "Border", "Fill", "Font");
/** Excel.ChartAxisFormat */
export const chartAxisFormat = formatClass("ChartAxisFormat", "Fill", "Font", "Line");
/** Excel.ChartAxisTitleFormat */
export const chartAxisTitleFormat = formatClass("ChartAxisTitleFormat", "Border", "Fill", "Font");
/** Excel.ChartGridlinesFormat */
export const chartGridlinesFormat = formatClass("ChartGridlinesFormat", "Line");
/** Excel.ChartSeriesFormat */
export const chartSeriesFormat = formatClass("ChartSeriesFormat", "Fill", "Line");
/** Excel.ChartPointFormat */
export const chartPointFormat = formatClass("ChartPointFormat", "Border", "Fill");
/** Excel.ChartDataLabelFormat */
export const chartDataLabelFormat = formatClass("ChartDataLabelFormat", "Border", "Fill", "Font");
/** Excel.ChartTrendlineFormat */
export const chartTrendlineFormat = formatClass("ChartTrendlineFormat", "Line");

/** Excel.ChartPlotArea */
export const chartPlotArea = excelClass<LookRef>({
  name: "ChartPlotArea",
  properties: {
    Position: {
      get: (ref) => (knownChart(ref).plotLayout ? "Custom" : "Automatic"),
      set: (ref, value) => {
        if (word("Automatic", "Custom")(value) === "Automatic")
          editChart(ref, (chart) => without(chart, "plotLayout"));
      },
    },
    ...PLOT_PLACE,
  },
  objects: { Format: (ref) => ref.host.make.ChartPlotAreaFormat(part(ref, ref.lens)) },
});
