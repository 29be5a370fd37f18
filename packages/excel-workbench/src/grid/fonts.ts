import type { FontFormat } from "excel-host";
import type { EditorFont } from "../ui/cell-editor-owner";

/** Drawn as narrow as Calibri; declared in styles/fonts.css. The second one where the first finds no font. */
const CALIBRI_SUBSTITUTES = ["Calibri Substitute", "Calibri Substitute Wide"];

const LIKE_CALIBRI = new Set(["calibri", "carlito", "aptos", "aptos narrow", "segoe ui"]);

/** A font and what may stand in for it, as CSS names them. */
export function fontFamily(name: string): string {
  return LIKE_CALIBRI.has(name.toLowerCase())
    ? `${name}, Calibri, Carlito, ${CALIBRI_SUBSTITUTES.join(", ")}, sans-serif`
    : `${name}, Arial, sans-serif`;
}

/** A cell's font in the field that is typed into, where the sheet is shown at so many percent. */
export function editorFont({ name, size, bold, italic }: FontFormat, percent: number): EditorFont {
  return { family: fontFamily(name), size: (size * 4 * percent) / 300, bold, italic };
}

/** A canvas does not wait for fonts: they are fetched before the first cell is drawn. */
export async function loadFonts(): Promise<void> {
  const wanted = CALIBRI_SUBSTITUTES.flatMap((name) =>
    ["", "bold "].map((weight) => document.fonts.load(`${weight}11pt "${name}"`)),
  );
  await Promise.allSettled(wanted);
}
