import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { flag, numberBetween } from "../../api/checks";
import { fail } from "../../api/errors";
import type { ChartTitle, TitleRun } from "../../model/chart/chart";
import type { ChartLook } from "../../model/chart/look";
import { chartCells, textOfCells, titleText } from "../../model/chart/data";
import { without } from "../../model/without";
import type { ChartPartRef, ChartRef } from "./refs";
import { knownChart, type Lens, lookOf, part, property, read, write } from "./chart-ref";
import { TITLE_PLACE } from "./layouts";

type TitleRef = ChartPartRef<ChartTitle>;

declare module "../state" {
  interface Targets {
    ChartFormatString: ChartPartRef<ChartLook>;
  }
}

/** What is left of a run when other letters get a font of their own. */
function cut({ start, length, font }: TitleRun, from: number, to: number): TitleRun[] {
  const end = start + length;
  const pieces = [
    { start, length: Math.min(end, from) - start, font },
    { start: Math.max(start, to), length: end - Math.max(start, to), font },
  ];
  return pieces.filter((piece) => piece.length > 0);
}

/** Some letters of a title, seen as something with a font. */
function letters(lens: Lens<ChartTitle>, start: number, length: number): Lens<ChartLook> {
  return {
    get: (chart) => {
      const { look, runs = [] } = lens.get(chart);
      const own = runs.find((run) => run.start <= start && run.start + run.length >= start + length);
      return { font: { ...look.font, ...own?.font } };
    },
    put: (chart, { font = {} }) => {
      const title = lens.get(chart);
      const others = (title.runs ?? []).flatMap((run) => cut(run, start, start + length));
      const runs = [...others, { start, length, font }].sort((a, b) => a.start - b.start);
      return lens.put(chart, { ...title, runs });
    },
  };
}

/** Letters have fonts of their own in a text that the title has itself: one that Excel finds for it becomes its own. */
function substring(ref: TitleRef, args: Arguments): HostObject {
  const text = titleText(ref.host.workbook.book, knownChart(ref));
  const [start, length] = [args.integer(0), args.integer(1)];
  if (start < 0 || length < 1 || start + length > text.length)
    fail("InvalidArgument", `The title has ${text.length} letters.`);
  const lens: Lens<ChartTitle> = {
    get: (chart) => ref.lens.get(chart),
    put: (chart, title) => ref.lens.put(chart, { ...without(title, "formula"), text }),
  };
  return ref.host.make.ChartFormatString(part(ref, letters(lens, start, length)));
}

/** Excel.ChartFormatString */
export const chartFormatString = excelClass<ChartPartRef<ChartLook>>({
  name: "ChartFormatString",
  objects: { Font: (ref) => ref.host.make.ChartFont(ref) },
});

/** What ties a title to cells: `=Sheet1!$A$1`. */
export function tied(ref: ChartRef, args: Arguments): { readonly formula: string; readonly text: string } {
  const formula = args.text(0).replace(/^=/, "");
  const { book } = ref.host.workbook;
  if (!chartCells(book, formula, false)) fail("InvalidArgument", "A title is tied to cells of a sheet.");
  return { formula, text: textOfCells(book, formula) };
}

/** Excel.ChartTitle; a text makes the title visible, as in Excel. */
export const chartTitle = excelClass<TitleRef>({
  name: "ChartTitle",
  properties: {
    Text: {
      get: (ref) => (read(ref).visible ? titleText(ref.host.workbook.book, knownChart(ref)) : null),
      set: (ref, value) =>
        write(ref, { ...without(read(ref), "runs", "formula"), text: String(value), visible: true }),
    },
    Visible: property<ChartTitle, "visible">("visible", flag),
    Overlay: property<ChartTitle, "overlay">("overlay", flag),
    ShowShadow: property<ChartTitle, "shadow">("shadow", flag, false),
    TextOrientation: property<ChartTitle, "rotation">("rotation", numberBetween(-90, 90), 0),
    ...TITLE_PLACE,
  },
  objects: { Format: (ref) => ref.host.make.ChartTitleFormat(part(ref, lookOf(ref.lens))) },
  methods: {
    GetSubstring: substring,
    SetFormula: (ref, args) =>
      write(ref, { ...without(read(ref), "runs"), ...tied(ref, args), visible: true }),
  },
  results: ["Text", "GetSubstring"],
});
