import type { BorderEdge, CellFormat, EdgeName, FontFormat } from "../../model/format";
import type { FormatTable } from "../../model/book";
import type { DifferentialFormat } from "../../model/rules";
import { elementXml } from "../xml/element";
import { Pieces, withoutPrefix } from "../xml/pieces";
import { colourXml, edgeXml } from "./write-colours";
import { differentialXml } from "./write-differential";
import { BUILT_IN_FORMATS, horizontalWords, underlineWords, verticalWords } from "./enums";
import { STYLE_PARTS, type NamedStyle } from "../../model/named-style";
import { APPLIED_BY, type StyleSheet } from "./read";
import { StyleIds } from "./style-ids";

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** The styles part of a new book: what every file must have (ECMA-376 18.8.39), and no cell format yet. */
const NEW_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="0"></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="0"></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"></dxfs>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';

/** Adds to a styles part what a book needs beyond it; what is there keeps its bytes and its index. */
export class StylesWriter {
  private readonly pieces: Pieces;
  private readonly added = new Map<string, string[]>();
  private readonly fonts: string[];
  private readonly fills: string[];
  private readonly borders: string[];
  private readonly differentials: string[];
  private readonly numberFormats: Map<string, number>;
  private readonly styles: StyleIds;

  constructor(text: string | undefined, source: StyleSheet | undefined) {
    this.pieces = withNeededLists(Pieces.of(withoutPrefix(text ?? NEW_STYLES), "styles"));
    this.styles = new StyleIds(this.pieces.get("cellStyleXfs"), source?.styles ?? []);
    this.fonts = (source?.fonts ?? []).map(keyOf);
    this.fills = ownOr(source?.fills, [undefined, { pattern: "gray125" }]).map(keyOf);
    this.borders = ownOr(source?.borders, [{}]).map(keyOf);
    this.differentials = (source?.differentials ?? []).map(keyOf);
    const builtIn = Object.entries(BUILT_IN_FORMATS).map(([id, code]): [string, number] => [
      code,
      Number(id),
    ]);
    const own = [...(source?.numberFormats ?? [])].map(([id, code]): [string, number] => [code, id]);
    this.numberFormats = new Map([...builtIn, ...own]);
  }

  /** Appends the formats from index `from` on, so that every format keeps its index. */
  appendFormats(formats: FormatTable, from: number): void {
    for (let index = from; index < formats.size; index += 1)
      this.append("cellXfs", this.formatXml(formats.get(index)));
  }

  /** Writes the named styles that are new or other than in the source, and takes out those that have gone. */
  putStyles(styles: readonly NamedStyle[]): void {
    const list = this.styles.renewed(styles, (style) => {
      const xml = this.styleXml(style);
      this.append("cellStyleXfs", xml);
    });
    if (list !== undefined) {
      this.pieces.replace("cellStyles", [list], ORDER);
      this.isRenewed = true;
    }
  }

  private isRenewed = false;

  /** The index of a differential format, added when it is new. */
  differential(format: DifferentialFormat): number {
    return this.indexOf(this.differentials, format, "dxfs", () => differentialXml(format));
  }

  /** True when the part needs anything that it does not have. */
  get hasNew(): boolean {
    return this.added.size > 0 || this.isRenewed;
  }

  toString(): string {
    for (const [name, items] of this.added) this.extend(name, items);
    this.added.clear();
    return this.pieces.toString();
  }

  private append(name: string, xml: string): void {
    const items = this.added.get(name) ?? [];
    items.push(xml);
    this.added.set(name, items);
  }

  private extend(name: string, items: readonly string[]): void {
    const old = this.pieces.get(name) ?? `<${name} count="0"></${name}>`;
    const open = old.replace(/\/>\s*$/, `></${name}>`);
    const close = open.lastIndexOf("</");
    const counted = open.slice(0, close).replace(/(<[^>]*\scount=")(\d+)"/, (_, start, count) => {
      return `${start}${Number(count) + items.length}"`;
    });
    this.pieces.replace(name, [counted + items.join("") + open.slice(close)], ORDER);
  }

  private indexOf(keys: string[], value: unknown, name: string, xml: () => string): number {
    const key = keyOf(value);
    const found = keys.indexOf(key);
    if (found >= 0) return found;
    this.append(name, xml());
    return keys.push(key) - 1;
  }

  /** The number of a format; one that the styles do not have yet is added. */
  numberFormat(code: string): number {
    const known = this.numberFormats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(163, ...this.numberFormats.values()) + 1;
    this.numberFormats.set(code, id);
    this.append("numFmts", elementXml("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  /** A style's own format: it says of each part whether it takes it in. */
  private styleXml({ format, includes }: NamedStyle): string {
    const applied = STYLE_PARTS.map(
      (part) => [APPLIED_BY[part], includes[part] ? undefined : false] as const,
    );
    const attributes = { ...this.formatIds(format), ...Object.fromEntries(applied) };
    return elementXml("xf", attributes, alignmentXml(format) + protectionXml(format));
  }

  private formatIds(format: Readonly<CellFormat>) {
    return {
      numFmtId: this.numberFormat(format.numberFormat),
      fontId: this.indexOf(this.fonts, format.font, "fonts", () => fontXml(format.font)),
      fillId: this.indexOf(this.fills, format.fill, "fills", () => fillXml(format.fill)),
      borderId: this.indexOf(this.borders, format.borders, "borders", () => bordersXml(format.borders)),
    };
  }

  private formatXml(format: Readonly<CellFormat>): string {
    const { numFmtId, fontId, fillId, borderId } = this.formatIds(format);
    const alignment = alignmentXml(format);
    const protection = protectionXml(format);
    const attributes = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: this.styles.of(format.style),
      applyNumberFormat: numFmtId > 0 || undefined,
      applyFont: fontId > 0 || undefined,
      applyFill: fillId > 0 || undefined,
      applyBorder: borderId > 0 || undefined,
      applyAlignment: alignment !== "" || undefined,
      applyProtection: protection !== "" || undefined,
    };
    return elementXml("xf", attributes, alignment + protection);
  }
}

/** The lists of a source, or what a new styles part has where the source has none. */
function ownOr<Item>(own: readonly Item[] | undefined, fresh: readonly Item[]): readonly Item[] {
  return own && own.length > 0 ? own : fresh;
}

/** Some writers leave out lists that every file must have: they are those of a new styles part then. */
function withNeededLists(pieces: Pieces): Pieces {
  const isBare = (name: string) => Pieces.of(pieces.get(name)?.trim() ?? "<none/>").list.length === 0;
  for (const { name, xml } of Pieces.of(NEW_STYLES).list)
    if (isBare(name)) pieces.replace(name, [xml], ORDER);
  return pieces;
}

/** Equal values have equal text whatever the order of their properties. */
function keyOf(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "none";
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${entries
    .map(([key, part]) => `${key}:${keyOf(part)}`)
    .sort()
    .join(",")}}`;
}

function fontXml(font: FontFormat): string {
  const parts = [
    font.bold ? "<b/>" : "",
    font.italic ? "<i/>" : "",
    font.strikethrough ? "<strike/>" : "",
    font.underline === "None" ? "" : underlineXml(font.underline),
    font.vertical ? elementXml("vertAlign", { val: font.vertical }) : "",
    elementXml("sz", { val: font.size }),
    colourXml("color", font.color, font.tint),
    elementXml("name", { val: font.name }),
  ];
  return `<font>${parts.join("")}</font>`;
}

function underlineXml(underline: FontFormat["underline"]): string {
  return underline === "Single" ? "<u/>" : elementXml("u", { val: underlineWords.write(underline) });
}

function fillXml(fill: CellFormat["fill"]): string {
  if (!fill) return '<fill><patternFill patternType="none"/></fill>';
  const pattern = fill.pattern ?? "solid";
  const isSolid = pattern === "solid";
  const front = isSolid
    ? colourXml("fgColor", fill.color, fill.tint)
    : colourXml("fgColor", fill.patternColor, fill.patternTint);
  const back = isSolid ? '<bgColor indexed="64"/>' : colourXml("bgColor", fill.color, fill.tint);
  return `<fill>${elementXml("patternFill", { patternType: pattern }, front + back)}</fill>`;
}

function bordersXml(borders: Partial<Record<EdgeName, BorderEdge>>): string {
  const { diagonalUp, diagonalDown } = borders;
  const attributes = {
    diagonalUp: diagonalUp !== undefined || undefined,
    diagonalDown: diagonalDown !== undefined || undefined,
  };
  const edges = (["left", "right", "top", "bottom"] as const).map((name) => edgeXml(name, borders[name]));
  return elementXml("border", attributes, edges.join("") + edgeXml("diagonal", diagonalUp ?? diagonalDown));
}

function alignmentXml(format: Readonly<CellFormat>): string {
  const { horizontal, vertical, rotation } = format;
  const attributes = {
    horizontal: horizontal === "General" ? undefined : horizontalWords.write(horizontal),
    vertical: vertical === "Bottom" ? undefined : verticalWords.write(vertical),
    textRotation: rotation === 0 ? undefined : rotation < 0 ? 90 - rotation : rotation,
    wrapText: format.wrapText || undefined,
    indent: format.indent || undefined,
    shrinkToFit: format.shrinkToFit || undefined,
    readingOrder: { LeftToRight: 1, RightToLeft: 2, Context: undefined }[format.readingOrder ?? "Context"],
    justifyLastLine: format.autoIndent || undefined,
  };
  return Object.values(attributes).some((value) => value !== undefined)
    ? elementXml("alignment", attributes)
    : "";
}

function protectionXml(format: Readonly<CellFormat>): string {
  if (format.locked && !format.formulaHidden) return "";
  return elementXml("protection", { locked: format.locked, hidden: format.formulaHidden || undefined });
}
