import type { WorkbenchTexts } from "../config/texts";
import type { MenuEntry } from "./popup-menu";

/** The colours that menus offer, by name; undefined: none, as the cell would have it by itself. */
const COLOURS: Readonly<Record<keyof WorkbenchTexts["colours"], string | undefined>> = {
  none: undefined,
  automatic: undefined,
  white: "#FFFFFF",
  black: "#000000",
  grey: "#D9D9D9",
  red: "#C00000",
  orange: "#FFC000",
  yellow: "#FFFF00",
  green: "#00B050",
  lightGreen: "#C6EFCE",
  blue: "#0070C0",
  lightBlue: "#DDEBF7",
  purple: "#7030A0",
};

/** What a colour ("#RRGGBB") is called; itself where it has no name. */
export function colourName({ colours }: WorkbenchTexts, colour: string): string {
  const names = Object.keys(COLOURS) as (keyof typeof COLOURS)[];
  const name = names.find((one) => COLOURS[one] === colour);
  return name ? colours[name] : colour;
}

/** Entries of a menu, one a colour. */
export function colourEntries(
  { colours }: WorkbenchTexts,
  names: readonly (keyof WorkbenchTexts["colours"])[],
  choose: (colour: string | undefined) => void,
): MenuEntry[] {
  return names.map((name) => ({
    label: colours[name],
    swatch: COLOURS[name] ?? "transparent",
    run: () => choose(COLOURS[name]),
  }));
}
