import { tulisArea } from "../lembar/area";
import { hurufKolom } from "../tabel/alamat";
import type { Blok, Gabungan, Gaya, GayaArea, IsiRencana } from "../lembar/lembar";
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
}

/** One row of a report. */
export interface BarisLaporan {
  readonly sel: readonly SelLaporan[];
  /** Points. */
  readonly tinggi: number;
}

/** A report as rows put into one block of cells. */
export interface HasilRangkai {
  readonly blok: Blok;
  readonly gaya: readonly GayaArea[];
  readonly gabung: readonly Gabungan[];
  readonly tinggi: readonly { readonly baris: string; readonly poin: number }[];
}

function lebarSel(sel: SelLaporan, lebar: readonly number[]): number {
  return lebar.slice(sel.kolom, (sel.sampai ?? sel.kolom) + 1).reduce((a, b) => a + b, 0);
}

/** A row as high as its longest wrapped text needs, but at least one line. */
export function barisIsi(
  sel: readonly SelLaporan[],
  lebar: readonly number[],
  tambahan: number = 0,
): BarisLaporan {
  const tinggi = sel.map((satu) => {
    if (typeof satu.isi !== "string" || satu.turun) return 0;
    const ukuran = satu.gaya?.ukuran ?? UKURAN;
    return tinggiBaris(banyakBaris(satu.isi, lebarSel(satu, lebar), ukuran, satu.gaya?.tebal), ukuran);
  });
  return { sel, tinggi: Math.max(tinggiBaris(1, UKURAN), ...tinggi) + tambahan };
}

/** An empty row. */
export function barisJarak(tinggi: number): BarisLaporan {
  return { sel: [], tinggi };
}

function isiBaris(baris: BarisLaporan, banyak: number): IsiRencana[] {
  const isi: IsiRencana[] = new Array<IsiRencana>(banyak).fill("");
  for (const sel of baris.sel) isi[sel.kolom] = sel.isi;
  return isi;
}

/** Joins runs of rows for which `kunci` is the same; "" means nothing to do. */
function kelompok<T>(daftar: readonly T[], kunci: (satu: T) => string): { awal: number; akhir: number }[] {
  const hasil: { awal: number; akhir: number }[] = [];
  daftar.forEach((satu, i) => {
    const terakhir = hasil.at(-1);
    const sama = terakhir?.akhir === i - 1 && kunci(daftar[i - 1]!) === kunci(satu);
    if (kunci(satu) === "") return;
    if (sama && terakhir) terakhir.akhir = i;
    else hasil.push({ awal: i, akhir: i });
  });
  return hasil;
}

/** One style for each run of rows that share it in a column: few requests however long the report is. */
function gayaKolom(baris: readonly BarisLaporan[], kolom: number, bagian: "gaya" | "beda"): GayaArea[] {
  const sel = baris.map((satu) => satu.sel.find((calon) => calon.kolom === kolom));
  const kunci = (satu: SelLaporan | undefined): string =>
    satu?.[bagian] ? JSON.stringify([satu.sampai, satu[bagian]]) : "";
  return kelompok(sel, kunci).flatMap(({ awal, akhir }) => {
    const contoh = sel[awal];
    const gaya = contoh?.[bagian];
    if (!gaya) return [];
    const petak = { atas: awal, kiri: kolom, bawah: akhir, kanan: contoh.sampai ?? kolom };
    return [{ area: tulisArea(petak), gaya }];
  });
}

/** Merges across columns, joined over runs of rows; merges down stand alone. */
function gabunganKolom(baris: readonly BarisLaporan[], kolom: number): Gabungan[] {
  const sel = baris.map((satu) => satu.sel.find((calon) => calon.kolom === kolom));
  const turun = sel.flatMap((satu, i): Gabungan[] =>
    satu?.turun
      ? [
          {
            area: tulisArea({ atas: i, kiri: kolom, bawah: i + satu.turun, kanan: satu.sampai ?? kolom }),
            perBaris: false,
          },
        ]
      : [],
  );
  const lebar = (satu: SelLaporan | undefined): string =>
    satu && !satu.turun && satu.sampai !== undefined && satu.sampai > kolom ? String(satu.sampai) : "";
  const melebar = kelompok(sel, lebar).map(({ awal, akhir }): Gabungan => {
    const kanan = sel[awal]?.sampai ?? kolom;
    return { area: tulisArea({ atas: awal, kiri: kolom, bawah: akhir, kanan }), perBaris: awal !== akhir };
  });
  return [...turun, ...melebar];
}

/** Puts the rows of a report under each other from A1 on. */
export function rangkai(baris: readonly BarisLaporan[], banyakKolom: number): HasilRangkai {
  const tinggi = kelompok(baris, (satu) => String(satu.tinggi));
  const kolom = Array.from({ length: banyakKolom }, (_, i) => i);
  return {
    blok: {
      area: `A1:${hurufKolom(banyakKolom - 1)}${baris.length}`,
      isi: baris.map((satu) => isiBaris(satu, banyakKolom)),
    },
    gaya: (["gaya", "beda"] as const).flatMap((bagian) =>
      kolom.flatMap((satu) => gayaKolom(baris, satu, bagian)),
    ),
    gabung: kolom.flatMap((satu) => gabunganKolom(baris, satu)),
    tinggi: tinggi.map(({ awal, akhir }) => ({
      baris: `${awal + 1}:${akhir + 1}`,
      poin: baris[awal]?.tinggi ?? 15,
    })),
  };
}
