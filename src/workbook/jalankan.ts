import { kenaliGalat, type GalatExcel } from "./galat";
import { perkecilBacaan } from "./ukuran-baca";
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
}

/**
 * Runs one piece of work in Excel, after what an earlier run had to leave half-done is taken back. Waits while a cell is
 * being edited; every failure, Excel's or ours, comes back as a value. Where an answer was too large (only readings can
 * be) it is done again with less at once.
 */
export async function jalankan<T>(
  kerja: (context: Excel.RequestContext) => Promise<T>,
  { apaAdanya = false }: CaraJalan = {},
): Promise<HasilExcel<T>> {
  if (typeof Excel === "undefined") return { ada: false, galat: { kode: "BUKAN_EXCEL", asli: "" } };
  try {
    const nilai = await Excel.run({ delayForCellEdit: true }, async (context) => {
      if (!apaAdanya) await tarikTertinggal(context);
      return kerja(context);
    });
    return { ada: true, nilai };
  } catch (galat) {
    const dikenali = kenaliGalat(galat);
    if (dikenali.asli === "ResponsePayloadSizeLimitExceeded" && perkecilBacaan())
      return jalankan(kerja, { apaAdanya });
    return { ada: false, galat: dikenali };
  }
}
