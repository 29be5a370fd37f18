import { lembarOlehNama, type KerangkaBuku } from "../domain/lembar/buku";
import { LEMBAR, lembarOlehKunci, type KunciStruktur } from "../domain/lembar/daftar";
import type { Struktur } from "../domain/lembar/struktur";
import { tataLembar, tulisCetak } from "./tulis-cetak";

/** Key of the setting that names the sheets whose print set-up Excel has refused. */
export const KUNCI_CETAK = "LKJIP.cetak";

/** Sheets wait already, or the paper of these is about to change: until it is there, they wait. */
export function tundaKertas(context: Excel.RequestContext, buku: KerangkaBuku): () => void {
  const dulu = tertunda(buku);
  const kunci = LEMBAR.flatMap((lembar) =>
    lembarOlehNama(buku, lembar.nama) ? [{ kunci: lembar.kunci }] : [],
  );
  tundaCetak(context, kunci);
  // A whole print set-up that is owed is not paid by a paper.
  return () => {
    if (dulu.length === 0) lunasiCetak(context, kunci);
    else
      tundaCetak(
        context,
        dulu.map((satu) => ({ kunci: satu })),
      );
  };
}

/**
 * Queues the note that sheets wait for their print set-up, with their making: where Excel refuses it (no printer yet, no
 * such paper) or stops answering, the next run tries again.
 */
export function tundaCetak(
  context: Excel.RequestContext,
  lembar: readonly { readonly kunci: KunciStruktur }[],
): void {
  if (lembar.length === 0) return;
  context.workbook.settings.add(
    KUNCI_CETAK,
    lembar.map(({ kunci }) => kunci),
  );
}

/** Queues the end of waiting, after the print set-up itself. */
export function lunasiCetak(context: Excel.RequestContext, lembar: readonly unknown[]): void {
  if (lembar.length > 0) context.workbook.settings.getItem(KUNCI_CETAK).delete();
}

/** Sheets that wait for their print set-up; what is no key of ours is left out. */
function tertunda({ setelan }: KerangkaBuku): KunciStruktur[] {
  const isi = Object.hasOwn(setelan, KUNCI_CETAK) ? setelan[KUNCI_CETAK] : undefined;
  return Array.isArray(isi) ? LEMBAR.map(({ kunci }) => kunci).filter((kunci) => isi.includes(kunci)) : [];
}

/**
 * Gives sheets the print set-up that an earlier run could not give them: one sync, none where nothing waits.
 * @returns undefined where nothing waited; false where Excel refuses it still
 */
export async function ulangiCetak(
  context: Excel.RequestContext,
  buku: KerangkaBuku,
  struktur: Struktur,
): Promise<boolean | undefined> {
  const lembar = tertunda(buku).flatMap((kunci) => {
    const judul = lembarOlehNama(buku, lembarOlehKunci(kunci).nama);
    if (judul === undefined) return [];
    return [{ sheet: context.workbook.worksheets.getItem(judul), ...tataLembar(struktur[kunci]) }];
  });
  if (lembar.length === 0) return undefined;
  return tulisCetak(context, lembar, () => lunasiCetak(context, lembar));
}
