import { Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { BARIS_AKHIR } from "../../domain/laporan/kit/halaman";
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
import { twip } from "./gaya";
import { pecahTurun, TURUN_TERBANYAK } from "./pecah-turun";
import { GARIS, selWord, TEPI } from "./sel";

const SEMUA_GARIS = {
  top: GARIS,
  bottom: GARIS,
  left: GARIS,
  right: GARIS,
  insideHorizontal: GARIS,
  insideVertical: GARIS,
};
function selKepala(
  { isi, kolom, sampai, turun }: SelKepala,
  lebar: readonly number[],
  ukuran?: number,
): TableCell {
  const gaya = ukuran === undefined ? GAYA_KEPALA_LAPORAN : { ...GAYA_KEPALA_LAPORAN, ukuran };
  return selWord(isi, gaya, { kolom, banyak: sampai - kolom + 1, turun, lebar });
}

/** Header rows and the numbering row: repeated on every page. */
function barisKepala({ kolom, penomoran, ukuran }: TabelNaskah, lebar: readonly number[]): TableRow[] {
  const judul = kepalaNaskah(kolom).map((baris) => baris.map((satu) => selKepala(satu, lebar, ukuran)));
  const nomor = kolom.map((_, i) =>
    selWord(`(${i + 1})`, GAYA_NOMOR, { kolom: i, banyak: 1, turun: 0, lebar }),
  );
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
  const letak = { kolom, banyak: isi.lebar ?? 1, turun: isi.turun ?? 0, lebar };
  return selWord(teksSelNaskah(isi), gaya, letak);
}

/** Tables of at most so many rows are not torn apart. */
const BARIS_UTUH = 8;

/** The number of each row in its group, from 0: rows that follow another are of its group. */
function urutKelompok(baris: readonly BarisNaskah[]): number[] {
  let urut = 0;
  return baris.map(({ ikut }) => (urut = ikut ? urut + 1 : 0));
}

/** Rows between which a page may end: where it would not leave, before or after it, so few that they say little. */
function tengahTabel(baris: readonly BarisNaskah[]): (i: number) => boolean {
  const data = baris.flatMap(({ jenis }, i) => (jenis === "data" ? [i] : []));
  const akhir = data.at(-BARIS_AKHIR) ?? 0;
  return (i) => i >= BARIS_AKHIR - 1 && i < akhir;
}

/**
 * Which rows stay on the page of the row below: all of a short table, its first and last ones, a banner, the sum of the
 * rows that follow, what a total is of, a group as far as one merged cell goes, the last row above a note.
 */
function lekat(baris: readonly BarisNaskah[], lanjutan: ReadonlySet<number>, bercatatan: boolean): boolean[] {
  const [tengah, urut] = [tengahTabel(baris), urutKelompok(baris)];
  // Groups under merged cells end their parts themselves.
  const tergabung = baris.some(({ sel }) => sel.some(({ turun = 0 }) => turun > 0));
  return baris.map(({ jenis }, i) => {
    const berikut = baris[i + 1];
    if (!berikut) return bercatatan;
    if (baris.length <= BARIS_UTUH || !tengah(i)) return true;
    const penuh = lanjutan.has(i + 1) || (!tergabung && (urut[i + 1] ?? 0) % TURUN_TERBANYAK === 0);
    const sekelompok = berikut.ikut === true && !penuh;
    return sekelompok || berikut.jenis === "jumlah" || jenis !== "data";
  });
}

function barisData(tabel: TabelNaskah, lebar: readonly number[], bercatatan: boolean): TableRow[] {
  const { baris, lanjutan } = pecahTurun(tabel.baris);
  const menempel = lekat(tabel.baris, lanjutan, bercatatan);
  return selTampak(baris).map((tampak, i) => {
    const { jenis } = tabel.baris[i]!;
    const children = tampak.map((satu) => selData(tabel, jenis, satu, lebar));
    return new TableRow({ children, cantSplit: true, ...(menempel[i] ? { keepNext: true } : {}) });
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
