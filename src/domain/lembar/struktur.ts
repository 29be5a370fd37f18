import type { Pengaturan } from "../pengaturan/pengaturan";
import { LEMBAR, type IsiStruktur, type KunciStruktur } from "./daftar";
import type { RencanaLembar } from "./lembar";

/** The planned sheets by their keys. */
export type Struktur = Readonly<Record<KunciStruktur, RencanaLembar>>;

/** The sheets as plain data, with what they hold. */
export function susunStruktur(isi: IsiStruktur, pengaturan: Pengaturan): Struktur {
  const rencana = LEMBAR.map((lembar) => [lembar.kunci, lembar.susun(isi, pengaturan)] as const);
  return Object.fromEntries(rencana) as Struktur;
}
