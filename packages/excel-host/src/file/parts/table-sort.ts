import { parseRect, rectName } from "../../model/address";
import type { DifferentialFormat, TableModel, TableSortModel } from "../../model/rules";
import { booleanOf, child, childrenOf, elementXml, type XmlElement } from "../xml/element";
import type { FilterColours } from "./filters";

type Field = TableSortModel["fields"][number];

const SORT_BY = { cellColor: "CellColor", fontColor: "FontColor", value: "Value" } as const;

/** By what the file says a table is sorted (ECMA-376 18.3.1.92); nothing where it is sorted by icons. */
export function readSort(
  state: XmlElement | undefined,
  table: XmlElement,
  colours: readonly DifferentialFormat[],
): { sort?: TableSortModel } {
  const left = parseRect(table.attributes.ref ?? "")?.left ?? 0;
  const ids = childrenOf(child(table, "tableColumns"), "tableColumn").map((column) =>
    Number(column.attributes.id),
  );
  const fields = childrenOf(state, "sortCondition").flatMap(({ attributes }): Field[] => {
    const on = SORT_BY[(attributes.sortBy ?? "value") as keyof typeof SORT_BY];
    const columnId = ids[(parseRect(attributes.ref ?? "")?.left ?? -1) - left];
    if (on === undefined || columnId === undefined) return [];
    const format = colours[Number(attributes.dxfId)];
    const color = on === "CellColor" ? format?.fill : on === "FontColor" ? format?.font?.color : undefined;
    return [
      { columnId, ascending: !booleanOf(attributes.descending), on, ...(color !== undefined && { color }) },
    ];
  });
  if (fields.length === 0) return {};
  return { sort: { matchCase: booleanOf(state?.attributes.caseSensitive), fields } };
}

/** The `<sortState>` of a table; none where it is not sorted. */
export function sortXml(
  { range, hasHeaders, hasTotals, columns, sort }: TableModel,
  colours: FilterColours,
): string {
  if (!sort) return "";
  const top = range.top + (hasHeaders ? 1 : 0);
  const bottom = range.bottom - (hasTotals ? 1 : 0);
  const conditions = sort.fields.flatMap((field) => {
    const index = columns.findIndex(({ id }) => id === field.columnId);
    if (index < 0) return [];
    const left = range.left + index;
    const ref = rectName({ top, bottom, left, right: left });
    return [
      elementXml("sortCondition", {
        descending: !field.ascending || undefined,
        ...colourOf(field, colours),
        ref,
      }),
    ];
  });
  const attributes = { caseSensitive: sort.matchCase || undefined, ref: rectName({ ...range, top, bottom }) };
  return elementXml("sortState", attributes, conditions.join(""));
}

function colourOf({ on, color }: Field, colours: FilterColours): { sortBy?: string; dxfId?: number } {
  if (on === "Value" || color === undefined) return {};
  return on === "CellColor"
    ? { sortBy: "cellColor", dxfId: colours.add({ fill: color }) }
    : { sortBy: "fontColor", dxfId: colours.add({ font: { color } }) };
}
