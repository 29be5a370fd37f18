import type { KerangkaBuku } from "../../domain/lembar/buku";
import { kenaliGalat, type GalatExcel } from "../galat";
import { Catatan, lembarDicatat, type BukuJurnal } from "../jurnal";

/** One cell and what shall stand there; a text begins with an apostrophe. */
export interface TulisanPerbaikan {
  readonly buku: KerangkaBuku;
  readonly jurnal: BukuJurnal;
  readonly lembar: string;
  readonly sel: string;
  readonly isi: string | number;
}

/** What stands in the cell now and stood there before, as displayed; or what Excel said. */
export type HasilPerbaikan =
  | { readonly selesai: true; readonly lama: string; readonly baru: string }
  | { readonly selesai: false; readonly galat: GalatExcel };

/** Writes one cell, recorded in the journal first. Two round trips; when Excel refuses, the cell is as it was. */
export async function tulisPerbaikan(
  context: Excel.RequestContext,
  { buku, jurnal, lembar, sel, isi }: TulisanPerbaikan,
): Promise<HasilPerbaikan> {
  const dicatat = lembarDicatat(context, buku, lembar);
  const range = dicatat.sheet.getRange(sel).load("formulas,text");
  await context.sync();
  const lama = range.text[0]?.[0] ?? "";
  const catatan = new Catatan(context, jurnal, "perbaiki");
  catatan.sel(dicatat, { area: sel, lama: range.formulas, baru: [[isi]] });
  catatan.simpan();
  try {
    range.values = [[isi]];
    range.select();
    range.load("text");
    catatan.tutup();
    await context.sync();
    return { selesai: true, lama, baru: range.text[0]?.[0] ?? "" };
  } catch (galat) {
    await catatan.tarik();
    return { selesai: false, galat: kenaliGalat(galat) };
  }
}
