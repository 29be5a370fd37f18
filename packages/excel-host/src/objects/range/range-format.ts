import { common } from "./cells";
import { without } from "../../model/without";
import type { CellFormat, FontFormat } from "../../model/format";
import { retinted, tintIn } from "../../model/tint";
import { changeColumns, changeRows } from "../../model/edit-layout";
import { type Rect, isEntireColumn, isEntireRow } from "../../model/rect";
import { excelClass, type Property } from "../../api/class-table";
import { autofitColumns, autofitRows } from "./autofit";
import { flag, numberBetween, word } from "../../api/checks";
import { BLACK, readColour, TINT } from "../../api/colours";
import { changeFormat, commonFormat } from "./format-cells";
import { charactersToPoints, columnPoints, pointsToWidth, rowPoints } from "./measures";
import { requireEditable } from "../sheet/protection-check";
import { sheetOf, type AreasRef } from "../state";

/** A property of the format itself, checked by `read` when it is written. */
function formatProperty<K extends keyof CellFormat>(
  name: K,
  read: (value: unknown) => CellFormat[K],
): Property<AreasRef> {
  return {
    get: (ref) => commonFormat(ref, (format) => format[name]),
    set: (ref, value) => {
      const checked = read(value);
      changeFormat(ref, (format) => ({ ...format, [name]: checked }));
    },
  };
}

function fontProperty<K extends keyof FontFormat>(
  name: K,
  read: (value: unknown) => FontFormat[K],
): Property<AreasRef> {
  return {
    get: (ref) => commonFormat(ref, (format) => format.font[name]),
    set: (ref, value) => {
      const checked = read(value);
      changeFormat(ref, (format) => ({ ...format, font: { ...format.font, [name]: checked } }));
    },
  };
}

function* columnsOf(rects: readonly Rect[]): Generator<number> {
  for (const rect of rects) for (let column = rect.left; column <= rect.right; column++) yield column;
}

function* rowsOf(rects: readonly Rect[]): Generator<number> {
  for (const rect of rects) for (let row = rect.top; row <= rect.bottom; row++) yield row;
}

function* mapped<V>(indexes: Iterable<number>, pick: (index: number) => V): Generator<V> {
  for (const index of indexes) yield pick(index);
}

/** Points; Excel allows 0 to 409.5 for a row and about 1,790 for a column of 255 characters. */
const ROW_LIMIT = 409.5;
const COLUMN_LIMIT = charactersToPoints(255);

function setWidth(ref: AreasRef, width: number | undefined): void {
  for (const rect of ref.rects) requireEditable(ref, rect, "formatColumns");
  changeColumns(ref.host.workbook, ref.sheetId, ref.rects, (column) => {
    const rest = without(column, "width");
    return width === undefined ? rest : { ...rest, width };
  });
}

function setHeight(ref: AreasRef, height: number | undefined): void {
  for (const rect of ref.rects) requireEditable(ref, rect, "formatRows");
  changeRows(ref.host.workbook, ref.sheetId, ref.rects, (row) => {
    const rest = without(row, "height");
    return height === undefined ? rest : { ...rest, height };
  });
}

const SIZES: Readonly<Record<string, Property<AreasRef>>> = {
  ColumnWidth: {
    get: (ref) => {
      if (ref.rects.every(isEntireRow)) return charactersToPoints(sheetOf(ref).defaultColumnWidth);
      return common(mapped(columnsOf(ref.rects), (column) => columnPoints(sheetOf(ref), column)));
    },
    set: (ref, value) => setWidth(ref, pointsToWidth(numberBetween(0, COLUMN_LIMIT)(value))),
  },
  RowHeight: {
    get: (ref) => {
      if (ref.rects.every(isEntireColumn)) return sheetOf(ref).defaultRowHeight;
      return common(mapped(rowsOf(ref.rects), (row) => rowPoints(sheetOf(ref), row)));
    },
    set: (ref, value) => setHeight(ref, numberBetween(0, ROW_LIMIT)(value)),
  },
  UseStandardWidth: {
    get: (ref) =>
      common(mapped(columnsOf(ref.rects), (c) => sheetOf(ref).columns.get(c)?.width === undefined)),
    set: (ref, value) => void (flag(value) && setWidth(ref, undefined)),
  },
  UseStandardHeight: {
    get: (ref) => common(mapped(rowsOf(ref.rects), (r) => sheetOf(ref).rows.get(r)?.height === undefined)),
    set: (ref, value) => void (flag(value) && setHeight(ref, undefined)),
  },
};

/** Excel gives the angle of 255 for stacked text as 180. */
const STACKED = { model: 255, api: 180 } as const;

const ALIGNMENT: Readonly<Record<string, Property<AreasRef>>> = {
  WrapText: formatProperty("wrapText", flag),
  ReadingOrder: {
    get: (ref) => commonFormat(ref, ({ readingOrder }) => readingOrder ?? "Context"),
    set: (ref, value) => {
      const order = word("Context", "LeftToRight", "RightToLeft")(value);
      changeFormat(ref, (format) => {
        const rest = without(format, "readingOrder");
        return order === "Context" ? rest : { ...rest, readingOrder: order };
      });
    },
  },
  AutoIndent: {
    get: (ref) => commonFormat(ref, ({ autoIndent }) => autoIndent ?? false),
    set: (ref, value) => {
      const on = flag(value);
      changeFormat(ref, (format) => {
        const rest = without(format, "autoIndent");
        return on ? { ...rest, autoIndent: true } : rest;
      });
    },
  },
  ShrinkToFit: formatProperty("shrinkToFit", flag),
  IndentLevel: formatProperty("indent", numberBetween(0, 250)),
  HorizontalAlignment: formatProperty(
    "horizontal",
    word("General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"),
  ),
  VerticalAlignment: formatProperty("vertical", word("Top", "Center", "Bottom", "Justify", "Distributed")),
  TextOrientation: {
    get: (ref) => commonFormat(ref, ({ rotation }) => (rotation === STACKED.model ? STACKED.api : rotation)),
    set: (ref, value) => {
      const angle = value === STACKED.api ? STACKED.model : numberBetween(-90, 90)(value);
      changeFormat(ref, (format) => ({ ...format, rotation: angle }));
    },
  },
};

/** What a style has of its own, beyond font, fill and borders. */
export const FORMAT_PROPERTIES: Readonly<Record<string, Property<AreasRef>>> = {
  ...ALIGNMENT,
  Locked: formatProperty("locked", flag),
  FormulaHidden: formatProperty("formulaHidden", flag),
  NumberFormat: formatProperty("numberFormat", (value) => String(value)),
};

/** Excel.RangeFormat */
export const rangeFormat = excelClass<AreasRef>({
  name: "RangeFormat",
  gathersLooks: true,
  properties: {
    ...SIZES,
    ...ALIGNMENT,
  },
  objects: {
    Fill: (ref) => ref.host.make.RangeFill(ref),
    Font: (ref) => ref.host.make.RangeFont(ref),
    Borders: (ref) => ref.host.make.RangeBorderCollection(ref),
    Protection: (ref) => ref.host.make.FormatProtection(ref),
  },
  methods: {
    AutofitColumns: autofitColumns,
    AutofitRows: autofitRows,
    AdjustIndent: (ref, args) =>
      changeFormat(ref, (format) => ({ ...format, indent: Math.max(0, format.indent + args.integer(0)) })),
  },
  results: ["AutofitColumns", "AutofitRows"],
});

/** Excel.RangeFont */
export const rangeFont = excelClass<AreasRef>({
  name: "RangeFont",
  gathersLooks: true,
  properties: {
    Name: fontProperty("name", (value) => String(value)),
    Size: fontProperty("size", numberBetween(1, 409)),
    Bold: fontProperty("bold", flag),
    Italic: fontProperty("italic", flag),
    Strikethrough: fontProperty("strikethrough", flag),
    Underline: fontProperty(
      "underline",
      word("None", "Single", "Double", "SingleAccountant", "DoubleAccountant"),
    ),
    Color: {
      get: (ref) => commonFormat(ref, (format) => format.font.color ?? "#000000"),
      set: (ref, value) => {
        const color = readColour(value);
        changeFormat(ref, (format) => ({ ...format, font: { ...format.font, color } }));
      },
    },
    TintAndShade: {
      get: (ref) => commonFormat(ref, ({ font }) => tintIn(font.color, font.tint)?.by ?? 0),
      set: (ref, value) => {
        const by = TINT(value);
        changeFormat(ref, (format) => {
          const { font } = format;
          const tint = retinted(font.color ?? BLACK, font.tint, by);
          return { ...format, font: { ...without(font, "tint"), ...tint } };
        });
      },
    },
    Subscript: verticalProperty("subscript"),
    Superscript: verticalProperty("superscript"),
  },
});

function verticalProperty(kind: "subscript" | "superscript"): Property<AreasRef> {
  return {
    get: (ref) => commonFormat(ref, (format) => format.font.vertical === kind),
    set: (ref, value) => {
      const on = flag(value);
      changeFormat(ref, (format) => {
        const font = without(format.font, "vertical");
        return { ...format, font: on ? { ...font, vertical: kind } : font };
      });
    },
  };
}

/** Excel.FormatProtection */
export const formatProtection = excelClass<AreasRef>({
  name: "FormatProtection",
  properties: {
    Locked: formatProperty("locked", flag),
    FormulaHidden: formatProperty("formulaHidden", flag),
  },
});
