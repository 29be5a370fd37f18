import { alamatLembar } from "../lembar/area";
import { alamatSel } from "../tabel";
import type { Perbaikan, Tingkat } from "../temuan/temuan";
import { tersimpan, type SelReviu } from "./bahan/sel-reviu";
import type { TabelReviu } from "./bahan/tabel-reviu";
import type { IsiTemuanReviu, KodeReviu, LetakTemuan, TemuanReviu } from "./temuan-reviu";

/** What a rule may add to a finding. */
export interface Tambahan extends Partial<Omit<LetakTemuan, "lembar" | "sel">> {
  readonly seharusnya?: number;
  readonly perbaikan?: Perbaikan;
}

/** The parts of a finding put together. */
export function buatTemuan<K extends KodeReviu>(
  kode: K,
  tingkat: Tingkat,
  isi: IsiTemuanReviu[K],
  letak: Pick<LetakTemuan, "lembar" | "sel"> & Tambahan,
): TemuanReviu {
  const dasar = { tabel: "", label: "", tertulis: "", seharusnyaTeks: "", yakin: 1, penjelasan: [] };
  // The code decides the type of its values: the compiler cannot follow that through a type parameter.
  return {
    kode,
    tingkat,
    isi,
    ...dasar,
    ...letak,
    ...(letak.tertulis ? { dinyatakan: letak.tertulis } : {}),
  } as TemuanReviu;
}

/** Where a cell of a table stands, with its row's label and what is displayed. */
export function letakSel(tabel: TabelReviu, sel: SelReviu): Pick<LetakTemuan, "lembar" | "sel"> & Tambahan {
  return {
    lembar: tabel.lembar,
    sel: sel.sel,
    tabel: tabel.judul,
    label: tabel.label(sel.baris),
    tertulis: sel.teks,
    ...tersimpan(sel),
  };
}

/** Where a table begins. */
export function letakTabel(tabel: TabelReviu): Pick<LetakTemuan, "lembar" | "sel"> & Tambahan {
  const [sel = ""] = tabel.tabel.rentang.split(":");
  return { lembar: tabel.lembar, sel, tabel: tabel.judul };
}

/** Rows looked at above a header for its title. */
const JARAK_JUDUL = 6;

/** Where a table's title stands; where the table begins if it has none. */
export function letakJudul(tabel: TabelReviu): Pick<LetakTemuan, "lembar" | "sel"> & Tambahan {
  const { nilai, baris0, kolom0 } = tabel.mentah;
  const kepala = tabel.tabel.kepala.awal - 1 - baris0;
  for (let b = kepala - 1; b >= 0 && b >= kepala - JARAK_JUDUL; b--) {
    const k = (nilai[b] ?? []).findIndex((isi) => typeof isi === "string" && isi.trim() === tabel.judul);
    if (k >= 0) return { ...letakTabel(tabel), sel: alamatSel(b + baris0, k + kolom0) };
  }
  return letakTabel(tabel);
}

/** "'Bab III'!E39", as links and Excel itself write it. */
export const tempat = (tabel: TabelReviu, { sel }: Pick<SelReviu, "sel">): string =>
  alamatLembar(tabel.lembar, sel);

/** A cell as a sentence about a sheet names it: with its sheet only where that is another one. */
export const selDilihat = (dari: string, { lembar, sel }: Pick<LetakTemuan, "lembar" | "sel">): string =>
  lembar === dari ? sel : alamatLembar(lembar, sel);
