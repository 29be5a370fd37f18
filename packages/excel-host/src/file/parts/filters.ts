import type { DateGrouping, FilterCriterion, FilterDate } from "../../model/filter";
import { parseRect, rectName } from "../../model/address";
import type { Rect } from "../../model/rect";
import type { DifferentialFormat } from "../../model/rules";
import { booleanOf, childrenOf, elementXml, localName, numberOf, type XmlElement } from "../xml/element";
import { withAttribute } from "../xml/edit";
import { escapeAttribute } from "../xml/text";

/** The formats of the styles part by which cells are filtered: what there is, and how one is added. */
export interface FilterColours {
  readonly known: readonly DifferentialFormat[];
  add(format: DifferentialFormat): number;
}

const SIGNS = {
  equal: "=",
  notEqual: "<>",
  lessThan: "<",
  lessThanOrEqual: "<=",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
} as const;

/** The criteria of an `<autoFilter>` (ECMA-376 18.3.1.2), by the place of their column in it. */
export function readFilter(
  element: XmlElement | undefined,
  xml: string,
  colours: readonly DifferentialFormat[],
): Map<number, FilterCriterion> {
  const columns = childrenOf(element, "filterColumn").flatMap((column) => {
    const [inner] = column.children;
    if (!inner) return [];
    const source = xml.slice(column.start, column.end);
    const criterion = readCriterion(inner, colours) ?? { on: "kept" as const, source };
    return [[Number(column.attributes.colId), criterion] as const];
  });
  return new Map(columns);
}

function readCriterion(
  element: XmlElement,
  colours: readonly DifferentialFormat[],
): FilterCriterion | undefined {
  const { attributes } = element;
  switch (localName(element.name)) {
    case "filters":
      return readValues(element);
    case "customFilters":
      return readCustom(element);
    case "top10":
      return {
        on: "top",
        top: booleanOf(attributes.top, true),
        percent: booleanOf(attributes.percent),
        count: numberOf(attributes.val) ?? 10,
      };
    case "dynamicFilter":
      return { on: "dynamic", word: attributes.type ?? "null" };
    case "colorFilter":
      return readColourFilter(element, colours);
    default:
      return undefined;
  }
}

function readValues(element: XmlElement): FilterCriterion {
  return {
    on: "values",
    values: childrenOf(element, "filter").map(({ attributes }) => attributes.val ?? ""),
    dates: childrenOf(element, "dateGroupItem").map(({ attributes }) => readDate(attributes)),
    blank: booleanOf(element.attributes.blank),
  };
}

const DATE_PARTS = [
  ["year", ""],
  ["month", "-"],
  ["day", "-"],
  ["hour", "T"],
  ["minute", ":"],
  ["second", ":"],
] as const;

function readDate(attributes: Readonly<Record<string, string>>): FilterDate {
  const parts = DATE_PARTS.flatMap(([name, mark]) => {
    const value = attributes[name];
    return value === undefined ? [] : [`${mark}${value.padStart(2, "0")}`];
  });
  return { date: parts.join(""), grouping: (attributes.dateTimeGrouping ?? "day") as DateGrouping };
}

function readCustom(element: XmlElement): FilterCriterion {
  const [first = "", second] = childrenOf(element, "customFilter").map(({ attributes }) => {
    const sign = SIGNS[(attributes.operator ?? "equal") as keyof typeof SIGNS];
    return `${sign}${(attributes.val ?? "").trim()}`;
  });
  return {
    on: "custom",
    first,
    ...(second !== undefined && { second }),
    and: booleanOf(element.attributes.and),
  };
}

function readColourFilter(
  { attributes }: XmlElement,
  colours: readonly DifferentialFormat[],
): FilterCriterion | undefined {
  const isFill = booleanOf(attributes.cellColor, true);
  const format = colours[Number(attributes.dxfId)];
  if (!format) return undefined;
  const color = isFill ? format.fill : format.font?.color;
  return { on: isFill ? "cellColor" : "fontColor", ...(color !== undefined && { color }) };
}

/** An `<autoFilter>` over `ref` with these criteria. */
export function filterXml(
  ref: string,
  criteria: ReadonlyMap<number, FilterCriterion>,
  colours: FilterColours,
): string {
  const columns = [...criteria]
    .sort(([a], [b]) => a - b)
    .map(([colId, criterion]) =>
      criterion.on === "kept"
        ? withAttribute(criterion.source, ["colId"], () => String(colId))
        : elementXml("filterColumn", { colId }, criterionXml(criterion, colours)),
    );
  return elementXml("autoFilter", { ref }, columns.join(""));
}

/**
 * The `<autoFilter>` of a file after its block has moved or grown downwards: its order of sorting and the columns without
 * a button stay. Undefined where columns came or went.
 */
export function movedFilter(xml: string, from: Rect, to: Rect): string | undefined {
  if (to.right - to.left !== from.right - from.left) return undefined;
  const right = to.left - from.left;
  const moved = (ref: string): string => {
    const rect = parseRect(ref);
    if (!rect) return ref;
    const [top, bottom] = [rect.top + to.top - from.top, rect.bottom + to.bottom - from.bottom];
    return rectName({ top, bottom, left: rect.left + right, right: rect.right + right });
  };
  return xml.replace(/(\sref\s*=\s*)(["'])([^"']*)\2/g, (_, name: string, quote: string, ref: string) =>
    [name, quote, moved(ref), quote].join(""),
  );
}

function criterionXml(criterion: Exclude<FilterCriterion, { on: "kept" }>, colours: FilterColours): string {
  switch (criterion.on) {
    case "values":
      return valuesXml(criterion);
    case "custom": {
      const { first, second, and } = criterion;
      const items = [first, ...(second === undefined ? [] : [second])].map(customXml);
      return elementXml("customFilters", { and: and || undefined }, items.join(""));
    }
    case "top":
      return elementXml("top10", {
        top: criterion.top ? undefined : false,
        percent: criterion.percent || undefined,
        val: criterion.count,
      });
    case "dynamic":
      return elementXml("dynamicFilter", { type: criterion.word });
    case "cellColor":
    case "fontColor":
      return elementXml("colorFilter", {
        dxfId: colours.add(colourFormat(criterion)),
        cellColor: criterion.on === "fontColor" ? false : undefined,
      });
  }
}

function colourFormat({
  on,
  color,
}: FilterCriterion & { on: "cellColor" | "fontColor" }): DifferentialFormat {
  if (color === undefined) return { plain: on === "cellColor" ? "fill" : "font" };
  return on === "cellColor" ? { fill: color } : { font: { color } };
}

function valuesXml({ values, dates, blank }: FilterCriterion & { on: "values" }): string {
  const texts = values.map((val) => elementXml("filter", { val }));
  const days = dates.map(({ date, grouping }) => `<dateGroupItem${dateAttributes(date, grouping)}/>`);
  return elementXml("filters", { blank: blank || undefined }, [...texts, ...days].join(""));
}

function dateAttributes(date: string, grouping: DateGrouping): string {
  const numbers = date.split(/[-T :]/);
  const last = DATE_PARTS.findIndex(([name]) => name === grouping);
  const parts = DATE_PARTS.slice(0, last + 1).map(([name], index) => {
    const value = String(Number(numbers[index] ?? 0));
    return ` ${name}="${escapeAttribute(value)}"`;
  });
  return `${parts.join("")} dateTimeGrouping="${grouping}"`;
}

function customXml(text: string): string {
  const [, sign = "=", val = ""] = /^(>=|<=|<>|=|>|<)?([\s\S]*)$/.exec(text) ?? [];
  const operator = Object.entries(SIGNS).find(([, written]) => written === sign)?.[0];
  return elementXml("customFilter", { operator: operator === "equal" ? undefined : operator, val });
}
