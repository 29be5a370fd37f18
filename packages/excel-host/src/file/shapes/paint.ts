import { EMU_PER_POINT } from "../../model/chart/anchor";
import type { Arrowhead, ShapeFill, ShapeLine } from "../../model/shape/shape";
import { solidColour } from "../charts/look";
import { child, descend, elementXml, localName, numberOf, type XmlElement } from "../xml/element";
import { arrowLengths, arrowStyles, arrowWidths, compounds, dashes } from "./words";

type Theme = readonly string[];

/** The names of fills in `<xdr:spPr>` and `<a:ln>`; one of them stands there at most. */
export const FILLS = ["noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"] as const;

const OTHER = {
  gradFill: "Gradient",
  pattFill: "Pattern",
  blipFill: "PictureAndTexture",
} as const;

/** Share of 1 that is seen through. */
function transparencyOf(fill: XmlElement | undefined): number {
  const alpha = numberOf(child(fill?.children[0], "alpha")?.attributes.val);
  return alpha === undefined ? 0 : Math.round(100_000 - alpha) / 100_000;
}

/** The colour of a reference in `<xdr:style>`; undefined where it refers to nothing. */
function styleColour(style: XmlElement | undefined, name: string, theme: Theme): string | undefined {
  const reference = child(style, name);
  return reference?.attributes.idx === "0" ? undefined : solidColour(reference, theme);
}

/** The fill of a shape; where its properties say nothing, that of its style. */
export function readFill(
  properties: XmlElement | undefined,
  style: XmlElement | undefined,
  theme: Theme,
): ShapeFill {
  if (child(properties, "noFill")) return { kind: "none" };
  const other = (Object.keys(OTHER) as (keyof typeof OTHER)[]).find((name) => child(properties, name));
  if (other) return { kind: "other", type: OTHER[other] };
  const solid = child(properties, "solidFill");
  const color = solid ? (solidColour(solid, theme) ?? "#000000") : styleColour(style, "fillRef", theme);
  return color === undefined
    ? { kind: "none" }
    : { kind: "solid", color, transparency: transparencyOf(solid) };
}

/** Points of the theme's first, second and third line (Office 2013 and later). */
const THEME_LINES = [0.75, 0.5, 1, 1.5];

function readArrow(end: XmlElement | undefined): Arrowhead {
  const { type, len, w } = end?.attributes ?? {};
  return {
    style: arrowStyles.fromFile(type, "None") as Arrowhead["style"],
    length: arrowLengths.fromFile(len, "Medium") as Arrowhead["length"],
    width: arrowWidths.fromFile(w, "Medium") as Arrowhead["width"],
  };
}

/** The line of a shape; where its properties say nothing, that of its style. */
export function readLine(
  properties: XmlElement | undefined,
  style: XmlElement | undefined,
  theme: Theme,
): ShapeLine {
  const line = child(properties, "ln");
  const solid = child(line, "solidFill");
  const styled = styleColour(style, "lnRef", theme);
  const index = numberOf(child(style, "lnRef")?.attributes.idx) ?? 0;
  const width = numberOf(line?.attributes.w);
  const hasFill = line?.children.some(({ name }) => (FILLS as readonly string[]).includes(localName(name)));
  return {
    visible: hasFill ? !child(line, "noFill") : styled !== undefined,
    color: (solid && solidColour(solid, theme)) ?? styled ?? "#000000",
    transparency: transparencyOf(solid),
    weight: width === undefined ? (THEME_LINES[index] ?? 0.75) : width / EMU_PER_POINT,
    dash: dashes.fromFile(child(line, "prstDash")?.attributes.val, "Solid") as ShapeLine["dash"],
    kind: compounds.fromFile(line?.attributes.cmpd, "Single") as ShapeLine["kind"],
    begin: readArrow(child(line, "headEnd")),
    end: readArrow(child(line, "tailEnd")),
  };
}

/** `<a:solidFill>` */
export function solidXml(color: string, transparency = 0): string {
  const alpha =
    transparency > 0 ? elementXml("a:alpha", { val: Math.round((1 - transparency) * 100_000) }) : "";
  return `<a:solidFill>${elementXml("a:srgbClr", { val: color.slice(1) }, alpha)}</a:solidFill>`;
}

/** A fill as XML; undefined for one that only the file has. */
export function fillXml(fill: ShapeFill): string | undefined {
  if (fill.kind === "other") return undefined;
  return fill.kind === "none" ? "<a:noFill/>" : solidXml(fill.color, fill.transparency);
}

function arrowXml(name: string, { style, length, width }: Arrowhead): string {
  return elementXml(name, {
    type: arrowStyles.toFile(style),
    w: arrowWidths.toFile(width),
    len: arrowLengths.toFile(length),
  });
}

/** `<a:ln>` */
export function lineXml({ visible, color, transparency, weight, dash, kind, begin, end }: ShapeLine): string {
  const w = Math.round(weight * EMU_PER_POINT);
  const cmpd = kind === "Single" ? undefined : compounds.toFile(kind);
  const fill = visible ? solidXml(color, transparency) : "<a:noFill/>";
  const dashed = dash === "Solid" ? "" : elementXml("a:prstDash", { val: dashes.toFile(dash) });
  return elementXml(
    "a:ln",
    { w, cmpd },
    fill + dashed + arrowXml("a:headEnd", begin) + arrowXml("a:tailEnd", end),
  );
}

/** What a style says of the font's colour. */
export function fontColour(style: XmlElement | undefined, theme: Theme): string {
  return solidColour(descend(style, "fontRef"), theme) ?? theme[1] ?? "#000000";
}
