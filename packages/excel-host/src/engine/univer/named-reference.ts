import { parseA1Ref, translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellName } from "../../model/address";
import { sheetNamed } from "../../model/book";
import type { FormulaPlace } from "./formula-place";
import { plainReference } from "./structured-reference";
import { quotedSheet, type Meanings } from "./scope";

/** `Sheet1!Total` and `'My sheet'!Total` name a sheet; a name by itself none. */
const NAMED = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([\p{L}_\\][\p{L}\p{N}_.\\]*)$/u;

const DEEPEST = 20;

/** A name's formula as seen from a place, with the sheet that it lies on. */
function seenFrom(formula: string, { row, column }: FormulaPlace): string {
  return translateFormulaToA1(translateFormulaToR1C1(`=${formula}`, "A1"), cellName(row, column)).slice(1);
}

/** A block with the sheet that it means: `A1` of another sheet's own name lies on that sheet. */
function withSheet({ book }: Meanings, reference: string, sheetId: string): string {
  const sheet = book.sheets.find(({ id }) => id === sheetId);
  return reference.includes("!") || !sheet ? reference : `${quotedSheet(sheet.name)}${reference}`;
}

/**
 * The block that a text means where it is a name, or a table or a part of one, as A1; undefined for every other text, and for
 * names of what is no block: those are `#REF!` for INDIRECT.
 */
export function referenceNamed(
  meanings: Meanings,
  text: string,
  place: FormulaPlace,
  depth = 0,
): string | undefined {
  const trimmed = text.trim();
  const [, quoted, bare, name = ""] = NAMED.exec(trimmed) ?? [];
  const sheetName = quoted?.replaceAll("''", "'") ?? bare;
  const sheetId = sheetName === undefined ? place.sheetId : sheetNamed(meanings.book, sheetName)?.id;
  const formula = name === "" || !sheetId ? undefined : meanings.nameFormula(name, sheetId);
  if (formula === undefined || !sheetId) return ofTable(meanings, trimmed, place);
  const seen = seenFrom(formula, place);
  const parsed = parseA1Ref(seen);
  if (parsed && "range" in parsed) return withSheet(meanings, seen, sheetId);
  return depth < DEEPEST ? referenceNamed(meanings, formula, { ...place, sheetId }, depth + 1) : undefined;
}

function ofTable(meanings: Meanings, text: string, place: FormulaPlace): string | undefined {
  const bracket = text.indexOf("[");
  const table = bracket < 0 ? text : text.slice(0, bracket);
  if (table === "" || !meanings.tableFor(table, place)) return undefined;
  return plainReference(meanings, bracket < 0 ? `${table}[]` : text, place);
}
