import type { Tingkat } from "./temuan";

/** A finding put into words, for a person to read: always a code, and the cell where there is one. */
export interface Pesan {
  /** Stable, upper case, quoted in the help: "TARGET_KOSONG". */
  readonly kode: string;
  readonly tingkat: Tingkat;
  /** A whole sentence in the user's language. */
  readonly teks: string;
  /** Where: "IKU!D7". */
  readonly sel?: string;
  readonly ditemukan?: string;
  readonly diharapkan?: string;
  /** What to do next, as a whole sentence. */
  readonly saran?: string;
}

/** What a command did, said in one line, and what it could not do. */
export interface HasilPerintah {
  readonly berhasil: boolean;
  /** "Lampiran I dibuat: 8 indikator." */
  readonly ringkasan: string;
  readonly pesan: readonly Pesan[];
  /** The command stopped to ask: what the user may choose to do all the same. */
  readonly tawaran?: Tawaran;
}

/** What a command offers after it has stopped: to replace rows that the user typed inside Lampiran I. */
export type Tawaran = "timpa-lampiran";
