import { createTheme, type IPalette, type Theme } from "@fluentui/react/lib/Theme";
import type { TemaOffice } from "../../commands";

/** Teal of the product's icon; both shades reach 4.5:1 on their background. */
const TERANG: Partial<IPalette> = {
  themePrimary: "#0b6e69",
  themeLighterAlt: "#f1f9f8",
  themeLighter: "#cbe7e5",
  themeLight: "#a2d2cf",
  themeTertiary: "#58a7a2",
  themeSecondary: "#1f7e79",
  themeDarkAlt: "#0a635e",
  themeDark: "#085350",
  themeDarker: "#063d3b",
};

const GELAP: Partial<IPalette> = {
  themePrimary: "#6cd4cd",
  themeLighterAlt: "#040808",
  themeLighter: "#0f201f",
  themeLight: "#1c3c3a",
  themeTertiary: "#377874",
  themeSecondary: "#51b0aa",
  themeDarkAlt: "#7adad3",
  themeDark: "#8fe1db",
  themeDarker: "#aeeae5",
  neutralLighterAlt: "#323130",
  neutralLighter: "#31302f",
  neutralLight: "#3b3a39",
  neutralQuaternaryAlt: "#484644",
  neutralQuaternary: "#4f4d4b",
  neutralTertiaryAlt: "#6d6b69",
  neutralTertiary: "#c8c8c8",
  neutralSecondary: "#d0d0d0",
  neutralSecondaryAlt: "#d0d0d0",
  neutralPrimaryAlt: "#dadada",
  neutralPrimary: "#ffffff",
  neutralDark: "#f4f4f4",
  black: "#f8f8f8",
};

/** Text on the bright primary button of a dark theme: the background itself may be too light for it (Dark Gray). */
const TOMBOL_GELAP = {
  primaryButtonText: "#1b1a19",
  primaryButtonTextHovered: "#1b1a19",
  primaryButtonTextPressed: "#1b1a19",
};

/** Relative luminance of "#RRGGBB" between 0 (black) and 1 (white), by WCAG 2. */
export function kecerahan(warna: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const kanal = parseInt(warna.slice(i, i + 2), 16) / 255;
    return kanal <= 0.04045 ? kanal / 12.92 : ((kanal + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2 contrast of two colours "#RRGGBB", 1 to 21. */
export function kontras(satu: string, dua: string): number {
  const [a, b] = [kecerahan(satu), kecerahan(dua)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The fainter text colour where it is still readable on the background (Excel's Dark Gray leaves no room for one). */
function samar(palette: Partial<IPalette>, latar: string, teks: string): string {
  const redup = palette.neutralSecondary ?? "#605e5c";
  return kontras(redup, latar) >= 4.5 ? redup : teks;
}

/** The Fluent theme that matches Excel's: its own background and text, our accent in the shade that is readable on it. */
export function bentukTema(tema: TemaOffice | undefined): Theme {
  const { latar, teks } = tema ?? { latar: "#ffffff", teks: "#242424" };
  const gelap = kecerahan(latar) < kecerahan(teks);
  const dasar = gelap ? GELAP : TERANG;
  const redup = samar(dasar, latar, teks);
  const palette = { ...dasar, white: latar, neutralPrimary: teks, neutralSecondary: redup };
  const semanticColors = gelap ? TOMBOL_GELAP : {};
  return createTheme({ palette, semanticColors, isInverted: gelap, defaultFontStyle: { fontFamily: HURUF } });
}

/** Fonts that are on the PC: nothing is loaded. */
const HURUF =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, 'Helvetica Neue', Arial, sans-serif";
