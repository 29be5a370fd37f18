import { formatAngka } from "../angka/format-angka";
import type { HasilBaca, IsiSel } from "../angka/hasil-baca";
import type { KodeGalat, Peran, TeksFungsi } from "./kode-galat";

export type { KodeGalat, Peran, TeksFungsi } from "./kode-galat";

/** A measure that cannot be computed; `teksGalat` puts it in words. */
export interface Galat {
  readonly jenis: "galat";
  readonly kode: KodeGalat;
  /** How Excel shows it: #VALUE! for an input that is wrong, #N/A for a result that does not exist. */
  readonly sebagai: "#VALUE!" | "#N/A";
  /** The offending text or number, as it stands in the cell. */
  readonly isi: string;
  /** The other cell of a pair, or what `isi` was taken for. */
  readonly lain?: string;
  readonly peran?: Peran;
}

/** What a measure gives: a number (ratio unless said otherwise), nothing yet, the report's "-", or the reason why not. */
export type HasilUkur =
  | { readonly jenis: "angka"; readonly nilai: number }
  | { readonly jenis: "kosong" }
  | { readonly jenis: "strip" }
  | Galat;

/** A number as a result. */
export const angka = (nilai: number): HasilUkur => ({ jenis: "angka", nilai });
/** "Not measured": shown as empty text, never as zero. */
export const KOSONG: HasilUkur = { jenis: "kosong" };
/** 0/0: shown as "-". */
export const STRIP: HasilUkur = { jenis: "strip" };

/** A cell's content as a message quotes it: numbers in Indonesian notation. */
export function teksIsi(isi: IsiSel): string {
  return typeof isi === "number" ? formatAngka(isi) : String(isi ?? "");
}

/** An input that cannot be used: #VALUE!. */
export function galatNilai(kode: KodeGalat, isi: string, peran?: Peran): Galat {
  return { jenis: "galat", kode, sebagai: "#VALUE!", isi, ...(peran ? { peran } : {}) };
}

/** Two cells that do not go together: #VALUE! that names both. */
export function galatPasangan(kode: KodeGalat, isi: string, lain: string, peran?: Peran): Galat {
  return { ...galatNilai(kode, isi, peran), lain };
}

/** A result that does not exist for inputs that are right in themselves: #N/A. */
export function galatTidakAda(kode: KodeGalat, isi: string, peran?: Peran): Galat {
  return { ...galatNilai(kode, isi, peran), sebagai: "#N/A" };
}

/** The error for a cell that was not read as a number. */
export function galatBacaan(bacaan: HasilBaca, isi: IsiSel, peran?: Peran): Galat {
  if (bacaan.jenis === "rusak") return galatNilai(bacaan.kode, bacaan.teks, peran);
  return galatNilai("BUKAN_ANGKA", teksIsi(isi), peran);
}

/** The error as a whole sentence in the language of `teks`, naming the argument: "Realisasi: …". */
export function teksGalat(galat: Galat, teks: TeksFungsi): string {
  const kalimat: Readonly<Record<KodeGalat, (isi: string, lain: string) => string>> = {
    ...teks.rusak,
    ...teks.galat,
  };
  const awal = galat.peran ? `${teks.peran[galat.peran]}: ` : "";
  return awal + kalimat[galat.kode](galat.isi, galat.lain ?? "");
}
