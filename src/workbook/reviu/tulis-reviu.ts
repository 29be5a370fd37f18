import { bacaArea, rumusNama, type Petak } from "../../domain/lembar/area";
import { samaNama, type KerangkaBuku } from "../../domain/lembar/buku";
import type { RencanaLembar } from "../../domain/lembar/lembar";
import { areaLama } from "../../domain/reviu/lembar-reviu";
import { kenaliGalat } from "../galat";
import {
  antreRupa,
  blokBerganti,
  lembarDicatat,
  rupaDi,
  sepertiDibaca,
  sidikRumus,
  type Catatan,
} from "../jurnal";
import type { HasilTulis } from "../siapkan";
import { tataLembar, tulisCetak } from "../tulis-cetak";
import { tulisLembar, tulisNama } from "../tulis-lembar";
import type { TandaSel } from "../../domain/reviu/tanda-lembar";
import type { ReviuDibaca, RupaLama } from "./baca-reviu";
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
  /** The marks that stand on the sheets and those that they shall carry; undefined: they are no matter of this writing. */
  readonly tanda?: TandaDitulis | undefined;
}

/** Marks that are brought up to date with a list. */
export interface TandaDitulis {
  readonly ada: TandaBuku;
  readonly ingin: ReadonlyMap<string, readonly TandaSel[]>;
}

/** Outside of the list's own cells, nothing of an area looks like anything. */
function selebihnyaPolos(area: string, dulu: Petak, { terpakai }: RupaLama): boolean {
  const [petak, pakai] = [bacaArea(area), bacaArea(terpakai)];
  return (
    !petak ||
    !pakai ||
    (Math.min(petak.bawah, pakai.bawah) <= dulu.bawah && Math.min(petak.kanan, pakai.kanan) <= dulu.kanan)
  );
}

/** How the cells look that will be written: what was read of the list will do where nothing else is touched. */
async function rupaLama(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  lama: ReviuDibaca,
  area: string,
): Promise<ReturnType<typeof rupaDi>> {
  const { rupa } = lama;
  const petak = bacaArea(lama.area);
  if (rupa && petak && selebihnyaPolos(area, petak, rupa)) return rupaDi(rupa.sel, lama.area, area);
  const baca = antreRupa(sheet, area);
  await context.sync();
  return rupaDi(baca(), area, area);
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
    const rupa = await rupaLama(context, lembar.sheet, lama, isi.area);
    catatan.sel(lembar, { ...isi, gabung: [], ...rupa });
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

/** The sheet as it will stand when all is written: a list fills its area without a gap at its edges. */
function sidikNanti(rencana: RencanaLembar, area: string): ReadonlyMap<string, string> {
  const { baru } = blokBerganti(areaRencana(rencana, area), rencana.blok);
  return new Map([[rencana.judul, sidikRumus(baru.map((baris) => baris.map(sepertiDibaca)))]]);
}

async function coba(
  context: Excel.RequestContext,
  tulisan: TulisanReviu,
  bertanda: TandaBuku,
): Promise<HasilTulisReviu> {
  const { buku, rencana, lama, nama } = tulisan;
  const { worksheets } = context.workbook;
  const catatan = tulisan.catatan();
  try {
    const tanda = tulisan.tanda && susunTanda(bertanda, tulisan.tanda.ingin, true);
    await catat(context, tulisan, catatan, tanda);
    const sheet = lama ? worksheets.getItem(rencana.judul) : worksheets.add(rencana.judul);
    const dulu = lama && areaLama(lama);
    if (dulu) sheet.getRange(dulu).clear();
    pasangNama(context, sheet, buku, rencana);
    tulisLembar(sheet, rencana);
    if (tanda) gantiTanda(context, tanda);
    sheet.activate();
    catatan.selesaiLembar(sidikNanti(rencana, nama.area));
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
 * Writes a list's sheet: a new one, or the old one in place, whose cells beside ours stay, and the marks with it: one
 * round trip, two where the list grows over cells of the user's. When Excel refuses a part of it, a new sheet goes again and an old
 * one is given back, then it is tried once more: the journal does not keep the looks of a very long list, which is better
 * finished than left plain.
 */
export async function tulisReviu(
  context: Excel.RequestContext,
  tulisan: TulisanReviu,
): Promise<HasilTulisReviu> {
  const { tanda } = tulisan;
  const hasil = await coba(context, tulisan, tanda?.ada ?? []);
  if (hasil.selesai || hasil.sisa.length > 0) return hasil;
  // Marks that were given back are other rules than those that were read.
  const bertanda = tanda ? await bacaTanda(context, [...tanda.ingin.keys()]) : [];
  return coba(context, tulisan, bertanda);
}
