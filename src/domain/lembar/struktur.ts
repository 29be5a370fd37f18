import type { Pengaturan } from "../pengaturan/pengaturan";
import { LEMBAR, type IsiStruktur, type KunciStruktur } from "./daftar";
import type { RencanaLembar } from "./lembar";
import type { KunciTambahan } from "./tambahan";

/** The planned sheets by their keys. */
export type Struktur = Readonly<Record<KunciStruktur, RencanaLembar>>;

/** The sheets as plain data, with what they hold and the columns that were chosen besides. */
export function susunStruktur(
  isi: IsiStruktur,
  pengaturan: Pengaturan,
  dipilih: readonly KunciTambahan[] = [],
): Struktur {
  const rencana = LEMBAR.map((lembar) => [lembar.kunci, lembar.susun(isi, pengaturan, dipilih)] as const);
  return Object.fromEntries(rencana) as Struktur;
}
