import { rumusNama } from "../../domain/lembar/area";
import { samaNama, type KerangkaBuku } from "../../domain/lembar/buku";
import type { RencanaLembar } from "../../domain/lembar/lembar";
import { areaLama } from "../../domain/reviu/lembar-reviu";
import { kenaliGalat } from "../galat";
import { antreRupa, blokBerganti, lembarDicatat, rupaDi, sidikIsi, type Catatan } from "../jurnal";
import type { HasilTulis } from "../siapkan";
import { tataLembar, tulisCetak } from "../tulis-cetak";
import { tulisLembar, tulisNama } from "../tulis-lembar";
import type { TandaSel } from "../../domain/reviu/tanda-lembar";
import type { ReviuDibaca } from "./baca-reviu";
import {
  aturanSebelum,
  bacaTanda,
  catatTanda,
  gantiTanda,
  susunTanda,
  type TandaBuku,
  type UbahanTanda,
} from "./tanda";

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
  /** Begins a record of its own for each attempt. */
  readonly catatan: () => Catatan;
  readonly rencana: RencanaLembar;
  readonly lama: ReviuDibaca | undefined;
  /** Hidden names on A1 and on all cells of the sheet. */
  readonly nama: { readonly lembar: string; readonly area: string };
  /** The marks that these sheets shall carry; undefined: they are no matter of this writing. */
  readonly tanda?: ReadonlyMap<string, readonly TandaSel[]> | undefined;
}

/** Tells the journal what will be replaced, or made. */
async function catat(
  context: Excel.RequestContext,
  { buku, rencana, lama, nama: milik }: TulisanReviu,
  catatan: Catatan,
  tanda: UbahanTanda | undefined,
): Promise<void> {
  const { judul, nama, blok } = rencana;
  if (lama) {
    const isi = blokBerganti(areaRencana(rencana, milik.area), blok, areaLama(lama), lama.terpakai);
    const lembar = lembarDicatat(context, buku, judul);
    const rupa = antreRupa(lembar.sheet, isi.area);
    await context.sync();
    catatan.sel(lembar, { ...isi, gabung: [], ...rupaDi(rupa(), isi.area, isi.area) });
    for (const satu of nama) catatan.nama(satu.nama);
  } else catatan.lembarBaru(judul, milik.lembar, rencana);
  if (tanda) catatTanda(context, buku, tanda, catatan);
  catatan.simpan();
}

function areaRencana({ nama }: RencanaLembar, milik: string): string {
  return nama.find((satu) => satu.nama === milik)?.area ?? "A1";
}

/** What became of the writing; `tercatat`: the journal can take it back. */
export type HasilTulisReviu = HasilTulis & {
  readonly tercatat: boolean;
  /** Sheets whose marks were left as they are. */
  readonly tanpaTanda: readonly string[];
};

async function coba(context: Excel.RequestContext, tulisan: TulisanReviu): Promise<HasilTulisReviu> {
  const { buku, rencana, lama } = tulisan;
  const { worksheets } = context.workbook;
  const catatan = tulisan.catatan();
  let bertanda: TandaBuku = [];
  try {
    bertanda = tulisan.tanda ? await bacaTanda(context, [...tulisan.tanda.keys()]) : [];
    const tanda = tulisan.tanda && susunTanda(bertanda, tulisan.tanda, true);
    await catat(context, tulisan, catatan, tanda);
    const sheet = lama ? worksheets.getItem(rencana.judul) : worksheets.add(rencana.judul);
    const dulu = lama && areaLama(lama);
    if (dulu) sheet.getRange(dulu).clear();
    pasangNama(context, sheet, buku, rencana);
    tulisLembar(sheet, rencana);
    if (tanda) gantiTanda(context, tanda);
    sheet.activate();
    const terpakai = sheet.getUsedRange(true).load("formulas");
    await context.sync();
    catatan.selesaiLembar(new Map([[rencana.judul, sidikIsi(terpakai)]]));
    if (!lama) catatan.simpan();
    catatan.tutup();
    const cetak = await tulisCetak(context, [{ sheet, ...tataLembar(rencana) }]);
    return { selesai: true, cetak, tercatat: catatan.tercatat, tanpaTanda: tanda?.dilewati ?? [] };
  } catch (galat) {
    const sisa = (await catatan.tarik([], aturanSebelum(bertanda))) ? [] : [rencana.judul];
    return { selesai: false, galat: kenaliGalat(galat), sisa, tercatat: false, tanpaTanda: [] };
  }
}

/**
 * Writes a list's sheet: a new one, or the old one in place, whose cells beside ours stay. Three round trips, four for an
 * old one; two more where marks stand on the sheets. When Excel refuses a part of it, a new sheet goes again and an old
 * one is given back, then it is tried once more: the journal does not keep the looks of a very long list, which is better
 * finished than left plain.
 */
export async function tulisReviu(
  context: Excel.RequestContext,
  tulisan: TulisanReviu,
): Promise<HasilTulisReviu> {
  const hasil = await coba(context, tulisan);
  return hasil.selesai || hasil.sisa.length > 0 ? hasil : coba(context, tulisan);
}
