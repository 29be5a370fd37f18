import { KUNCI_SETELAN } from "../domain/struktur/buku";
import type { KunciStruktur } from "../domain/struktur/nama";
import type { LembarBaru } from "../domain/struktur/rencana-siapkan";
import { kenaliGalat, type GalatExcel } from "./galat";
import { tulisLembar, tulisNama } from "./tulis-lembar";

/** How writing ended: done, or failed and taken back (what could not be taken back is named). */
export type HasilTulis =
  | { readonly selesai: true }
  | { readonly selesai: false; readonly galat: GalatExcel; readonly sisa: readonly string[] };

function antrekan(context: Excel.RequestContext, baru: readonly LembarBaru[]): Excel.Worksheet[] {
  const { worksheets } = context.workbook;
  const lembar = baru.map(({ judul }) => worksheets.add(judul));
  baru.forEach(({ rencana }, i) => {
    for (const nama of rencana.nama) tulisNama(context, lembar[i]!, nama);
  });
  baru.forEach(({ rencana }, i) => tulisLembar(lembar[i]!, rencana));
  return lembar;
}

/**
 * Deletes sheets and names that a failed run had made so far: one sync to look, one to delete.
 * @returns the titles that could not be removed
 */
export async function kembalikanLembar(
  context: Excel.RequestContext,
  judul: readonly string[],
  namaBaru: readonly string[],
): Promise<readonly string[]> {
  const { worksheets, names } = context.workbook;
  const lembar = judul.map((satu) => worksheets.getItemOrNullObject(satu));
  const nama = namaBaru.map((satu) => names.getItemOrNullObject(satu));
  try {
    await context.sync();
    for (const satu of [...nama, ...lembar]) if (!satu.isNullObject) satu.delete();
    await context.sync();
    return [];
  } catch {
    return judul;
  }
}

/**
 * Makes the planned sheets in one sync and shows one of them. When Excel refuses any of it, what was made is removed,
 * so that the workbook is either finished or as it was.
 */
export async function buatLembar(
  context: Excel.RequestContext,
  baru: readonly LembarBaru[],
  tampilkan: KunciStruktur,
): Promise<HasilTulis> {
  try {
    const lembar = antrekan(context, baru);
    context.workbook.settings.add(KUNCI_SETELAN.struktur, { versi: 1 });
    lembar[baru.findIndex(({ kunci }) => kunci === tampilkan)]?.activate();
    await context.sync();
    return { selesai: true };
  } catch (galat) {
    const judul = baru.map((satu) => satu.judul);
    const nama = baru.flatMap(({ rencana }) => rencana.nama.map((satu) => satu.nama));
    return { selesai: false, galat: kenaliGalat(galat), sisa: await kembalikanLembar(context, judul, nama) };
  }
}
