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

/**
 * Text that Excel must keep as text: "100 %", "1.150" or "-5" would be read as a number otherwise,
 * and "=…" as a formula. The apostrophe is Excel's own mark and is not part of the text.
 */
export function teksApaAdanya(isi: IsiRencana): IsiRencana {
  return typeof isi === "string" && /^[=+@'\-(.\d$]/.test(isi) && isi !== "-" ? `'${isi}` : isi;
}
