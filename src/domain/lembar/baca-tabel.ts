import { hurufKolom } from "../tabel/alamat";
import type { IsiSel } from "../angka/hasil-baca";
import { alamatLembar, bacaArea } from "./area";
import { kolomDiduga, type KolomHilang } from "./kolom-hilang";
import { teksPersen } from "./persen-sel";
import { samaNama, type BukuTerbaca, type TabelTerbaca } from "./buku";

/** A table of a sheet: its name, the titles of its columns by key, and the columns that make a row a row. */
export interface TabelLembar<K extends string = string> {
  readonly nama: string;
  readonly judul: Readonly<Record<K, string>>;
  readonly masukan: readonly K[];
}

/** One cell that was read, and where it stands: "IKU!D7". */
export interface SelTerbaca {
  readonly isi: IsiSel;
  readonly sel: string;
  /** The cell holds a number in percent format, 0.85 shown as 85%; `isi` is then the text "85 %". */
  readonly dariFormat?: true;
  /** The table has no such column; `isi` is then null. */
  readonly hilang?: KolomHilang;
}

/** A row of a table by our own words for its columns. */
export type BarisSel<K extends string> = Readonly<Record<K, SelTerbaca>>;

/** Text of a cell, trimmed; "" for an empty one. */
export function teksSel({ isi }: SelTerbaca): string {
  return isi === null || isi === undefined ? "" : String(isi).trim();
}

const kepalaDari = ({ nilai }: TabelTerbaca): string[] =>
  (nilai[0] ?? []).map((isi) => String(isi ?? "").trim());

/** What is known of a column that a table lacks. */
function carikan({ lembar, ...tabel }: TabelTerbaca, kami: readonly string[], judul: string): KolomHilang {
  const petak = bacaArea(tabel.area);
  const kepala = kepalaDari({ lembar, ...tabel });
  const indeks = kolomDiduga(kepala, kami, judul);
  const huruf = hurufKolom((petak?.kiri ?? 0) + Math.max(indeks, 0));
  const sel = alamatLembar(lembar, `${huruf}${(petak?.atas ?? 0) + 1}`);
  const diduga = kepala[indeks];
  return { lembar, judul, sel, ...(diduga === undefined ? {} : { diduga }) };
}

/** The columns of a table by their titles; users may move them or add their own between. */
function indeksJudul<K extends string>(
  tabel: TabelTerbaca,
  judul: Readonly<Record<K, string>>,
): Record<K, number> {
  const kepala = kepalaDari(tabel);
  const pasangan = (Object.keys(judul) as K[]).map((kunci) => [
    kunci,
    kepala.findIndex((satu) => samaNama(satu, judul[kunci])),
  ]);
  return Object.fromEntries(pasangan) as Record<K, number>;
}

/** Does the table have all of these columns? */
function punyaJudul(tabel: TabelTerbaca, judul: readonly string[]): boolean {
  const kepala = kepalaDari(tabel);
  return judul.every((satu) => kepala.some((ada) => samaNama(ada, satu)));
}

/** A number that its cell shows as a percent is what was typed: 0.85 is "85 %". */
function isiPersen(isi: IsiSel, persen: boolean, sel: string): SelTerbaca {
  return persen && typeof isi === "number" ? { isi: teksPersen(isi), sel, dariFormat: true } : { isi, sel };
}

/**
 * Reads the data rows of a table by the titles of its columns. Rows without anything in the `masukan` columns are
 * passed over; a column that is gone gives empty cells that say so.
 */
export function bacaTabel<K extends string>(
  tabel: TabelTerbaca,
  judul: Readonly<Record<K, string>>,
  masukan: readonly NoInfer<K>[],
): BarisSel<K>[] {
  const petak = bacaArea(tabel.area);
  if (!petak) return [];
  const indeks = indeksJudul(tabel, judul);
  // The part of an address that a column's cells share: there are tens of thousands of them.
  const letak = (Object.keys(judul) as K[]).map((kunci) => {
    const kolom = Math.max(indeks[kunci], 0);
    const awal = alamatLembar(tabel.lembar, hurufKolom(petak.kiri + kolom));
    if (indeks[kunci] >= 0) return { kunci, kolom, awal };
    return { kunci, kolom, awal, hilang: carikan(tabel, Object.values<string>(judul), judul[kunci]) };
  });
  const semua = tabel.nilai.slice(1).map((baris, i) => {
    const hasil: Partial<Record<K, SelTerbaca>> = {};
    for (const { kunci, kolom, awal, hilang } of letak) {
      const sel = `${awal}${petak.atas + i + 2}`;
      const persen = tabel.persen?.[i + 1]?.[kolom] === true;
      hasil[kunci] = hilang ? { isi: null, sel, hilang } : isiPersen(baris[kolom] ?? null, persen, sel);
    }
    return hasil as Record<K, SelTerbaca>;
  });
  return semua.filter((baris) => masukan.some((k) => teksSel(baris[k]) !== ""));
}

/** Finds a table by its name, else (users rename) by its titles among the tables of our sheets. */
export function cariTabel(
  buku: Pick<BukuTerbaca, "isiTabel">,
  nama: string,
  judul: readonly string[],
): TabelTerbaca | undefined {
  const olehNama = buku.isiTabel.find((tabel) => samaNama(tabel.nama, nama));
  return olehNama ?? buku.isiTabel.find((tabel) => punyaJudul(tabel, judul));
}

/** The rows of one of our tables; undefined where the table is not there. */
export function barisTabel<K extends string>(
  buku: Pick<BukuTerbaca, "isiTabel">,
  { nama, judul, masukan }: TabelLembar<K>,
): BarisSel<K>[] | undefined {
  const dikenal = masukan.map((kunci) => judul[kunci]);
  const tabel = cariTabel(buku, nama, dikenal);
  return tabel && bacaTabel(tabel, judul, masukan);
}
