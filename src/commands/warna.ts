import type { HasilPerintah } from "../domain/pesan";
import type { Peran } from "../domain/tabel/hasil-tabel";
import type { PetaWarna } from "../domain/warna/peta";
import type { PilihanTabel } from "../domain/warna/rencana";
import type { Bacaan } from "./jenis";

/*
 * Colours on the sheets people already have. `petakan` reads and plans, the screen shows the plan, `ubahPeran` and
 * `ubahPilihan` plan again without reading (pure, at once), `terapkan` does it, `kembalikan` takes it back.
 */

/** Which part of the workbook: what is selected, one sheet (the one in front without a name), or all of it. */
export type Cakupan =
  | { readonly jenis: "pilihan" }
  | { readonly jenis: "lembar"; readonly nama?: string }
  | { readonly jenis: "buku" };

/** What *Kembalikan* would take back. */
export interface StatusKembalikan {
  readonly bisa: boolean;
  /** Present titles of the sheets that would be restored. */
  readonly lembar: readonly string[];
  /** When the colours were first put on: ISO 8601, "" where nothing is to take back. */
  readonly waktu: string;
}

const belum = { kode: "BELUM_ADA", tingkat: "galat", teks: "Bagian ini sedang dibangun." } as const;

/** Reads the sheets and plans what to do; writes nothing. Columns remembered from an earlier time keep the user's roles. */
export async function petakan(_cakupan: Cakupan): Promise<Bacaan<PetaWarna>> {
  return { ada: false, pesan: belum };
}

/** The same map with another role for one column of one table (`kunci` of the table, letters of the column). */
export function ubahPeran(peta: PetaWarna, _kunci: string, _kolom: string, _peran: Peran): PetaWarna {
  return peta;
}

/** The same map with other choices for one table. */
export function ubahPilihan(peta: PetaWarna, _kunci: string, _pilihan: Partial<PilihanTabel>): PetaWarna {
  return peta;
}

/**
 * Does what the map says for every table with `sertakan`, sure or not (the user has seen it), and remembers the
 * changed roles per sheet. Refuses when the sheet has changed since it was read.
 */
export async function terapkan(_peta: PetaWarna): Promise<HasilPerintah> {
  return { berhasil: false, ringkasan: belum.teks, pesan: [belum] };
}

/** Takes back what was done since the first run that was not taken back; cells that were edited meanwhile stay and are named. */
export async function kembalikan(): Promise<HasilPerintah> {
  return { berhasil: false, ringkasan: belum.teks, pesan: [belum] };
}

/** Is there something to take back? */
export async function statusKembalikan(): Promise<Bacaan<StatusKembalikan>> {
  return { ada: false, pesan: belum };
}
