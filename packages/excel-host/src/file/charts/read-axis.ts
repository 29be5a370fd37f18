import { type ChartAxis, DISPLAY_UNITS } from "../../model/chart/axis";
import { booleanOf, child, descend, numberOf, type XmlElement } from "../xml/element";
import { readLook, readRotation, readShape } from "./look";
import { readTitle, valOf } from "./read-title";
import { tickLabels, tickMarks } from "./words";

function gridlines(axis: XmlElement, name: string, theme: readonly string[]) {
  const lines = child(axis, name);
  return lines && readShape(child(lines, "spPr"), theme);
}

function displayUnit(axis: XmlElement): ChartAxis["displayUnit"] {
  const unit = descend(axis, "dispUnits", "builtInUnit")?.attributes.val?.toLowerCase();
  const names = Object.keys(DISPLAY_UNITS) as NonNullable<ChartAxis["displayUnit"]>[];
  return names.find((name) => name.toLowerCase() === unit);
}

/** Where `other` crosses the axis of `kind`; undefined where it does so anyway. */
export function readCrossing(other: XmlElement, usual: "autoZero" | "max"): ChartAxis["crossing"] {
  const at = numberOf(valOf(other, "crossesAt"));
  if (at !== undefined) return at;
  const crosses = valOf(other, "crosses");
  if (crosses === undefined || crosses === usual) return undefined;
  return crosses === "max" ? "Maximum" : crosses === "min" ? "Minimum" : undefined;
}

/** Only what there is. */
function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

const ALIGNMENTS = { l: "Left", r: "Right" } as const;
const TIME_UNITS = { days: "Days", months: "Months", years: "Years" } as const;

/** What only an axis of categories or of days has. */
function categoryParts(axis: XmlElement) {
  const unit = (name: string) => TIME_UNITS[valOf(axis, name) as keyof typeof TIME_UNITS];
  const isDate = /(^|:)dateAx$/.test(axis.name);
  const offset = numberOf(valOf(axis, "lblOffset"));
  const isAutomatic = booleanOf(valOf(axis, "auto"), true);
  const isCategory = /(^|:)catAx$/.test(axis.name);
  const categoryType = isAutomatic ? undefined : isDate ? "DateAxis" : isCategory ? "TextAxis" : undefined;
  return {
    categoryType: categoryType as ChartAxis["categoryType"],
    multiLevel: booleanOf(valOf(axis, "noMultiLvlLbl")) ? false : undefined,
    alignment: ALIGNMENTS[valOf(axis, "lblAlgn") as keyof typeof ALIGNMENTS],
    offset: offset === 100 ? undefined : offset,
    baseUnit: unit("baseTimeUnit"),
    majorScale: unit("majorTimeUnit"),
    minorScale: unit("minorTimeUnit"),
  };
}

/** Reads `<c:catAx>`, `<c:valAx>` or `<c:dateAx>`. */
export function readAxis(axis: XmlElement, theme: readonly string[]): ChartAxis {
  const scaling = child(axis, "scaling");
  const number = (element: XmlElement | undefined, name: string) => numberOf(valOf(element, name));
  const format = child(axis, "numFmt")?.attributes;
  const titleElement = child(axis, "title");
  const title = titleElement && readTitle(titleElement, theme);
  // Beside the plot a title runs upwards unless it is told otherwise.
  const usual = /^[lr]$/.test(valOf(axis, "axPos") ?? "") ? 90 : undefined;
  return {
    visible: !booleanOf(valOf(axis, "delete")),
    reversed: valOf(scaling, "orientation") === "maxMin",
    majorTick: tickMarks.fromFile(valOf(axis, "majorTickMark")) ?? "Cross",
    minorTick: tickMarks.fromFile(valOf(axis, "minorTickMark")) ?? "Cross",
    tickLabels: tickLabels.fromFile(valOf(axis, "tickLblPos")) ?? "NextToAxis",
    look: readLook(axis, theme),
    ...defined({
      minimum: number(scaling, "min"),
      maximum: number(scaling, "max"),
      majorUnit: number(axis, "majorUnit"),
      minorUnit: number(axis, "minorUnit"),
      logBase: number(scaling, "logBase"),
      numberFormat: format && !booleanOf(format.sourceLinked) ? format.formatCode : undefined,
      majorGridlines: gridlines(axis, "majorGridlines", theme),
      minorGridlines: gridlines(axis, "minorGridlines", theme),
      displayUnit: displayUnit(axis),
      customUnit: number(child(axis, "dispUnits"), "custUnit"),
      ...categoryParts(axis),
      showsUnit: child(axis, "dispUnits") && !descend(axis, "dispUnits", "dispUnitsLbl") ? false : undefined,
      labelSpacing: number(axis, "tickLblSkip"),
      tickSpacing: number(axis, "tickMarkSkip"),
      rotation: readRotation(descend(axis, "txPr", "bodyPr")),
      title: title && {
        text: title.text ?? "",
        ...(title.formula === undefined ? {} : { formula: title.formula }),
        look: title.look,
        ...(title.rotation === undefined || title.rotation === usual ? {} : { rotation: title.rotation }),
      },
    }),
  };
}
