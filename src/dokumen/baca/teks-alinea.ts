import { anak, type Simpul } from "./xml";

/** What is not shown, or shown a second time: deleted text, instructions of fields, old forms of a drawing. */
const TAK_TAMPAK = new Set([
  "del",
  "moveFrom",
  "instrText",
  "delText",
  "Fallback",
  "pPr",
  "rPr",
  "txbxContent",
]);
const TANDA: Readonly<Record<string, string>> = { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-" };

/** What a paragraph shows, runs and fields joined; text of boxes in it is left out. */
export function teksAlinea(simpul: Simpul): string {
  if (simpul.nama === "t") return simpul.teks;
  const tanda = TANDA[simpul.nama];
  if (tanda !== undefined) return tanda;
  return simpul.anak.map((satu) => (TAK_TAMPAK.has(satu.nama) ? "" : teksAlinea(satu))).join("");
}

/** Name of a paragraph's style, as the document refers to it; "" for the default. */
export const gayaAlinea = (alinea: Simpul): string =>
  anak(anak(alinea, "pPr"), "pStyle")?.atribut["val"] ?? "";

const KELUAR = new Set(["del", "moveFrom", "Fallback"]);

/** Paragraphs and tables below an element, in reading order; boxes follow the paragraph that holds them. */
export function blokDi(simpul: Simpul): Simpul[] {
  return simpul.anak.flatMap((satu): Simpul[] => {
    if (KELUAR.has(satu.nama)) return [];
    if (satu.nama === "tbl") return [satu];
    return satu.nama === "p" ? [satu, ...blokDi(satu)] : blokDi(satu);
  });
}
