import type { BorderEdge, CellFill, CellFormat, EdgeName, FontFormat } from "../../model/format";
import { DEFAULT_FORMAT } from "../../model/format-table";
import type { DifferentialFormat } from "../../model/rules";
import { STYLE_PARTS, type NamedStyle, type StylePart } from "../../model/named-style";
import { NORMAL } from "../../model/styles";
import { child, childrenOf, booleanOf, numberOf, parseXml, type XmlElement } from "../xml/element";
import { paletteOf, colourOf, tintOf, type Palette } from "./colours";
import { BUILT_IN_FORMATS, horizontalWords, readBorderStyle, underlineWords, verticalWords } from "./enums";

/** What a styles part says. The lists are in the file's order; a cell's `s` counts in `formats`. */
export interface StyleSheet {
  formats: CellFormat[];
  /** How many of them the part has: the default stands for none. */
  ownFormats: number;
  fonts: FontFormat[];
  fills: (CellFormat["fill"] | undefined)[];
  borders: CellFormat["borders"][];
  numberFormats: Map<number, string>;
  differentials: DifferentialFormat[];
  palette: Palette;
  /** The styles in the file's order, each with the place of its format among `<cellStyleXfs>`. */
  styles: { readonly style: NamedStyle; readonly xfId: number }[];
}

/** Reads xl/styles.xml; a book without one has the default format only. */
export function readStyles(text: string | undefined, theme: readonly string[]): StyleSheet {
  const root = text === undefined ? undefined : parseXml(text, "styles");
  const palette = paletteOf(theme, child(root, "colors"));
  const numberFormats = readNumberFormats(child(root, "numFmts"));
  const fonts = childrenOf(child(root, "fonts"), "font").map((font) => readFont(font, palette));
  const fills = childrenOf(child(root, "fills"), "fill").map((fill) => readFill(fill, palette));
  const borders = childrenOf(child(root, "borders"), "border").map((border) => readBorders(border, palette));
  const sheet: StyleSheet = {
    formats: [],
    ownFormats: 0,
    fonts,
    fills,
    borders,
    numberFormats,
    differentials: [],
    palette,
    styles: [],
  };
  sheet.styles = readNamedStyles(root, sheet);
  sheet.formats = childrenOf(child(root, "cellXfs"), "xf").map((xf) => readCellFormat(xf, sheet));
  sheet.ownFormats = sheet.formats.length;
  if (sheet.formats.length === 0) sheet.formats.push(DEFAULT_FORMAT);
  sheet.differentials = childrenOf(child(root, "dxfs"), "dxf").map((dxf) => readDifferential(dxf, palette));
  return sheet;
}

function readNumberFormats(element: XmlElement | undefined): Map<number, string> {
  const own = childrenOf(element, "numFmt").map(({ attributes }): [number, string] => [
    Number(attributes.numFmtId),
    attributes.formatCode ?? "General",
  ]);
  return new Map(own);
}

/** The number format that a `numFmtId` stands for: the file's own, or one that Excel brings. */
export function numberFormatOf({ numberFormats }: Pick<StyleSheet, "numberFormats">, id: number): string {
  return numberFormats.get(id) ?? BUILT_IN_FORMATS[id] ?? "General";
}

/** A property that is there without a value is meant to be on. */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && booleanOf(element.attributes.val, true);
}

/** A colour with its tint, as fonts, edges and fills have them. */
function colourIn(element: XmlElement | undefined, palette: Palette): Pick<CellFill, "color" | "tint"> {
  const [color, tint] = [colourOf(element, palette), tintOf(element, palette)];
  return { ...(color !== undefined && { color }), ...(tint && { tint }) };
}

function readFont(font: XmlElement, palette: Palette): FontFormat {
  const underline = child(font, "u");
  const vertical = child(font, "vertAlign")?.attributes.val;
  return {
    name: (child(font, "name") ?? child(font, "rFont"))?.attributes.val ?? DEFAULT_FORMAT.font.name,
    size: numberOf(child(font, "sz")?.attributes.val) ?? DEFAULT_FORMAT.font.size,
    bold: isOn(child(font, "b")),
    italic: isOn(child(font, "i")),
    underline: underline ? underlineWords.read(underline.attributes.val, "Single") : "None",
    strikethrough: isOn(child(font, "strike")),
    ...colourIn(child(font, "color"), palette),
    ...((vertical === "superscript" || vertical === "subscript") && { vertical }),
  };
}

function readFill(fill: XmlElement, palette: Palette): CellFormat["fill"] | undefined {
  const pattern = child(fill, "patternFill");
  if (!pattern) return readGradient(fill, palette);
  const type = pattern.attributes.patternType ?? "none";
  if (type === "none") return undefined;
  const front = colourIn(child(pattern, "fgColor"), palette);
  if (type === "solid") return front;
  return {
    ...colourIn(child(pattern, "bgColor"), palette),
    pattern: type,
    ...(front.color !== undefined && { patternColor: front.color }),
    ...(front.tint && { patternTint: front.tint }),
  };
}

/** The model has no gradients: the first colour stands for it, and the file's own fill stays for untouched cells. */
function readGradient(fill: XmlElement, palette: Palette): CellFormat["fill"] | undefined {
  const stop = child(child(fill, "gradientFill"), "stop");
  const color = colourOf(child(stop, "color"), palette);
  return color === undefined ? undefined : { color };
}

const EDGES: readonly (readonly [string, EdgeName])[] = [
  ["left", "left"],
  ["start", "left"],
  ["right", "right"],
  ["end", "right"],
  ["top", "top"],
  ["bottom", "bottom"],
];

function readEdge(element: XmlElement | undefined, palette: Palette): BorderEdge | undefined {
  const style = readBorderStyle(element?.attributes.style);
  if (!style) return undefined;
  return { ...style, ...colourIn(child(element, "color"), palette) };
}

function readBorders(border: XmlElement, palette: Palette): CellFormat["borders"] {
  const borders: Partial<Record<EdgeName, BorderEdge>> = {};
  for (const [name, edge] of EDGES) {
    const found = readEdge(child(border, name), palette);
    if (found) borders[edge] = found;
  }
  const diagonal = readEdge(child(border, "diagonal"), palette);
  if (diagonal && booleanOf(border.attributes.diagonalUp)) borders.diagonalUp = diagonal;
  if (diagonal && booleanOf(border.attributes.diagonalDown)) borders.diagonalDown = { ...diagonal };
  return borders;
}

/** Stored 0–180 (above 90: downwards) → -90–90; 255 is stacked text. */
function readRotation(value: string | undefined): number {
  const stored = numberOf(value) ?? 0;
  return stored > 90 && stored !== 255 ? 90 - stored : stored;
}

/** The named styles; a style takes in every part of its format unless it says not to (18.8.45, apply…). */
function readNamedStyles(root: XmlElement | undefined, sheet: StyleSheet): StyleSheet["styles"] {
  const formats = childrenOf(child(root, "cellStyleXfs"), "xf");
  return childrenOf(child(root, "cellStyles"), "cellStyle").flatMap(({ attributes }) => {
    const xfId = Number(attributes.xfId ?? 0);
    const xf = formats[xfId];
    if (!xf || attributes.name === undefined) return [];
    const includes = Object.fromEntries(
      STYLE_PARTS.map((part) => [part, booleanOf(xf.attributes[APPLIED_BY[part]], true)]),
    ) as NamedStyle["includes"];
    const builtinId = numberOf(attributes.builtinId);
    const own = builtinId !== undefined && builtinId > 0 ? { builtinId } : {};
    return [{ style: { name: attributes.name, ...own, format: readFormat(xf, sheet), includes }, xfId }];
  });
}

/** The attribute that says whether a style takes in a part. */
export const APPLIED_BY: Readonly<Record<StylePart, string>> = {
  number: "applyNumberFormat",
  font: "applyFont",
  alignment: "applyAlignment",
  border: "applyBorder",
  fill: "applyFill",
  protection: "applyProtection",
};

/** A cell's format, with the name of its style unless that is the normal one. */
function readCellFormat(xf: XmlElement, sheet: StyleSheet): CellFormat {
  const xfId = Number(xf.attributes.xfId ?? 0);
  const name = sheet.styles.find((one) => one.xfId === xfId)?.style.name ?? NORMAL;
  const format = readFormat(xf, sheet);
  return name === NORMAL ? format : { ...format, style: name };
}

const READING_ORDERS = { "1": "LeftToRight", "2": "RightToLeft" } as const;

function readDirection(alignment: Readonly<Record<string, string>>): Partial<CellFormat> {
  const readingOrder = READING_ORDERS[(alignment.readingOrder ?? "") as keyof typeof READING_ORDERS];
  return {
    ...(readingOrder && { readingOrder }),
    ...(booleanOf(alignment.justifyLastLine) && { autoIndent: true }),
  };
}

function readFormat(xf: XmlElement, sheet: StyleSheet): CellFormat {
  const { attributes } = xf;
  const alignment = child(xf, "alignment")?.attributes ?? {};
  const protection = child(xf, "protection")?.attributes ?? {};
  const fill = sheet.fills[Number(attributes.fillId ?? 0)];
  return {
    font: { ...(sheet.fonts[Number(attributes.fontId ?? 0)] ?? DEFAULT_FORMAT.font) },
    ...(fill !== undefined && { fill: { ...fill } }),
    borders: { ...(sheet.borders[Number(attributes.borderId ?? 0)] ?? {}) },
    horizontal: horizontalWords.read(alignment.horizontal, "General"),
    vertical: verticalWords.read(alignment.vertical, "Bottom"),
    wrapText: booleanOf(alignment.wrapText),
    shrinkToFit: booleanOf(alignment.shrinkToFit),
    indent: numberOf(alignment.indent) ?? 0,
    rotation: readRotation(alignment.textRotation),
    numberFormat: numberFormatOf(sheet, Number(attributes.numFmtId ?? 0)),
    locked: booleanOf(protection.locked, true),
    formulaHidden: booleanOf(protection.hidden),
    ...readDirection(alignment),
  };
}

function readDifferential(dxf: XmlElement, palette: Palette): DifferentialFormat {
  const font = child(dxf, "font");
  const border = child(dxf, "border");
  const pattern = descendFill(dxf);
  // In a differential format the background colour is the fill's colour (the other way round than in cells).
  const fill = colourOf(child(pattern, "bgColor"), palette) ?? colourOf(child(pattern, "fgColor"), palette);
  const numberFormat = child(dxf, "numFmt")?.attributes.formatCode;
  return {
    ...(font && { font: readDifferentialFont(font, palette) }),
    ...(fill !== undefined && { fill }),
    ...(border && { borders: readBorders(border, palette) }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

function descendFill(dxf: XmlElement): XmlElement | undefined {
  return child(child(dxf, "fill"), "patternFill");
}

function readDifferentialFont(font: XmlElement, palette: Palette): NonNullable<DifferentialFormat["font"]> {
  const [bold, italic, strike, underline] = ["b", "i", "strike", "u"].map((name) => child(font, name));
  const color = colourOf(child(font, "color"), palette);
  return {
    ...(bold && { bold: isOn(bold) }),
    ...(italic && { italic: isOn(italic) }),
    ...(strike && { strikethrough: isOn(strike) }),
    ...(underline && { underline: underlineWords.read(underline.attributes.val, "Single") }),
    ...(color !== undefined && { color }),
  };
}
