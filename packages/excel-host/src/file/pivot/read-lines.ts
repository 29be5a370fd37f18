import { BLANK_ITEM } from "../../model/pivot/aggregate";
import type { PivotPlace, ShownLine } from "../../model/pivot/pivot";
import { child, childrenOf, numberOf, type XmlElement } from "../xml/element";

/** The number by which a file calls "the values" among its fields. */
const VALUES = -2;

/** ST_ItemType where a line is no item and no grand total: below its items stands the subtotal of an outer one. */
const KINDS: Readonly<Record<string, ShownLine["kind"]>> = { data: "item", grand: "total", blank: "blank" };

/** An item of a field as a cell shows it; undefined for totals, which are no items of the data. */
export function itemName(item: XmlElement | undefined, cached: XmlElement | undefined): string | undefined {
  const shared = child(cached, "sharedItems")?.children ?? [];
  const found = shared[numberOf(item?.attributes.x) ?? -1];
  return found && (found.attributes.v ?? BLANK_ITEM);
}

/** The names of the items of each field, in the order in which the table numbers them. */
function namesOf(root: XmlElement, cache: XmlElement): (string | undefined)[][] {
  const cached = childrenOf(child(cache, "cacheFields"), "cacheField");
  return childrenOf(child(root, "pivotFields"), "pivotField").map((field, at) =>
    childrenOf(child(field, "items"), "item").map((item) => itemName(item, cached[at])),
  );
}

/** The lines of one axis; each says how many items it shares with the one before (ECMA-376 18.10.1.44). */
function linesOf(
  entries: readonly XmlElement[],
  fields: readonly number[],
  names: readonly (readonly (string | undefined)[])[],
): ShownLine[] {
  let before: readonly number[] = [];
  return entries.map((entry) => {
    const { r: shares = "0", t: type = "data", i: data = "0" } = entry.attributes;
    const own = childrenOf(entry, "x").map(({ attributes }) => numberOf(attributes.v) ?? 0);
    before = [...before.slice(0, Number(shares)), ...own];
    const kind = KINDS[type] ?? "subtotal";
    const items = before.flatMap((item, at) => {
      const field = fields[at];
      return field === undefined || field === VALUES ? [] : [names[field]?.[item] ?? ""];
    });
    const path = kind === "total" || kind === "blank" ? [] : items;
    return { path, kind, ...(fields.includes(VALUES) && { data: Number(data) }) };
  });
}

/** What the rows and columns of a file's pivot table show; nothing where the file does not say it. */
export function shownLines(root: XmlElement, cache: XmlElement): Pick<PivotPlace, "lines"> {
  const names = namesOf(root, cache);
  const axis = (items: string, fields: string): ShownLine[] | undefined => {
    const entries = childrenOf(child(root, items), "i");
    const numbers = childrenOf(child(root, fields), "field").map(({ attributes }) => Number(attributes.x));
    return entries.length > 0 ? linesOf(entries, numbers, names) : undefined;
  };
  const [down, across] = [axis("rowItems", "rowFields"), axis("colItems", "colFields")];
  return down && across ? { lines: { down, across } } : {};
}
