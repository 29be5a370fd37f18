import { kenaliGalat, type GalatExcel } from "./galat";
import { perkecilBacaan } from "./ukuran-baca";

/** What the functions of this layer work in; the layers above only hand it on. */
export type Konteks = Excel.RequestContext;

/** What a run gave, or why it failed: nothing is thrown past this layer. */
export type HasilExcel<T> =
  { readonly ada: true; readonly nilai: T } | { readonly ada: false; readonly galat: GalatExcel };

/**
 * Runs one piece of work in Excel. Waits while a cell is being edited; every failure, Excel's or ours,
 * comes back as a value. Where an answer was too large (only readings can be) it is done again with less at once.
 */
export async function jalankan<T>(
  kerja: (context: Excel.RequestContext) => Promise<T>,
): Promise<HasilExcel<T>> {
  if (typeof Excel === "undefined") return { ada: false, galat: { kode: "BUKAN_EXCEL", asli: "" } };
  try {
    return { ada: true, nilai: await Excel.run({ delayForCellEdit: true }, kerja) };
  } catch (galat) {
    const dikenali = kenaliGalat(galat);
    if (dikenali.asli === "ResponsePayloadSizeLimitExceeded" && perkecilBacaan()) return jalankan(kerja);
    return { ada: false, galat: dikenali };
  }
}
