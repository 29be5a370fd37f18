import { emptyBook, Workbook, type CellInput, type TableModel } from "excel-host";

/** A workbook of one kind, as large as asked for; its first cell holds a number that may be edited. */
export type Pembuat = (n: number) => Workbook;

const id = (workbook: Workbook): string => workbook.book.activeSheetId;

function buku(n: number, baris: (i: number) => CellInput[]): Workbook {
  const workbook = new Workbook(emptyBook());
  workbook.write(
    id(workbook),
    0,
    0,
    Array.from({ length: n }, (_, i) => baris(i)),
  );
  return workbook;
}

/** So many defined names, a hundred of them used. */
function bernama(n: number): Workbook {
  const workbook = buku(100, (i) => [{ value: i }, { formula: `Nama${i}*2` }]);
  const satu = (i: number) => ({
    name: `Nama${i}`,
    formula: `Sheet1!$A$${(i % 100) + 1}`,
    hidden: false,
  });
  workbook.editBook("names", (draft) => (draft.names = Array.from({ length: n }, (_, i) => satu(i))));
  return workbook;
}

function tabel(i: number): TableModel {
  return {
    id: i + 1,
    name: `Tabel${i}`,
    range: { top: i * 3 + 1, bottom: i * 3 + 2, left: 0, right: 1 },
    hasHeaders: true,
    hasTotals: false,
    columns: [
      { id: 1, name: "Nilai" },
      { id: 2, name: "Kali" },
    ],
    showFilter: true,
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
  };
}

/** So many tables of one row below each other, each with a formula on its own row. */
function bertabel(n: number): Workbook {
  const isi = (i: number): CellInput[] => [{ value: i }, { formula: "[@Nilai]*2+$A$1" }];
  const workbook = buku(n * 3 + 1, (i) =>
    i === 0
      ? [{ value: 1 }]
      : i % 3 === 1
        ? [{ value: "Nilai" }, { value: "Kali" }]
        : i % 3 === 2
          ? isi(i)
          : [],
  );
  workbook.edit(id(workbook), "tables", (draft) => {
    draft.tables = Array.from({ length: n }, (_, i) => ({ ...tabel(i), columns: [...tabel(i).columns] }));
  });
  return workbook;
}

/** A sheet with so many rows and three formulas over all of its cells. */
function selembar(n: number): Workbook {
  const rumus = ['SUMPRODUCT((B1:XFD1048576="")*1)', 'SUMPRODUCT((B:B="")*1)', "SUM((B:B)*2)"];
  const workbook = buku(n, (i) => [i === 0 ? { value: 1 } : undefined, { value: i }]);
  const lembar = rumus.map((formula): CellInput[] => [{ formula }]);
  workbook.write(id(workbook), 1, 0, lembar);
  return workbook;
}

/** The kinds of books that are measured. */
export const BUKU: Readonly<Record<string, Pembuat>> = {
  "plain formulas": (n) => buku(n, (i) => [{ value: i }, { value: 2 }, { formula: `A${i + 1}*2+B${i + 1}` }]),
  "chain of formulas": (n) => buku(n, (i) => [i === 0 ? { value: 1 } : { formula: `A${i}+1` }]),
  "defined names": bernama,
  "tables on a sheet": bertabel,
  "rows under whole-sheet formulas": selembar,
  lookups: (n) =>
    buku(n, (i) => [{ value: i }, { value: i * 2 }, { formula: `SUMIFS(B$1:B$${n},A$1:A$${n},A${i + 1})` }]),
  "running sums": (n) => buku(n, (i) => [{ value: i }, { formula: `SUM(A$1:A${i + 1})` }]),
};
