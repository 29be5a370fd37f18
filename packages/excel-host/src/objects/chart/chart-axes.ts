import { excelClass, type HostObject } from "../../api/class-table";
import { flag, numberBetween, word } from "../../api/checks";
import { fail } from "../../api/errors";
import type { Arguments } from "../../api/arguments";
import { type AxisTitle, type ChartAxes, type ChartAxis, DISPLAY_UNITS } from "../../model/chart/axis";
import { type ChartLook } from "../../model/chart/look";
import { tiedText } from "../../model/chart/data";
import { tied } from "./chart-titles";
import { chartReference } from "../../model/chart/source";
import { NEW_AXIS_TITLE, NEW_GRIDLINES } from "../../model/chart/defaults";
import { chartKind, isRound } from "../../model/chart/types";
import { rangeArgument } from "../range/resolve";
import type { ChartAxisRef, ChartPartRef, ChartRef } from "./refs";
import { estimateOf } from "./layouts";
import type { ChartBox } from "./placement";
import { sheetOf } from "../state";
import { without } from "../../model/without";
import {
  editChart,
  field,
  inside,
  knownChart,
  type Lens,
  lookOf,
  optional,
  orElse,
  part,
  property,
  read,
  text,
  write,
} from "./chart-ref";

type AxisPart = ChartPartRef<ChartAxis>;

/** Which axis is meant; a chart without axes has none of them. */
function axis(ref: ChartRef, name: keyof ChartAxes): HostObject {
  const chart = knownChart(ref);
  if (isRound(chart.type)) fail("InvalidOperation", "A chart of this type has no axes.");
  if (!chart.axes[name]) fail("ItemNotFound", "No series of the chart stands on the secondary axis.");
  const lens = inside(field("axes"), name) as Lens<ChartAxis>;
  return ref.host.make.ChartAxis({ ...part(ref, lens), name });
}

const NAMES: Readonly<Record<string, keyof ChartAxes>> = {
  CategoryPrimary: "category",
  ValuePrimary: "value",
  CategorySecondary: "secondaryCategory",
  ValueSecondary: "secondaryValue",
};

function axisByType(ref: ChartRef, args: Arguments): HostObject {
  const type = args.choice(0, ["Category", "Value", "Series"]);
  const group = args.choice(1, ["Primary", "Secondary"], "Primary");
  const name = NAMES[type + group] ?? fail("ItemNotFound", "The chart has no series axis.");
  return axis(ref, name);
}

/** Excel.ChartAxes */
export const chartAxes = excelClass<ChartRef>({
  name: "ChartAxes",
  objects: {
    CategoryAxis: (ref) => axis(ref, "category"),
    ValueAxis: (ref) => axis(ref, "value"),
  },
  methods: { GetItem: axisByType },
});

const LIMITS = numberBetween(-1e300, 1e300);
const POSITIVE = numberBetween(1e-300, 1e300);
const TIME_UNIT = word("Days", "Months", "Years");
const WHOLE = numberBetween(1, 31_999);
const UNITS = Object.keys(DISPLAY_UNITS) as (keyof typeof DISPLAY_UNITS)[];
const TICKS = word("None", "Cross", "Inside", "Outside");

/** Only a linear or a logarithmic scale can be set; automatic bounds are answered with "". */
function setScale(ref: AxisPart, value: unknown): void {
  const isLog = word("Linear", "Logarithmic")(value) === "Logarithmic";
  const rest = without(read(ref), "logBase");
  write(ref, isLog ? { ...rest, logBase: 10 } : rest);
}

function setCategories(ref: AxisPart, args: Arguments): void {
  const range = rangeArgument(args.raw(0), ref);
  const categories = chartReference(sheetOf(range), range.rect);
  editChart(ref, (chart) => ({
    ...chart,
    series: chart.series.map((series) => ({ ...series, categories })),
  }));
}

/** About where an axis stands: with its labels beside the plot, across below it. */
function axisPlace(key: keyof ChartBox) {
  return {
    get: (ref: ChartAxisRef): number => {
      const { plot, inside: inner } = estimateOf(ref);
      const lying = chartKind(knownChart(ref).type).lying ?? false;
      const isAcross = ref.name.toLowerCase().includes("category") !== lying;
      const below = { ...inner, top: inner.top + inner.height, height: plot.height - inner.height };
      const beside = { ...inner, left: plot.left, width: inner.left - plot.left };
      return (isAcross ? below : beside)[key];
    },
  };
}

/** Excel.ChartAxis */
export const chartAxis = excelClass<ChartAxisRef>({
  name: "ChartAxis",
  properties: {
    Type: { get: (ref) => (ref.name.toLowerCase().includes("category") ? "Category" : "Value") },
    AxisGroup: { get: (ref) => (ref.name.startsWith("secondary") ? "Secondary" : "Primary") },
    Visible: property<ChartAxis, "visible">("visible", flag),
    Minimum: optional<ChartAxis, "minimum">("minimum", LIMITS),
    Maximum: optional<ChartAxis, "maximum">("maximum", LIMITS),
    MajorUnit: optional<ChartAxis, "majorUnit">("majorUnit", POSITIVE),
    MinorUnit: optional<ChartAxis, "minorUnit">("minorUnit", POSITIVE),
    ReversePlotOrder: property<ChartAxis, "reversed">("reversed", flag),
    MajorTickMark: property<ChartAxis, "majorTick">("majorTick", TICKS),
    MinorTickMark: property<ChartAxis, "minorTick">("minorTick", TICKS),
    TickLabelPosition: property<ChartAxis, "tickLabels">(
      "tickLabels",
      word("None", "High", "Low", "NextToAxis"),
    ),
    NumberFormat: property<ChartAxis, "numberFormat">("numberFormat", text, "General"),
    LinkNumberFormat: {
      get: (ref) => read(ref).numberFormat === undefined,
      set: (ref, value) =>
        write(
          ref,
          flag(value) ? without(read(ref), "numberFormat") : { numberFormat: "General", ...read(ref) },
        ),
    },
    DisplayUnit: {
      get: (ref) => (read(ref).customUnit === undefined ? (read(ref).displayUnit ?? "None") : "Custom"),
      set: (ref, value) => {
        const unit = word("None", ...UNITS)(value);
        const rest = without(read(ref), "displayUnit", "customUnit");
        write(ref, unit === "None" ? rest : { ...rest, displayUnit: unit });
      },
    },
    ShowDisplayUnitLabel: property<ChartAxis, "showsUnit">("showsUnit", flag, true),
    TickLabelSpacing: property<ChartAxis, "labelSpacing">("labelSpacing", WHOLE, 1),
    TickMarkSpacing: property<ChartAxis, "tickSpacing">("tickSpacing", WHOLE, 1),
    TextOrientation: property<ChartAxis, "rotation">("rotation", numberBetween(-90, 90), 0),
    IsBetweenCategories: {
      get: (ref) => read(ref).between ?? chartKind(knownChart(ref).type).family !== "area",
      set: (ref, value) => {
        const usual = chartKind(knownChart(ref).type).family !== "area";
        const rest = without(read(ref), "between");
        write(ref, flag(value) === usual ? rest : { ...rest, between: flag(value) });
      },
    },
    Position: {
      get: (ref) => {
        const { crossing } = read(ref);
        return typeof crossing === "number" ? "Custom" : (crossing ?? "Automatic");
      },
      set: (ref, value) => {
        const crossing = word("Automatic", "Maximum", "Minimum")(value);
        const rest = without(read(ref), "crossing");
        write(ref, crossing === "Automatic" ? rest : { ...rest, crossing });
      },
    },
    PositionAt: {
      get: (ref) => {
        const { crossing } = read(ref);
        return typeof crossing === "number" ? crossing : 0;
      },
    },
    ScaleType: { get: (ref) => (read(ref).logBase ? "Logarithmic" : "Linear"), set: setScale },
    CategoryType: {
      get: (ref) => read(ref).categoryType ?? "Automatic",
      set: (ref, value) => {
        const categoryType = word("Automatic", "TextAxis", "DateAxis")(value);
        const rest = without(read(ref), "categoryType");
        write(ref, categoryType === "Automatic" ? rest : { ...rest, categoryType });
      },
    },
    MultiLevel: property<ChartAxis, "multiLevel">("multiLevel", flag, true),
    Alignment: property<ChartAxis, "alignment">("alignment", word("Center", "Left", "Right"), "Center"),
    Offset: property<ChartAxis, "offset">("offset", numberBetween(0, 1000), 100),
    BaseTimeUnit: property<ChartAxis, "baseUnit">("baseUnit", TIME_UNIT, "Days"),
    MajorTimeUnitScale: property<ChartAxis, "majorScale">("majorScale", TIME_UNIT, "Days"),
    MinorTimeUnitScale: property<ChartAxis, "minorScale">("minorScale", TIME_UNIT, "Days"),
    CustomDisplayUnit: { get: (ref) => read(ref).customUnit ?? null },
    Left: axisPlace("left"),
    Top: axisPlace("top"),
    Width: axisPlace("width"),
    Height: axisPlace("height"),
    LogBase: property<ChartAxis, "logBase">("logBase", numberBetween(2, 1000), 10),
  },
  objects: {
    Format: (ref) => ref.host.make.ChartAxisFormat(part(ref, lookOf(ref.lens))),
    Title: (ref) => ref.host.make.ChartAxisTitle(part(ref, inside(ref.lens, "title"))),
    MajorGridlines: (ref) => ref.host.make.ChartGridlines(part(ref, inside(ref.lens, "majorGridlines"))),
    MinorGridlines: (ref) => ref.host.make.ChartGridlines(part(ref, inside(ref.lens, "minorGridlines"))),
  },
  methods: {
    SetCategoryNames: setCategories,
    SetCustomDisplayUnit: (ref, args) =>
      write(ref, { ...without(read(ref), "displayUnit"), customUnit: POSITIVE(args.raw(0)) }),
    SetPositionAt: (ref, args) => write(ref, { ...read(ref), crossing: LIMITS(args.raw(0)) }),
  },
});

/** Excel.ChartGridlines */
export const chartGridlines = excelClass<ChartPartRef<ChartLook | undefined>>({
  name: "ChartGridlines",
  properties: {
    Visible: {
      get: (ref) => read(ref) !== undefined,
      set: (ref, value) => write(ref, flag(value) ? (read(ref) ?? NEW_GRIDLINES) : undefined),
    },
  },
  objects: {
    Format: (ref) => ref.host.make.ChartGridlinesFormat(part(ref, orElse(ref.lens, NEW_GRIDLINES))),
  },
});

const AXIS_TITLE: AxisTitle = { text: "Axis Title", look: NEW_AXIS_TITLE };

/** Excel.ChartAxisTitle; a text makes the title visible, as in Excel. */
export const chartAxisTitle = excelClass<ChartPartRef<ChartAxis["title"]>>({
  name: "ChartAxisTitle",
  properties: {
    Text: {
      get: (ref) => tiedText(read(ref) ?? {}, ref.host.workbook.book) ?? null,
      set: (ref, value) =>
        write(ref, { ...AXIS_TITLE, ...without(read(ref) ?? AXIS_TITLE, "formula"), text: String(value) }),
    },
    TextOrientation: {
      get: (ref) => read(ref)?.rotation ?? 0,
      set: (ref, value) =>
        write(ref, { ...AXIS_TITLE, ...read(ref), rotation: numberBetween(-90, 90)(value) }),
    },
    Visible: {
      get: (ref) => read(ref) !== undefined,
      set: (ref, value) => write(ref, flag(value) ? (read(ref) ?? AXIS_TITLE) : undefined),
    },
  },
  methods: { SetFormula: (ref, args) => write(ref, { ...AXIS_TITLE, ...read(ref), ...tied(ref, args) }) },
  results: ["Text", "SetFormula"],
  objects: {
    Format: (ref) =>
      ref.host.make.ChartAxisTitleFormat(part(ref, inside(orElse(ref.lens, AXIS_TITLE), "look"))),
  },
});
