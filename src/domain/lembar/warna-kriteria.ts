import type { WarnaBersyarat } from "./lembar";
import { NAMA_KRITERIA } from "./nama";
import { FORMAT } from "./rupa";
import { PALET } from "./palet";

/**
 * The class of a ratio by the Kriteria sheet, as a native formula: the number of classes whose least
 * percentage lies above the value. Works wherever names and SUMPRODUCT do (LibreOffice, WPS).
 */
function rumusWarna(sel: string, warna: string): string {
  const batas = NAMA_KRITERIA.batasBerlaku;
  const urutan = `1+SUMPRODUCT(ISNUMBER(${batas})*(${batas}>ROUND(${sel}*100,8)))`;
  return `=IF(ISNUMBER(${sel}),INDEX(${NAMA_KRITERIA.warna},${urutan})="${warna}",FALSE)`;
}

/**
 * Colour bands for an area whose ratio stands in the column of `sel` ("$G6", the row of the area's first cell).
 * One rule a colour of the palette, so that another colour chosen on the Kriteria sheet shows at once.
 */
export function warnaKriteria(area: string, sel: string): WarnaBersyarat[] {
  return PALET.map(({ nama, hex, hexTeks }) => ({
    area,
    rumus: rumusWarna(sel, nama),
    isian: hex,
    huruf: hexTeks,
  }));
}

/** Shows decimals only where there are any: "1.150" beside "87,35". */
export function formatPecahan(area: string, sel: string): WarnaBersyarat {
  return { area, rumus: `=IF(ISNUMBER(${sel}),${sel}<>ROUND(${sel},0),FALSE)`, format: FORMAT.pecahan };
}
