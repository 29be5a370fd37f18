import { without } from "../../model/without";
import type { Cell } from "../../model/cell";
import type { RowModel, SheetModel } from "../../model/sheet";
import type { TableModel } from "../../model/rules";
import { cellName, parseCell, rectName } from "../../model/address";
import { needsArray } from "../formula/array-context";
import { SharedFormula } from "../formula/shared";
import { fileFormula, modelFormula } from "../formula/spelling";
import type { SharedStrings } from "../parts/shared-strings";
import { shortened } from "../parts/tables";
import { attributesXml, elementXml, type AttributeValues } from "../xml/element";
import { escapeText } from "../xml/text";
import { readCellSource, type CellSource } from "./cell-source";
import { readRow } from "./read-cells";
import { scanAttributes } from "./scan";
import { isPending, plainValue, resultValue, savesTheSame, type ValueXml } from "./write-value";

/** What the cells of a sheet need of the rest of the package. */
export interface CellContext {
  readonly strings: SharedStrings;
  /** The texts that `t="s"` of the sources counts in. */
  readonly sourceStrings: readonly string[];
  /** The `cm` of a dynamic array; asking for it puts the metadata part into the package. */
  dynamicArray(): number;
}

/** `<sheetData>` and what was noticed while writing it. */
interface WrittenCells {
  readonly xml: string;
  /** A formula came or changed: the calculation chain no longer holds. */
  readonly formulasChanged: boolean;
  /** Formulas that are as they were read. */
  readonly keptFormulas: number;
  /** A formula has no result to show. */
  readonly pending: boolean;
}

/** Writes the rows and cells of a sheet. A cell whose source still says the same is written as it was read. */
export function writeCells(sheet: SheetModel, context: CellContext): WrittenCells {
  return new CellWriter(sheet, context).write();
}

/** A formula that calculates with blocks and shows one value. */
const SINGLE_CELL = { rows: 1, columns: 1, dynamic: true };

const SHARED = /<f[^>]*\st="shared"/;

class CellWriter {
  private readonly out: string[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private formulasChanged = false;
  private kept = 0;
  private pending = false;

  constructor(
    private readonly sheet: SheetModel,
    private readonly context: CellContext,
  ) {}

  write(): WrittenCells {
    const { cells, rows } = this.sheet;
    const numbers = [...new Set([...rows.keys(), ...cells.keys()])].sort((a, b) => a - b);
    for (const row of numbers) this.row(row, rows.get(row), cells.get(row));
    const contents = this.out.join("");
    const xml = contents === "" ? "<sheetData/>" : `<sheetData>${contents}</sheetData>`;
    return { xml, formulasChanged: this.formulasChanged, keptFormulas: this.kept, pending: this.pending };
  }

  private row(row: number, model: RowModel | undefined, cells: ReadonlyMap<number, Cell> | undefined): void {
    const columns = cells ? sortedKeys(cells) : [];
    const pieces: string[] = [];
    for (const column of columns) {
      const cell = cells?.get(column);
      if (cell) pieces.push(this.cell(cell, row, column));
    }
    const attributes = rowAttributes(row, model, columns);
    const contents = pieces.join("");
    this.out.push(contents === "" ? `<row ${attributes}/>` : `<row ${attributes}>${contents}</row>`);
  }

  private cell(cell: Cell, row: number, column: number): string {
    const kept = cell.source === undefined ? undefined : this.fromSource(cell, cell.source, row, column);
    if (kept !== undefined) {
      if (kept.includes("<f")) this.kept += 1;
      return kept;
    }
    return this.fresh(cell, row, column);
  }

  /** The cell as it was read, with another place, format or result where these differ; undefined when it is another cell. */
  private fromSource(cell: Cell, source: string, row: number, column: number): string | undefined {
    const tagEnd = source.indexOf(">");
    const read = readCellSource(source, tagEnd, this.context.sourceStrings);
    const name = cellName(row, column);
    const moved = read.place !== name;
    if (!this.sameFormula(cell, read, source, row, column)) return undefined;
    const sameResult =
      savesTheSame(read.value, cell.value) || (cell.formula !== undefined && isPending(cell.value));
    if (cell.formula !== undefined && isPending(cell.value) && read.value === null) this.pending = true;
    if (!moved && sameResult && read.format === cell.format) return source;
    if (!sameResult && cell.formula === undefined && cell.spilledFrom === undefined) return undefined;
    if (moved && read.formula?.ref !== undefined) return undefined;
    // The chain of calculation names formulas by their place.
    if (moved && read.formula) this.formulasChanged = true;
    return patched(
      source,
      tagEnd,
      { r: name, s: cell.format || undefined },
      sameResult ? undefined : resultValue(cell.value),
    );
  }

  private sameFormula(cell: Cell, read: CellSource, source: string, row: number, column: number): boolean {
    const { formula } = read;
    if (!formula) return cell.formula === undefined;
    if (formula.kind === "dataTable") return cell.formula === undefined;
    if (formula.kind === "shared" || SHARED.test(source)) return this.sameShared(cell, read, row, column);
    if (formula.kind === "array" && !sameArray(cell, formula.ref, row, column)) return false;
    return this.sameText(cell, formula.text, row, column);
  }

  private sameText(cell: Cell, text: string, row: number, column: number): boolean {
    const spelled = modelFormula(text);
    if (spelled === cell.formula || (text === "" && cell.formula === undefined)) return true;
    const table = this.tableAt(row, column);
    return table !== undefined && shortened(spelled, table.name) === cell.formula;
  }

  /** Followers lean on their master: once that is gone or moved, each of them is written with its own formula. */
  private sameShared(cell: Cell, read: CellSource, row: number, column: number): boolean {
    const { text = "", sharedIndex = "" } = read.formula ?? {};
    const stays = read.place === cellName(row, column);
    if (!stays) return false;
    if (text !== "") {
      if (!this.sameText(cell, text, row, column)) return false;
      this.shared.set(sharedIndex, new SharedFormula(text, row, column));
      return true;
    }
    const here = this.shared.get(sharedIndex)?.at(row, column);
    return here !== undefined && this.sameText(cell, here, row, column);
  }

  private fresh(cell: Cell, row: number, column: number): string {
    const hasFormula = cell.formula !== undefined && cell.spilledFrom === undefined;
    const text = hasFormula ? (cell.formula ?? "") : "";
    const fillsItself = !wasPlain(cell) && needsArray(text) ? SINGLE_CELL : undefined;
    const array = hasFormula ? (cell.array ?? fillsItself) : undefined;
    const formula = hasFormula ? this.formulaXml(text, array, row, column) : "";
    const value = this.valueOf(cell, hasFormula, row, column);
    const style = cell.format > 0 ? ` s="${cell.format}"` : "";
    const type = value.type === undefined ? "" : ` t="${value.type}"`;
    const dynamic = array?.dynamic ? ` cm="${this.context.dynamicArray()}"` : "";
    const contents = formula + value.xml;
    const start = `<c r="${cellName(row, column)}"${style}${type}${dynamic}`;
    return contents === "" ? `${start}/>` : `${start}>${contents}</c>`;
  }

  private valueOf(cell: Cell, hasFormula: boolean, row: number, column: number): ValueXml {
    if (hasFormula) {
      if (isPending(cell.value)) this.pending = true;
      return resultValue(cell.value);
    }
    if (cell.spilledFrom) return resultValue(cell.value);
    const value =
      this.isHeader(row, column) && typeof cell.value === "number" ? String(cell.value) : cell.value;
    return plainValue(value, this.context.strings);
  }

  private formulaXml(formula: string, array: Cell["array"], row: number, column: number): string {
    this.formulasChanged = true;
    const text = escapeText(fileFormula(formula, array?.dynamic, this.tableAt(row, column)?.name));
    if (!array) return `<f>${text}</f>`;
    const ref = rectName({
      top: row,
      left: column,
      bottom: row + array.rows - 1,
      right: column + array.columns - 1,
    });
    return elementXml("f", { t: "array", ref }, text);
  }

  private tableAt(row: number, column: number): TableModel | undefined {
    return this.sheet.tables.find(
      ({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
    );
  }

  /** Excel wants the headers of a table to be text. */
  private isHeader(row: number, column: number): boolean {
    const table = this.tableAt(row, column);
    return table !== undefined && table.hasHeaders && table.range.top === row;
  }
}

/** The file has the cell's formula, before its references moved, as one that takes single cells out of blocks. */
function wasPlain({ source }: Cell): boolean {
  if (source === undefined) return false;
  const { formula, hasMetadata } = readCellSource(source, source.indexOf(">"), []);
  return formula !== undefined && !hasMetadata && (formula.kind === "normal" || formula.kind === "shared");
}

function sortedKeys(cells: ReadonlyMap<number, Cell>): number[] {
  const keys = [...cells.keys()];
  for (let index = 1; index < keys.length; index += 1) {
    if ((keys[index] ?? 0) < (keys[index - 1] ?? 0)) return keys.sort((a, b) => a - b);
  }
  return keys;
}

function sameArray(cell: Cell, ref: string | undefined, row: number, column: number): boolean {
  const { rows = 1, columns = 1 } = cell.array ?? {};
  const rect = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  return ref === undefined || ref.replaceAll("$", "") === rectName(rect);
}

/** `<f/>`, or `<f>` with its text, in which "/>" may stand. */
const FORMULA = /<f(?:\s[^>]*)?(?:\/>|(?<!\/)>[^<]*<\/f\s*>)/;

/** A cell with some attributes changed and, where given, another value; its formula keeps its bytes. */
function patched(
  source: string,
  tagEnd: number,
  changes: AttributeValues,
  value: ValueXml | undefined,
): string {
  const selfClosed = source[tagEnd - 1] === "/";
  const kept = without(scanAttributes(source.slice(0, tagEnd)), "r", "s");
  const body = selfClosed ? "" : source.slice(tagEnd + 1, -"</c>".length);
  if (!value) return elementXml("c", { ...changes, ...kept }, body);
  const others = without(kept, "t", "vm");
  const formula = FORMULA.exec(body)?.[0] ?? "";
  return elementXml("c", { ...changes, ...others, t: value.type }, formula + value.xml);
}

/** Attributes of `<row>`: the source's own while they say the same. */
function rowAttributes(row: number, model: RowModel | undefined, columns: readonly number[]): string {
  const source = model?.source ?? "";
  const before = readRow(source);
  const isSame =
    before.height === model?.height &&
    before.hidden === (model?.hidden ?? false) &&
    before.format === model?.format &&
    before.outlineLevel === model?.outlineLevel;
  const attributes: AttributeValues = { r: row + 1, ...scanAttributes(source) };
  const spansFit = fitsSpans(attributes.spans, columns);
  if (isSame && spansFit && attributes.r === String(row + 1)) return source.trim();
  attributes.r = row + 1;
  if (!spansFit) delete attributes.spans;
  if (!isSame && model) Object.assign(attributes, changedRow(model, before));
  return attributesXml(attributes).trim();
}

function changedRow(model: RowModel, before: RowModel): AttributeValues {
  return {
    s: model.format,
    customFormat: model.format === undefined ? undefined : true,
    ht: model.height,
    hidden: model.hidden || undefined,
    ...(model.height !== before.height && { customHeight: model.height === undefined ? undefined : true }),
    outlineLevel: model.outlineLevel,
  };
}

function fitsSpans(spans: AttributeValues[string], columns: readonly number[]): boolean {
  if (typeof spans !== "string" || columns.length === 0) return true;
  const numbers = spans.split(/[\s:]+/).map(Number);
  return (
    (columns[0] ?? 0) + 1 >= Math.min(...numbers) &&
    (columns[columns.length - 1] ?? 0) + 1 <= Math.max(...numbers)
  );
}

/** True when a formula of the sheet shows another result than its source, though no cell of it was written. */
export function hasNewResults(sheet: SheetModel, strings: readonly string[]): boolean {
  for (const cells of sheet.cells.values()) {
    for (const cell of cells.values()) {
      if (cell.formula === undefined && cell.spilledFrom === undefined) continue;
      if (cell.source === undefined) return true;
      const tagEnd = cell.source.indexOf(">");
      const { value } = readCellSource(cell.source, tagEnd, strings);
      if (!isPending(cell.value) && !savesTheSame(value, cell.value)) return true;
    }
  }
  return false;
}

/** The block that a `<dimension>` should name: the old one, made larger where cells stand outside it. */
export function dimension(sheet: SheetModel, old: string | undefined): string {
  const [from = "A1", to = from] = (old ?? "").split(":");
  const [first, last] = [parseCell(from), parseCell(to)];
  let { row: top, column: left } = first ?? { row: Infinity, column: Infinity };
  let { row: bottom, column: right } = last ?? { row: -1, column: -1 };
  for (const [row, cells] of sheet.cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    for (const column of cells.keys()) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 || right < 0 ? "A1" : rectName({ top, left, bottom, right });
}
