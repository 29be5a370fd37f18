import { normalKode } from "../../tabel/kata/nama-baris";
import type { BarisReviu, TabelReviu } from "../bahan/tabel-reviu";
import { khas } from "./khas";
import { bisaDijumlah } from "./kolom-jumlah";
import { mengepalai } from "./susunan";

/** Two rows with the same figures throughout. */
export interface BarisSama {
  readonly lain: BarisReviu;
  readonly satu: BarisReviu;
  /** The first column in which they say something. */
  readonly kolom: string;
  /** Cells of further rows that hold one of their telling figures. */
  readonly juga: readonly string[];
}

/** The figures of a row by which it is known again; "" where they are too common to tell anything. */
function tanda(tabel: TabelReviu, { baris, label }: BarisReviu, kolom: readonly string[]): string {
  const nilai = kolom.map((satu) => tabel.sel(baris, satu).nilai ?? 0);
  if (nilai.filter(khas).length >= 2) return nilai.join("|");
  // Figures that are common are told by the row's own name.
  return !/\p{L}/u.test(label) || nilai.filter((satu) => satu !== 0).length < 2
    ? ""
    : [label, ...nilai].join("|");
}

/** A heading with one part below it holds its part's figures. */
function indukAnak(atas: BarisReviu, bawah: BarisReviu): boolean {
  const [induk, anak] = [normalKode(atas.kode), normalKode(bawah.kode)];
  if (induk === "" || induk === anak || bawah.baris - atas.baris > 3) return false;
  // Rows that are merely numbered one after the other are no parts of each other.
  return !/^\d+$/.test(anak) || !/^\d+$/.test(induk);
}

/** The columns by which rows are told apart. */
function kolomTanda(tabel: TabelReviu): string[] {
  const dijumlah = tabel.angka.filter((satu) => bisaDijumlah(tabel, satu));
  return (dijumlah.length > 1 ? dijumlah : tabel.angka).map((satu) => satu.kolom);
}

type Pasangan = Pick<BarisSama, "lain" | "satu">;

function pasangan(tabel: TabelReviu, kolom: readonly string[]): Pasangan[] {
  const pertama = new Map<string, BarisReviu>();
  return tabel.data.flatMap((satu) => {
    const isi = tanda(tabel, satu, kolom);
    const lain = isi === "" ? undefined : pertama.get(isi);
    if (isi !== "" && !lain) pertama.set(isi, satu);
    return !lain || indukAnak(lain, satu) || mengepalai(tabel, lain, satu) ? [] : [{ lain, satu }];
  });
}

/** Telling figures of such rows that stand in further rows as well. */
function selSerupa(
  tabel: TabelReviu,
  kolom: readonly string[],
  lain: BarisReviu,
  anggota: ReadonlySet<BarisReviu>,
): string[] {
  return kolom.flatMap((huruf) => {
    const { nilai = 0 } = tabel.sel(lain.baris, huruf);
    if (!khas(nilai)) return [];
    const serupa = tabel.data.filter(
      (satu) => !anggota.has(satu) && tabel.sel(satu.baris, huruf).nilai === nilai,
    );
    return serupa.map(({ baris }) => `${huruf}${String(baris)}`);
  });
}

const ingatan = new WeakMap<TabelReviu, readonly BarisSama[]>();

function cari(tabel: TabelReviu): BarisSama[] {
  const kolom = kolomTanda(tabel);
  const [utama] = kolom;
  if (utama === undefined || kolom.length < 2) return [];
  const semua = pasangan(tabel, kolom);
  const anggota = new Set(semua.flatMap(({ lain, satu }) => [lain, satu]));
  return semua.map(({ lain, satu }) => ({
    lain,
    satu,
    kolom: kolom.find((huruf) => tabel.sel(satu.baris, huruf).nilai !== undefined) ?? utama,
    juga: selSerupa(tabel, kolom, lain, anggota),
  }));
}

/** Rows that repeat the figures of another row; searched once for every rule that asks. */
export function barisSama(tabel: TabelReviu): readonly BarisSama[] {
  let ada = ingatan.get(tabel);
  if (!ada) ingatan.set(tabel, (ada = cari(tabel)));
  return ada;
}
