import { type FilterChoice, type FilterCriterion, offeredColours, type Rect } from "excel-host";
import { filled, type WorkbenchTexts } from "../config/texts";
import type { Period, Sign } from "../config/filter-texts";
import { columnKind, numberFormatOf } from "../edit/column-kind";
import { conditionsOf, criterionFrom, type Conditions } from "../edit/conditions";
import { criterionOf, type FilteredColumn } from "../edit/filter";
import { openConditionDialog } from "../ui/condition-dialog";
import { colourName } from "../ui/colours";
import type { MenuEntry } from "../ui/popup-menu";
import { openTopDialog } from "../ui/top-dialog";
import { cellText } from "./cell-text";
import type { OpenBook } from "./open-book";

/** What the entries of a heading's menu ask for. */
export interface FilterEntriesOwner {
  readonly texts: WorkbenchTexts;
  readonly book: OpenBook;
  readonly column: FilteredColumn;
  readonly choices: readonly FilterChoice[];
  /** Filters the column by this, or (undefined) no longer. */
  apply(criterion: FilterCriterion | undefined): void;
  sort(ascending: boolean): void;
  /** Opens a menu in place of this one. */
  open(label: string, entries: readonly MenuEntry[]): void;
  focusGrid(): void;
}

/** The comparisons that the menu of a column offers, by what the column holds. */
const OFFERED = {
  texts: ["equal", "notEqual", "begins", "ends", "contains", "notContains"],
  numbers: ["equal", "notEqual", "greater", "greaterOrEqual", "less", "lessOrEqual"],
  dates: ["equal", "less", "greater"],
} as const satisfies Record<string, readonly Sign[]>;

/** The entries above the list of a heading's menu, as Excel has them. */
export function filterEntries(owner: FilterEntriesOwner): MenuEntry[] {
  const { texts, book, column } = owner;
  const { filter, sort } = texts;
  const kind = columnKind(book.workbook, sheetOf(owner), dataColumn(column));
  const colours = colourEntries(owner);
  const name = headingOf(owner);
  return [
    { label: filled(sort.entry, { order: sort.up[kind] }), run: () => owner.sort(true) },
    { label: filled(sort.entry, { order: sort.down[kind] }), run: () => owner.sort(false) },
    {
      label: filled(filter.clear, { name }),
      begins: true,
      disabled: criterionOf(column) === undefined,
      run: () => owner.apply(undefined),
    },
    {
      label: filter.byColour,
      hint: "▸",
      disabled: colours.length === 0,
      run: () => owner.open(filter.byColour, colours),
    },
    {
      label: filter.by[kind],
      hint: "▸",
      run: () => owner.open(filter.by[kind], entriesOf(owner, kind)),
    },
  ];
}

function entriesOf(owner: FilterEntriesOwner, kind: keyof typeof OFFERED): MenuEntry[] {
  const { filter, conditions } = owner.texts;
  const labels = kind === "dates" ? { ...conditions.signs, ...conditions.dateSigns } : conditions.signs;
  const compare = (label: string, signs: readonly Sign[]): MenuEntry => ({
    label,
    run: () => askConditions(owner, { conditions: signs.map((sign) => ({ sign, text: "" })), and: true }),
  });
  const signs = OFFERED[kind].map((sign) => compare(`${capital(labels[sign])}…`, [sign]));
  const between = compare(filter.between, ["greaterOrEqual", "lessOrEqual"]);
  const custom = { label: filter.custom, begins: true, run: () => askConditions(owner) };
  if (kind === "texts") return [...signs, custom];
  return [...signs, between, ...(kind === "dates" ? periodEntries(owner) : rankEntries(owner)), custom];
}

function rankEntries(owner: FilterEntriesOwner): MenuEntry[] {
  const { filter } = owner.texts;
  const average = (word: "aboveAverage" | "belowAverage"): MenuEntry => ({
    label: filter[word],
    run: () => owner.apply({ on: "dynamic", word }),
  });
  const top = { label: filter.top, begins: true, run: () => askTop(owner) };
  return [top, average("aboveAverage"), average("belowAverage")];
}

function periodEntries({ texts, apply }: FilterEntriesOwner): MenuEntry[] {
  const { periods } = texts.filter;
  return (Object.keys(periods) as Period[]).map((word) => ({
    label: periods[word],
    begins: word === "tomorrow" || /^next|^yearTo/.test(word),
    run: () => apply({ on: "dynamic", word }),
  }));
}

/** The dialog of comparisons: with these, or with those that the column is filtered by. */
function askConditions(owner: FilterEntriesOwner, asked?: Conditions): void {
  const { texts, book, column, choices } = owner;
  const { workbook, notation } = book;
  const data = dataColumn(column);
  const format = numberFormatOf(workbook, sheetOf(owner), data);
  const first = asked ?? conditionsOf(criterionOf(column), format, notation);
  openConditionDialog({
    texts,
    name: headingOf(owner),
    isDated: columnKind(workbook, sheetOf(owner), data) === "dates",
    first,
    values: choices.map(({ text }) => text).filter((text) => text !== ""),
    done: (conditions) => {
      const criterion = criterionFrom(conditions, notation);
      if (criterion) owner.apply(criterion);
    },
    back: () => owner.focusGrid(),
  });
}

function askTop(owner: FilterEntriesOwner): void {
  const now = criterionOf(owner.column);
  openTopDialog({
    texts: owner.texts,
    first: now?.on === "top" ? now : { on: "top", top: true, percent: false, count: 10 },
    done: (top) => owner.apply(top),
    back: () => owner.focusGrid(),
  });
}

/** The colours that the column shows: of its cells, then of its fonts; "no fill" and "automatic" beside others. */
function colourEntries({ texts, column, apply }: FilterEntriesOwner): MenuEntry[] {
  const { host, sheetId } = column;
  const rect = dataColumn(column);
  const entries = (["cellColor", "fontColor"] as const).map((on) => {
    const colours = offeredColours({ host, sheetId, rect }, on);
    const none = on === "cellColor" ? texts.filter.noFill : texts.colours.automatic;
    return (colours.length > 1 || colours[0] !== undefined ? colours : []).map((color) => ({
      label: color === undefined ? none : colourName(texts, color),
      hint: on === "cellColor" ? texts.filter.byCellColour : texts.filter.byFontColour,
      swatch: color ?? "transparent",
      run: () => apply({ on, ...(color !== undefined && { color }) }),
    }));
  });
  return entries.flatMap((group, kind) =>
    group.map((entry, index) => (kind > 0 && index === 0 ? { ...entry, begins: true } : entry)),
  );
}

/** What stands in the heading. */
function headingOf({ book, column: { rect, index, sheetId } }: FilterEntriesOwner): string {
  return cellText(book, sheetId, rect.top, rect.left + index);
}

const sheetOf = ({ book, column }: FilterEntriesOwner) => book.workbook.sheet(column.sheetId);

/** The rows below the heading, of the one column. */
function dataColumn({ rect, index }: FilteredColumn): Rect {
  return { ...rect, top: rect.top + 1, left: rect.left + index, right: rect.left + index };
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
