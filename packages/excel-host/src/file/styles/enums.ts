import type { BorderEdge, CellFormat, FontFormat } from "../../model/format";

/** Border styles of a file ↔ style and weight of Excel's API. */
const BORDERS: readonly [string, BorderEdge["style"], BorderEdge["weight"]][] = [
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["hair", "Continuous", "Hairline"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["double", "Double", "Thick"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

/** A border of a file; undefined for none. */
export function readBorderStyle(style: string | undefined): Omit<BorderEdge, "color"> | undefined {
  const found = BORDERS.find(([name]) => name === style);
  return found && { style: found[1], weight: found[2] };
}

/** The file's word for an edge; undefined for none. A pair that no file can hold takes the nearest style. */
export function borderStyleName(edge: BorderEdge): string | undefined {
  const exact = BORDERS.find(([, style, weight]) => style === edge.style && weight === edge.weight);
  return (exact ?? BORDERS.find(([, style]) => style === edge.style))?.[0];
}

type Words<T extends string> = readonly (readonly [string, T])[];

const HORIZONTAL: Words<CellFormat["horizontal"]> = [
  ["general", "General"],
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["fill", "Fill"],
  ["justify", "Justify"],
  ["centerContinuous", "CenterAcrossSelection"],
  ["distributed", "Distributed"],
];
const VERTICAL: Words<CellFormat["vertical"]> = [
  ["top", "Top"],
  ["center", "Center"],
  ["bottom", "Bottom"],
  ["justify", "Justify"],
  ["distributed", "Distributed"],
];
const UNDERLINE: Words<FontFormat["underline"]> = [
  ["single", "Single"],
  ["none", "None"],
  ["double", "Double"],
  ["singleAccounting", "SingleAccountant"],
  ["doubleAccounting", "DoubleAccountant"],
];

/** A file's word ↔ the model's; the first pair is the default of neither. */
interface Vocabulary<T extends string> {
  read(word: string | undefined, otherwise: T): T;
  write(value: T): string;
}

function vocabulary<T extends string>(words: Words<T>): Vocabulary<T> {
  return {
    read: (word, otherwise) => words.find(([name]) => name === word)?.[1] ?? otherwise,
    write: (value) => words.find(([, name]) => name === value)?.[0] ?? words[0]?.[0] ?? "",
  };
}

export const horizontalWords = vocabulary(HORIZONTAL);
export const verticalWords = vocabulary(VERTICAL);
export const underlineWords = vocabulary(UNDERLINE);

/** Number formats that files do not spell out (ECMA-376 18.8.30); the dates are en-US, as Excel's API gives them. */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};
