import { without } from "../../model/without";
import type { FilterCriterion } from "../../model/filter";
import type { DifferentialFormat, TableColumn, TableModel } from "../../model/rules";
import { parseRect, rectName } from "../../model/address";
import { fileFormula, modelFormula } from "../formula/spelling";
import {
  child,
  childrenOf,
  elementXml,
  booleanOf,
  numberOf,
  parseXml,
  type XmlElement,
} from "../xml/element";
import { withAttribute, withStartTag } from "../xml/edit";
import { Pieces, withoutPrefix } from "../xml/pieces";
import { filterXml, readFilter, type FilterColours } from "./filters";
import { readSort, sortXml } from "./table-sort";
import { decodeXstring, encodeXstring, escapeText } from "../xml/text";

const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

const NEW_TABLE =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></table>';

/** In a table's part a row reference needs no table: `Table1[[#This Row],[A]]` is the same as `[@A]` there. */
function readColumn(element: XmlElement, table: string): TableColumn {
  const { attributes } = element;
  const own = (name: string) => {
    const text = child(element, name)?.text;
    return text === undefined || text === "" ? undefined : shortened(modelFormula(text), table);
  };
  const [calculated, totalsFormula] = [own("calculatedColumnFormula"), own("totalsRowFormula")];
  const { totalsRowFunction, totalsRowLabel } = attributes;
  return {
    id: Number(attributes.id),
    name: decodeXstring(attributes.name ?? ""),
    ...(calculated !== undefined && { calculated }),
    ...(totalsRowFunction !== undefined &&
      totalsRowFunction !== "none" && { totalsFunction: totalsRowFunction }),
    ...(totalsRowLabel !== undefined && { totalsLabel: totalsRowLabel }),
    ...(totalsFormula !== undefined && { totalsFormula }),
  };
}

/** Inside its own table a reference to the same row does without the table's name. */
export function shortened(formula: string, table: string): string {
  return formula.replaceAll(`${table}[@`, "[@");
}

/** Reads a table part; `colours`: the formats that its filters name by their number. */
export function readTable(
  source: string,
  partName: string,
  colours: readonly DifferentialFormat[] = [],
): TableModel {
  const text = withoutPrefix(source);
  const root = parseXml(text, partName);
  const { attributes } = root;
  const filters = readFilter(child(root, "autoFilter"), text, colours);
  const style = child(root, "tableStyleInfo")?.attributes ?? {};
  const name = attributes.displayName ?? attributes.name ?? "";
  return {
    id: Number(attributes.id),
    name,
    range: parseRect(attributes.ref ?? "") ?? { top: 0, left: 0, bottom: 0, right: 0 },
    hasHeaders: (numberOf(attributes.headerRowCount) ?? 1) > 0,
    hasTotals: (numberOf(attributes.totalsRowCount) ?? 0) > 0,
    columns: childrenOf(child(root, "tableColumns"), "tableColumn").map((column, index) => {
      const filter = filters.get(index);
      return { ...readColumn(column, name), ...(filter && { filter }) };
    }),
    ...(style.name !== undefined && { style: style.name }),
    showFilter: child(root, "autoFilter") !== undefined,
    bandedRows: booleanOf(style.showRowStripes),
    bandedColumns: booleanOf(style.showColumnStripes),
    firstColumn: booleanOf(style.showFirstColumn),
    lastColumn: booleanOf(style.showLastColumn),
    ...(booleanOf(attributes.insertRow) && { insertRow: true }),
    ...readSort(child(root, "sortState"), root, colours),
  };
}

function formulaXml(name: string, formula: string | undefined, table: string): string {
  return formula === undefined ? "" : `<${name}>${escapeText(fileFormula(formula, false, table))}</${name}>`;
}

function columnXml(
  column: TableColumn,
  table: TableModel,
  old: Readonly<Record<string, string>> = {},
): string {
  const kept = without(old, "name", "totalsRowFunction", "totalsRowLabel", "id");
  const attributes = {
    id: column.id,
    name: encodeXstring(column.name).replace(/\n/g, "_x000a_"),
    totalsRowFunction: column.totalsFunction,
    totalsRowLabel: column.totalsLabel,
    ...kept,
  };
  const formulas =
    formulaXml("calculatedColumnFormula", column.calculated, table.name) +
    formulaXml("totalsRowFormula", column.totalsFormula, table.name);
  return elementXml("tableColumn", attributes, formulas);
}

/** Column elements keep their bytes while nothing in them has changed. */
function columnsXml(table: TableModel, oldText: string | undefined): string {
  const oldRoot = oldText === undefined ? undefined : parseXml(oldText, "table");
  const oldName = oldRoot?.attributes.displayName ?? "";
  const old = childrenOf(child(oldRoot, "tableColumns"), "tableColumn");
  const columns = table.columns.map((column) => {
    const before = old.find((element) => Number(element.attributes.id) === column.id);
    const isSame = before && oldName === table.name && sameColumn(readColumn(before, oldName), column);
    return isSame
      ? (oldText ?? "").slice(before.start, before.end)
      : columnXml(column, table, before?.attributes);
  });
  return elementXml("tableColumns", { count: columns.length }, columns.join(""));
}

function sameColumn(a: TableColumn, b: TableColumn): boolean {
  const key = (column: TableColumn) => [
    column.name,
    column.calculated,
    column.totalsFunction,
    column.totalsLabel,
    column.totalsFormula,
  ];
  return JSON.stringify(key(a)) === JSON.stringify(key(b));
}

function filterRange(table: TableModel): string {
  const bottom = table.hasTotals ? table.range.bottom - 1 : table.range.bottom;
  return rectName({ ...table.range, bottom });
}

function rootAttributes(table: TableModel, old: Readonly<Record<string, string>>): string {
  const shown = old.totalsRowShown;
  const kept = without(old, "headerRowCount", "totalsRowCount", "totalsRowShown", "insertRow");
  return elementXml("table", {
    ...kept,
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    id: table.id,
    name: old.displayName === table.name ? (old.name ?? table.name) : table.name,
    displayName: table.name,
    ref: rectName(table.range),
    headerRowCount: table.hasHeaders ? undefined : 0,
    insertRow: table.insertRow || undefined,
    totalsRowCount: table.hasTotals ? 1 : undefined,
    totalsRowShown: table.hasTotals ? undefined : (shown ?? "0"),
  });
}

function styleXml(table: TableModel): string {
  return elementXml("tableStyleInfo", {
    name: table.style,
    showFirstColumn: table.firstColumn,
    showLastColumn: table.lastColumn,
    showRowStripes: table.bandedRows,
    showColumnStripes: table.bandedColumns,
  });
}

/** What a table is filtered by, column by column. */
function filtersOf({ columns }: TableModel): Map<number, FilterCriterion> {
  return new Map(columns.flatMap(({ filter }, index) => (filter ? [[index, filter] as const] : [])));
}

/** The filter of a table; one that has not changed keeps its text, but for the block that it stands on. */
function tableFilterXml(
  table: TableModel,
  before: TableModel | undefined,
  old: string | undefined,
  colours: FilterColours,
): string {
  if (!table.showFilter || !table.hasHeaders) return "";
  const ref = filterRange(table);
  const [now, then] = [filtersOf(table), before ? filtersOf(before) : new Map()];
  const isSame = JSON.stringify([...now]) === JSON.stringify([...then]);
  if (old !== undefined && isSame) return withAttribute(old.trim(), ["ref"], () => ref);
  return filterXml(ref, now, colours);
}

/** The part of a table; `source` is the part it was read from, whose unknown attributes stay. */
export function tableXml(table: TableModel, colours: FilterColours, source?: string): string {
  const before = source === undefined ? undefined : readTable(source, "table", colours.known);
  if (source !== undefined && JSON.stringify(before) === JSON.stringify(table)) return source;
  const old = source && withoutPrefix(source);
  const text = old ?? NEW_TABLE;
  const pieces = Pieces.of(text, "table");
  const filter = tableFilterXml(table, before, pieces.get("autoFilter"), colours);
  pieces.replace("autoFilter", [filter], ORDER);
  if (JSON.stringify(before?.sort) !== JSON.stringify(table.sort))
    pieces.replace("sortState", [sortXml(table, colours)], ORDER);
  pieces.replace("tableColumns", [columnsXml(table, old)], ORDER);
  pieces.replace("tableStyleInfo", [styleXml(table)], ORDER);
  const root = parseXml(text, "table");
  const opened = rootAttributes(table, old === undefined ? {} : root.attributes).replace(/\/>$/, ">");
  return withStartTag(pieces.toString(), root.start, opened);
}
