import type { BookModel } from "./book";
import type { BookDraft, Editable, SheetDraft } from "./draft";
import { InternedFormats } from "./format-table";
import type { PageModel } from "./page";
import { newStyle, NORMAL } from "./styles";

/** The Office theme, in the order of the file. */
const OFFICE_THEME = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#0563C1",
  "#954F72",
];

/** How Excel prints a new sheet: A4 upright, normal margins. */
export function defaultPage(): Editable<PageModel> {
  return {
    orientation: "portrait",
    paperSize: 9,
    margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    scale: 100,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draft: false,
    printOrder: "downThenOver",
    printErrors: "displayed",
    printComments: "none",
    headersFooters: {},
    rowBreaks: [],
    columnBreaks: [],
  };
}

/** A sheet with nothing in it, to be built and put into a book. */
export function emptySheet(id: string, name: string): SheetDraft {
  return {
    id,
    name,
    visibility: "Visible",
    cells: new Map(),
    columns: new Map(),
    rows: new Map(),
    defaultColumnWidth: 8.43,
    defaultRowHeight: 15,
    merges: [],
    conditionalFormats: [],
    validations: [],
    tables: [],
    notes: [],
    comments: [],
    links: [],
    charts: [],
    shapes: [],
    pivots: [],
    slicers: [],
    properties: new Map(),
    view: {
      freezeRows: 0,
      freezeColumns: 0,
      showGridlines: true,
      showHeadings: true,
      zoom: 100,
      selection: { top: 0, left: 0, bottom: 0, right: 0 },
    },
    page: defaultPage(),
    changed: new Set(),
  };
}

/** A new workbook with one empty sheet, as Excel makes it. */
export function emptyBook(sheetName = "Sheet1"): BookModel {
  return { ...bookWithoutSheets(), sheets: [emptySheet("s1", sheetName)], activeSheetId: "s1" };
}

/** A book to be built; it needs a sheet before it is one. */
export function bookWithoutSheets(): BookDraft {
  return {
    sheets: [],
    activeSheetId: "",
    names: [],
    formats: new InternedFormats(),
    styles: [structuredClone(newStyle(NORMAL))] as BookDraft["styles"],
    settings: new Map(),
    properties: {
      title: "",
      subject: "",
      author: "",
      keywords: "",
      comments: "",
      category: "",
      lastAuthor: "",
      manager: "",
      company: "",
      created: "",
      revision: "",
      custom: new Map(),
    },
    themeColours: [...OFFICE_THEME],
    date1904: false,
    calculationMode: "Automatic",
    iterates: false,
    iteration: { count: 100, delta: 0.001 },
    xmlParts: [],
    calculatesOnLoad: false,
    macroEnabled: false,
    shifts: [],
    removedSheets: new Set(),
    changed: new Set(),
  };
}
