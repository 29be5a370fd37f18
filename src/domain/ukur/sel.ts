import { bacaAngka } from "../angka/baca-angka";
import type { Angka, HasilBaca, IsiSel, KonteksAngka } from "../angka/hasil-baca";

/** A cell beside how it was read. */
export interface Sel {
  readonly isi: IsiSel;
  readonly bacaan: HasilBaca;
}

/** A cell in which a number was read. */
export interface SelAngka extends Sel {
  readonly bacaan: Angka;
}

/** Reads a cell and keeps what stands in it, for messages. */
export function bacaSelUkur(isi: IsiSel, konteks?: KonteksAngka): Sel {
  return { isi, bacaan: bacaAngka(isi, konteks) };
}

/** Was a number read in this cell? */
export function selAngka(sel: Sel): sel is SelAngka {
  return sel.bacaan.jenis === "angka";
}
