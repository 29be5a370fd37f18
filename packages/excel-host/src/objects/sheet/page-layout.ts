import type { Margins, PageModel } from "../../model/page";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/rect";
import { without } from "../../model/without";
import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject, type Property } from "../../api/class-table";
import { fail } from "../../api/errors";
import { flag, numberBetween, word } from "../../api/checks";
import { rangeArgument, rangeObject } from "../range/resolve";
import { sheetOf, type SheetRef, targetOf } from "../state";

const POINTS_PER_INCH = 72;

function page(ref: SheetRef): PageModel {
  return sheetOf(ref).page;
}

/** Puts another print set-up in the place of the sheet's. */
function replacePage(ref: SheetRef, change: (page: PageModel) => PageModel): void {
  const changed = change(page(ref));
  ref.host.workbook.edit(ref.sheetId, "page", (draft) => {
    draft.page = changed;
  });
}

/** Excel asks the printer's driver for what goes on its paper. */
function requirePrinter({ host: { conditions } }: SheetRef, paper?: string): void {
  if (conditions.printer === "none") fail("GeneralException", "There is no printer.");
  if (conditions.printer === "no Folio" && paper === "Folio")
    fail("InvalidArgument", "The printer does not know this paper.");
}

/** Changes the print set-up: gives it other fields. */
export function changePage(ref: SheetRef, change: (page: PageModel) => Partial<PageModel>): void {
  replacePage(ref, (page) => ({ ...page, ...change(page) }));
}

/** Margins are points in the API and inches in the file. */
function margin(name: keyof Margins): Property<SheetRef> {
  return {
    get: (ref) => Number((page(ref).margins[name] * POINTS_PER_INCH).toPrecision(12)),
    set: (ref, value) => {
      requirePrinter(ref);
      const inches = numberBetween(0, 49 * POINTS_PER_INCH)(value) / POINTS_PER_INCH;
      changePage(ref, ({ margins }) => ({ margins: { ...margins, [name]: inches } }));
    },
  };
}

/** One of some words, each with its word in the file. */
function choice<Name extends "printErrors" | "printComments">(
  name: Name,
  words: Readonly<Record<string, PageModel[Name]>>,
): Property<SheetRef> {
  return {
    get: (ref) => Object.keys(words).find((one) => words[one] === page(ref)[name]) ?? "",
    set: (ref, value) => {
      const chosen = words[word(...Object.keys(words))(value)];
      changePage(ref, () => ({ [name]: chosen }));
    },
  };
}

type SwitchName =
  "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings" | "blackAndWhite" | "draft";

function toggle(name: SwitchName): Property<SheetRef> {
  return {
    get: (ref) => page(ref)[name],
    set: (ref, value) => {
      const on = flag(value);
      changePage(ref, () => ({ [name]: on }));
    },
  };
}

/** Paper of the API by its code in the file (ECMA-376 18.3.1.63); Folio is 8.5 × 13 inches. */
const PAPERS: Readonly<Record<number, string>> = {
  1: "Letter",
  2: "LetterSmall",
  3: "Tabloid",
  4: "Ledger",
  5: "Legal",
  6: "Statement",
  7: "Executive",
  8: "A3",
  9: "A4",
  10: "A4Small",
  11: "A5",
  12: "B4",
  13: "B5",
  14: "Folio",
  15: "Quatro",
  16: "Paper10x14",
  17: "Paper11x17",
  18: "Note",
};

function setPaper(ref: SheetRef, value: unknown): void {
  requirePrinter(ref, String(value));
  const code = Object.keys(PAPERS).find((candidate) => PAPERS[Number(candidate)] === value);
  if (code === undefined) fail("InvalidArgument", `The host knows no paper ${String(value)}.`);
  changePage(ref, () => ({ paperSize: Number(code) }));
}

function zoomOf({ scale, fitToWidth, fitToHeight }: PageModel): Record<string, number> {
  if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scale ?? 100 };
  return {
    ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
    ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
  };
}

/** Either a scale in percent, or so many pages across and down; 0 in the file is "as many as it takes". */
function setZoom(ref: SheetRef, value: unknown): void {
  requirePrinter(ref);
  const given = (value ?? {}) as Readonly<Record<string, number | undefined>>;
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = given;
  const fits = across !== undefined || down !== undefined;
  if (scale !== undefined && fits) fail("InvalidArgument", "A scale and pages to fit exclude each other.");
  if (scale !== undefined) numberBetween(10, 400)(scale);
  // office-js 1860: taken without a word.
  if (fits && !ref.host.conditions.pageLayoutOpened) return;
  replacePage(ref, (page) => {
    const rest = without(page, "scale", "fitToWidth", "fitToHeight");
    return fits
      ? { ...rest, fitToWidth: across ?? 0, fitToHeight: down ?? 0 }
      : { ...rest, scale: scale ?? 100 };
  });
}

const UNITS = { Points: 1, Inches: POINTS_PER_INCH, Centimeters: POINTS_PER_INCH / 2.54 } as const;

function setMargins(ref: SheetRef, args: Arguments): void {
  const unit = UNITS[args.choice(0, ["Points", "Inches", "Centimeters"])];
  const given = args.record(1);
  const names = (["left", "right", "top", "bottom", "header", "footer"] as const).filter(
    (name) => given[name] !== undefined,
  );
  const inches = names.map((name) => [name, (numberBetween(0, 4000)(given[name]) * unit) / POINTS_PER_INCH]);
  changePage(ref, ({ margins }) => ({ margins: { ...margins, ...Object.fromEntries(inches) } }));
}

function setPrintArea(ref: SheetRef, args: Arguments): void {
  const areas = targetOf(args.raw(0), "RangeAreas");
  const text = args.raw(0);
  const rects =
    areas?.rects ??
    (typeof text === "string"
      ? text.split(",").map((part) => rangeArgument(part, ref).rect)
      : [rangeArgument(text, ref).rect]);
  changePage(ref, () => ({ printArea: [...rects] }));
}

function printArea(ref: SheetRef): HostObject | null {
  const { printArea } = page(ref);
  if (!printArea?.length) return null;
  return ref.host.make.RangeAreas({ host: ref.host, sheetId: ref.sheetId, rects: [...printArea] });
}

function setTitleRows(ref: SheetRef, args: Arguments): void {
  const { rect } = rangeArgument(args.raw(0), ref);
  changePage(ref, () => ({ titleRows: { first: rect.top, last: rect.bottom } }));
}

function setTitleColumns(ref: SheetRef, args: Arguments): void {
  const { rect } = rangeArgument(args.raw(0), ref);
  changePage(ref, () => ({ titleColumns: { first: rect.left, last: rect.right } }));
}

function titleRows(ref: SheetRef): HostObject | null {
  const rows = page(ref).titleRows;
  return rows
    ? rangeObject(ref, { top: rows.first, bottom: rows.last, left: 0, right: MAX_COLUMNS - 1 })
    : null;
}

function titleColumns(ref: SheetRef): HostObject | null {
  const columns = page(ref).titleColumns;
  return columns
    ? rangeObject(ref, { top: 0, bottom: MAX_ROWS - 1, left: columns.first, right: columns.last })
    : null;
}

/** Excel.PageLayout */
export const pageLayout = excelClass<SheetRef>({
  name: "PageLayout",
  properties: {
    Orientation: {
      get: (ref) => (page(ref).orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (ref, value) => {
        requirePrinter(ref);
        const wide = word("Portrait", "Landscape")(value) === "Landscape";
        changePage(ref, () => ({ orientation: wide ? "landscape" : "portrait" }));
      },
    },
    PaperSize: { get: (ref) => PAPERS[page(ref).paperSize] ?? null, set: setPaper },
    Zoom: { get: (ref) => zoomOf(page(ref)), set: setZoom },
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    CenterHorizontally: toggle("centerHorizontally"),
    CenterVertically: toggle("centerVertically"),
    PrintGridlines: toggle("printGridlines"),
    PrintHeadings: toggle("printHeadings"),
    BlackAndWhite: toggle("blackAndWhite"),
    DraftMode: toggle("draft"),
    FirstPageNumber: {
      get: (ref) => page(ref).firstPageNumber ?? "",
      set: (ref, value) =>
        replacePage(ref, (page) => {
          const rest = without(page, "firstPageNumber");
          return value === "" ? rest : { ...rest, firstPageNumber: numberBetween(-32_765, 32_767)(value) };
        }),
    },
    PrintErrors: choice("printErrors", {
      AsDisplayed: "displayed",
      Blank: "blank",
      Dash: "dash",
      NotAvailable: "NA",
    }),
    PrintComments: choice("printComments", { NoComments: "none", EndSheet: "atEnd", InPlace: "asDisplayed" }),
    PrintOrder: {
      get: (ref) => (page(ref).printOrder === "overThenDown" ? "OverThenDown" : "DownThenOver"),
      set: (ref, value) => {
        const over = word("DownThenOver", "OverThenDown")(value) === "OverThenDown";
        changePage(ref, () => ({ printOrder: over ? "overThenDown" : "downThenOver" }));
      },
    },
  },
  objects: { HeadersFooters: (ref) => ref.host.make.HeaderFooterGroup(ref) },
  methods: {
    SetPrintMargins: setMargins,
    SetPrintArea: setPrintArea,
    SetPrintTitleRows: setTitleRows,
    SetPrintTitleColumns: setTitleColumns,
    GetPrintArea: (ref) => printArea(ref) ?? fail("ItemNotFound", "No print area is set."),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleRows: (ref) => titleRows(ref) ?? fail("ItemNotFound", "No title rows are set."),
    GetPrintTitleRowsOrNullObject: titleRows,
    GetPrintTitleColumns: (ref) => titleColumns(ref) ?? fail("ItemNotFound", "No title columns are set."),
    GetPrintTitleColumnsOrNullObject: titleColumns,
  },
});
