import type { Colour, Tint } from "../../model/format";
import { tinted, withLightness } from "../../model/tint";
import { childrenOf, numberOf, type XmlElement } from "../xml/element";

/** The palette of Excel 97 that `indexed` colours point into (ECMA-376 18.8.27); 0–7 repeat 8–15. */
const BASIC = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const INDEXED = `${BASIC} ${BASIC}
800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`
  .trim()
  .split(/\s+/);

/** What a colour in a file may refer to. */
export interface Palette {
  /** "#RRGGBB", in the order that `theme` attributes count (light 1, dark 1, light 2, dark 2, accents …). */
  readonly theme: readonly string[];
  /** "RRGGBB" or "AARRGGBB". */
  readonly indexed: readonly string[];
}

/** The palette of a workbook; files may bring indexed colours of their own. */
export function paletteOf(theme: readonly string[], colors: XmlElement | undefined): Palette {
  const own = childrenOf(childrenOf(colors, "indexedColors")[0], "rgbColor").map(
    (color) => color.attributes.rgb ?? "",
  );
  return { theme, indexed: own.length > 0 ? own : INDEXED };
}

/** A colour whose lightness is multiplied and raised (shares of 1), as drawings give it (ECMA-376 20.1.2.3.20). */
export function withLuminance(colour: Colour, factor: number, offset: number): Colour {
  return factor === 1 && offset === 0
    ? colour
    : withLightness(colour, (lightness) => lightness * factor + offset);
}

/** A colour in linear light brought towards black (shade) and towards white (tint), shares of 1 (ECMA-376 20.1.2.3.31). */
export function withShade(colour: Colour, shade: number, tint: number): Colour {
  if (shade === 1 && tint === 1) return colour;
  const hex = [1, 3, 5].map((at) => {
    const light = toLinear(parseInt(colour.slice(at, at + 2), 16) / 255);
    return Math.round(fromLinear(light * shade * tint + (1 - tint)) * 255)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${hex.join("")}`.toUpperCase();
}

function toLinear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function fromLinear(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}

/** A `<color>`-like element → "#RRGGBB"; undefined for automatic and for what is not understood. */
export function colourOf(element: XmlElement | undefined, palette: Palette): Colour | undefined {
  const base = baseOf(element, palette);
  return base === undefined ? undefined : tinted(base, numberOf(element?.attributes.tint) ?? 0);
}

/** By how much the colour of an element is lightened or darkened; undefined where it is as it is. */
export function tintOf(element: XmlElement | undefined, palette: Palette): Tint | undefined {
  const base = baseOf(element, palette);
  const by = numberOf(element?.attributes.tint) ?? 0;
  return base === undefined || by === 0 ? undefined : { base, by };
}

function baseOf(element: XmlElement | undefined, palette: Palette): Colour | undefined {
  if (!element) return undefined;
  const { rgb, theme, indexed } = element.attributes;
  const base = rgb ?? themeOrIndexed(theme, indexed, palette);
  if (base === undefined || !/^#?(?:[0-9a-fA-F]{2})?[0-9a-fA-F]{6}$/.test(base)) return undefined;
  return `#${base.slice(-6).toUpperCase()}`;
}

function themeOrIndexed(
  theme: string | undefined,
  indexed: string | undefined,
  palette: Palette,
): string | undefined {
  if (theme !== undefined) return palette.theme[Number(theme)];
  if (indexed === undefined) return undefined;
  return palette.indexed[Number(indexed)];
}

/** "#RRGGBB" → the attribute of a colour element, opaque. */
export function rgbAttribute(colour: Colour): string {
  return `FF${colour.replace("#", "").toUpperCase()}`;
}
