import { hurufKolom } from "../tabel/alamat";
import type { IsiRencana, KolomRencana } from "./lembar";
import type { KunciTambahan } from "./tambahan";

/** One column of a form's table: its title, its width, and either what people type or a formula. */
export interface Kolom<Baris> extends KolomRencana {
  readonly isi?: (baris: Baris, urutan: number) => IsiRencana;
  /** A formula that needs the number of its row (1-based): for references to the row below. */
  readonly rumusBaris?: (baris: number) => string;
  /** Is there only where this was chosen. */
  readonly tambahan?: KunciTambahan;
}

/** The columns of a form where only some additions were chosen. */
export function kolomDipakai<B>(
  kolom: readonly Kolom<B>[],
  dipilih: readonly KunciTambahan[],
): readonly Kolom<B>[] {
  return kolom.filter(({ tambahan }) => tambahan === undefined || dipilih.includes(tambahan));
}

/** The letters of the column with this title; throws on a title that the table has not (a slip of ours). */
export function hurufJudul<B>(kolom: readonly Kolom<B>[], judul: string): string {
  const indeks = kolom.findIndex((satu) => satu.judul === judul);
  if (indeks < 0) throw new Error(`no column ${judul}`);
  return hurufKolom(indeks);
}

/** Words without a digit that are no truth value; the empty text clears a cell and is no text. */
const PASTI_TEKS = /^$|^(?!(?:true|false|benar|salah)\s*$)\p{L}[^\d]*$/iu;

/**
 * Text that Excel must keep as text: "100 %", " 5", "Jan 2022", "Rp5" or "TRUE" would become a number, a date or a truth
 * value otherwise (office-js 1559), and "=…" a formula. The apostrophe is Excel's own mark and is not part of the text;
 * texts of letters that no notation of Excel reads go without it.
 */
export function teksApaAdanya(isi: IsiRencana): IsiRencana {
  return typeof isi === "string" && isi !== "-" && !PASTI_TEKS.test(isi) ? `'${isi}` : isi;
}
