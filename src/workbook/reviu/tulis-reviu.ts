import { rumusNama } from "../../domain/lembar/area";
import { samaNama, type KerangkaBuku } from "../../domain/lembar/buku";
import type { RencanaLembar } from "../../domain/lembar/lembar";
import { areaLama, type ReviuLama } from "../../domain/reviu/lembar-reviu";
import { kenaliGalat } from "../galat";
import { kembalikanLembar, type HasilTulis } from "../siapkan";
import { tulisCetak } from "../tulis-cetak";
import { tulisLembar, tulisNama } from "../tulis-lembar";

/** Points our names at the new cells; those that are there already are moved, never deleted first. */
function pasangNama(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  buku: KerangkaBuku,
  rencana: RencanaLembar,
): void {
  for (const nama of rencana.nama) {
    if (buku.nama.some((ada) => samaNama(ada.nama, nama.nama)))
      context.workbook.names.getItem(nama.nama).formula = rumusNama(rencana.judul, nama.area);
    else tulisNama(context, sheet, nama);
  }
}

/**
 * Writes the review's sheet: a new one, or the old one in place, whose cells beside ours stay. Two round trips. A new
 * sheet goes again when Excel refuses a part of it.
 */
export async function tulisReviu(
  context: Excel.RequestContext,
  buku: KerangkaBuku,
  rencana: RencanaLembar,
  lama: ReviuLama | undefined,
): Promise<HasilTulis> {
  const { worksheets } = context.workbook;
  try {
    const sheet = lama ? worksheets.getItem(rencana.judul) : worksheets.add(rencana.judul);
    const dulu = lama && areaLama(lama);
    if (dulu) sheet.getRange(dulu).clear();
    pasangNama(context, sheet, buku, rencana);
    tulisLembar(sheet, rencana);
    sheet.activate();
    return { selesai: true, cetak: await tulisCetak(context, [{ sheet, cetak: rencana.cetak }]) };
  } catch (galat) {
    const nama = rencana.nama.map((satu) => satu.nama);
    const sisa = lama ? [] : await kembalikanLembar(context, [rencana.judul], nama);
    return { selesai: false, galat: kenaliGalat(galat), sisa };
  }
}
