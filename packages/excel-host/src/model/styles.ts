import type { BorderEdge, CellFormat, EdgeName, FontFormat } from "./format";
import { DEFAULT_FORMAT } from "./format-table";
import { STYLE_PARTS, type NamedStyle, type StylePart } from "./named-style";

/** The fields of a format by the part that they belong to. */
export const PART_FIELDS: Readonly<Record<StylePart, readonly (keyof CellFormat)[]>> = {
  number: ["numberFormat"],
  font: ["font"],
  alignment: [
    "horizontal",
    "vertical",
    "wrapText",
    "shrinkToFit",
    "indent",
    "rotation",
    "readingOrder",
    "autoIndent",
  ],
  border: ["borders"],
  fill: ["fill"],
  protection: ["locked", "formulaHidden"],
};

/** The style of cells that have no other. */
export const NORMAL = "Normal";

/** A style with all parts, or only some of them. */
export function newStyle(
  name: string,
  format: CellFormat = DEFAULT_FORMAT,
  parts: readonly StylePart[] = STYLE_PARTS,
): NamedStyle {
  const includes = Object.fromEntries(STYLE_PARTS.map((part) => [part, parts.includes(part)]));
  return { name, format, includes: includes as Record<StylePart, boolean> };
}

interface Preset {
  readonly id: number;
  readonly parts: readonly StylePart[];
  readonly font?: Partial<FontFormat>;
  readonly fill?: string;
  readonly borders?: Partial<Record<EdgeName, BorderEdge>>;
  readonly numberFormat?: string;
}

function edge(
  color: string,
  weight: BorderEdge["weight"] = "Thin",
  style: BorderEdge["style"] = "Continuous",
): BorderEdge {
  return { style, weight, color };
}

function box(one: BorderEdge): Partial<Record<EdgeName, BorderEdge>> {
  return { left: one, right: one, top: one, bottom: one };
}

const FONT = ["font"] as const;
const FONT_FILL = ["font", "fill"] as const;
const FONT_FILL_BORDER = ["font", "fill", "border"] as const;
const TEXT = "#44546A";
const ACCENT = "#4472C4";

function heading(id: number, size: number, bottom?: BorderEdge): Preset {
  const font = { size, bold: true, color: TEXT };
  return bottom ? { id, parts: ["font", "border"], font, borders: { bottom } } : { id, parts: FONT, font };
}

function coloured(id: number, fill: string, color: string): Preset {
  return { id, parts: FONT_FILL, fill, font: { color } };
}

/** Each accent with its tints of 20 %, 40 % and 60 %, in the Office theme. */
const ACCENTS = [
  ["#4472C4", "#D9E1F2", "#B4C6E7", "#8EA9DB"],
  ["#ED7D31", "#FCE4D6", "#F8CBAD", "#F4B084"],
  ["#A5A5A5", "#EDEDED", "#DBDBDB", "#C9C9C9"],
  ["#FFC000", "#FFF2CC", "#FFE699", "#FFD966"],
  ["#5B9BD5", "#DDEBF7", "#BDD7EE", "#9BC2E6"],
  ["#70AD47", "#E2EFDA", "#C6E0B4", "#A9D08E"],
] as const;

const ACCENT_STYLES = ACCENTS.flatMap(([full, light, middle, strong], index): [string, Preset][] => {
  const id = 29 + 4 * index;
  const name = `Accent${index + 1}`;
  return [
    [name, coloured(id, full, "#FFFFFF")],
    [`20% - ${name}`, coloured(id + 1, light, "#000000")],
    [`40% - ${name}`, coloured(id + 2, middle, "#000000")],
    [`60% - ${name}`, coloured(id + 3, strong, "#000000")],
  ];
});

/** The styles of Excel 2016 and later in the Office theme (ECMA-376 part 1, presetCellStyles.xml, and its colours since). */
const PRESETS: ReadonlyMap<string, Preset> = new Map<string, Preset>([
  [
    "Comma",
    { id: 3, parts: ["number"], numberFormat: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)' },
  ],
  [
    "Currency",
    {
      id: 4,
      parts: ["number"],
      numberFormat: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
    },
  ],
  ["Percent", { id: 5, parts: ["number"], numberFormat: "0%" }],
  ["Comma [0]", { id: 6, parts: ["number"], numberFormat: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)' }],
  [
    "Currency [0]",
    { id: 7, parts: ["number"], numberFormat: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)' },
  ],
  ["Hyperlink", { id: 8, parts: FONT, font: { color: "#0563C1", underline: "Single" } }],
  ["Followed Hyperlink", { id: 9, parts: FONT, font: { color: "#954F72", underline: "Single" } }],
  ["Note", { id: 10, parts: ["fill", "border"], fill: "#FFFFCC", borders: box(edge("#B2B2B2")) }],
  ["Warning Text", { id: 11, parts: FONT, font: { color: "#FF0000" } }],
  ["Title", { id: 15, parts: FONT, font: { name: "Calibri Light", size: 18, color: TEXT } }],
  ["Heading 1", heading(16, 15, edge(ACCENT, "Thick"))],
  ["Heading 2", heading(17, 13, edge("#A1B8E1", "Thick"))],
  ["Heading 3", heading(18, 11, edge("#8EA9DB", "Medium"))],
  ["Heading 4", heading(19, 11)],
  [
    "Input",
    {
      id: 20,
      parts: FONT_FILL_BORDER,
      font: { color: "#3F3F76" },
      fill: "#FFCC99",
      borders: box(edge("#7F7F7F")),
    },
  ],
  [
    "Output",
    {
      id: 21,
      parts: FONT_FILL_BORDER,
      font: { bold: true, color: "#3F3F3F" },
      fill: "#F2F2F2",
      borders: box(edge("#3F3F3F")),
    },
  ],
  [
    "Calculation",
    {
      id: 22,
      parts: FONT_FILL_BORDER,
      font: { bold: true, color: "#FA7D00" },
      fill: "#F2F2F2",
      borders: box(edge("#7F7F7F")),
    },
  ],
  [
    "Check Cell",
    {
      id: 23,
      parts: FONT_FILL_BORDER,
      font: { bold: true, color: "#FFFFFF" },
      fill: "#A5A5A5",
      borders: box(edge("#3F3F3F", "Thick", "Double")),
    },
  ],
  [
    "Linked Cell",
    {
      id: 24,
      parts: ["font", "border"],
      font: { color: "#FA7D00" },
      borders: { bottom: edge("#FF8001", "Thick", "Double") },
    },
  ],
  [
    "Total",
    {
      id: 25,
      parts: ["font", "border"],
      font: { bold: true },
      borders: { top: edge(ACCENT), bottom: edge(ACCENT, "Thick", "Double") },
    },
  ],
  ["Good", coloured(26, "#C6EFCE", "#006100")],
  ["Bad", coloured(27, "#FFC7CE", "#9C0006")],
  ["Neutral", coloured(28, "#FFEB9C", "#9C5700")],
  ...ACCENT_STYLES,
  ["Explanatory Text", { id: 53, parts: FONT, font: { italic: true, color: "#7F7F7F" } }],
]);

/** Excel.BuiltInStyle → the name; the others are the name without its blanks. */
const SPECIAL: Readonly<Record<string, string>> = {
  WholeComma: "Comma [0]",
  WholeDollar: "Currency [0]",
  Hlink: "Hyperlink",
  HlinkTrav: "Followed Hyperlink",
  SheetTitle: "Title",
};

/** The word of Excel.BuiltInStyle for the name of a style that Excel brings: "Heading 1" → "Heading1". */
export function builtInWord(name: string): string {
  const special = Object.entries(SPECIAL).find(([, named]) => named === name)?.[0];
  const tint = /^(\d\d)% - (Accent\d)$/.exec(name);
  return special ?? (tint ? `${tint[2]}_${tint[1]}` : name.replaceAll(" ", ""));
}

/** The 47 styles that Excel lists in every book; those of links come with their first use. */
export const LISTED_STYLES: readonly string[] = [
  NORMAL,
  ...[...PRESETS.keys()].filter((name) => !/Hyperlink$/.test(name)),
];

/** A style that Excel brings, by its name or the word for it, over the workbook's normal style. */
export function builtInStyle(key: string, normal: CellFormat): NamedStyle | undefined {
  const lower = key.toLowerCase();
  const found = [...PRESETS].find(
    ([name]) => name.toLowerCase() === lower || builtInWord(name).toLowerCase() === lower,
  );
  if (!found) return undefined;
  const [name, { id, parts, font, fill, borders, numberFormat }] = found;
  const format: CellFormat = {
    ...normal,
    ...(font && { font: { ...normal.font, ...font } }),
    ...(fill !== undefined && { fill: { color: fill } }),
    ...(borders && { borders }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
  return { ...newStyle(name, format, parts), builtinId: id };
}
