import { EMU_PER_POINT } from "../../model/chart/anchor";
import { plainFont } from "../../model/shape/defaults";
import { joinedRuns } from "../../model/shape/runs";
import type { ShapeFont, TextBody, TextRun } from "../../model/shape/shape";
import { solidColour } from "../charts/look";
import {
  booleanOf,
  child,
  childrenOf,
  elementXml,
  localName,
  numberOf,
  type XmlElement,
} from "../xml/element";
import { escapeText } from "../xml/text";
import { fontColour, solidXml } from "./paint";
import { horizontals, orientations, overflows, underlines, verticals } from "./words";

type Theme = readonly string[];

function readFont(run: XmlElement | undefined, theme: Theme, font: ShapeFont): ShapeFont {
  const { sz, b, i, u } = run?.attributes ?? {};
  const face = child(run, "latin")?.attributes.typeface;
  return {
    name: face === undefined || face.startsWith("+") ? font.name : face,
    size: (numberOf(sz) ?? font.size * 100) / 100,
    bold: booleanOf(b, font.bold),
    italic: booleanOf(i, font.italic),
    underline: underlines.fromFile(u, font.underline),
    color: solidColour(child(run, "solidFill"), theme) ?? font.color,
  };
}

function runsOf(body: XmlElement, theme: Theme, font: ShapeFont): TextRun[] {
  return childrenOf(body, "p").flatMap((paragraph, index) => {
    const runs = paragraph.children.flatMap((piece): TextRun[] => {
      const name = localName(piece.name);
      if (name === "br") return [{ text: "\v", font }];
      if (name !== "r" && name !== "fld") return [];
      return [{ text: child(piece, "t")?.text ?? "", font: readFont(child(piece, "rPr"), theme, font) }];
    });
    const isEmpty = runs.every(({ text }) => text === "");
    const [first = { text: "", font }, ...rest] = isEmpty ? [] : runs;
    return index === 0 ? (isEmpty ? [] : runs) : [{ ...first, text: `\n${first.text}` }, ...rest];
  });
}

function marginsOf(body: XmlElement | undefined): TextBody["margins"] {
  const { lIns, tIns, rIns, bIns } = body?.attributes ?? {};
  const points = (text: string | undefined, absent: number) => (numberOf(text) ?? absent) / EMU_PER_POINT;
  return {
    left: points(lIns, 91_440),
    top: points(tIns, 45_720),
    right: points(rIns, 91_440),
    bottom: points(bIns, 45_720),
  };
}

function autoSizeOf(body: XmlElement | undefined): string {
  if (child(body, "spAutoFit")) return "AutoSizeShapeToFitText";
  return child(body, "normAutofit") ? "AutoSizeTextToFitShape" : "AutoSizeNone";
}

/** The text of a shape, and how it stands in it. */
export function readText(
  shape: XmlElement,
  style: XmlElement | undefined,
  theme: Theme,
): TextBody | undefined {
  const body = child(shape, "txBody");
  if (!body) return undefined;
  const properties = child(body, "bodyPr");
  const { anchor, vert, horzOverflow, vertOverflow } = properties?.attributes ?? {};
  const paragraph = child(child(body, "p"), "pPr")?.attributes;
  const font = plainFont(fontColour(style, theme));
  const ending = child(child(body, "p"), "endParaRPr");
  const runs = joinedRuns(runsOf(body, theme, font));
  return {
    runs,
    font: runs[0]?.font ?? readFont(ending, theme, font),
    horizontal: horizontals.fromFile(paragraph?.algn, "Left"),
    vertical: verticals.fromFile(anchor, "Top"),
    orientation: orientations.fromFile(vert, "Horizontal"),
    readingOrder: booleanOf(paragraph?.rtl) ? "RightToLeft" : "LeftToRight",
    horizontalOverflow: overflows.fromFile(horzOverflow, "Overflow"),
    verticalOverflow: overflows.fromFile(vertOverflow, "Overflow"),
    autoSize: autoSizeOf(properties),
    margins: marginsOf(properties),
  };
}

function fontXml(name: string, { name: face, size, bold, italic, underline, color }: ShapeFont): string {
  const u = underline === "None" ? undefined : underlines.toFile(underline);
  const attributes = { lang: "en-US", sz: Math.round(size * 100), b: bold, i: italic, u };
  return elementXml(name, attributes, solidXml(color) + elementXml("a:latin", { typeface: face }));
}

function runXml({ text, font }: TextRun): string {
  const pieces = text
    .split("\v")
    .map((part) => (part === "" ? "" : `<a:r>${fontXml("a:rPr", font)}<a:t>${escapeText(part)}</a:t></a:r>`));
  return pieces.join("<a:br/>");
}

/** The runs, paragraph by paragraph. */
function paragraphs(runs: readonly TextRun[]): TextRun[][] {
  const lines: TextRun[][] = [[]];
  for (const { text, font } of runs) {
    text.split("\n").forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part !== "") lines[lines.length - 1]?.push({ text: part, font });
    });
  }
  return lines;
}

const FITS: Readonly<Record<string, string>> = {
  AutoSizeShapeToFitText: "<a:spAutoFit/>",
  AutoSizeTextToFitShape: "<a:normAutofit/>",
};

/** `<xdr:txBody>` */
export function textXml(text: TextBody): string {
  const emu = (points: number) => Math.round(points * EMU_PER_POINT);
  const { margins } = text;
  const body = elementXml(
    "a:bodyPr",
    {
      vertOverflow: overflows.toFile(text.verticalOverflow),
      horzOverflow: overflows.toFile(text.horizontalOverflow),
      vert: text.orientation === "Horizontal" ? undefined : orientations.toFile(text.orientation),
      wrap: "square",
      lIns: emu(margins.left),
      tIns: emu(margins.top),
      rIns: emu(margins.right),
      bIns: emu(margins.bottom),
      rtlCol: false,
      anchor: verticals.toFile(text.vertical),
    },
    FITS[text.autoSize] ?? "",
  );
  const rtl = text.readingOrder === "RightToLeft" ? true : undefined;
  const line = elementXml("a:pPr", { algn: horizontals.toFile(text.horizontal), rtl });
  const written = paragraphs(text.runs).map(
    (runs) => `<a:p>${line}${runs.map(runXml).join("") || fontXml("a:endParaRPr", text.font)}</a:p>`,
  );
  return `<xdr:txBody>${body}<a:lstStyle/>${written.join("")}</xdr:txBody>`;
}
