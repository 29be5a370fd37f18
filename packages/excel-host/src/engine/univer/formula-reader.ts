import type { Cell } from "../../model/cell";
import type { Rect } from "../../model/rect";
import type { FormulaPlace } from "./formula-place";
import { readingOf, type FormulaReading } from "./formula-reading";
import { isOfOneCell, withIntersections, type IsBlockName } from "./implicit-intersection";
import { plainReferences, type PlainReferences } from "./plain-references";
import type { Area } from "./references";
import type { Meanings } from "./scope";
import { translateFormula, type Translated } from "./translate";

/** A formula of the book as the calculator is given it. */
export interface ReadFormula {
  readonly translated: Translated;
  readonly reading: FormulaReading;
}

/** What may be a name. */
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/**
 * Reads formulas while names, tables and sheets mean what they mean now. Most formulas of a book were filled down from
 * few: the second of a shape is not read, its references are put into what was read of the first.
 */
export class FormulaReader {
  /** By shape; undefined: formulas of this shape are read one by one. */
  private readonly models = new Map<string, ReadFormula | undefined>();

  constructor(
    private readonly meanings: Meanings,
    /** The id of a sheet by its name. */
    private readonly sheetNamed: (name: string) => string | undefined,
  ) {}

  read(cell: Cell, place: FormulaPlace): ReadFormula {
    const { formula = "" } = cell;
    const plain = plainReferences(formula, place);
    if (!plain) return this.readAnew(cell, place);
    const ofOne = formula.includes(":") && isOfOneCell(cell) ? "1" : "";
    const shape = `${place.sheetId}!${ofOne}=${plain.shape}`;
    const model = this.models.get(shape);
    if (model) return filledFrom(model, formula, plain.rects);
    const read = this.readAnew(cell, place);
    if (!this.models.has(shape)) this.models.set(shape, isModel(read, formula, plain) ? read : undefined);
    return read;
  }

  /** As the calculator understands it, read by itself. */
  translated(cell: Cell, place: FormulaPlace): Translated {
    const { formula = "" } = cell;
    const meant = isOfOneCell(cell) ? withIntersections(formula, this.blockNames(formula, place)) : formula;
    return translateFormula(this.meanings.book, meant, place, this.meanings);
  }

  /** Most formulas have no name of a block: those need not be taken apart. */
  private blockNames(formula: string, { sheetId }: FormulaPlace): IsBlockName | undefined {
    if (!this.meanings.hasBlockNames) return undefined;
    const isBlockName = (name: string): boolean => this.meanings.namesBlock(name, sheetId);
    return formula.match(WORD)?.some(isBlockName) ? isBlockName : undefined;
  }

  private readAnew(cell: Cell, place: FormulaPlace): ReadFormula {
    const translated = this.translated(cell, place);
    return { translated, reading: readingOf(translated.formula, place, this.sheetNamed) };
  }
}

/** It stays as it is written, and reads what its plain references say, one by one: so do the others of its shape. */
function isModel({ translated, reading }: ReadFormula, formula: string, { rects }: PlainReferences): boolean {
  const { indirect, isLost, hasSpans, cuts, reach } = translated;
  if (translated.formula !== `=${formula}` || indirect || isLost || hasSpans || cuts.length > 0) return false;
  const { reads, seeks } = reading;
  if (seeks || reads.length !== rects.length || reach.length !== rects.length) return false;
  return rects.every((rect, index) => {
    const { row, column } = reach[index] ?? {};
    return row === rect.top && column === rect.left && isRect(reads[index], rect);
  });
}

function isRect(area: Area | undefined, { top, left, bottom, right }: Rect): boolean {
  const rect = area?.rect;
  return rect?.top === top && rect.left === left && rect.bottom === bottom && rect.right === right;
}

function filledFrom(
  { translated, reading }: ReadFormula,
  formula: string,
  rects: readonly Rect[],
): ReadFormula {
  const reach = translated.reach.map(({ sheetId }, index) => {
    const { top: row, left: column } = rects[index] as Rect;
    return { sheetId, row, column };
  });
  const reads = reading.reads.map(({ sheetId }, index) => ({ sheetId, rect: rects[index] as Rect }));
  return { translated: { ...translated, formula: `=${formula}`, reach }, reading: { ...reading, reads } };
}
