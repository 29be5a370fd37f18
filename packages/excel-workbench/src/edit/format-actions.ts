import type { CellFormat, LocaleName } from "excel-host";
import type { BorderKind } from "./borders";
import { withDecimals } from "./decimals";
import type { FormatChange } from "./format-step";

/** Formats of numbers that have a name. */
export const NUMBER_FORMATS = {
  general: "General",
  number: "#,##0.00",
  whole: "#,##0",
  percent: "0.00%",
  date: "m/d/yyyy",
  text: "@",
} as const;

/** Whole amounts of the money of a locale. */
export const CURRENCY_FORMATS: Readonly<Record<LocaleName, string>> = {
  "id-ID": '"Rp"#,##0',
  "en-US": '"$"#,##0',
};

/** A number format with the name that it has here. */
export interface NamedNumber {
  readonly label: string;
  readonly code: string;
}

const FONT_SIZES = [8, 9, 10, 11, 12, 14, 16, 18, 20, 22, 24, 26, 28, 36, 48, 72];

/** What the user can do to the look of cells. */
export type FormatAction =
  | { readonly kind: "bold" | "italic" | "underline" | "strike" | "wrap" | "bigger" | "smaller" }
  | { readonly kind: "moreDecimals" | "fewerDecimals" }
  | { readonly kind: "align"; readonly horizontal: "Left" | "Center" | "Right" }
  | { readonly kind: "alignVertically"; readonly vertical: "Top" | "Center" | "Bottom" }
  | { readonly kind: "fill" | "fontColour"; readonly colour: string | undefined }
  | { readonly kind: "number"; readonly code: string }
  | { readonly kind: "size"; readonly points: number }
  | { readonly kind: "locked"; readonly locked: boolean }
  /** All of another cell's look. */
  | { readonly kind: "painted"; readonly like: Readonly<CellFormat> }
  | { readonly kind: "borders"; readonly which: BorderKind };

/** An action that does the same to every cell. */
export type PlainAction = Exclude<FormatAction, { kind: "borders" }>;

type Font = Partial<CellFormat["font"]>;

const withFont =
  (font: Font): FormatChange =>
  (format) => ({ ...format, font: { ...format.font, ...font } });

function resized(size: number, step: 1 | -1): number {
  const found =
    step > 0 ? FONT_SIZES.find((one) => one > size) : FONT_SIZES.filter((one) => one < size).at(-1);
  return found ?? size;
}

const resizing =
  (step: 1 | -1): FormatChange =>
  (format) => ({ ...format, font: { ...format.font, size: resized(format.font.size, step) } });

type Changed<T> = { -readonly [K in keyof T]: T[K] };

function filling(colour: string | undefined): FormatChange {
  return (format) => {
    const changed: Changed<CellFormat> = { ...format };
    delete changed.fill;
    return colour === undefined ? changed : { ...changed, fill: { color: colour } };
  };
}

function colouring(colour: string | undefined): FormatChange {
  return (format) => {
    const font: Changed<CellFormat["font"]> = { ...format.font };
    delete font.color;
    return { ...format, font: colour === undefined ? font : { ...font, color: colour } };
  };
}

/** What an action does to every selected cell; switches go by the active one, as in Excel. */
export function changeOf(action: PlainAction, active: Readonly<CellFormat>): FormatChange {
  switch (action.kind) {
    case "bold":
      return withFont({ bold: !active.font.bold });
    case "italic":
      return withFont({ italic: !active.font.italic });
    case "underline":
      return withFont({ underline: active.font.underline === "None" ? "Single" : "None" });
    case "strike":
      return withFont({ strikethrough: !active.font.strikethrough });
    case "size":
      return withFont({ size: action.points });
    case "locked":
      return (format) => ({ ...format, locked: action.locked });
    case "painted":
      return () => action.like;
    case "bigger":
      return resizing(1);
    case "smaller":
      return resizing(-1);
    case "wrap":
      return (format) => ({ ...format, wrapText: !active.wrapText });
    case "align": {
      const horizontal = active.horizontal === action.horizontal ? "General" : action.horizontal;
      return (format) => ({ ...format, horizontal });
    }
    case "alignVertically":
      return (format) => ({ ...format, vertical: action.vertical });
    case "fill":
      return filling(action.colour);
    case "fontColour":
      return colouring(action.colour);
    case "number":
      return (format) => ({ ...format, numberFormat: action.code });
    case "moreDecimals":
      return (format) => ({ ...format, numberFormat: withDecimals(format.numberFormat, 1) });
    case "fewerDecimals":
      return (format) => ({ ...format, numberFormat: withDecimals(format.numberFormat, -1) });
  }
}
