/** "A", "A dan B", "A, B dan C"; `sambung` berdiri sebelum yang terakhir. */
export function deret(kata: readonly string[], sambung: "dan" | "maupun" = "dan"): string {
  const depan = kata.slice(0, -1).join(", ");
  const akhir = kata.at(-1) ?? "";
  return depan === "" ? akhir : `${depan} ${sambung} ${akhir}`;
}
