import {
  susunAmbil,
  tabelLembarBaru,
  type PilihanAmbil,
  type RencanaAmbil,
  type TabelKami,
} from "../../../src/domain/ambil";
import { ISI_KOSONG } from "../../../src/domain/lembar/contoh";
import { susunStruktur } from "../../../src/domain/lembar/struktur";
import { TAMBAHAN } from "../../../src/domain/lembar/tambahan";
import { PENGATURAN_BAWAAN } from "../../../src/domain/pengaturan/pengaturan";
import type { NilaiSel } from "../../../src/domain/tabel";
import { buatLembar } from "../tabel/lembar";

/** Our tables as they are made, with every optional part. */
export const KAMI: readonly TabelKami[] = Object.values(
  susunStruktur(ISI_KOSONG, PENGATURAN_BAWAAN, TAMBAHAN),
).flatMap((rencana) => tabelLembarBaru(rencana.judul, rencana));

type Isi = readonly (readonly NilaiSel[])[];

/** A plan from sheets by their names. */
export function ambilLembar(
  lembar: Readonly<Record<string, Isi>>,
  pilihan: PilihanAmbil = {},
  tahun?: number,
  kami: readonly TabelKami[] = KAMI,
): RencanaAmbil {
  const mentah = Object.entries(lembar).map(([nama, isi]) => buatLembar({ nama, isi }));
  return susunAmbil({ lembar: mentah, kami, ...(tahun === undefined ? {} : { tahun }) }, pilihan);
}

/** New rows of one table by the titles of its columns; blank cells are left out. */
export function barisBaru(
  rencana: RencanaAmbil,
  tujuan: TabelKami["tujuan"],
): Record<string, string | number>[] {
  const satu = rencana.tulisan.find((tulisan) => tulisan.tujuan === tujuan);
  return (satu?.baru ?? []).map((baris) =>
    Object.fromEntries(
      baris.flatMap((isi, k) => (isi === null ? [] : [[satu?.tabel.kepala[k] ?? "", isi] as const])),
    ),
  );
}

/** The values of one column of the new rows. */
export function kolomBaru(
  rencana: RencanaAmbil,
  tujuan: TabelKami["tujuan"],
  judul: string,
): (string | number | undefined)[] {
  return barisBaru(rencana, tujuan).map((baris) => baris[judul]);
}

/** One of our tables with these rows in it, by the titles of its columns. */
export function kamiBerisi(
  tujuan: TabelKami["tujuan"],
  baris: readonly Readonly<Record<string, string | number>>[],
): readonly TabelKami[] {
  return KAMI.map((satu) =>
    satu.tujuan === tujuan
      ? { ...satu, nilai: baris.map((isi) => satu.kepala.map((judul) => isi[judul] ?? null)) }
      : satu,
  );
}
