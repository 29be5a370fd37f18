import type { ChartErrors } from "../../model/chart/series";
import { booleanOf, childrenOf, elementXml, numberOf, type XmlElement } from "../xml/element";
import { readShape, shapeXml } from "./look";
import { valOf } from "./read-title";

const INCLUDES = { Both: "both", MinusValues: "minus", PlusValues: "plus" } as const;
const TYPES = {
  FixedValue: "fixedVal",
  Percent: "percentage",
  StDev: "stdDev",
  StError: "stdErr",
  Custom: "cust",
} as const;

const val = (name: string, value: string | number | boolean): string => elementXml(name, { val: value });

/** `<c:errBars>` of one direction; in charts with categories the file does not name it. */
export function errorsXml(errors: ChartErrors | undefined, direction: "x" | "y", isNamed: boolean): string {
  if (!errors) return "";
  const { include, type, value, endCap, look } = errors;
  const needsValue = type !== "StError" && type !== "Custom";
  const inner = [
    isNamed ? val("c:errDir", direction) : "",
    val("c:errBarType", INCLUDES[include]),
    val("c:errValType", TYPES[type]),
    val("c:noEndCap", !endCap),
    needsValue ? val("c:val", value) : "",
    shapeXml(look),
  ];
  return `<c:errBars>${inner.join("")}</c:errBars>`;
}

function keyOf<K extends string>(
  words: Readonly<Record<K, string>>,
  word: string | undefined,
): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === word);
}

/** The error bars of a series; undefined where the host does not know them (values of their own). */
export function readErrors(
  series: XmlElement,
  theme: readonly string[],
): { readonly xErrors?: ChartErrors; readonly yErrors?: ChartErrors } | undefined {
  const found: { xErrors?: ChartErrors; yErrors?: ChartErrors } = {};
  for (const bars of childrenOf(series, "errBars")) {
    const type = keyOf(TYPES, valOf(bars, "errValType"));
    if (!type || type === "Custom") return undefined;
    const shape = bars.children.find(({ name }) => /(^|:)spPr$/.test(name));
    found[valOf(bars, "errDir") === "x" ? "xErrors" : "yErrors"] = {
      include: keyOf(INCLUDES, valOf(bars, "errBarType")) ?? "Both",
      type,
      value: numberOf(valOf(bars, "val")) ?? 0,
      endCap: !booleanOf(valOf(bars, "noEndCap")),
      look: readShape(shape, theme),
    };
  }
  return found;
}
