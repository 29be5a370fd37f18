import { bacaArea, lembarDari, tulisArea } from "../domain/lembar/area";
import { samaNama, type KerangkaBuku, type NilaiBlok } from "../domain/lembar/buku";
import { NAMA_AREA_LAMPIRAN } from "../domain/laporan/nama-lampiran";
import type { LampiranLama } from "../domain/laporan/rencana-lampiran";

/** Queues the reading of the report that is there; the next sync fills it. The function gives what was read. */
export function muatLampiranLama(
  context: Excel.RequestContext,
  buku: KerangkaBuku,
): () => LampiranLama | undefined {
  const item = buku.nama.find(({ nama }) => samaNama(nama, NAMA_AREA_LAMPIRAN));
  const judul = item && lembarDari(item.rumus);
  const petak = item && bacaArea(item.rumus);
  if (judul === undefined || !petak) return () => undefined;
  const sheet = context.workbook.worksheets.getItem(judul);
  const area = tulisArea(petak);
  const isi = sheet.getRange(area).load("values");
  const atas = petak.atas > 0 ? sheet.getRange(`1:${petak.atas}`).load("height") : undefined;
  return () => ({ judul, area, nilai: isi.values as NilaiBlok, tinggiAtas: atas?.height ?? 0 });
}
