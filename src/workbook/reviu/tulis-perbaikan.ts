import type { KerangkaBuku } from "../../domain/lembar/buku";
import type { IsiSatuSel } from "../../domain/temuan/temuan";
import { kenaliGalat, type GalatExcel } from "../galat";
import { Catatan, lembarDicatat, type BukuJurnal } from "../jurnal";

/** Cells of one sheet and what shall stand there; a text begins with an apostrophe. */
export interface TulisanPerbaikan {
  readonly buku: KerangkaBuku;
  readonly jurnal: BukuJurnal;
  readonly lembar: string;
  readonly sel: readonly IsiSatuSel[];
}

/** What stands in the first cell now and stood there before, as displayed; or what Excel said. */
export type HasilPerbaikan =
  | { readonly selesai: true; readonly lama: string; readonly baru: string }
  | { readonly selesai: false; readonly galat: GalatExcel };

/** Writes the cells, recorded in the journal first. Two round trips; when Excel refuses, they are as they were. */
export async function tulisPerbaikan(
  context: Excel.RequestContext,
  { buku, jurnal, lembar, sel }: TulisanPerbaikan,
): Promise<HasilPerbaikan> {
  const dicatat = lembarDicatat(context, buku, lembar);
  const ditulis = sel.map((satu) => ({
    ...satu,
    range: dicatat.sheet.getRange(satu.sel).load("formulas,text"),
  }));
  await context.sync();
  const range = ditulis[0]?.range;
  const lama = range?.text[0]?.[0] ?? "";
  const catatan = new Catatan(context, jurnal, "perbaiki");
  for (const satu of ditulis)
    catatan.sel(dicatat, { area: satu.sel, lama: satu.range.formulas, baru: [[satu.isi]] });
  catatan.simpan();
  try {
    for (const satu of ditulis) satu.range.values = [[satu.isi]];
    range?.select();
    range?.load("text");
    catatan.tutup();
    await context.sync();
    return { selesai: true, lama, baru: range?.text[0]?.[0] ?? "" };
  } catch (galat) {
    await catatan.tarik();
    return { selesai: false, galat: kenaliGalat(galat) };
  }
}
