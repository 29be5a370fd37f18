import { quotedSheetName, rectAddress } from "../../model/address";
import type { DefinedName } from "../../model/rules";
import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { flag } from "../../api/checks";
import { fail } from "../../api/errors";
import type { CellValue } from "../../model/cell";
import { apiValue, valueType } from "../range/cell-input";
import { mapCells } from "../range/cells";
import { formulaFromLocal, localFormula, normaliseFormula } from "../../api/formula-text";
import { rangeObject, resolveText } from "../range/resolve";
import { sheetOf, targetOf, type NameRef, type NamesRef, type RangeRef } from "../state";

function namesOf(ref: NamesRef): readonly DefinedName[] {
  return ref.host.workbook.book.names.filter((name) => name.sheetId === ref.sheetId);
}

function find(ref: NamesRef, name: string): DefinedName | undefined {
  return namesOf(ref).find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
}

function definition(ref: NameRef): DefinedName {
  return find(ref, ref.name) ?? fail("ItemNotFound", `There is no name ${ref.name}.`);
}

function object(ref: NamesRef, name: DefinedName): HostObject {
  return ref.host.make.NamedItem({
    host: ref.host,
    ...(ref.sheetId ? { sheetId: ref.sheetId } : {}),
    name: name.name,
  });
}

/** Gives a name other fields. */
function change(ref: NameRef, fields: Partial<DefinedName>): void {
  const old = definition(ref);
  ref.host.workbook.editBook("names", (draft) => {
    draft.names = draft.names.map((name) => (name === old ? { ...name, ...fields } : name));
  });
}

/** Excel's rules for a name: a letter first, no spaces, nothing that looks like a cell. */
function checkName(name: string): string {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const likeCell = /^(r|c|r\d+c\d+|[a-z]{1,3}\d{1,7})$/i.test(name);
  return wellFormed && !likeCell ? name : fail("InvalidArgument", `"${name}" is no name.`);
}

/** Gives a formula a name: of the sheet where there is one, else of the book. */
export function addName(ref: NamesRef, wanted: string, formula: string, comment?: string): DefinedName {
  const name = checkName(wanted);
  if (find(ref, name)) fail("ItemAlreadyExists", `There is a name ${name}.`);
  const made: DefinedName = {
    name,
    formula,
    hidden: false,
    ...(ref.sheetId ? { sheetId: ref.sheetId } : {}),
    ...(comment ? { comment } : {}),
  };
  ref.host.workbook.editBook("names", ({ names }) => names.push(made));
  return made;
}

function add(ref: NamesRef, args: Arguments, reference = args.raw(1)): HostObject {
  const name = args.text(0);
  const formula = referenceFormula(reference);
  return object(ref, addName(ref, name, formula, args.optionalText(2)));
}

/** The absolute reference to cells of a sheet, as a name stands for it. */
export function nameReference(range: RangeRef): string {
  return `${quotedSheetName(sheetOf(range).name)}!${rectAddress(range.rect, "$")}`;
}

function referenceFormula(reference: unknown): string {
  const range = targetOf(reference, "Range");
  if (range) return nameReference(range);
  if (typeof reference !== "string") fail("InvalidArgument", "A name stands for a range or a formula.");
  // What does not begin with "=" is a text, an address too (office-js 2283).
  return reference.startsWith("=") ? formulaText(reference) : `"${reference.replaceAll('"', '""')}"`;
}

function formulaText(text: string): string {
  return text.startsWith("=")
    ? normaliseFormula(text.slice(1))
    : fail("InvalidArgument", "A formula begins with =.");
}

function rangeOf(ref: NameRef): HostObject | null {
  const home = ref.sheetId ? { host: ref.host, sheetId: ref.sheetId } : undefined;
  const found = resolveText(ref.host, definition(ref).formula, home);
  return found ? rangeObject(found, found.rect) : null;
}

/**
 * A single value for one cell, the reference for a range, else what the formula comes to; of an array the first value
 * (office-js 6110).
 */
function value(ref: NameRef): unknown {
  const { formula } = definition(ref);
  const found = resolveText(ref.host, formula, undefined);
  if (!found) return apiValue(computed(ref)[0]?.[0] ?? null);
  const { top, left, bottom, right } = found.rect;
  if (top !== bottom || left !== right) return `=${formula}`;
  return apiValue(found.host.workbook.cell(found.sheetId, top, left)?.value ?? null);
}

/** The values of a name that stands for no cells. */
function computed({ host, ...ref }: NameRef): CellValue[][] {
  const { formula } = definition({ host, ...ref });
  const { engine, workbook } = host;
  const known = constant(formula);
  if (known !== undefined) return [[known]];
  if (!engine) return fail("UnsupportedOperation", "The host has no engine that calculates.");
  return engine.evaluateArray(formula, ref.sheetId ?? workbook.book.activeSheetId);
}

function constant(formula: string): string | number | undefined {
  if (/^-?\d+(\.\d+)?$/.test(formula)) return Number(formula);
  return /^"(?:[^"]|"")*"$/.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : undefined;
}

function kind(ref: NameRef): string {
  const { formula } = definition(ref);
  if (formula.includes("#REF!")) return "Error";
  if (resolveText(ref.host, formula, undefined)) return "Range";
  const values = computed(ref);
  const [[first = null] = []] = values;
  if (values.length > 1 || (values[0]?.length ?? 0) > 1) return "Array";
  const type = valueType(first);
  return type === "Double" && Number.isInteger(first) ? "Integer" : type === "Empty" ? "String" : type;
}

/** Excel.NamedItemCollection */
export const namedItemCollection = excelClass<NamesRef>({
  name: "NamedItemCollection",
  items: (ref) => namesOf(ref).map((name) => object(ref, name)),
  item: (ref, key) => {
    const found = find(ref, String(key));
    return found ? object(ref, found) : fail("ItemNotFound", `There is no name ${String(key)}.`);
  },
  methods: {
    Add: (ref, args) => add(ref, args),
    AddFormulaLocal: (ref, args) => add(ref, args, formulaFromLocal(args.text(1), ref.host.locale)),
    GetCount: (ref) => namesOf(ref).length,
    GetItemOrNullObject: (ref, args) => {
      const found = find(ref, args.text(0));
      return found ? object(ref, found) : null;
    },
  },
});

/** Excel.NamedItem */
export const namedItem = excelClass<NameRef>({
  name: "NamedItem",
  key: "_Id",
  properties: {
    _Id: { get: (ref) => definition(ref).name },
    Name: { get: (ref) => definition(ref).name },
    Scope: { get: (ref) => (ref.sheetId ? "Worksheet" : "Workbook") },
    Type: { get: kind },
    Value: { get: value },
    Formula: {
      // On desktops it is in the language of Excel (office-js 2834).
      get: (ref) => localFormula(`=${definition(ref).formula}`, ref.host.locale),
      set: (ref, text) => change(ref, { formula: formulaText(String(text)) }),
    },
    Visible: {
      get: (ref) => !definition(ref).hidden,
      set: (ref, visible) => change(ref, { hidden: !flag(visible) }),
    },
    Comment: {
      get: (ref) => definition(ref).comment ?? "",
      set: (ref, text) => change(ref, { comment: String(text) }),
    },
  },
  objects: {
    ArrayValues: (ref) => ref.host.make.NamedItemArrayValues(ref),
    Worksheet: (ref) =>
      ref.sheetId
        ? ref.host.make.Worksheet({ host: ref.host, sheetId: ref.sheetId })
        : fail("ItemNotFound", "The name belongs to the workbook."),
    WorksheetOrNullObject: (ref) =>
      ref.sheetId ? ref.host.make.Worksheet({ host: ref.host, sheetId: ref.sheetId }) : null,
  },
  methods: {
    Delete: (ref) => {
      const gone = definition(ref);
      ref.host.workbook.editBook("names", (draft) => {
        draft.names = draft.names.filter((name) => name !== gone);
      });
    },
    // Not the cells that a formula comes to either: Excel for desktop refuses OFFSET (office-js 4321).
    GetRange: (ref) => rangeOf(ref) ?? fail("InvalidOperation", `${ref.name} is no range.`),
    GetRangeOrNullObject: rangeOf,
  },
  results: ["Value"],
});

/** What a name stands for, one entry a cell or value. */
function cellsOf<T>(ref: NameRef, entry: (value: CellValue) => T): T[][] {
  const found = resolveText(ref.host, definition(ref).formula, undefined);
  if (!found) return computed(ref).map((row) => row.map(entry));
  return mapCells(found, (cell) => entry(cell?.value ?? null));
}

/** Excel.NamedItemArrayValues */
export const namedItemArrayValues = excelClass<NameRef>({
  name: "NamedItemArrayValues",
  properties: {
    Values: { get: (ref) => cellsOf(ref, apiValue) },
    Types: { get: (ref) => cellsOf(ref, valueType) },
  },
  results: ["Values", "Types"],
});
