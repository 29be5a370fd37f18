import { columnIndex, type ReadBook, type ReadSheet } from "./berkas-baca";

/** Functions whose value is another one each time, or may be. */
const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\s*\(/i;

const SHEET = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELLS = new RegExp(
  String.raw`${SHEET}(\$?)([A-Z]{1,3})(\$?)(\d+)(?::(\$?)([A-Z]{1,3})(\$?)(\d+))?(?![\p{L}\p{N}_(.])`,
  "gu",
);
const COLUMNS = new RegExp(String.raw`${SHEET}\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?![\p{L}\p{N}_(.])`, "gu");
const ROWS = new RegExp(String.raw`${SHEET}\$?(\d+):\$?(\d+)(?!\d)`, "gu");

interface Place {
  readonly sheet: string;
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

const placeOf = (cell: string): readonly [row: number, column: number] => {
  const [, letters = "A", digits = "1"] = /^\$?([A-Z]+)\$?(\d+)$/.exec(cell) ?? [];
  return [Number(digits), columnIndex(letters)];
};

/** The block of a reference like "A1:B2". */
function blockOf(sheet: string, ref: string): Place {
  const [from = "A1", to = from] = ref.split(":");
  const [[top, left], [bottom, right]] = [placeOf(from), placeOf(to)];
  return { sheet: sheet.toUpperCase(), rows: [top, bottom], columns: [left, right] };
}

function isWithin({ rows, columns }: Place, at: string): boolean {
  const [row, column] = placeOf(at);
  return row >= rows[0] && row <= rows[1] && column >= columns[0] && column <= columns[1];
}

const EVERY: readonly [number, number] = [0, Infinity];

/** The cells that a formula names; `down` and `right`: how far it stands from where it is spelled. */
function placesIn(text: string, sheet: string, down: number, right: number): Place[] {
  const named = (name: string | undefined): string =>
    (name?.replace(/^'|'$/g, "").replace(/''/g, "'") ?? sheet).toUpperCase();
  const row = (fixed: string | undefined, digits: string): number => Number(digits) + (fixed ? 0 : down);
  const column = (fixed: string | undefined, letters: string): number =>
    columnIndex(letters) + (fixed ? 0 : right);
  const cells = [...text.matchAll(CELLS)].map((match) => {
    const [, name, c1, col1 = "A", r1, row1 = "1", c2, col2, r2, row2] = match;
    return {
      sheet: named(name),
      rows: [row(r1, row1), row2 === undefined ? row(r1, row1) : row(r2, row2)] as const,
      columns: [column(c1, col1), col2 === undefined ? column(c1, col1) : column(c2, col2)] as const,
    };
  });
  const columns = [...text.matchAll(COLUMNS)].map(([, name, from = "A", to = "A"]) => ({
    sheet: named(name),
    rows: EVERY,
    columns: [columnIndex(from), columnIndex(to)] as const,
  }));
  const rows = [...text.matchAll(ROWS)].map(([, name, from, to]) => ({
    sheet: named(name),
    rows: [Number(from), Number(to)] as const,
    columns: EVERY,
  }));
  return [...cells, ...columns, ...rows];
}

/** Looks through what formulas lead to for volatile functions; each cell once. */
export class Volatility {
  private readonly known = new Map<string, boolean>();
  private readonly sheets: ReadonlyMap<string, ReadSheet>;
  private readonly masters = new Map<string, string>();
  private readonly any: boolean;

  constructor(private readonly book: ReadBook) {
    this.sheets = new Map(book.sheets.map((sheet) => [sheet.name.toUpperCase(), sheet]));
    let any = [...book.namedFormulas.values()].some((text) => VOLATILE.test(text));
    for (const { name, cells } of book.sheets)
      for (const [at, { formula, shared }] of cells) {
        any ||= formula !== undefined && VOLATILE.test(formula);
        if (formula !== undefined && shared !== undefined) this.masters.set(`${name}!${shared}`, at);
      }
    this.any = any;
  }

  isVolatile(sheet: ReadSheet, at: string): boolean {
    if (!this.any) return false;
    const key = `${sheet.name}!${at}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    // Until it is known; formulas that lead to themselves end here.
    this.known.set(key, false);
    const found = this.look(sheet, at);
    this.known.set(key, found);
    return found;
  }

  private look(sheet: ReadSheet, at: string): boolean {
    const cell = sheet.cells.get(at);
    if (!cell) return false;
    const master = cell.shared === undefined ? at : (this.masters.get(`${sheet.name}!${cell.shared}`) ?? at);
    const text = cell.formula ?? sheet.cells.get(master)?.formula;
    // `<f ca="1"/>` stands in cells that another formula fills.
    if (text === undefined || text === "") return this.inSpill(sheet, at);
    const [[row, column], [fromRow, fromColumn]] = [placeOf(at), placeOf(master)];
    return this.leadsToVolatile(text, sheet.name, [row - fromRow, column - fromColumn], new Set());
  }

  private leadsToVolatile(
    formula: string,
    sheet: string,
    [down, right]: readonly [number, number],
    names: Set<string>,
  ): boolean {
    if (VOLATILE.test(formula)) return true;
    const text = formula.replace(/"[^"]*"/g, '""');
    if (placesIn(text, sheet, down, right).some((place) => this.anyIn(place))) return true;
    for (const [word] of text.matchAll(/[\p{L}_\\][\p{L}\p{N}_.\\]*/gu)) {
      const name = word.toUpperCase();
      const [named, table] = [this.book.namedFormulas.get(name), this.book.tables.get(name)];
      if (table && this.anyIn(blockOf(table.sheet, table.ref))) return true;
      if (named === undefined || names.has(name)) continue;
      if (this.leadsToVolatile(named, sheet, [0, 0], names.add(name))) return true;
    }
    return false;
  }

  private inSpill(sheet: ReadSheet, at: string): boolean {
    for (const [origin, { block }] of sheet.cells)
      if (block !== undefined && origin !== at && isWithin(blockOf(sheet.name, block), at))
        return this.isVolatile(sheet, origin);
    return false;
  }

  private anyIn(place: Place): boolean {
    const found = this.sheets.get(place.sheet);
    if (!found) return false;
    for (const [at, { formula, shared, isFilled }] of found.cells)
      if (
        (formula !== undefined || shared !== undefined || isFilled) &&
        isWithin(place, at) &&
        this.isVolatile(found, at)
      )
        return true;
    return false;
  }
}
