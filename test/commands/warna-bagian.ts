import { strFromU8, unzipSync } from "fflate";

/** Cells and columns that say nothing: no value, no style, the sheet's own width. */
function tanpaBasaBasi(xml: string): string {
  return xml
    .replace(/<c r="[A-Z]+\d+"\/>/g, "")
    .replace(/<col min="\d+" max="\d+" width="8\.43"\/>/g, "")
    .replace(/<cols><\/cols>/g, "")
    .replace(/<row r="\d+"(\/>|><\/row>)/g, "");
}

/** Texts in their cells instead of numbers into the shared table, whose order tells nothing. */
function denganTeks(xml: string, teks: readonly string[]): string {
  return xml.replace(
    / t="s"><v>(\d+)<\/v>/g,
    (_, nomor: string) => ` t="s"><v>${teks[Number(nomor)] ?? "?"}</v>`,
  );
}

/** Parts whose order or left-overs say nothing: shared texts (put into the cells) and styles (unused ones may stay). */
const DILEWATI = new Set(["xl/styles.xml", "xl/sharedStrings.xml"]);

/** The parts of a package by name, comparable. */
export function bagianBuku(berkas: Uint8Array): Record<string, string> {
  const isi = unzipSync(berkas);
  const bersama = isi["xl/sharedStrings.xml"];
  const teks = bersama
    ? [...strFromU8(bersama).matchAll(/<si>(.*?)<\/si>/gs)].map(([, satu]) => satu ?? "")
    : [];
  return Object.fromEntries(
    Object.entries(isi)
      .filter(([nama]) => !DILEWATI.has(nama))
      .map(([nama, data]) => [nama, denganTeks(tanpaBasaBasi(strFromU8(data)), teks)]),
  );
}
