import type { Arguments } from "../../api/arguments";
import { fail } from "../../api/errors";
import type { BookModel } from "../../model/book";
import { insertSheets as insert } from "../../model/insert-sheets";
import { shapeOfFile } from "../../model/shape/edit";
import type { SheetModel } from "../../model/sheet";
import { findSheet } from "../range/resolve";
import { requireStructure } from "../sheet/protection-check";
import { type HostState, targetOf } from "../state";
import { freeTableId } from "../table/table-access";
import { bookBytes } from "./other-book";

/** The sheets that are asked for, in the order of the other book; all where none are named. */
function chosenSheets(book: BookModel, named: unknown): readonly SheetModel[] {
  if (!Array.isArray(named)) return book.sheets;
  return named.map((name) => {
    const wanted = String(name).toLowerCase();
    const sheet = book.sheets.find((one) => one.name.toLowerCase() === wanted);
    return sheet ?? fail("ItemNotFound", `The other workbook has no sheet ${String(name)}.`);
  });
}

/** A sheet brings itself, or is refused by name: nothing of it is left behind without a word. */
function requireWhole(book: BookModel, chosen: readonly SheetModel[]): void {
  for (const sheet of chosen) {
    const found = book.source?.partsWithoutCopy(sheet) ?? [];
    const unknown = sheet.charts.some(({ type }) => type === undefined) ? ["a chart of another kind"] : [];
    const ofFile = shapeOfFile(sheet.shapes);
    const uncopied = [...found, ...unknown, ...(ofFile ? [`the form or the fill of ${ofFile.name}`] : [])];
    if (uncopied.length > 0)
      fail("UnsupportedOperation", `The host does not insert a sheet with ${uncopied.join(" and ")}.`);
  }
  const formulas = chosen.flatMap(formulasOf);
  const left = book.sheets.filter((sheet) => !chosen.includes(sheet));
  if (left.some(({ name }) => formulas.some((formula) => mentions(formula, name))))
    fail("UnsupportedOperation", "The host does not insert formulas that lead to sheets left behind.");
  const names = book.names.filter(({ sheetId }) => sheetId === undefined);
  const used = names.find(({ name }) => formulas.some((formula) => uses(formula, name)));
  if (used)
    fail(
      "UnsupportedOperation",
      `The host does not insert formulas with names of the whole workbook (${used.name}).`,
    );
}

/** All formulas of a sheet: of cells, rules and charts. */
function formulasOf({ cells, conditionalFormats, validations, charts }: SheetModel): string[] {
  const inCells = [...cells.values()].flatMap((row) => [...row.values()].map(({ formula }) => formula));
  const inRules = [
    ...conditionalFormats.flatMap(({ formulas }) => formulas),
    ...validations.flatMap(({ formula1, formula2 }) => [formula1, formula2]),
  ];
  const inCharts = charts.flatMap(({ series }) =>
    series.flatMap(({ values, categories }) => [values, categories]),
  );
  return [...inCells, ...inRules, ...inCharts].filter((formula) => formula !== undefined);
}

function mentions(formula: string, sheetName: string): boolean {
  const mark = sheetName.toLowerCase().replaceAll("'", "''");
  const text = formula.toLowerCase();
  return text.includes(`${mark}!`) || text.includes(`${mark}'!`);
}

/** Does a formula use a name of the workbook? */
function uses(formula: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\w.!'"])${escaped}(?![\\w.!'"(])`, "i").test(formula);
}

/** The name itself, or the first free "Name (2)". */
function freeName(host: HostState, name: string, taken: ReadonlySet<string>): string {
  const isFree = (text: string) => !findSheet(host, text) && !taken.has(text.toLowerCase());
  if (isFree(name)) return name;
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const wanted = stem.slice(0, 31 - suffix.length) + suffix;
    if (isFree(wanted)) return wanted;
  }
}

function sheetNames(host: HostState, chosen: readonly SheetModel[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name } of chosen) {
    const taken = new Set([...names.values()].map((text) => text.toLowerCase()));
    names.set(name, freeName(host, name, taken));
  }
  return names;
}

function tableNames(
  host: HostState,
  chosen: readonly SheetModel[],
): Map<string, { id: number; name: string }> {
  const taken = new Set(
    host.workbook.book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())),
  );
  let id = freeTableId(host);
  const names = new Map<string, { id: number; name: string }>();
  for (const { name } of chosen.flatMap(({ tables }) => tables)) {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}_${number}`;
    taken.add(free.toLowerCase());
    names.set(name, { id: id++, name: free });
  }
  return names;
}

function freeIds({ sheets, removedSheets }: BookModel, count: number): string[] {
  const taken = new Set([...sheets.map(({ id }) => id), ...removedSheets]);
  const ids: string[] = [];
  for (let number = taken.size + 1; ids.length < count; number += 1)
    if (!taken.has(`s${number}`)) ids.push(`s${number}`);
  return ids;
}

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/** Where among the tabs the sheets are put. */
function placeOf(host: HostState, options: Readonly<Record<string, unknown>>): number {
  const { sheets } = host.workbook.book;
  const type = POSITIONS.find((word) => word === (options.positionType ?? "End"));
  if (type === undefined) fail("InvalidArgument", "There is no such position.");
  const given = options.relativeTo;
  const id = targetOf(given, "Worksheet")?.sheetId ?? findSheet(host, String(given))?.id;
  const at = sheets.findIndex((sheet) => sheet.id === id);
  if ((type === "Before" || type === "After") && given !== undefined && given !== null) {
    if (at < 0) fail("ItemNotFound", "The sheet that the place is named by is not there.");
    return type === "Before" ? at : at + 1;
  }
  return type === "Before" || type === "Beginning" ? 0 : sheets.length;
}

/** `Workbook.insertWorksheetsFromBase64`; gives the ids of the new sheets. */
export function insertSheets(host: HostState, args: Arguments): readonly string[] {
  requireStructure(host);
  const { book } = bookBytes(host, args.text(0));
  const options = args.record(1);
  const chosen = chosenSheets(book, options.sheetNamesToInsert);
  requireWhole(book, chosen);
  const ids = freeIds(host.workbook.book, chosen.length);
  insert(host.workbook, book, chosen, placeOf(host, options), {
    ids,
    sheets: sheetNames(host, chosen),
    tables: tableNames(host, chosen),
  });
  return ids;
}
