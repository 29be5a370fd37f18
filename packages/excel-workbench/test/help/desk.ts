import { apiSetTable } from "excel-host/node";
import { DEFAULT_CONFIG } from "../../src/config/config";
import { CellWork } from "../../src/desk/cell-work";
import { Commands } from "../../src/desk/commands";
import { FindWork } from "../../src/desk/find-work";
import { openBook, type OpenBook } from "../../src/desk/open-book";
import type { Selection } from "../../src/grid/owner";
import { openSession } from "../../src/session";
import type { CellCommand } from "../../src/ui/cell-commands";
import { usePage } from "./page";
import { rect, shown, type } from "./workbooks";

const MANIFEST = {
  id: "11111111-1111-4111-8111-111111111111",
  version: "1.0.0.0",
  pageUrl: "https://localhost/taskpane.html",
  controls: [],
  tabs: [],
};

/**
 * What works on cells, over a real book with an empty sheet "S" for each test of a suite; in place of the page around it
 * stands a list of what it was told.
 */
export function useDesk() {
  usePage();
  let book: OpenBook;
  let selection: Selection;
  let told: string[];
  before(async () => {
    const opening = { name: "a.xlsx", bytes: undefined, firstSheet: "S", locale: "en-US" as const };
    const addIn = { manifest: MANIFEST, functionsJson: undefined };
    book = openBook(await openSession(addIn, { ...opening, apiSets: apiSetTable() }), DEFAULT_CONFIG);
    Object.assign(book.workbook.book.sheets[0]!, { id: "S" });
    Object.assign(book.workbook.book, { activeSheetId: "S" });
  });
  after(() => book.session.dispose());
  beforeEach(() => {
    told = [];
    const { workbook, edits } = book;
    edits.undoStack.clear();
    for (const row of [...workbook.sheet("S").cells.keys()])
      workbook.write("S", row, 0, [Array.from({ length: 12 }, () => ({ value: null }))]);
  });

  const select = (address: string, ...others: string[]) => {
    const area = rect(address);
    const more = others.length > 0 ? { others: others.map(rect) } : {};
    selection = { sheetId: "S", row: area.top, column: area.left, area, ...more };
  };
  const desk = () => {
    const owner = {
      texts: DEFAULT_CONFIG.texts,
      book: () => book,
      get selection() {
        return selection;
      },
      get cells() {
        return cells;
      },
      cellBox: () => undefined,
      show: (_: string, area: Selection["area"], active = { row: area.top, column: area.left }) => {
        selection = { sheetId: "S", row: active.row, column: active.column, area };
      },
      reveal: ({ row, column }: Pick<Selection, "row" | "column">) => told.push(`reveal ${row},${column}`),
      openNameBox: () => told.push("name box"),
      run: (command: CellCommand) => commands.run(command),
      frame: (copied: Selection | undefined) => told.push(copied ? "framed" : "frame gone"),
      calculate: () => undefined,
      focusGrid: () => undefined,
      grow: (direction: string) => told.push(`grow ${direction}`),
      pageSize: () => ({ rows: 20, columns: 8 }),
      begin: (text: string) => told.push(`begin ${text}`),
      openFind: (withReplace: boolean) => told.push(`find ${withReplace}`),
      addSheet: () => told.push("add"),
      turnSheet: (by: number) => told.push(`turn ${by}`),
    };
    const cells: CellWork = new CellWork(owner);
    const commands: Commands = new Commands(owner);
    return { cells, commands, find: new FindWork(owner) };
  };
  const run = (command: CellCommand) => desk().commands.run(command);
  const undo = () => book.edits.undoStack.undo();
  const fill = (cells: Parameters<typeof type>[2]) => type(book.workbook, "S", cells);
  const at = (address: string) => shown(book.workbook, "S", address);
  /** Without a filter, and with no row hidden. */
  const showAll = () => {
    book.workbook.edit("S", "tables", (draft) => {
      delete draft.autoFilter;
      delete draft.filterColumns;
    });
    book.workbook.edit("S", "rows", ({ rows }) => rows.clear());
  };
  return {
    showAll,
    select,
    desk,
    run,
    undo,
    fill,
    at,
    get book() {
      return book;
    },
    get selection() {
      return selection;
    },
    set selection(other: Selection) {
      selection = other;
    },
    get told() {
      return told;
    },
  };
}
