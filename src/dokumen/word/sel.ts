import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  TableCell,
  VerticalAlignTable,
  WidthType,
  type ITableCellBorders,
} from "docx";
import { UKURAN } from "../../domain/laporan/kit/baris";
import type { Gaya } from "../../domain/lembar/lembar";
import { GAYA_WORD, setengah, twip, warna } from "./gaya";
import { runTeks } from "./teks";

const DATAR = {
  Left: AlignmentType.LEFT,
  Center: AlignmentType.CENTER,
  Right: AlignmentType.RIGHT,
  Justify: AlignmentType.JUSTIFIED,
} as const;
const TEGAK = {
  Top: VerticalAlignTable.TOP,
  Center: VerticalAlignTable.CENTER,
  Bottom: VerticalAlignTable.BOTTOM,
} as const;
/** The line around cells. */
export const GARIS = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
/** Room beside the text of a cell. */
export const TEPI = { left: twip(4), right: twip(4), top: 0, bottom: 0, marginUnitType: WidthType.DXA };

/** Where a cell stands: how wide in columns and twips, how many rows it takes. */
export interface Letak {
  readonly kolom: number;
  readonly banyak: number;
  readonly turun: number;
  /** Twips of every column of the table. */
  readonly lebar: readonly number[];
  /** Lines of its own around it, where the table has none. */
  readonly garis?: ITableCellBorders;
}

/** A cell with a text in its style. */
export function selWord(teks: string, gaya: Gaya, { kolom, banyak, turun, lebar, garis }: Letak): TableCell {
  const {
    tebal,
    miring,
    ukuran = UKURAN,
    warnaHuruf,
    isian,
    datar = "Left",
    tegak = "Top",
    inden = 0,
  } = gaya;
  const run = {
    size: setengah(ukuran),
    ...(tebal ? { bold: true } : {}),
    ...(miring ? { italics: true } : {}),
    ...(warnaHuruf ? { color: warna(warnaHuruf) } : {}),
  };
  return new TableCell({
    width: { size: lebar.slice(kolom, kolom + banyak).reduce((a, b) => a + b, 0), type: WidthType.DXA },
    verticalAlign: TEGAK[tegak],
    ...(garis ? { borders: garis } : {}),
    ...(banyak > 1 ? { columnSpan: banyak } : {}),
    ...(turun > 0 ? { rowSpan: turun + 1 } : {}),
    ...(isian ? { shading: { fill: warna(isian) } } : {}),
    children: [
      new Paragraph({
        style: GAYA_WORD.sel,
        alignment: DATAR[datar],
        ...(inden > 0 && datar === "Left" ? { indent: { left: twip(inden * 8) } } : {}),
        children: runTeks(teks, run),
      }),
    ],
  });
}
