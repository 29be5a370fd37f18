import { bahasaDari, type Bahasa } from "../domain/bahasa";

/** The language of Excel's own menus; Indonesian where Excel does not say. */
export function bahasaTampilan(): Bahasa {
  return bahasaDari(bahasaAsli());
}

/** Excel's display language as it says itself: "id-ID"; "" where it does not. */
export function bahasaAsli(): string {
  return typeof Office === "undefined" ? "" : (Office.context?.displayLanguage ?? "");
}

/** "Excel · PC · 16.0.14332": what a helper asks for first. */
export function versiExcel(): string {
  const diagnosa = typeof Office === "undefined" ? undefined : Office.context?.diagnostics;
  return diagnosa ? `${diagnosa.host} · ${diagnosa.platform} · ${diagnosa.version}` : "";
}

/** The browser that draws the pane, as it names itself; "" outside of one. */
export function peramban(): string {
  return typeof navigator === "undefined" ? "" : (navigator.userAgent ?? "");
}

/** Is this Excel for Windows older than a build such as "14332.20011"? Elsewhere builds count otherwise: no. */
export function lebihLamaDari(build: string): boolean {
  const diagnosa = typeof Office === "undefined" ? undefined : Office.context?.diagnostics;
  const cocok = /^16\.0\.(\d+)\.(\d+)$/.exec(diagnosa?.version ?? "");
  if (!cocok || String(diagnosa?.platform) !== "PC") return false;
  const [kini = [], perlu] = [cocok.slice(1), build.split(".")].map((satu) => satu.map(Number));
  const [utama = 0, kecil = 0] = kini;
  const [utamaPerlu = 0, kecilPerlu = 0] = perlu ?? [];
  return utama < utamaPerlu || (utama === utamaPerlu && kecil < kecilPerlu);
}

/** Does this Excel have at least this version of a requirement set? */
export function punyaSet(nama: string, versi: string): boolean {
  return typeof Office !== "undefined" && Office.context?.requirements?.isSetSupported(nama, versi) === true;
}

/** No requirement set has come further than this in its minor version. */
const TERJAUH = 40;

/** The highest 1.x version of a requirement set that this Excel has: "1.14"; undefined where it has none. */
export function setTertinggi(nama: string): string | undefined {
  const ada = Array.from({ length: TERJAUH }, (_, i) => `1.${i + 1}`).filter((versi) =>
    punyaSet(nama, versi),
  );
  return ada.at(-1);
}
