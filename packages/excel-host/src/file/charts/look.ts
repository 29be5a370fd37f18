import type { ChartFont, ChartLine, ChartLook } from "../../model/chart/look";
import { EMU_PER_POINT } from "../../model/chart/anchor";
import type { Colour } from "../../model/format";
import { withLuminance, withShade } from "../styles/colours";
import { booleanOf, child, descend, elementXml, localName, numberOf, type XmlElement } from "../xml/element";

/** "#RRGGBB" of the theme in the order of the file. */
type Theme = readonly string[];

const SCHEME: Readonly<Record<string, number>> = {
  ...{ lt1: 0, bg1: 0, dk1: 1, tx1: 1, lt2: 2, bg2: 2, dk2: 3, tx2: 3, hlink: 10, folHlink: 11 },
  ...{ accent1: 4, accent2: 5, accent3: 6, accent4: 7, accent5: 8, accent6: 9 },
};

const THOUSANDTHS = 100_000;

/** The colour of a `<a:solidFill>`; undefined for kinds that are not understood. */
export function solidColour(fill: XmlElement | undefined, theme: Theme): Colour | undefined {
  const [element] = fill?.children ?? [];
  if (!element) return undefined;
  const { val = "", lastClr } = element.attributes;
  const name = localName(element.name);
  const base =
    name === "srgbClr"
      ? `#${val}`
      : name === "schemeClr"
        ? theme[SCHEME[val] ?? -1]
        : lastClr && `#${lastClr}`;
  if (!base) return undefined;
  const share = (part: string, absent: number) =>
    (numberOf(child(element, part)?.attributes.val) ?? absent * THOUSANDTHS) / THOUSANDTHS;
  const shaded = withShade(base.toUpperCase(), share("shade", 1), share("tint", 1));
  return withLuminance(shaded, share("lumMod", 1), share("lumOff", 0));
}

/** The plain theme colour that Excel gives to the so-manieth series or point. */
function isAutomatic(fill: XmlElement | undefined, index: number | undefined): boolean {
  const [element] = fill?.children ?? [];
  return index !== undefined && element?.attributes.val === accent(index) && element.children.length === 0;
}

/** "accent1" to "accent6", again and again. */
function accent(index: number): string {
  return `accent${(index % 6) + 1}`;
}

const DASHES = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "dot",
  RoundDot: "sysDot",
} as const;

function readLine(
  line: XmlElement | undefined,
  theme: Theme,
  index: number | undefined,
): ChartLine | undefined {
  if (!line) return undefined;
  if (child(line, "noFill")) return { style: "None" };
  const fill = child(line, "solidFill");
  const color = isAutomatic(fill, index) ? undefined : solidColour(fill, theme);
  const weight = numberOf(line.attributes.w);
  const dash = child(line, "prstDash")?.attributes.val;
  const style = (Object.keys(DASHES) as (keyof typeof DASHES)[]).find((name) => DASHES[name] === dash);
  const found = {
    ...(color === undefined ? {} : { color }),
    ...(weight === undefined ? {} : { weight: weight / EMU_PER_POINT }),
    ...(style === undefined ? {} : { style }),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}

/** The fill and the line of a `<c:spPr>`; the automatic colour of series `index` stays automatic. */
export function readShape(shape: XmlElement | undefined, theme: Theme, index?: number): ChartLook {
  const solid = child(shape, "solidFill");
  const color = isAutomatic(solid, index) ? undefined : solidColour(solid, theme);
  const fill = child(shape, "noFill") ? "none" : color;
  const line = readLine(child(shape, "ln"), theme, index);
  return { ...(fill === undefined ? {} : { fill }), ...(line === undefined ? {} : { line }) };
}

/** A font as `<a:defRPr>` or `<a:rPr>` gives it. */
export function readFont(run: XmlElement | undefined, theme: Theme): ChartFont | undefined {
  if (!run) return undefined;
  const { sz, b, i, u } = run.attributes;
  const name = child(run, "latin")?.attributes.typeface;
  const color = solidColour(child(run, "solidFill"), theme);
  const size = numberOf(sz);
  return {
    ...(name === undefined || name.startsWith("+") ? {} : { name }),
    ...(size === undefined ? {} : { size: size / 100 }),
    ...(b === undefined ? {} : { bold: booleanOf(b) }),
    ...(i === undefined ? {} : { italic: booleanOf(i) }),
    ...(u === undefined ? {} : { underline: u !== "none" }),
    ...(color === undefined ? {} : { color }),
  };
}

/** How a part that has a shape and a text looks. */
export function readLook(element: XmlElement | undefined, theme: Theme, index?: number): ChartLook {
  const run = descend(element, "txPr", "p", "pPr", "defRPr");
  const font = readFont(run, theme);
  return { ...readShape(child(element, "spPr"), theme, index), ...(font === undefined ? {} : { font }) };
}

function solidXml(colour: Colour): string {
  return `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;
}

/** A fill with the theme's colour for the so-manieth series. */
export function accentXml(index: number): string {
  return `<a:solidFill><a:schemeClr val="${accent(index)}"/></a:solidFill>`;
}

/** `<a:ln>`; `automatic` is the fill that a line without a colour gets. */
function lineXml(line: ChartLine | undefined, automatic = ""): string {
  if (!line) return "";
  const { color, weight, style } = line;
  if (style === "None") return "<a:ln><a:noFill/></a:ln>";
  const dash = style === undefined ? "" : elementXml("a:prstDash", { val: DASHES[style] });
  const w = weight === undefined ? undefined : Math.round(weight * EMU_PER_POINT);
  return elementXml("a:ln", { w }, (color === undefined ? automatic : solidXml(color)) + dash);
}

/** A shadow as Excel puts it below a title or a legend. */
const SHADOW =
  '<a:effectLst><a:outerShdw blurRad="50800" dist="38100" dir="2700000" algn="tl" rotWithShape="0">' +
  '<a:prstClr val="black"><a:alpha val="40000"/></a:prstClr></a:outerShdw></a:effectLst>';

/** True for a part that has a shadow. */
export function readShadow(part: XmlElement | undefined): boolean {
  return descend(part, "spPr", "effectLst", "outerShdw") !== undefined;
}

/** `<c:spPr>`; `automatic` are the fills that stand where the look says nothing. */
export function shapeXml(
  look: ChartLook,
  automatic: { fill?: string; line?: string; shadow?: boolean | undefined } = {},
): string {
  const { fill, line } = look;
  const inner =
    fill === undefined ? (automatic.fill ?? "") : fill === "none" ? "<a:noFill/>" : solidXml(fill);
  const contents =
    inner +
    lineXml(line ?? (automatic.line ? {} : undefined), automatic.line) +
    (automatic.shadow ? SHADOW : "");
  return contents === "" ? "" : `<c:spPr>${contents}</c:spPr>`;
}

/** `<a:defRPr>` or `<a:rPr>`. */
export function runXml(name: "a:defRPr" | "a:rPr", font: ChartFont | undefined): string {
  const { size, bold, italic, underline, color, name: face } = font ?? {};
  const attributes = {
    sz: size === undefined ? undefined : Math.round(size * 100),
    b: bold,
    i: italic,
    u: underline === undefined ? undefined : underline ? "sng" : "none",
  };
  const latin = face === undefined ? "" : elementXml("a:latin", { typeface: face });
  return elementXml(name, attributes, (color === undefined ? "" : solidXml(color)) + latin);
}

/** Degrees upwards as the attribute of `<a:bodyPr>`. */
export function rotationOf(degrees: number | undefined): { rot?: number; vert?: string } {
  return degrees === undefined ? {} : { rot: -degrees * ROTATION_UNITS, vert: "horz" };
}

/** Units of a rotation to a degree. */
const ROTATION_UNITS = 60_000;

/** The rotation of a `<a:bodyPr>` in degrees upwards; undefined where the file leaves it to Excel. */
export function readRotation(body: XmlElement | undefined): number | undefined {
  const rotation = numberOf(body?.attributes.rot);
  return rotation === undefined || Math.abs(rotation) > 90 * ROTATION_UNITS
    ? undefined
    : -rotation / ROTATION_UNITS + 0;
}

/** `<c:txPr>`; nothing where the font says nothing. */
export function textXml(font: ChartFont | undefined, rotation?: number): string {
  if (rotation === undefined && (!font || Object.keys(font).length === 0)) return "";
  const body = elementXml("a:bodyPr", rotationOf(rotation));
  const paragraph = `<a:p><a:pPr>${runXml("a:defRPr", font)}</a:pPr><a:endParaRPr lang="en-US"/></a:p>`;
  return `<c:txPr>${body}<a:lstStyle/>${paragraph}</c:txPr>`;
}
