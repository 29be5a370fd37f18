import { rencanaBawah } from "../../domain/jurnal/baris-bawah";
import type { LangkahBawah } from "../../domain/jurnal/jurnal";
import type { NilaiBlok } from "../../domain/lembar/buku";
import type { BukuJurnal } from "./baca-jurnal";
import { antreBaris, hapusRuas, judulTabel, type TabelBaca } from "./tarik-baris";
import { isiTulis } from "./tarik-blok";

/** A table into which rows were taken, as it stands, and what is under it now. */
export interface BawahBaca extends TabelBaca {
  readonly bawah: Excel.Range;
}

/** Queues the reading of the table of a step; undefined where it is gone. */
export function antreBawah(
  context: Excel.RequestContext,
  buku: BukuJurnal,
  langkah: LangkahBawah,
): BawahBaca | undefined {
  const ada = antreBaris(context, buku, langkah);
  return ada && { ...ada, bawah: ada.item.getRange().getRowsBelow(langkah.baris.length).load("formulas") };
}

/**
 * Queues the giving back of rows that a run took into a table: out of it, and under it again, where the cells make room.
 * @returns how many stay in the table because they were changed since
 */
export function tarikBawah(langkah: LangkahBawah, tabel: BawahBaca | undefined, terhenti: boolean): number {
  if (!tabel) return langkah.baris.length;
  const { item, badan, bawah } = tabel;
  const kini = {
    kepala: judulTabel(tabel),
    rumus: badan.formulas as NilaiBlok,
    bawah: bawah.formulas as NilaiBlok,
  };
  const rencana = rencanaBawah(langkah, kini, terhenti);
  hapusRuas(tabel, rencana.hapus);
  const banyak = rencana.isi.length;
  if (banyak === 0) return rencana.diubah;
  item.getRange().getRowsBelow(banyak).insert("Down");
  const tempat = item.getRange().getRowsBelow(banyak);
  tempat.clear("Formats");
  tempat.numberFormat = rencana.format.map((baris) => [...baris]);
  tempat.formulas = rencana.isi.map((baris) => baris.map(isiTulis));
  return rencana.diubah;
}
