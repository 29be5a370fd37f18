import { bacaArea, lembarDari, tulisArea } from "../domain/lembar/area";
import { samaNama, type KerangkaBuku, type NilaiBlok } from "../domain/lembar/buku";
import {
  namaAreaLaporan,
  type Laporan,
  type LaporanLama,
  type TandaLaporan,
} from "../domain/laporan/kit/jenis";
import { muatGrafik } from "./tulis-grafik";

/** Queues the reading of a report that is there; the next sync fills it. The function gives what was read. */
export function muatLaporanLama(
  context: Excel.RequestContext,
  buku: KerangkaBuku,
  laporan: TandaLaporan & Pick<Laporan<object>, "bergrafik">,
): () => LaporanLama | undefined {
  const item = buku.nama.find(({ nama }) => samaNama(nama, namaAreaLaporan(laporan)));
  const judul = item && lembarDari(item.rumus);
  const petak = item && bacaArea(item.rumus);
  if (judul === undefined || !petak) return () => undefined;
  const sheet = context.workbook.worksheets.getItem(judul);
  const area = tulisArea(petak);
  const isi = sheet.getRange(area).load("values");
  const atas = petak.atas > 0 ? sheet.getRange(`1:${petak.atas}`).load("height") : undefined;
  const grafik = laporan.bergrafik ? muatGrafik(sheet) : () => [];
  return () => ({
    judul,
    area,
    nilai: isi.values as NilaiBlok,
    tinggiAtas: atas?.height ?? 0,
    grafik: grafik(),
  });
}
