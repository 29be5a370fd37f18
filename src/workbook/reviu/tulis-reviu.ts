import { rumusNama } from "../../domain/lembar/area";
import { samaNama, type KerangkaBuku } from "../../domain/lembar/buku";
import type { RencanaLembar } from "../../domain/lembar/lembar";
import { areaLama, NAMA_REVIU } from "../../domain/reviu/lembar-reviu";
import { kenaliGalat } from "../galat";
import { blokBerganti, lembarDicatat, sidikIsi, type Catatan } from "../jurnal";
import type { HasilTulis } from "../siapkan";
import { tulisCetak } from "../tulis-cetak";
import { tulisLembar, tulisNama } from "../tulis-lembar";
import type { ReviuDibaca } from "./baca-reviu";

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

/** What is written, and what stands there. */
export interface TulisanReviu {
  readonly buku: KerangkaBuku;
  readonly catatan: Catatan;
  readonly rencana: RencanaLembar;
  readonly lama: ReviuDibaca | undefined;
}

/** Tells the journal what will be replaced, or made. */
function catat(context: Excel.RequestContext, { buku, catatan, rencana, lama }: TulisanReviu): void {
  const { judul, nama, blok } = rencana;
  if (lama) {
    const isi = blokBerganti(areaRencana(rencana), blok, areaLama(lama), lama.terpakai);
    catatan.sel(lembarDicatat(context, buku, judul), { ...isi, gabung: [] });
    for (const satu of nama) catatan.nama(satu.nama);
  } else catatan.lembarBaru(judul, NAMA_REVIU.lembar, rencana);
  catatan.simpan();
}

function areaRencana({ nama }: RencanaLembar): string {
  return nama.find((satu) => satu.nama === NAMA_REVIU.area)?.area ?? "A1";
}

/**
 * Writes the review's sheet: a new one, or the old one in place, whose cells beside ours stay. Two round trips. When
 * Excel refuses a part of it, a new sheet goes again, and an old one gets its contents back.
 */
export async function tulisReviu(context: Excel.RequestContext, tulisan: TulisanReviu): Promise<HasilTulis> {
  const { buku, catatan, rencana, lama } = tulisan;
  const { worksheets } = context.workbook;
  try {
    catat(context, tulisan);
    const sheet = lama ? worksheets.getItem(rencana.judul) : worksheets.add(rencana.judul);
    const dulu = lama && areaLama(lama);
    if (dulu) sheet.getRange(dulu).clear();
    pasangNama(context, sheet, buku, rencana);
    tulisLembar(sheet, rencana);
    sheet.activate();
    const terpakai = sheet.getUsedRange(true).load("formulas");
    await context.sync();
    catatan.selesaiLembar(new Map([[rencana.judul, sidikIsi(terpakai)]]));
    if (!lama) catatan.simpan();
    catatan.tutup();
    return { selesai: true, cetak: await tulisCetak(context, [{ sheet, cetak: rencana.cetak }]) };
  } catch (galat) {
    const sisa = (await catatan.tarik()) ? [] : [rencana.judul];
    return { selesai: false, galat: kenaliGalat(galat), sisa };
  }
}
