import type { PivotModel } from "../../model/pivot/pivot";
import { elementXml } from "../xml/element";

/** The items of a field on an axis, as the cache lists them. */
export type Items = ReadonlyMap<string, readonly string[]>;

const AXES = { rows: "axisRow", columns: "axisCol", filters: "axisPage" } as const;

/** `<pivotField>` */
export function fieldXml(pivot: PivotModel, name: string, items: Items): string {
  const axis = (Object.keys(AXES) as (keyof typeof AXES)[]).find((one) => pivot[one].includes(name));
  const dataField = pivot.data.some(({ field }) => field === name) || undefined;
  const sort = pivot.sorts?.[name];
  const look = {
    compact: pivot.layout === "Compact" ? undefined : false,
    outline: pivot.layout === "Tabular" ? false : undefined,
    subtotalTop: pivot.options?.subtotals === "AtBottom" ? false : undefined,
    insertBlankRow: pivot.options?.blankLines,
    showAll: pivot.showsAll?.includes(name) ?? false,
    measureFilter: pivot.conditions?.[name]?.value ? true : undefined,
    sortType: sort && (sort.descending ? "descending" : "ascending"),
    defaultSubtotal: isUnsummed(pivot, name) ? false : undefined,
  };
  if (!items.has(name)) return elementXml("pivotField", { dataField, ...look });
  const shown = pivot.shown[name];
  const list = (items.get(name) ?? []).map((item, x) =>
    elementXml("item", { x, h: shown && !shown.includes(item) ? true : undefined }),
  );
  const all = [...list, ...(isUnsummed(pivot, name) ? [] : ['<item t="default"/>'])];
  return elementXml(
    "pivotField",
    {
      axis: axis && AXES[axis],
      dataField,
      ...look,
      multipleItemSelectionAllowed: axis === "filters" && shown ? true : undefined,
    },
    elementXml("items", { count: all.length }, all.join("")) +
      sortScope(pivot, sort?.by) +
      repeatXml(pivot, name),
  );
}

function isUnsummed({ options, unsummed }: PivotModel, field: string): boolean {
  return options?.subtotals === "Off" || (unsummed?.includes(field) ?? false);
}

/** The values that a field is sorted by; -2 in the file's unsigned numbers stands for the values. */
function sortScope({ data }: PivotModel, by: string | undefined): string {
  const x = data.findIndex(({ name }) => name === by);
  if (x < 0) return "";
  const reference = elementXml(
    "reference",
    { field: 4_294_967_294, count: 1, selected: false },
    elementXml("x", { v: x }),
  );
  const area = elementXml(
    "pivotArea",
    { dataOnly: false, outline: false, fieldPosition: 0 },
    elementXml("references", { count: 1 }, reference),
  );
  return `<autoSortScope>${area}</autoSortScope>`;
}

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

/** `<extLst>` with one extension of Excel 2010. */
export function extension(uri: string, inner: string): string {
  return `<extLst>${elementXml("ext", { uri, "xmlns:x14": X14 }, inner)}</extLst>`;
}

function repeatXml({ options, rows }: PivotModel, field: string): string {
  const isRepeated = options?.repeatsLabels && rows.includes(field);
  const inner = elementXml("x14:pivotField", { fillDownLabels: true });
  return isRepeated ? extension("{2946ED86-A175-432a-8AC1-64E0C546D7DE}", inner) : "";
}
