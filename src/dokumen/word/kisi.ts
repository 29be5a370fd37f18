import { BorderStyle, HeightRule, Table, TableLayoutType, TableRow, WidthType } from "docx";
import type { BarisKisi, KisiBuku } from "../../domain/laporan/buku/buku";
import { selTampak, teksSelNaskah, type SelTampak } from "../../domain/laporan/kit/sel-tampak";
import { twip } from "./gaya";
import { GARIS, selWord, TEPI } from "./sel";

const TANPA = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const TANPA_GARIS = {
  top: TANPA,
  bottom: TANPA,
  left: TANPA,
  right: TANPA,
  insideHorizontal: TANPA,
  insideVertical: TANPA,
};
const KOTAK = { top: GARIS, bottom: GARIS, left: GARIS, right: GARIS };

function selForm({ sel, kolom }: SelTampak, lebar: readonly number[]) {
  const { gaya = {}, lebar: banyak = 1, turun = 0 } = sel;
  const garis = gaya.garis === "kotak" ? { garis: KOTAK } : {};
  return selWord(teksSelNaskah(sel), gaya, { kolom, banyak, turun, lebar, ...garis });
}

/** A row is as high as its text; one that keeps others apart as high as on the sheet. */
function tinggiForm({ jarak }: BarisKisi) {
  return jarak === undefined ? {} : { height: { value: twip(jarak), rule: HeightRule.EXACT } };
}

/** The rows of a form: lines around the cells of its tables only, headers repeated, no row torn apart. */
export function kisiWord({ baris, kepala, lebar: poin }: KisiBuku): Table {
  const lebar = poin.map(twip);
  const rows = selTampak(baris).map((tampak, i) => {
    const satu = baris[i]!;
    return new TableRow({
      children: tampak.map((sel) => selForm(sel, lebar)),
      cantSplit: true,
      ...(i < kepala ? { tableHeader: true } : {}),
      ...(satu.lekat ? { keepNext: true } : {}),
      ...tinggiForm(satu),
    });
  });
  return new Table({
    rows,
    columnWidths: lebar,
    width: { size: lebar.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: TANPA_GARIS,
    margins: TEPI,
  });
}
