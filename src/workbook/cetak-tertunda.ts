import { lembarOlehNama, type KerangkaBuku } from "../domain/lembar/buku";
import { LEMBAR, lembarOlehKunci, type KunciStruktur } from "../domain/lembar/daftar";
import type { Struktur } from "../domain/lembar/struktur";
import { tataLembar, tulisCetak } from "./tulis-cetak";

/** Key of the setting that names the sheets whose print set-up Excel has refused. */
export const KUNCI_CETAK = "LKJIP.cetak";

/** Key of the setting that names the sheets that wait for another paper only: the rest of their set-up may be the user's. */
export const KUNCI_KERTAS = "LKJIP.kertas";

interface LembarTertunda {
  readonly kunci: KunciStruktur;
}

/**
 * Queues the note that the paper of our sheets is about to change: until it is there, they wait for it.
 * @returns queues the end of waiting, after the paper itself
 */
export function tundaKertas(context: Excel.RequestContext, buku: KerangkaBuku): () => void {
  const lembar = LEMBAR.filter(({ nama }) => lembarOlehNama(buku, nama) !== undefined);
  tunda(context, KUNCI_KERTAS, lembar);
  return () => lunasi(context, KUNCI_KERTAS, lembar);
}

/**
 * Queues the note that sheets wait for their print set-up, with their making: where Excel refuses it (no printer yet, no
 * such paper) or stops answering, the next run tries again.
 */
export function tundaCetak(context: Excel.RequestContext, lembar: readonly LembarTertunda[]): void {
  tunda(context, KUNCI_CETAK, lembar);
}

/** Queues the end of waiting, after the print set-up itself. */
export function lunasiCetak(context: Excel.RequestContext, lembar: readonly unknown[]): void {
  lunasi(context, KUNCI_CETAK, lembar);
}

function tunda(context: Excel.RequestContext, setelan: string, lembar: readonly LembarTertunda[]): void {
  if (lembar.length === 0) return;
  context.workbook.settings.add(
    setelan,
    lembar.map(({ kunci }) => kunci),
  );
}

function lunasi(context: Excel.RequestContext, setelan: string, lembar: readonly unknown[]): void {
  if (lembar.length > 0) context.workbook.settings.getItem(setelan).delete();
}

/** Sheets that wait by one of the settings; what is no key of ours is left out. */
function tertunda({ setelan }: KerangkaBuku, kunci: string): KunciStruktur[] {
  const isi = Object.hasOwn(setelan, kunci) ? setelan[kunci] : undefined;
  return Array.isArray(isi) ? LEMBAR.map((satu) => satu.kunci).filter((satu) => isi.includes(satu)) : [];
}

/**
 * Gives sheets the print set-up, or the paper, that an earlier run could not give them: one sync, none where nothing waits.
 * @returns undefined where nothing waited; false where Excel refuses it still
 */
export async function ulangiCetak(
  context: Excel.RequestContext,
  buku: KerangkaBuku,
  struktur: Struktur,
): Promise<boolean | undefined> {
  const [cetak, kertas] = [tertunda(buku, KUNCI_CETAK), tertunda(buku, KUNCI_KERTAS)];
  const lembar = [...new Set([...cetak, ...kertas])].flatMap((kunci) => {
    const judul = lembarOlehNama(buku, lembarOlehKunci(kunci).nama);
    if (judul === undefined) return [];
    const sheet = context.workbook.worksheets.getItem(judul);
    return [{ sheet, ...tataLembar(struktur[kunci]), hanyaKertas: !cetak.includes(kunci) }];
  });
  if (lembar.length === 0) return undefined;
  return tulisCetak(context, lembar, () => {
    lunasi(context, KUNCI_CETAK, cetak);
    lunasi(context, KUNCI_KERTAS, kertas);
  });
}
