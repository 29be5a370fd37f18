import { kenaliGalat, type GalatExcel } from "./galat";
import { perkecilBacaan } from "./ukuran-baca";
import { karenaDepan, tanpaDepan } from "./jurnal/depan";
import { tarikTerbengkalai } from "./jurnal/tarik-terbengkalai";
import { AdaTerbengkalai, mintaSelesai } from "./belum-selesai";
import { tarikTertinggal } from "./tertinggal";

/** What the functions of this layer work in; the layers above only hand it on. */
export type Konteks = Excel.RequestContext;

/** What a run gave, or why it failed: nothing is thrown past this layer. */
export type HasilExcel<T> =
  { readonly ada: true; readonly nilai: T } | { readonly ada: false; readonly galat: GalatExcel };

/** How a piece of work begins. */
export interface CaraJalan {
  /** It looks at the workbook as it is, with what an earlier run has left half-done. */
  readonly apaAdanya?: boolean;
  /** Excel would not say which sheet is in front. */
  readonly tanpaDepan?: boolean;
}

/** Does the work; again where the workbook came with a run that nobody has ended, after that was taken back. */
async function kerjakanBersih<T>(
  context: Excel.RequestContext,
  kerja: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  await tarikTertinggal(context);
  mintaSelesai(context);
  try {
    return await kerja(context);
  } catch (galat) {
    if (!(galat instanceof AdaTerbengkalai)) throw galat;
    await tarikTerbengkalai(context);
    return kerja(context);
  }
}

/**
 * Runs one piece of work in Excel, after what an earlier run had to leave half-done is taken back. Waits while a cell is
 * being edited; every failure, Excel's or ours, comes back as a value. Where an answer was too large (only readings can
 * be) it is done again with less at once, and where Excel cannot say which sheet is in front, without that question.
 */
export async function jalankan<T>(
  kerja: (context: Excel.RequestContext) => Promise<T>,
  cara: CaraJalan = {},
): Promise<HasilExcel<T>> {
  if (typeof Excel === "undefined") return { ada: false, galat: { kode: "BUKAN_EXCEL", asli: "" } };
  try {
    const nilai = await Excel.run({ delayForCellEdit: true }, (context) => {
      if (cara.tanpaDepan) tanpaDepan(context);
      return cara.apaAdanya ? kerja(context) : kerjakanBersih(context, kerja);
    });
    return { ada: true, nilai };
  } catch (galat) {
    const dikenali = kenaliGalat(galat);
    if (dikenali.asli === "ResponsePayloadSizeLimitExceeded" && perkecilBacaan())
      return jalankan(kerja, cara);
    if (!cara.tanpaDepan && karenaDepan(galat)) return jalankan(kerja, { ...cara, tanpaDepan: true });
    return { ada: false, galat: dikenali };
  }
}
