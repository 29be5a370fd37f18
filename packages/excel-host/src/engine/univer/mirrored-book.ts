import type { Cell } from "../../model/cell";
import { blockFrom, oneCell } from "../../model/rect";
import type { Workbook } from "../../model/workbook";
import type { WorkSlices } from "../work-slices";
import { BrokenCircles } from "./broken-circles";
import type { Calculator } from "./calculator";
import { dueAfter } from "./due";
import { areaOf, type FormulaPlace } from "./formula-place";
import { KeptResults } from "./kept-results";
import type { SheetMirror } from "./mirror";
import { MirroredCells } from "./mirrored-cells";
import { placesIn } from "./places";
import type { Area } from "./references";
import { released } from "./results";
import { Meanings } from "./scope";
import { SpilledAreas } from "./spilled-areas";
import { columnRuns, type Touched, type Work } from "./touched";
import type { Translated } from "./translate";

/** What reading the whole book found: formulas that must be calculated, and those that read something else now. */
interface ReadAnew {
  readonly due: readonly Area[];
  readonly changed: readonly Area[];
}

const NOTHING_READ: ReadAnew = { due: [], changed: [] };

/** Keeps the calculator's sheets equal to the book. */
export class MirroredBook {
  readonly cells: MirroredCells;
  readonly spills = new SpilledAreas();
  readonly circles: BrokenCircles;
  readonly kept: KeptResults;

  constructor(private readonly workbook: Workbook) {
    this.cells = new MirroredCells(workbook);
    this.circles = new BrokenCircles(workbook, this.cells);
    this.kept = new KeptResults(this.cells.mirrors);
  }

  get mirrors(): ReadonlyMap<string, SheetMirror> {
    return this.cells.mirrors;
  }

  /**
   * Takes over what was touched and says what is to be calculated for it. Throws Stopped when it is to end before: the
   * sheets must be read anew then.
   */
  async takeOver(touched: Touched, calculator: Calculator, slices: WorkSlices): Promise<Work> {
    calculator.meanings = new Meanings(this.workbook.book);
    this.cells.readBy(calculator.meanings);
    const wereCircular = this.circles.release();
    const { due, changed } = touched.anew ? await this.readAll(calculator, touched, slices) : NOTHING_READ;
    const known = touched.areas.filter(({ sheetId }) => this.mirrors.has(sheetId));
    const arrays = known.flatMap((area) => {
      if (!touched.anew) this.readArea(area, calculator);
      return this.arraysAt(area);
    });
    const renamed = this.meansOtherwise(touched, known) ? await this.readIndirect(calculator, slices) : [];
    const edited = [...known, ...changed, ...renamed];
    const skipping = touched.rows ? columnRuns([...this.cells.graph.skipping]) : [];
    const freed = this.freeReaders(edited, calculator);
    for (const place of wereCircular) this.cells.readAgain(place, calculator);
    const followers = [...arrays, ...skipping, ...renamed, ...freed, ...wereCircular.map(areaOf)];
    const areas = [...due, ...known, ...changed, ...touched.cells, ...followers];
    return { all: touched.everything, areas, edited };
  }

  /** A formula that the calculator cannot compute shows what it showed: for the calculator it is a plain value. */
  keep(places: readonly FormulaPlace[], calculator: Calculator): void {
    for (const place of places) {
      this.kept.keep(place);
      const mirror = this.mirrors.get(place.sheetId);
      if (mirror) this.cells.putPlain(mirror, place, calculator);
    }
  }

  /** Formulas that were kept are to be calculated again. */
  free(places: readonly FormulaPlace[], calculator: Calculator): void {
    for (const place of places) {
      this.kept.free(place);
      this.cells.readAgain(place, calculator);
    }
  }

  private freeReaders(edited: readonly Area[], calculator: Calculator): Area[] {
    const readers = this.kept.readersOf(edited);
    this.free(readers, calculator);
    return columnRuns(readers);
  }

  /** Formulas that lean on tables, names or whole blocks may mean something else now; read anew, they do not. */
  private meansOtherwise(touched: Touched, known: readonly Area[]): boolean {
    if (touched.anew) return false;
    return (
      touched.meanings ||
      known.some(({ sheetId, rect }) => this.cells.cuts.isBeyond(sheetId, rect.bottom, rect.right))
    );
  }

  /** Formulas that lean on tables, names or spilled areas and mean something else now, translated anew. */
  private async readIndirect(calculator: Calculator, slices: WorkSlices): Promise<Area[]> {
    const places: FormulaPlace[] = [];
    this.cells.cuts.clear();
    for (const [sheetId, mirror] of this.mirrors) {
      for (const { row, column } of [...mirror.indirect.values()]) {
        if (slices.isOver) await slices.pause();
        const place = { sheetId, row, column };
        const before = mirror.formulas[row]?.[column]?.f ?? this.kept.formulaAt(place);
        if (this.cells.translateAgain(mirror, place) === before) continue;
        this.kept.free(place);
        this.cells.read(mirror, place, calculator);
        places.push(place);
      }
    }
    return columnRuns(places);
  }

  /** Reads all sheets. */
  private async readAll(calculator: Calculator, touched: Touched, slices: WorkSlices): Promise<ReadAnew> {
    const { sheets } = this.workbook.book;
    calculator.forgetAll();
    this.kept.clear();
    this.cells.beginAnew();
    this.spills.keepOnly(sheets.map(({ id }) => id));
    const dueOf = dueAfter(touched);
    const found = { due: new Array<FormulaPlace>(), changed: new Array<FormulaPlace>() };
    const total = sheets.reduce((rows, { cells }) => rows + cells.size, 0);
    let done = 0;
    for (const [sheetId, mirror] of this.mirrors) {
      for (const [row, cells] of mirror.sheet.cells) {
        if (slices.isOver) await slices.pause({ done, total });
        done += 1;
        for (const [column, cell] of cells) {
          const place = { sheetId, row, column };
          const translated = this.readFirst(mirror, place, cell, calculator);
          const due = translated && dueOf(cell, translated, sheetId);
          if (due) found[due].push(place);
        }
      }
    }
    return { due: columnRuns(found.due), changed: columnRuns(found.changed) };
  }

  /** Reads a cell of which the calculator knows nothing, with the area that its array fills. */
  private readFirst(
    mirror: SheetMirror,
    place: FormulaPlace,
    { array }: Cell,
    calculator: Calculator,
  ): Translated | undefined {
    if (array?.dynamic) this.spills.remember(place.sheetId, place, blockFrom(place, array));
    const translated = this.cells.read(mirror, place);
    if (array) this.cells.fill(place, array, calculator);
    return translated;
  }

  private readArea({ sheetId, rect }: Area, calculator: Calculator): void {
    const mirror = this.mirrors.get(sheetId);
    if (!mirror) return;
    for (const { row, column } of placesIn(mirror, rect)) {
      const place = { sheetId, row, column };
      this.kept.free(place);
      this.cells.read(mirror, place, calculator);
      this.releaseArray(mirror, place);
    }
  }

  /** A formula that filled an area was overwritten: the rest of its area is empty now. */
  private releaseArray(mirror: SheetMirror, place: FormulaPlace): void {
    const { sheetId, row, column } = place;
    if (mirror.hasFormula(row, column)) return;
    const former = this.spills.take(sheetId, place);
    if (former) this.workbook.setResults(sheetId, released(mirror, place, former, oneCell(place)));
  }

  /** Formulas whose array was, or would have been, where something was written. */
  private arraysAt({ sheetId, rect }: Area): Area[] {
    const places = [...this.cells.blocked.of(sheetId), ...this.spills.meeting(sheetId, rect)];
    return places.map((place) => ({ sheetId, rect: oneCell(place) }));
  }
}
