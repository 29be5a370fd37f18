import type { Bahasa } from "../domain/bahasa";
import { fungsi as en } from "../bahasa/en/fungsi";
import { fungsi as id } from "../bahasa/id/fungsi";
import type { TeksFungsi } from "../domain/ukur/kode-galat";

const TEKS: Readonly<Record<Bahasa, TeksFungsi>> = { id, en };
let kini: Bahasa = "id";

/** Sets the language of the functions' messages; the runtime does so once it knows Excel's display language. */
export function aturBahasaFungsi(bahasa: Bahasa): void {
  kini = bahasa;
}

/** The functions' texts in the language that was set, Indonesian until then. */
export const teksFungsi = (): TeksFungsi => TEKS[kini];
