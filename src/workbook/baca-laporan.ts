import { bacaArea, lembarDari, tulisArea } from "../domain/lembar/area";
import { samaNama, type KerangkaBuku, type NilaiBlok } from "../domain/lembar/buku";
import {
  namaAreaLaporan,
  type Laporan,
  type LaporanLama,
  type TandaLaporan,
} from "../domain/laporan/kit/jenis";
import type { RupaSel } from "../domain/jurnal/rupa-sel";
import { antreRupa, banyakSel } from "./jurnal";
import { muatGrafik } from "./tulis-grafik";

/** A report as it stands, with what the journal keeps of it. */
export interface LaporanDibaca extends LaporanLama {
  readonly rumus: readonly (readonly unknown[])[];
  /** Merged cells, counted from its first cell. */
  readonly gabung: readonly string[];
  /** How it looks, where that was asked for and is not too much. */
  readonly rupa?: RupaSel | undefined;
}

/** Queues the reading of a block of a report's sheet; the next sync fills it. */
function antreBlok(context: Excel.RequestContext, judul: string, area: string): () => LaporanDibaca {
  const petak = bacaArea(area) ?? { atas: 0, kiri: 0 };
  const sheet = context.workbook.worksheets.getItem(judul);
  const isi = sheet.getRange(area).load("values,formulas");
  const gabungan = sheet.getRange(area).getMergedAreasOrNullObject();
  gabungan.load("address");
  const atas = petak.atas > 0 ? sheet.getRange(`1:${petak.atas}`).load("height") : undefined;
  const relatif = (satu: string): string[] => {
    const milik = bacaArea(satu);
    if (!milik) return [];
    const { atas: y, kiri: x } = petak;
    return [
      tulisArea({
        atas: milik.atas - y,
        bawah: milik.bawah - y,
        kiri: milik.kiri - x,
        kanan: milik.kanan - x,
      }),
    ];
  };
  return () => ({
    judul,
    area,
    nilai: isi.values as NilaiBlok,
    rumus: isi.formulas,
    gabung: gabungan.isNullObject ? [] : gabungan.address.split(",").flatMap(relatif),
    tinggiAtas: atas?.height ?? 0,
  });
}

/**
 * Queues the reading of a report that is there; the next sync fills it. The function gives what was read.
 * @param selRupa how many cells it may have for its looks to be read too
 */
export function muatLaporanLama(
  context: Excel.RequestContext,
  buku: KerangkaBuku,
  laporan: TandaLaporan & Pick<Laporan<object>, "bergrafik">,
  selRupa = 0,
): () => LaporanDibaca | undefined {
  const item = buku.nama.find(({ nama }) => samaNama(nama, namaAreaLaporan(laporan)));
  const judul = item && lembarDari(item.rumus);
  const petak = item && bacaArea(item.rumus);
  const ada = judul !== undefined && buku.lembar.some((satu) => samaNama(satu.judul, judul));
  if (!ada || !petak) return () => undefined;
  const area = tulisArea(petak);
  const bacaIsi = antreBlok(context, judul, area);
  const rupa =
    banyakSel(area) <= selRupa
      ? antreRupa(context.workbook.worksheets.getItem(judul), area)
      : () => undefined;
  const baca = (): LaporanDibaca => ({ ...bacaIsi(), rupa: rupa() });
  if (!laporan.bergrafik) return baca;
  const grafik = muatGrafik(context.workbook.worksheets.getItem(judul));
  return () => ({ ...baca(), grafik: grafik() });
}

/** Reads what stands where a report is to be written on a sheet whose own block is not known: one sync. */
export async function bacaTempatLaporan(
  context: Excel.RequestContext,
  judul: string,
  area: string,
): Promise<LaporanDibaca> {
  const baca = antreBlok(context, judul, area);
  await context.sync();
  return baca();
}

/** Cells of a report that is there; 0 where it is not. */
export function selLaporan(buku: KerangkaBuku, laporan: TandaLaporan): number {
  const item = buku.nama.find(({ nama }) => samaNama(nama, namaAreaLaporan(laporan)));
  const petak = item && bacaArea(item.rumus);
  return petak ? banyakSel(tulisArea(petak)) : 0;
}
