import { tulisArea } from "../../lembar/area";
import { hurufKolom } from "../../tabel/alamat";
import type { Blok, Gabungan, Gaya, GayaArea, IsiRencana, TempatIsian } from "../../lembar/lembar";
import { garisTabel, tanpaKotak } from "./garis";
import { teksApaAdanya } from "../../lembar/kolom";
import type { TandaIsian } from "./isian";
import { runtun } from "./runtun";
import { banyakBaris, tinggiBaris } from "./ukuran-teks";

/** Size of the report's text in points. */
export const UKURAN = 10;

/**
 * One cell of a report; `sampai` merges it with the columns up to that one, `turun` with so many rows below.
 * Columns count from 0.
 */
export interface SelLaporan {
  readonly kolom: number;
  readonly sampai?: number;
  readonly turun?: number;
  readonly isi: IsiRencana;
  /** What the cell shares with those above and below it: one request for all of them. */
  readonly gaya?: Gaya;
  /** What is its own: a colour, a number format. */
  readonly beda?: Gaya;
  /** The cell is a place for the user's text: see `IsianLaporan`. */
  readonly isian?: TandaIsian;
}

/** One row of a report. */
export interface BarisLaporan {
  readonly sel: readonly SelLaporan[];
  /** Points. */
  readonly tinggi: number;
  /** What the whole row has beyond its cells' own styles: bold, a fill. */
  readonly gaya?: Gaya;
}

/** A report as rows put into one block of cells. */
interface HasilRangkai {
  readonly blok: Blok;
  readonly gaya: readonly GayaArea[];
  readonly gabung: readonly Gabungan[];
  readonly tinggi: readonly { readonly baris: string; readonly poin: number }[];
  readonly isian: readonly TempatIsian[];
}

function lebarSel(sel: SelLaporan, lebar: readonly number[]): number {
  return lebar.slice(sel.kolom, (sel.sampai ?? sel.kolom) + 1).reduce((a, b) => a + b, 0);
}

/** Points that one step of indent takes of a cell's width. */
const LANGKAH_INDEN = 9;

/** Excel draws no row higher than this many points. */
const TINGGI_TERBESAR = 409;

/** Height in points that a cell's wrapped text needs; 0 for numbers and for cells merged with rows below. */
export function tinggiSel(sel: SelLaporan, lebar: readonly number[], tebal = false): number {
  const { isi, gaya, beda } = sel;
  if (typeof isi !== "string" || sel.turun) return 0;
  const ukuran = gaya?.ukuran ?? UKURAN;
  const ruang = lebarSel(sel, lebar) - (beda?.inden ?? 0) * LANGKAH_INDEN;
  return tinggiBaris(banyakBaris(isi, ruang, ukuran, tebal || (gaya?.tebal ?? beda?.tebal)), ukuran);
}

/** A row as high as its longest wrapped text needs, but at least one line; `gaya` is for the whole row. */
export function barisIsi(
  sel: readonly SelLaporan[],
  lebar: readonly number[],
  tambahan: number = 0,
  gaya?: Gaya,
): BarisLaporan {
  const tinggi = sel.map((satu) => tinggiSel(satu, lebar, gaya?.tebal));
  const poin = Math.min(Math.max(tinggiBaris(1, UKURAN), ...tinggi) + tambahan, TINGGI_TERBESAR);
  return { sel, tinggi: poin, ...(gaya ? { gaya } : {}) };
}

/** An empty row. */
export function barisJarak(tinggi: number): BarisLaporan {
  return { sel: [], tinggi };
}

/** Reports hold no formulas: what begins like one was typed by somebody, be it in a title. */
function tanpaRumus(isi: IsiRencana): IsiRencana {
  return typeof isi === "string" && !isi.startsWith("'") ? teksApaAdanya(isi) : isi;
}

function isiBaris(baris: BarisLaporan, banyak: number): IsiRencana[] {
  const isi: IsiRencana[] = new Array<IsiRencana>(banyak).fill("");
  for (const sel of baris.sel) isi[sel.kolom] = tanpaRumus(sel.isi);
  return isi;
}

const selKolom = (baris: readonly BarisLaporan[], kolom: number): (SelLaporan | undefined)[] =>
  baris.map(({ sel }) => sel.find((calon) => calon.kolom === kolom));

/** One style for each run of rows that share it in a column: few requests however long the report is. */
function gayaKolom(baris: readonly BarisLaporan[], kolom: number, bagian: "gaya" | "beda"): GayaArea[] {
  const sel = selKolom(baris, kolom);
  const ciri = sel.map((satu) => satu?.[bagian] && [satu.sampai ?? kolom, tanpaKotak(satu[bagian])]);
  return runtun(ciri).flatMap(({ awal, akhir }) => {
    const contoh = sel[awal];
    if (!contoh?.[bagian]) return [];
    const gaya = tanpaKotak(contoh[bagian]);
    const bawah = akhir + (sel[akhir]?.turun ?? 0);
    const petak = { atas: awal, kiri: kolom, bawah, kanan: contoh.sampai ?? kolom };
    return [{ area: tulisArea(petak), gaya }];
  });
}

/** Styles of whole rows, joined over runs of rows. */
function gayaBaris(baris: readonly BarisLaporan[], banyakKolom: number): GayaArea[] {
  return runtun(baris.map(({ gaya }) => gaya)).flatMap(({ awal, akhir }) => {
    const gaya = baris[awal]?.gaya;
    const petak = { atas: awal, kiri: 0, bawah: akhir, kanan: banyakKolom - 1 };
    return gaya ? [{ area: tulisArea(petak), gaya }] : [];
  });
}

function gabunganTurun(sel: SelLaporan | undefined, baris: number): Gabungan[] {
  if (!sel?.turun) return [];
  const { kolom, sampai = kolom, turun } = sel;
  return [
    { area: tulisArea({ atas: baris, kiri: kolom, bawah: baris + turun, kanan: sampai }), perBaris: false },
  ];
}

/** Last column of a cell that is merged across its own row only. */
function melebar(sel: SelLaporan | undefined): number | undefined {
  return sel && !sel.turun && (sel.sampai ?? sel.kolom) > sel.kolom ? sel.sampai : undefined;
}

/** Merges across columns, joined over runs of rows; merges down stand alone. */
function gabunganKolom(baris: readonly BarisLaporan[], kolom: number): Gabungan[] {
  const sel = selKolom(baris, kolom);
  const mendatar = runtun(sel.map(melebar)).map(({ awal, akhir }): Gabungan => {
    const kanan = sel[awal]?.sampai ?? kolom;
    return { area: tulisArea({ atas: awal, kiri: kolom, bawah: akhir, kanan }), perBaris: awal !== akhir };
  });
  return [...sel.flatMap(gabunganTurun), ...mendatar];
}

function tempatIsian({ sel }: BarisLaporan, baris: number): TempatIsian[] {
  return sel.flatMap(({ kolom, isian }) => (isian ? [{ ...isian, baris, kolom }] : []));
}

/** Like styles beside each other, so that they can be asked for together; their areas must not overlap. */
function serupa(gaya: readonly GayaArea[]): GayaArea[] {
  const hasil = new Map<string, GayaArea[]>();
  for (const satu of gaya) {
    const kunci = JSON.stringify(Object.entries(satu.gaya).sort());
    const ada = hasil.get(kunci);
    if (ada) ada.push(satu);
    else hasil.set(kunci, [satu]);
  }
  return [...hasil.values()].flat();
}

/** Puts the rows of a report under each other from A1 on. */
export function rangkai(baris: readonly BarisLaporan[], banyakKolom: number): HasilRangkai {
  const tinggi = runtun(baris.map((satu) => satu.tinggi));
  const kolom = Array.from({ length: banyakKolom }, (_, i) => i);
  return {
    blok: {
      area: `A1:${hurufKolom(banyakKolom - 1)}${baris.length}`,
      isi: baris.map((satu) => isiBaris(satu, banyakKolom)),
    },
    gaya: [
      ...serupa(kolom.flatMap((nomor) => gayaKolom(baris, nomor, "gaya"))),
      ...garisTabel(baris),
      ...serupa(gayaBaris(baris, banyakKolom)),
      ...serupa(kolom.flatMap((nomor) => gayaKolom(baris, nomor, "beda"))),
    ],
    gabung: kolom.flatMap((satu) => gabunganKolom(baris, satu)),
    tinggi: tinggi.map(({ awal, akhir }) => ({
      baris: `${awal + 1}:${akhir + 1}`,
      poin: baris[awal]?.tinggi ?? 15,
    })),
    isian: baris.flatMap(tempatIsian),
  };
}
