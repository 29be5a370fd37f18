import type { Colour, Tint } from "./format";

function toHsl(red: number, green: number, blue: number): [number, number, number] {
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const span = high - low;
  if (span === 0) return [0, 0, lightness];
  const saturation = span / (lightness > 0.5 ? 2 - high - low : high + low);
  const sector =
    high === red
      ? (green - blue) / span + (green < blue ? 6 : 0)
      : high === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  return [sector / 6, saturation, lightness];
}

function channel(p: number, q: number, hue: number): number {
  const h = hue < 0 ? hue + 1 : hue > 1 ? hue - 1 : hue;
  if (h < 1 / 6) return p + (q - p) * 6 * h;
  if (h < 1 / 2) return q;
  return h < 2 / 3 ? p + (q - p) * (2 / 3 - h) * 6 : p;
}

function fromHsl(hue: number, saturation: number, lightness: number): number[] {
  const q = lightness < 0.5 ? lightness * (1 + saturation) : lightness + saturation - lightness * saturation;
  const p = 2 * lightness - q;
  return [channel(p, q, hue + 1 / 3), channel(p, q, hue), channel(p, q, hue - 1 / 3)];
}

/** A colour with another lightness (0 to 1), the same hue and saturation. */
export function withLightness(colour: Colour, change: (lightness: number) => number): Colour {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [hue, saturation, lightness] = toHsl(red ?? 0, green ?? 0, blue ?? 0);
  const moved = change(lightness);
  const hex = fromHsl(hue, saturation, Math.min(1, Math.max(0, moved))).map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${hex.join("")}`.toUpperCase();
}

/** A colour made lighter (`by` > 0, at most 1) or darker (`by` < 0, at least -1), by ECMA-376 18.8.19. */
export function tinted(colour: Colour, by: number): Colour {
  if (by === 0) return colour;
  return withLightness(colour, (lightness) => (by < 0 ? lightness * (1 + by) : lightness * (1 - by) + by));
}

/** The tint of a colour, as long as the colour is still what the tint makes: who sets a colour needs not know of tints. */
export function tintIn(color: Colour | undefined, tint: Tint | undefined): Tint | undefined {
  return tint && color === tinted(tint.base, tint.by) ? tint : undefined;
}

/** A colour with another tint: of the colour that it was before it was tinted. */
export function retinted(
  color: Colour,
  tint: Tint | undefined,
  by: number,
): { readonly color: Colour; readonly tint?: Tint } {
  const base = tintIn(color, tint)?.base ?? color;
  return by === 0 ? { color: base } : { color: tinted(base, by), tint: { base, by } };
}
