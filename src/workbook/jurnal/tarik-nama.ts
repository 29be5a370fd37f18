import { bacaArea, lembarDari } from "../../domain/lembar/area";
import { samaNama } from "../../domain/lembar/buku";
import type { BukuJurnal } from "./baca-jurnal";

function adaNama({ nama }: BukuJurnal, dicari: string): boolean {
  return nama.some((satu) => samaNama(satu.nama, dicari));
}

/** A name whose cells are gone. */
export function menggantung({ nama }: BukuJurnal, dicari: string): boolean {
  return nama.some((satu) => samaNama(satu.nama, dicari) && satu.rumus.includes("#REF!"));
}

/** Queues the removal of those of the names that are there. */
export function hapusNama(context: Excel.RequestContext, buku: BukuJurnal, daftar: readonly string[]): void {
  for (const nama of daftar) if (adaNama(buku, nama)) context.workbook.names.getItem(nama).delete();
}

/**
 * Queues what a name said before a run: nothing where its sheet is gone.
 * @param rumus null: it was not there
 * @param tetap names that the run made stay, since formulas that stay need them
 */
export function tarikNama(
  context: Excel.RequestContext,
  buku: BukuJurnal,
  { nama, rumus }: { readonly nama: string; readonly rumus: string | null },
  tetap: boolean,
): void {
  const { names } = context.workbook;
  if (rumus === null) {
    if (!tetap) hapusNama(context, buku, [nama]);
    return;
  }
  const judul = lembarDari(rumus);
  const sah =
    judul !== undefined && bacaArea(rumus) && buku.lembar.some((satu) => samaNama(satu.judul, judul));
  if (!sah) return;
  if (adaNama(buku, nama)) names.getItem(nama).formula = rumus;
  else names.add(nama, rumus);
}
