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
