/** "A", "A dan B", "A, B dan C"; `sambung` berdiri sebelum yang terakhir. */
export function deret(kata: readonly string[], sambung: "dan" | "maupun" = "dan"): string {
  const depan = kata.slice(0, -1).join(", ");
  const akhir = kata.at(-1) ?? "";
  return depan === "" ? akhir : `${depan} ${sambung} ${akhir}`;
}

/** Sel yang disebut dengan nama dalam satu kalimat; sisanya dihitung saja. */
const SEL_DISEBUT = 4;

/** "F6 dan F8"; kalau banyak "F6, F7, F8, F9 dan 12 sel lain". */
export function deretSel(sel: readonly string[]): string {
  const sisa = sel.length - SEL_DISEBUT;
  return deret(sisa > 0 ? [...sel.slice(0, SEL_DISEBUT), `${String(sisa)} sel lain`] : sel);
}
