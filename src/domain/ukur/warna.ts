/** How a band is painted: its fill and the text colour that stays readable on it (contrast at least 4.5 : 1). */
export interface Warna {
  /** "Hijau Tua", as the report prints it. */
  readonly nama: string;
  /** Fill, "#RRGGBB". */
  readonly hex: string;
  /** Text on that fill: black or white. */
  readonly hexTeks: string;
}

const HEX: ReadonlyMap<string, string> = new Map([
  ["hijau tua", "#1E7B34"],
  ["hijau muda", "#A9D98B"],
  ["hijau", "#4CAF50"],
  ["kuning tua", "#F2B600"],
  ["kuning muda", "#FFF2A8"],
  ["kuning", "#FFE34D"],
  ["merah", "#C62828"],
  ["merah muda", "#F4A6A6"],
  ["oranye", "#F28C28"],
  ["jingga", "#F28C28"],
  ["biru", "#1F5FA8"],
  ["biru muda", "#9CC9F0"],
  ["ungu", "#6A3D9A"],
  ["abu-abu", "#BDBDBD"],
  ["putih", "#FFFFFF"],
  ["hitam", "#000000"],
]);

function kanal(hex: string, mulai: number): number {
  const nilai = parseInt(hex.slice(mulai, mulai + 2), 16) / 255;
  return nilai <= 0.04045 ? nilai / 12.92 : ((nilai + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance of "#RRGGBB", 0 (black) .. 1 (white) (WCAG 2.1). */
export function terang(hex: string): number {
  return 0.2126 * kanal(hex, 1) + 0.7152 * kanal(hex, 3) + 0.0722 * kanal(hex, 5);
}

/** Black or white, whichever reads better on the fill. */
export function warnaTeks(hex: string): string {
  const nilai = terang(hex);
  return 1.05 / (nilai + 0.05) > (nilai + 0.05) / 0.05 ? "#FFFFFF" : "#000000";
}

/**
 * Finds a colour by its Indonesian name ("Hijau Tua") or as "#1e7b34".
 * @returns undefined where the text names no known colour
 */
export function cariWarna(teks: string): Warna | undefined {
  const nama = teks.trim();
  const hex = /^#[0-9a-f]{6}$/i.test(nama) ? nama.toUpperCase() : HEX.get(nama.toLowerCase());
  return hex === undefined ? undefined : { nama, hex, hexTeks: warnaTeks(hex) };
}
