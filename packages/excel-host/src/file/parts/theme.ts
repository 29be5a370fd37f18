import { child, descend, parseXml } from "../xml/element";

/** The file's order is dark 1, light 1, dark 2, light 2 …; `theme` attributes count light 1, dark 1, light 2, dark 2. */
const ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The colours of a theme part as "#RRGGBB", in the order that `theme` attributes count; empty without a theme. */
export function readTheme(text: string | undefined): string[] {
  if (text === undefined) return [];
  const scheme = descend(parseXml(text, "theme"), "themeElements", "clrScheme");
  if (!scheme) return [];
  return ORDER.map((name) => {
    const slot = child(scheme, name);
    const value =
      child(slot, "srgbClr")?.attributes.val ?? child(slot, "sysClr")?.attributes.lastClr ?? "000000";
    return `#${value.toUpperCase()}`;
  });
}
