import type { ReadBook, ReadCell, ReadSheet } from "./berkas-baca";
import { canonical, parse, partNamed, relations, typesOf, xmlOf } from "./berkas-xml";
import type { Volatility } from "./berkas-gerak";

/** What a saved file lacks or has otherwise, against the one it was made of. */
export interface Findings {
  /** Cells whose constant is gone or another one. */
  readonly values: string[];
  /** Formulas that are gone or read otherwise. */
  readonly formulas: string[];
  /** Results that are other ones, without a reason that Excel would have too. */
  readonly results: string[];
  /** Blocks that formulas fill. */
  readonly spills: string[];
  readonly looks: string[];
  /** Rules, links, merged blocks, names, parts …; each begins with its kind. */
  readonly others: string[];
  /** Results that are other ones because the formula leans on a volatile function. */
  volatile: number;
  /** Results of books that ask to be calculated when they are opened, and of formulas that had none. */
  asked: number;
  formulasOf: number;
  cellsOf: number;
}

const shown = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text);

/** Excel takes fifteen digits for the same number. */
function isSame(before: string, after: string): boolean {
  if (before === after) return true;
  if (!before.startsWith("n:") || !after.startsWith("n:")) return false;
  const [a, b] = [Number(before.slice(2)), Number(after.slice(2))];
  return Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));
}

const noFindings = (): Findings => ({
  ...{ values: [], formulas: [], results: [], spills: [], looks: [], others: [] },
  ...{ volatile: 0, asked: 0, formulasOf: 0, cellsOf: 0 },
});

interface Compared {
  readonly book: ReadBook;
  readonly sheet: ReadSheet;
  readonly at: string;
  readonly before: ReadCell;
  readonly after: ReadCell;
  readonly volatility: Volatility;
}

const isFormulaCell = ({ formula, shared }: ReadCell): boolean =>
  formula !== undefined || shared !== undefined;

function compareCell({ book, sheet, at, before, after, volatility }: Compared, into: Findings): void {
  const place = `${sheet.name}!${at}`;
  const isFormula = isFormulaCell(before);
  if (isFormula) into.formulasOf++;
  const isOther = before.formula !== undefined && before.formula !== after.formula;
  if (isFormula !== isFormulaCell(after) || isOther)
    into.formulas.push(`${place} ${shown(`${before.formula} -> ${after.formula}`)}`);
  if (before.spill !== after.spill) into.spills.push(`${place} ${before.spill} -> ${after.spill}`);
  if (before.look !== after.look) into.looks.push(`${place} ${shown(before.look)} -> ${shown(after.look)}`);
  if (isSame(before.value, after.value)) return;
  const text = `${place} ${shown(before.value)} -> ${shown(after.value)} ${shown(before.formula ?? "")}`;
  const isNewError = after.value.startsWith("e:") && !before.value.startsWith("e:") && before.value !== "";
  if (!isFormula && before.value !== "" && !before.isFilled) into.values.push(text);
  else if (volatility.isVolatile(sheet, at)) into.volatile++;
  else if ((book.asksForCalculation && !isNewError) || before.value === "") into.asked++;
  else into.results.push(text);
}

/** What the first list has and the second has not; each text as often as it stands there. */
function missing(before: readonly string[], after: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of after) left.set(text, (left.get(text) ?? 0) + 1);
  return before.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

type Others = ReadonlyMap<string, readonly string[]>;

function compareOthers(where: string, before: Others, after: Others, into: Findings): void {
  for (const [kind, list] of before)
    for (const text of missing(list, after.get(kind) ?? []))
      into.others.push(`${kind} ${where} ${shown(text)}`);
}

const NO_CELL: ReadCell = {
  value: "",
  formula: undefined,
  shared: undefined,
  spill: "",
  block: undefined,
  isFilled: false,
  look: "",
};

function compareSheet(
  book: ReadBook,
  [before, after]: readonly [ReadSheet, ReadSheet],
  volatility: Volatility,
  into: Findings,
): void {
  for (const [at, cell] of before.cells) {
    into.cellsOf++;
    const saved = after.cells.get(at);
    if (!saved && cell.value === "" && cell.formula === undefined && cell.look === "") continue;
    compareCell({ book, sheet: before, at, before: cell, after: saved ?? NO_CELL, volatility }, into);
  }
  compareOthers(before.name, before.others, after.others, into);
}

const isEqual = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

function sameXml(before: Uint8Array, after: Uint8Array): boolean {
  try {
    return canonical(parse(xmlOf(before))) === canonical(parse(xmlOf(after)));
  } catch {
    return false;
  }
}

const relationTexts = (parts: ReadBook["parts"], part: string): string[] =>
  relations(parts, part).map(({ type, target }) => `${type} ${target}`);

/** The part whose relationships stand in this one. */
const ownerOf = (rels: string): string => rels.replace(/_rels\/([^/]*)\.rels$/i, "$1");

function compareParts(before: ReadBook, after: ReadBook, into: Findings): void {
  for (const [name, bytes] of Object.entries(before.parts)) {
    if (name.endsWith("/") || before.read.has(name) || /calcChain|\[Content_Types\]/i.test(name)) continue;
    const saved = after.parts[partNamed(after.parts, name)];
    if (!saved) into.others.push(`part ${name} is missing`);
    else if (isEqual(bytes, saved)) continue;
    else if (name.endsWith(".rels")) {
      const owner = ownerOf(name);
      const lost = missing(relationTexts(before.parts, owner), relationTexts(after.parts, owner));
      for (const text of lost.filter((one) => !one.startsWith("calcChain")))
        into.others.push(`relation ${name} ${text}`);
    } else if (!sameXml(bytes, saved)) into.others.push(`part ${name} is another one`);
  }
}

/** The same bytes in every part: nothing can be lost. */
function isUnchanged(before: ReadBook, after: ReadBook): boolean {
  return Object.entries(before.parts).every(([name, bytes]) => {
    const saved = after.parts[name];
    return saved ? isEqual(bytes, saved) : name.endsWith("/");
  });
}

export function compareBooks(before: ReadBook, after: ReadBook, volatility: Volatility): Findings {
  const into = noFindings();
  if (isUnchanged(before, after)) {
    const cells = before.sheets.flatMap((sheet) => [...sheet.cells.values()]);
    into.cellsOf = cells.length;
    into.formulasOf = cells.filter(isFormulaCell).length;
    return into;
  }
  for (const sheet of before.sheets) {
    const saved = after.sheets.find(({ name }) => name === sheet.name);
    if (saved) compareSheet(before, [sheet, saved], volatility, into);
    else into.others.push(`sheet ${sheet.name} is missing`);
  }
  for (const text of missing(before.names, after.names)) into.others.push(`name ${shown(text)}`);
  compareOthers("workbook", before.others, after.others, into);
  compareParts(before, after, into);
  const [types, saved] = [typesOf(before.parts), typesOf(after.parts)];
  for (const [part, type] of types)
    if (type !== "" && saved.get(part) !== type)
      into.others.push(`type ${part} ${type} -> ${saved.get(part)}`);
  return into;
}
