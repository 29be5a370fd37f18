import { bacaAngka } from "../../angka/baca-angka";
import type { HasilBaca } from "../../angka/hasil-baca";
import type { Polaritas } from "../../ukur/polaritas";
import { alamatSel, indeksKolom } from "../alamat";
import { bentukKolom } from "./arti-capaian";
import type { BentukCapaian, BentukSel } from "./arti-capaian";
import { pisahButir } from "../baris/butir";
import { cocokBaris, hitungPersen, pasanganAngka } from "./cocok";
import type { SkalaCapaian, Trio } from "./cocok";
import type { KolomTabel, Peran, Tabel } from "../hasil-tabel";
import { Kisi } from "../kisi";
import type { LembarMentah } from "../lembar-mentah";
import { bacaSel, isiSel, konteksKolom } from "../baris/sel-angka";

/** One cell and how it was read with what its column says. */
export interface SelDibaca {
  /** "N12". */
  readonly sel: string;
  readonly bacaan: HasilBaca;
  /** Readings of the bullets, where the cell holds more than one. */
  readonly butir?: readonly HasilBaca[];
}

/** One data row: what it promises, what was reached, what it states and what that should be. */
export interface BarisDibaca {
  /** 1-based row of the sheet. */
  readonly baris: number;
  readonly target?: SelDibaca;
  readonly realisasi?: SelDibaca;
  readonly capaian?: SelDibaca;
  readonly bentuk: BentukSel;
  /** The stated capaian as a ratio (0.2879); null where the cell states none. */
  readonly capaianTertulis: number | null;
  /** Capaian by target and realisasi as a ratio, by `polaritas`; null where it cannot be computed. */
  readonly capaianHitung: number | null;
  /** The formula that the stated capaian follows; "positif" where none does. */
  readonly polaritas: Polaritas;
  /** Does the stated capaian follow from target and realisasi? null: nothing to compare. */
  readonly cocok: boolean | null;
}

/** The rows of a table, read; the columns they were read from. */
export interface IsiTabel {
  readonly baris: readonly BarisDibaca[];
  /** How the capaian column is written; null where the table has none. */
  readonly bentuk: BentukCapaian | null;
}

/** Which three roles to read; the budget's are pagu, realisasi_rp and serapan. */
export interface PilihanIsi {
  readonly target?: Peran;
  readonly realisasi?: Peran;
  readonly capaian?: Peran;
}

/** The data rows of a table (1-based), without banners, totals and blanks. */
export function barisData(tabel: Tabel): number[] {
  const bukan = new Set([...tabel.barisSpanduk, ...tabel.barisJumlah, ...tabel.barisKosong]);
  const hasil: number[] = [];
  for (let baris = tabel.data.awal; baris <= tabel.data.akhir; baris++)
    if (!bukan.has(baris)) hasil.push(baris);
  return hasil;
}

/** The column of a role (of the whole year where there are several). */
export function kolomPeran(tabel: Tabel, peran: Peran): KolomTabel | undefined {
  const calon = tabel.kolom.filter((satu) => satu.peran === peran);
  return calon.find(({ triwulan }) => triwulan === null) ?? calon[0];
}

const KOSONG: HasilBaca = { jenis: "kosong" };

function bacaButir(kisi: Kisi, b: number, k: number): HasilBaca[] | undefined {
  const nilai = kisi.nilai(b, k);
  if (typeof nilai !== "string" || !/[\n<]|^\s*- .*- /.test(nilai)) return undefined;
  const butir = pisahButir(nilai);
  return butir.length > 1 ? butir.map((satu) => bacaAngka(satu)) : undefined;
}

function bacaKolomTabel(
  kisi: Kisi,
  kolom: KolomTabel | undefined,
  baris: readonly number[],
): (SelDibaca | undefined)[] {
  if (!kolom) return baris.map(() => undefined);
  const { baris0, kolom0 } = kisi.lembar;
  const k = indeksKolom(kolom.kolom) - kolom0;
  const konteks = konteksKolom(kisi, k, baris);
  return baris.map((b) => {
    const butir = bacaButir(kisi, b, k);
    const sel = alamatSel(b + baris0, k + kolom0);
    return butir
      ? { sel, bacaan: { jenis: "teks", teks: kisi.teks(b, k) }, butir }
      : { sel, bacaan: bacaSel(kisi, b, k, konteks) };
  });
}

const NEGATIF: readonly Polaritas[] = ["negatif", "negatif-rasio"];

/** The formula a stated capaian follows: R/T where it does, else the closer one of the negative formulas. */
function polaritasTertulis(trio: Trio, skala: SkalaCapaian): Polaritas | undefined {
  if (cocokBaris(trio, "positif", skala) === true) return "positif";
  const [pertama, kedua] = NEGATIF.filter((satu) => cocokBaris(trio, satu, skala) === true);
  if (pertama === undefined || kedua === undefined) return pertama;
  return jarak(trio, kedua, skala) < jarak(trio, pertama, skala) ? kedua : pertama;
}

function jarak(trio: Trio, polaritas: Polaritas, skala: SkalaCapaian): number {
  const pasangan = pasanganAngka(trio);
  const hitung = pasangan && hitungPersen(pasangan.t, pasangan.r, polaritas);
  return Math.abs((hitung ?? Infinity) - 100 * (tertulis(trio, skala) ?? 0));
}

function tertulis({ capaian }: Trio, skala: SkalaCapaian): number | null {
  if (capaian.jenis !== "angka") return null;
  return capaian.persen || skala === "persen" ? capaian.nilai / 100 : capaian.nilai;
}

type Ukuran = Pick<BarisDibaca, "capaianTertulis" | "capaianHitung" | "polaritas" | "cocok">;

function ukurBaris(trio: Trio, skala: SkalaCapaian): Ukuran {
  const pasangan = pasanganAngka(trio);
  const nyata = polaritasTertulis(trio, skala);
  const polaritas = nyata ?? "positif";
  const hitung = pasangan && hitungPersen(pasangan.t, pasangan.r, polaritas);
  const capaianTertulis = tertulis(trio, skala);
  return {
    polaritas,
    capaianTertulis,
    capaianHitung: hitung === undefined ? null : hitung / 100,
    cocok: hitung === undefined || capaianTertulis === null ? null : nyata !== undefined,
  };
}

/** Target, realisasi and capaian of every data row of a table on a grid; rows in order, linear in the rows. */
export function bacaIsiKisi(kisi: Kisi, tabel: Tabel, pilihan: PilihanIsi = {}): IsiTabel {
  const { baris0, kolom0 } = kisi.lembar;
  const baris = barisData(tabel).map((satu) => satu - baris0 - 1);
  const kolomCapaian = kolomPeran(tabel, pilihan.capaian ?? "capaian");
  const target = bacaKolomTabel(kisi, kolomPeran(tabel, pilihan.target ?? "target"), baris);
  const realisasi = bacaKolomTabel(kisi, kolomPeran(tabel, pilihan.realisasi ?? "realisasi"), baris);
  const capaian = bacaKolomTabel(kisi, kolomCapaian, baris);
  const trio = baris.map((_, i) => ({
    target: target[i]?.bacaan ?? KOSONG,
    realisasi: realisasi[i]?.bacaan ?? KOSONG,
    capaian: capaian[i]?.bacaan ?? KOSONG,
  }));
  const k = kolomCapaian ? indeksKolom(kolomCapaian.kolom) - kolom0 : -1;
  const bentuk = bentukKolom(
    trio.map((satu, i) => {
      const nilai = kisi.nilai(baris[i] ?? -1, k);
      const formatPersen = typeof nilai === "number" && typeof isiSel(kisi, baris[i] ?? -1, k) === "string";
      return { trio: satu, teks: typeof nilai === "string", formatPersen };
    }),
  );
  return {
    bentuk: kolomCapaian ? bentuk.bentuk : null,
    baris: trio.map((satu, i) => ({
      baris: (baris[i] ?? 0) + baris0 + 1,
      target: target[i],
      realisasi: realisasi[i],
      capaian: capaian[i],
      bentuk: bentuk.sel[i] ?? "kosong",
      ...ukurBaris(satu, bentuk.skala[i] ?? "persen"),
    })),
  };
}

/**
 * Reads target, realisasi and capaian of every data row of a table, also after the user changed its roles.
 * Never throws; what is broken stays visible as `rusak` readings.
 */
export function bacaIsiTabel(lembar: LembarMentah, tabel: Tabel, pilihan: PilihanIsi = {}): IsiTabel {
  return bacaIsiKisi(new Kisi(lembar), tabel, pilihan);
}
