import type { RencanaLembar } from "../../lembar/lembar";
import type { BarisLaporan } from "./baris";
import { tinggiCetak, type HalamanCetak } from "./halaman";
import { lembarLaporan, tinggiSemua, type SampulLaporan } from "./susun";

/**
 * Rows that stay on one page. A report of several tables is a list of them: each table's header is written again
 * wherever a page begins inside it, which the one set of repeated rows that a sheet can have cannot do.
 */
export interface Potongan {
  readonly baris: readonly BarisLaporan[];
  /** Header of the table that goes on here: repeated where this is the first of a page. */
  readonly kepala?: readonly BarisLaporan[];
  /** Stays on the page of what precedes it, as a signature does, or of what follows it, as a caption does. */
  readonly lekat?: "sebelum" | "sesudah";
  /** Begins a page. */
  readonly halamanBaru?: true;
}

/** A table as pieces: the header stays with its first group, and no group of rows is torn apart. */
export function potonganTabel(
  kepala: readonly BarisLaporan[],
  kelompok: readonly (readonly BarisLaporan[])[],
): Potongan[] {
  return kelompok.map((baris, i) => (i === 0 ? { baris: [...kepala, ...baris] } : { baris, kepala }));
}

/** Pieces that stand on one page if one can hold them all: a short table with the signatures below it. */
export function satuHalaman(potongan: readonly Potongan[], halaman: HalamanCetak): readonly Potongan[] {
  const baris = potongan.flatMap((satu) => satu.baris);
  return tinggiSemua(baris) < tinggiCetak(halaman) * 0.95 ? [{ baris }] : potongan;
}

/** Joins what must stay together, as long as a page can hold it. */
function lekatkan(potongan: readonly Potongan[], halaman: number): Potongan[] {
  const hasil: Potongan[] = [];
  for (const satu of potongan) {
    const akhir = hasil.at(-1);
    const lekat = akhir !== undefined && (satu.lekat === "sebelum" || akhir.lekat === "sesudah");
    const baris = [...(akhir?.baris ?? []), ...satu.baris];
    if (!lekat || satu.halamanBaru || tinggiSemua(baris) > halaman) hasil.push(satu);
    else hasil[hasil.length - 1] = gabungan(akhir, satu, baris);
  }
  return hasil;
}

function gabungan(awal: Potongan, { lekat }: Potongan, baris: readonly BarisLaporan[]): Potongan {
  const { kepala, halamanBaru } = awal;
  return {
    baris,
    ...(kepala ? { kepala } : {}),
    ...(halamanBaru ? { halamanBaru } : {}),
    ...(lekat === "sesudah" ? { lekat } : {}),
  };
}

/** Rows put on pages: all of them, and the numbers (from 0) of those that begin a page. */
interface Pembagian {
  readonly baris: readonly BarisLaporan[];
  readonly awal: readonly number[];
}

function bagiHalaman(
  potongan: readonly Potongan[],
  halaman: number,
  terpakaiAwal: number,
  pojok: number,
): Pembagian {
  const baris: BarisLaporan[] = [];
  const awal: number[] = [];
  let terpakai = terpakaiAwal;
  for (const satu of lekatkan(potongan, halaman - pojok)) {
    const tinggi = tinggiSemua(satu.baris);
    const baru = baris.length > 0 && (satu.halamanBaru === true || terpakai + tinggi > halaman);
    if (baru) awal.push(baris.length);
    const ulang = baru ? (satu.kepala ?? []) : [];
    baris.push(...ulang, ...satu.baris);
    terpakai = (baru ? pojok + tinggiSemua(ulang) : terpakai) + tinggi;
  }
  return { baris, awal };
}

/**
 * Puts a report of several tables on one sheet, page by page.
 * @param pojok first row of the sheet, repeated on every page: the report's title in the corner
 */
export function susunBerhalaman(
  pojok: BarisLaporan,
  potongan: readonly Potongan[],
  lebar: readonly number[],
  sampul: SampulLaporan,
): RencanaLembar {
  const halaman = tinggiCetak(sampul.halaman);
  const terpakai = sampul.tinggiAtas + pojok.tinggi;
  const { baris, awal } = bagiHalaman(potongan, halaman, terpakai, pojok.tinggi);
  const jeda = awal.map((nomor) => `A${nomor + 2}`);
  return lembarLaporan([pojok, ...baris], lebar, sampul, { barisJudul: "$1:$1", jeda });
}
