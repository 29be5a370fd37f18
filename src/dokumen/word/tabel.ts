import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { UKURAN } from "../../domain/laporan/kit/baris";
import { lebarPenuh } from "../../domain/laporan/kit/kisi";
import {
  kepalaNaskah,
  type BarisNaskah,
  type SelKepala,
  type TabelNaskah,
} from "../../domain/laporan/kit/naskah";
import { selTampak, teksSelNaskah, type SelTampak } from "../../domain/laporan/kit/sel-tampak";
import { GAYA_KEPALA_LAPORAN, GAYA_NOMOR } from "../../domain/laporan/kit/tabel";
import { GAYA_BARIS } from "../../domain/laporan/kit/tabel-naskah";
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
const GARIS = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const SEMUA_GARIS = {
  top: GARIS,
  bottom: GARIS,
  left: GARIS,
  right: GARIS,
  insideHorizontal: GARIS,
  insideVertical: GARIS,
};
const TEPI = { left: twip(4), right: twip(4), top: 0, bottom: 0, marginUnitType: WidthType.DXA };

/** Where a cell stands: how wide in columns and twips, how many rows it takes. */
interface Letak {
  readonly kolom: number;
  readonly banyak: number;
  readonly turun: number;
  /** Twips of every column of the table. */
  readonly lebar: readonly number[];
}

function sel(teks: string, gaya: Gaya, { kolom, banyak, turun, lebar }: Letak): TableCell {
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

function selKepala(
  { isi, kolom, sampai, turun }: SelKepala,
  lebar: readonly number[],
  ukuran?: number,
): TableCell {
  const gaya = ukuran === undefined ? GAYA_KEPALA_LAPORAN : { ...GAYA_KEPALA_LAPORAN, ukuran };
  return sel(isi, gaya, { kolom, banyak: sampai - kolom + 1, turun, lebar });
}

/** Header rows and the numbering row: repeated on every page. */
function barisKepala({ kolom, penomoran, ukuran }: TabelNaskah, lebar: readonly number[]): TableRow[] {
  const judul = kepalaNaskah(kolom).map((baris) => baris.map((satu) => selKepala(satu, lebar, ukuran)));
  const nomor = kolom.map((_, i) => sel(`(${i + 1})`, GAYA_NOMOR, { kolom: i, banyak: 1, turun: 0, lebar }));
  return [...judul, ...(penomoran ? [nomor] : [])].map(
    (children) => new TableRow({ children, tableHeader: true, cantSplit: true }),
  );
}

function selData(
  tabel: TabelNaskah,
  jenis: BarisNaskah["jenis"],
  tampak: SelTampak,
  lebar: readonly number[],
) {
  const { sel: isi, kolom } = tampak;
  const gaya: Gaya = {
    datar: tabel.kolom[kolom]?.datar ?? "Left",
    ...(tabel.ukuran === undefined ? {} : { ukuran: tabel.ukuran }),
    ...GAYA_BARIS[jenis],
    ...isi.gaya,
  };
  return sel(teksSelNaskah(isi), gaya, { kolom, banyak: isi.lebar ?? 1, turun: isi.turun ?? 0, lebar });
}

/** Stays on the page of the row below: a banner, the sum of the rows that follow, what a total is of, the last above a note. */
function lekat(baris: readonly BarisNaskah[], i: number, bercatatan: boolean): boolean {
  const berikut = baris[i + 1];
  if (!berikut) return bercatatan;
  return berikut.ikut === true || berikut.jenis === "jumlah" || baris[i]?.jenis !== "data";
}

function barisData(tabel: TabelNaskah, lebar: readonly number[], bercatatan: boolean): TableRow[] {
  return selTampak(tabel.baris).map((tampak, i) => {
    const { jenis } = tabel.baris[i]!;
    const children = tampak.map((satu) => selData(tabel, jenis, satu, lebar));
    const keepNext = lekat(tabel.baris, i, bercatatan);
    return new TableRow({ children, cantSplit: true, ...(keepNext ? { keepNext } : {}) });
  });
}

/**
 * A table as wide as the page: its header is repeated, no row is torn apart, merged cells are merged.
 * @param halaman room between the margins in points
 * @param bercatatan a note follows, which must not stand alone on a page
 */
export function tabelWord(tabel: TabelNaskah, halaman: number, bercatatan: boolean): Table {
  const lebar = lebarPenuh(
    tabel.kolom.map((satu) => satu.lebar),
    halaman,
  ).map(twip);
  return new Table({
    rows: [...barisKepala(tabel, lebar), ...barisData(tabel, lebar, bercatatan)],
    columnWidths: lebar,
    width: { size: lebar.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: SEMUA_GARIS,
    margins: TEPI,
  });
}
