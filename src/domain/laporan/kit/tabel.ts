import type { Gaya, IsiRencana } from "../../lembar/lembar";
import { barisIsi, type BarisLaporan, type SelLaporan } from "./baris";
import type { TandaIsian } from "./isian";
import { gayaAngkaKanan, paduGaya, TANPA_GAYA } from "./padu-gaya";

/** One column of a report's table; it may be merged of several columns of the sheet (counted from 0). */
export interface KolomLaporan {
  readonly judul: string;
  readonly kolom: number;
  readonly sampai?: number;
  readonly datar: "Left" | "Center" | "Right";
  /** Size of its text in points, where it is not the report's own. */
  readonly ukuran?: number;
}

/** A cell of a report's table: content, what differs from the column's own style, rows below to merge with. */
export interface IsiTabel {
  readonly isi: IsiRencana;
  readonly gaya?: Gaya;
  readonly turun?: number;
  /** It is a place for the user's text: `...isian.tempat(kunci)`, see `IsianLaporan`. */
  readonly isian?: TandaIsian;
}

/** Cells of a table: lines around each, wrapped. */
export const KOTAK: Gaya = { garis: "kotak", warnaGaris: "#000000", bungkus: true };
/** Header cells. */
export const GAYA_KEPALA_LAPORAN: Gaya = {
  ...KOTAK,
  tebal: true,
  datar: "Center",
  tegak: "Center",
  isian: "#EDEFF2",
};
/** Cells of the numbering row. */
export const GAYA_NOMOR: Gaya = { ...KOTAK, miring: true, ukuran: 8, datar: "Center", tegak: "Center" };

/** The header row and the numbering row (1) … (n) below it. */
export function kepalaTabel(kolom: readonly KolomLaporan[], lebar: readonly number[]): BarisLaporan[] {
  const judul = kolom.map((pada) => ({
    ...tempat(pada),
    isi: pada.judul,
    gaya: { ...GAYA_KEPALA_LAPORAN, ...ukuran(pada) },
  }));
  const nomor = kolom.map((satu, i) => ({ ...tempat(satu), isi: `'(${i + 1})`, gaya: GAYA_NOMOR }));
  return [barisIsi(judul, lebar, 6), barisIsi(nomor, lebar)];
}

const ukuran = ({ ukuran: poin }: KolomLaporan): Gaya => (poin === undefined ? {} : { ukuran: poin });

function tempat({ kolom, sampai }: KolomLaporan): { kolom: number; sampai?: number } {
  return sampai === undefined ? { kolom } : { kolom, sampai };
}

/** Numbers never wrap and become smaller rather than "###". */
const ANGKA: Gaya = { bungkus: false, susut: true };

/** What a number has beyond its cell's own style; at the right it keeps away from the line. */
function gayaAngka({ datar }: KolomLaporan, { gaya = TANPA_GAYA }: IsiTabel): Gaya {
  const kanan = (gaya.datar ?? datar) === "Right";
  return paduGaya(paduGaya(gaya, kanan ? gayaAngkaKanan(gaya.format) : TANPA_GAYA), ANGKA);
}

const GAYA_KOLOM = new WeakMap<KolomLaporan, Gaya>();

/** The style of a column's cells: one object, however many rows share it. */
function gayaKolom(kolom: KolomLaporan): Gaya {
  const ada = GAYA_KOLOM.get(kolom);
  if (ada) return ada;
  const { datar } = kolom;
  const inden = datar === "Center" ? {} : { inden: 1 };
  const gaya: Gaya = { ...KOTAK, tegak: "Top", datar, ...inden, ...ukuran(kolom) };
  GAYA_KOLOM.set(kolom, gaya);
  return gaya;
}

/** A data row in the columns' own alignment; one content a column of the table. `gaya` is for the whole row. */
export function barisTabel(
  kolom: readonly KolomLaporan[],
  isi: readonly IsiTabel[],
  lebar: readonly number[],
  gayaBaris?: Gaya,
): BarisLaporan {
  const sel = isi.flatMap((isian, i): SelLaporan[] => {
    const pada = kolom[i];
    if (!pada) return [];
    const beda = typeof isian.isi === "number" ? gayaAngka(pada, isian) : (isian.gaya ?? TANPA_GAYA);
    return [
      {
        kolom: pada.kolom,
        sampai: pada.sampai,
        turun: isian.turun,
        isi: isian.isi,
        gaya: gayaKolom(pada),
        beda: beda === TANPA_GAYA ? undefined : beda,
        isian: isian.isian,
        jumlah: undefined,
      },
    ];
  });
  return barisIsi(sel, lebar, 3, gayaBaris);
}
