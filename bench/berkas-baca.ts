import { unzipSync } from "fflate";
import { canonical, childOf, parse, relations, xmlOf, type Element, type Parts } from "./berkas-xml";

/** A reader of .xlsx that shares nothing with the host's: it is what the host's files are judged by. */

/** A cell as the file has it. */
export interface ReadCell {
  /** With its kind before it: "n:1.5", "s:text"; "" for none. */
  readonly value: string;
  readonly formula: string | undefined;
  /** Which shared formula a cell without a text of its own has. */
  readonly shared: string | undefined;
  /** The block that a formula fills and of what kind it is. */
  readonly spill: string;
  /** The reference of that block. */
  readonly block: string | undefined;
  /** It stands in a block that a formula of another cell fills. */
  isFilled: boolean;
  readonly look: string;
}

export interface ReadSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<string, ReadCell>;
  /** Everything else of the sheet, by kind: one text for each rule, merged block, link … */
  readonly others: ReadonlyMap<string, readonly string[]>;
}

export interface ReadBook {
  readonly parts: Parts;
  readonly sheets: readonly ReadSheet[];
  readonly names: readonly string[];
  /** In capitals; of the same names on several sheets the last one. */
  readonly namedFormulas: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, { readonly sheet: string; readonly ref: string }>;
  /** The rest of the workbook part. */
  readonly others: ReadonlyMap<string, readonly string[]>;
  /** Parts whose contents are in the fields above, and are not to be compared by their bytes. */
  readonly read: ReadonlySet<string>;
  readonly asksForCalculation: boolean;
}

/** The children of a part's root by name: what stands in lists, one by one. */
function othersOf(
  root: Element,
  without: readonly string[],
  targets: ReadonlyMap<string, string>,
): Map<string, string[]> {
  const others = new Map<string, string[]>();
  for (const child of root.children.filter(({ name }) => !without.includes(name))) {
    const isList = child.children.length > 0 && child.name !== "conditionalFormatting";
    const found = isList ? child.children : [child];
    const list = others.get(child.name) ?? [];
    list.push(...found.map((element) => canonical(element, targets)));
    others.set(child.name, list);
  }
  return others;
}

function textOf(item: Element): string {
  return item.children
    .map((child) => (child.name === "t" ? child.text : child.name === "r" ? textOf(child) : ""))
    .join("");
}

interface Texts {
  readonly text: string;
  readonly runs: string;
}

function texts(item: Element): Texts {
  const runs = item.children.filter(({ name }) => name !== "t");
  return { text: `s:${textOf(item)}`, runs: runs.map((run) => canonical(run)).join("") };
}

/** What each index of a cell's style means, as text. */
function looksOf(root: Element | undefined): string[] {
  const formats = new Map<string, string>();
  for (const { attributes } of childOf(root, "numFmts")?.children ?? [])
    formats.set(attributes.numFmtId ?? "", attributes.formatCode ?? "");
  const list = (name: string): string[] =>
    (childOf(root, name)?.children ?? []).map((element) => canonical(element));
  const [fonts, fills, borders] = [list("fonts"), list("fills"), list("borders")];
  return (childOf(root, "cellXfs")?.children ?? []).map(({ attributes, children }) => {
    const { numFmtId = "0", fontId = "0", fillId = "0", borderId = "0" } = attributes;
    const parts = [formats.get(numFmtId) ?? numFmtId, fonts[Number(fontId)], fills[Number(fillId)]];
    return [...parts, borders[Number(borderId)], ...children.map((child) => canonical(child))].join("|");
  });
}

interface Shared {
  readonly strings: readonly Texts[];
  readonly looks: readonly string[];
}

function valueOf(cell: Element, { strings }: Shared): Texts {
  const { t = "n" } = cell.attributes;
  const raw = childOf(cell, "v")?.text;
  const inline = childOf(cell, "is");
  if (t === "inlineStr" && inline) return texts(inline);
  if (raw === undefined || (raw === "" && t !== "str")) return { text: "", runs: "" };
  if (t === "s") return strings[Number(raw)] ?? { text: `?${raw}`, runs: "" };
  const plain = t === "n" && Number.isFinite(Number(raw)) ? String(Number(raw)) : raw;
  return { text: `${t === "str" || t === "inlineStr" ? "s" : t}:${plain}`, runs: "" };
}

function readCell(cell: Element, shared: Shared): ReadCell {
  const formula = childOf(cell, "f");
  const { t, si, ref, ...rest } = formula?.attributes ?? {};
  const { text, runs } = valueOf(cell, shared);
  const fills = t === "array" || t === "dataTable";
  const isChild = t === "shared" && (formula?.text ?? "") === "";
  return {
    value: text,
    formula: formula && !isChild ? formula.text : undefined,
    shared: isChild || (t === "shared" && ref !== undefined) ? si : undefined,
    block: fills ? ref : undefined,
    isFilled: false,
    spill: fills ? JSON.stringify([t, ref?.replace(/^(.*):\1$/, "$1"), rest, cell.attributes.cm]) : "",
    look: `${shared.looks[Number(cell.attributes.s ?? 0)] ?? ""}${runs}`,
  };
}

const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));

export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The cells by name, and what the rows say of themselves. */
function cellsOf(root: Element, shared: Shared): { cells: Map<string, ReadCell>; rows: string[] } {
  const cells = new Map<string, ReadCell>();
  // Some writers begin a row anew for each of its cells.
  const rows = new Map<number, string>();
  let row = 0;
  for (const line of childOf(root, "sheetData")?.children ?? []) {
    row = line.attributes.r === undefined ? row + 1 : Number(line.attributes.r);
    const { hidden, ht, outlineLevel, collapsed, s } = line.attributes;
    if (hidden ?? ht ?? outlineLevel ?? collapsed ?? s)
      rows.set(row, JSON.stringify([row, hidden, ht, outlineLevel, collapsed, s]));
    let column = 0;
    for (const cell of line.children.filter(({ name }) => name === "c")) {
      const letters = /^[A-Za-z]+/.exec(cell.attributes.r ?? "")?.[0];
      if (letters) column = columnIndex(letters);
      cells.set(`${columnName(column++)}${row}`, readCell(cell, shared));
    }
  }
  markFilled(cells);
  return { cells, rows: [...rows.values()] };
}

/** Cells in the block of another cell's formula hold results, though they have no formula of their own. */
function markFilled(cells: ReadonlyMap<string, ReadCell>): void {
  for (const [at, { block }] of cells) {
    const [, from = "A", top = "1", to = from, bottom = top] =
      /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(block ?? "") ?? [];
    if (block?.includes(":") !== true) continue;
    for (let row = Number(top); row <= Number(bottom); row++)
      for (let column = columnIndex(from); column <= columnIndex(to); column++) {
        const cell = cells.get(`${columnName(column)}${row}`);
        if (cell && cell !== cells.get(at)) cell.isFilled = true;
      }
  }
}

/** The tables of a sheet, by their names in capitals. */
function tablesOf({ parts }: Book, part: string, sheet: string): [string, { sheet: string; ref: string }][] {
  return relations(parts, part)
    .filter(({ type }) => type === "table")
    .flatMap(({ target }) => {
      const bytes = parts[target];
      const { displayName = "", ref = "A1" } = bytes ? parse(xmlOf(bytes)).attributes : {};
      return [[displayName.toUpperCase(), { sheet, ref }] as [string, { sheet: string; ref: string }]];
    });
}

const NOT_OTHERS = ["sheetData", "dimension"];

function readSheet(book: Book, part: string, name: string): ReadSheet {
  const bytes = book.parts[part];
  const root = bytes ? parse(xmlOf(bytes)) : undefined;
  if (root?.name !== "worksheet") return { name, cells: new Map(), others: new Map() };
  const { cells, rows } = cellsOf(root, book.shared);
  const targets = new Map(relations(book.parts, part).map(({ id, target }) => [id, target]));
  const others = othersOf(root, NOT_OTHERS, targets);
  others.set("row", rows);
  return { name, cells, others };
}

interface Book {
  readonly parts: Parts;
  readonly shared: Shared;
}

/** Reads a whole file; throws where it is no package with a workbook. */
export function readBook(file: Uint8Array): ReadBook {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name.replace(/\\/g, "/"), bytes]),
  );
  const workbook = relations(parts, "").find(({ type }) => type === "officeDocument")?.target ?? "";
  const bytes = parts[workbook];
  if (!bytes) throw new Error("no workbook part");
  const root = parse(xmlOf(bytes));
  const links = relations(parts, workbook);
  const partOf = (type: string): string => links.find((link) => link.type === type)?.target ?? "";
  const rootOf = (part: string): Element | undefined => {
    const found = parts[part];
    return found && found.length > 0 ? parse(xmlOf(found)) : undefined;
  };
  const [stringsPart, stylesPart] = [partOf("sharedStrings"), partOf("styles")];
  const strings = (rootOf(stringsPart)?.children ?? []).filter(({ name }) => name === "si").map(texts);
  const styles = rootOf(stylesPart);
  const book: Book = { parts, shared: { strings, looks: looksOf(styles) } };
  const targets = new Map(links.map(({ id, target }) => [id, target]));
  const names = childOf(root, "definedNames")?.children ?? [];
  const listed = childOf(root, "sheets")?.children ?? [];
  const partIds = listed.map(({ attributes }) =>
    Object.entries(attributes).find(([name]) => /:id$/.test(name)),
  );
  const sheetParts = partIds.map((entry) => targets.get(entry?.[1] ?? "") ?? "");
  const { fullCalcOnLoad, forceFullCalc } = childOf(root, "calcPr")?.attributes ?? {};
  const others = othersOf(root, ["definedNames", "calcPr"], targets);
  others.set(
    "dxf",
    (childOf(styles, "dxfs")?.children ?? []).map((element) => canonical(element)),
  );
  others.set(
    "cellStyle",
    (childOf(styles, "cellStyles")?.children ?? []).map((element) => canonical(element)),
  );
  return {
    parts,
    sheets: listed.map(({ attributes }, i) => readSheet(book, sheetParts[i] ?? "", attributes.name ?? "")),
    names: names.map((element) => canonical(element)),
    namedFormulas: new Map(
      names.map(({ attributes, text }) => [(attributes.name ?? "").toUpperCase(), text]),
    ),
    tables: new Map(
      listed.flatMap(({ attributes }, i) => tablesOf(book, sheetParts[i] ?? "", attributes.name ?? "")),
    ),
    others,
    read: new Set([workbook, stringsPart, stylesPart, ...sheetParts]),
    asksForCalculation: [fullCalcOnLoad, forceFullCalc].some((value) => value === "1" || value === "true"),
  };
}
