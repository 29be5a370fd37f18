import type { Cakupan, LembarTerbaca } from "../../domain/warna/lembar-terbaca";
import { bacaBuku, type BukuDibaca } from "./baca-buku";
import { bacaIsi } from "./baca-isi";
import { bacaWarnaKantor } from "./baca-warna-kantor";
import { antreSkala, skalaTanpaLembar, type SkalaDibaca } from "./baca-skala";

/** All that a plan is made from. */
export interface Sumber {
  readonly buku: BukuDibaca;
  readonly lembar: readonly LembarTerbaca[];
  readonly skala: SkalaDibaca;
}

/** Reads the sheets of a scope, the workbook's scale and what it remembers; at most four round trips for the sheet in front, one more beside the office's own table of criteria. */
export async function bacaSumber(context: Excel.RequestContext, cakupan: Cakupan): Promise<Sumber> {
  const buku = await bacaBuku(context, cakupan, true);
  const skala = skalaTanpaLembar(buku.pengaturan);
  const lain = () => antreSkala(context, buku, skala);
  const dibaca = await bacaIsi(context, buku.lembar, { lain, rupa: true });
  // Where the workbook has a Kriteria sheet of ours, no other table is the scale.
  const lembar = skala.skala.ikutLembar ? dibaca : await bacaWarnaKantor(context, dibaca);
  return { buku, lembar, skala };
}
