import type { ChartAxis } from "../../model/chart/chart";
import { booleanOf, child, numberOf, type XmlElement } from "../xml/element";
import { readLook, readShape } from "./look";
import { readTitle, valOf } from "./read-title";
import { tickLabels, tickMarks } from "./words";

function gridlines(axis: XmlElement, name: string, theme: readonly string[]) {
  const lines = child(axis, name);
  return lines && readShape(child(lines, "spPr"), theme);
}

/** Only what there is. */
function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** Reads `<c:catAx>`, `<c:valAx>` or `<c:dateAx>`. */
export function readAxis(axis: XmlElement, theme: readonly string[]): ChartAxis {
  const scaling = child(axis, "scaling");
  const number = (element: XmlElement | undefined, name: string) => numberOf(valOf(element, name));
  const format = child(axis, "numFmt")?.attributes;
  const titleElement = child(axis, "title");
  const title = titleElement && readTitle(titleElement, theme);
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
      title: title && { text: title.text ?? "", look: title.look },
    }),
  };
}
