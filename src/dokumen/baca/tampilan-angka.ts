import { bulatkanDesimal, formatAngka } from "../../domain/angka/format-angka";

/** Formats that a file does not spell out (ECMA-376 18.8.30); dates are kept as day numbers. */
const BAWAAN: Readonly<Record<string, string>> = {
  "1": "0",
  "2": "0.00",
  "3": "#,##0",
  "4": "#,##0.00",
  "9": "0%",
  "10": "0.00%",
};

/** The code of a number format. */
export const kodeFormat = (id: string, sendiri: ReadonlyMap<string, string>): string =>
  sendiri.get(id) ?? BAWAAN[id] ?? "General";

/** What a number shows, in Indonesian notation: decimals and percent of its format, nothing else of it. */
export function tampilanAngka(nilai: number, format: string): string {
  const polos = (format.split(";")[0] ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (!/[0#]/.test(polos)) return formatAngka(nilai);
  const desimal = /\.([0#?]+)/.exec(polos)?.[1]?.length ?? 0;
  return polos.includes("%")
    ? `${formatAngka(bulatkanDesimal(nilai * 100, 8), desimal)}%`
    : formatAngka(nilai, desimal);
}
