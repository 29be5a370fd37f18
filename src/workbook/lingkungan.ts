import { bahasaDari, type Bahasa } from "../domain/bahasa";

/** The language of Excel's own menus; Indonesian where Excel does not say. */
export function bahasaTampilan(): Bahasa {
  return bahasaDari(typeof Office === "undefined" ? undefined : Office.context?.displayLanguage);
}

/** "Excel · PC · 16.0.14332": what a helper asks for first. */
export function versiExcel(): string {
  const diagnosa = typeof Office === "undefined" ? undefined : Office.context?.diagnostics;
  return diagnosa ? `${diagnosa.host} · ${diagnosa.platform} · ${diagnosa.version}` : "";
}

/** Does this Excel have at least this version of a requirement set? */
export function punyaSet(nama: string, versi: string): boolean {
  return typeof Office !== "undefined" && Office.context?.requirements?.isSetSupported(nama, versi) === true;
}
