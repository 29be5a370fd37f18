import { hurufKolom } from "../tabel/alamat";
import type { IsiSel } from "../angka/hasil-baca";
import { alamatLembar, bacaArea } from "./area";
import { samaNama, type NilaiBlok } from "./buku";

/** A block of cells that was read: where it stands and what it holds. */
export interface BlokTerbaca {
  readonly lembar: string;
  /** "A6:K14". */
  readonly area: string;
  readonly nilai: NilaiBlok;
}

/** An Excel table that was read: header row and data rows, without the totals row. */
export interface TabelTerbaca extends BlokTerbaca {
  readonly nama: string;
}

/** One cell that was read, and where it stands: "IKU!D7". */
export interface SelTerbaca {
  readonly isi: IsiSel;
  readonly sel: string;
}

/** A row of a table by our own words for its columns. */
export type BarisSel<K extends string> = Readonly<Record<K, SelTerbaca>>;

/** Text of a cell, trimmed; "" for an empty one. */
export function teksSel({ isi }: SelTerbaca): string {
  return isi === null || isi === undefined ? "" : String(isi).trim();
}

/** The columns of a table by their titles; users may move them or add their own between. */
function indeksJudul<K extends string>(
  tabel: TabelTerbaca,
  judul: Readonly<Record<K, string>>,
): Record<K, number> {
  const kepala = (tabel.nilai[0] ?? []).map((isi) => String(isi ?? "").trim());
  const pasangan = (Object.keys(judul) as K[]).map((kunci) => [
    kunci,
    kepala.findIndex((satu) => samaNama(satu, judul[kunci])),
  ]);
  return Object.fromEntries(pasangan) as Record<K, number>;
}

/** Does the table have all of these columns? */
export function punyaJudul(tabel: TabelTerbaca, judul: readonly string[]): boolean {
  const kepala = (tabel.nilai[0] ?? []).map((isi) => String(isi ?? "").trim());
  return judul.every((satu) => kepala.some((ada) => samaNama(ada, satu)));
}

/**
 * Reads the data rows of a table by the titles of its columns. Rows without anything in the `masukan` columns are
 * passed over; a column that is gone gives empty cells.
 */
export function bacaTabel<K extends string>(
  tabel: TabelTerbaca,
  judul: Readonly<Record<K, string>>,
  masukan: readonly NoInfer<K>[],
): BarisSel<K>[] {
  const petak = bacaArea(tabel.area);
  if (!petak) return [];
  const indeks = indeksJudul(tabel, judul);
  const kunci = Object.keys(judul) as K[];
  const semua = tabel.nilai.slice(1).map((baris, i) => {
    const pasangan = kunci.map((k) => {
      const kolom = Math.max(indeks[k], 0);
      const sel = alamatLembar(tabel.lembar, `${hurufKolom(petak.kiri + kolom)}${petak.atas + i + 2}`);
      return [k, { isi: indeks[k] < 0 ? null : (baris[kolom] ?? null), sel }];
    });
    return Object.fromEntries(pasangan) as Record<K, SelTerbaca>;
  });
  return semua.filter((baris) => masukan.some((k) => teksSel(baris[k]) !== ""));
}
