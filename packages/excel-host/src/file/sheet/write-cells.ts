import { cellName, rectName } from "../../model/address";
import type { Cell } from "../../model/cell";
import { blockFrom, type CellPlace } from "../../model/rect";
import { tableAt, type RowModel, type SheetModel } from "../../model/sheet";
import { needsArray } from "../formula/array-context";
import { fileFormula } from "../formula/spelling";
import type { SharedStrings } from "../parts/shared-strings";
import { elementXml } from "../xml/element";
import { escapeText } from "../xml/text";
import { readCellSource } from "./cell-source";
import { KeptCells } from "./kept-cells";
import { rowAttributes } from "./row-attributes";
import { isPending, plainValue, resultValue, type ValueXml } from "./write-value";

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

class CellWriter {
  private readonly out: string[] = [];
  private readonly sources: KeptCells;
  private formulasChanged = false;
  private keptFormulas = 0;
  private pending = false;

  constructor(
    private readonly sheet: SheetModel,
    private readonly context: CellContext,
  ) {
    this.sources = new KeptCells(sheet, context.sourceStrings);
  }

  write(): WrittenCells {
    const { cells, rows } = this.sheet;
    const numbers = [...new Set([...rows.keys(), ...cells.keys()])].sort((a, b) => a - b);
    for (const row of numbers) this.row(row, rows.get(row), cells.get(row));
    const contents = this.out.join("");
    const xml = contents === "" ? "<sheetData/>" : `<sheetData>${contents}</sheetData>`;
    const { formulasChanged, keptFormulas, pending } = this;
    return { xml, formulasChanged, keptFormulas, pending };
  }

  private row(row: number, model: RowModel | undefined, cells: ReadonlyMap<number, Cell> | undefined): void {
    const columns = cells ? sortedKeys(cells) : [];
    const pieces: string[] = [];
    for (const column of columns) {
      const cell = cells?.get(column);
      if (cell) pieces.push(this.cell(cell, { row, column }));
    }
    const attributes = rowAttributes(row, model, columns);
    const contents = pieces.join("");
    this.out.push(contents === "" ? `<row ${attributes}/>` : `<row ${attributes}>${contents}</row>`);
  }

  private cell(cell: Cell, place: CellPlace): string {
    const kept = cell.source === undefined ? undefined : this.sources.keep(cell, cell.source, place);
    if (!kept) return this.fresh(cell, place);
    if (kept.xml.includes("<f")) this.keptFormulas += 1;
    this.formulasChanged ||= kept.hasMovedFormula;
    this.pending ||= kept.isPending;
    return kept.xml;
  }

  private fresh(cell: Cell, place: CellPlace): string {
    const hasFormula = cell.formula !== undefined && cell.spilledFrom === undefined;
    const text = hasFormula ? (cell.formula ?? "") : "";
    const fillsItself = !wasPlain(cell) && needsArray(text) ? SINGLE_CELL : undefined;
    const array = hasFormula ? (cell.array ?? fillsItself) : undefined;
    const formula = hasFormula ? this.formulaXml(text, array, place) : "";
    const value = this.valueOf(cell, hasFormula, place);
    const style = cell.format > 0 ? ` s="${cell.format}"` : "";
    const type = value.type === undefined ? "" : ` t="${value.type}"`;
    const dynamic = array?.dynamic ? ` cm="${this.context.dynamicArray()}"` : "";
    const contents = formula + value.xml;
    const start = `<c r="${cellName(place.row, place.column)}"${style}${type}${dynamic}`;
    return contents === "" ? `${start}/>` : `${start}>${contents}</c>`;
  }

  private valueOf(cell: Cell, hasFormula: boolean, place: CellPlace): ValueXml {
    if (hasFormula && isPending(cell.value)) this.pending = true;
    if (hasFormula || cell.spilledFrom) return resultValue(cell.value);
    const isText = typeof cell.value === "number" && this.isHeader(place);
    return plainValue(isText ? String(cell.value) : cell.value, this.context.strings);
  }

  private formulaXml(formula: string, array: Cell["array"], place: CellPlace): string {
    this.formulasChanged = true;
    const text = escapeText(fileFormula(formula, array?.dynamic, tableAt(this.sheet, place)?.name));
    if (!array) return `<f>${text}</f>`;
    return elementXml("f", { t: "array", ref: rectName(blockFrom(place, array)) }, text);
  }

  /** Excel wants the headers of a table to be text. */
  private isHeader(place: CellPlace): boolean {
    const table = tableAt(this.sheet, place);
    return table !== undefined && table.hasHeaders && table.range.top === place.row;
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
