import type { LembarMentah } from "../domain/tabel";
import type { Bacaan } from "./jenis";
import { teksReviu } from "./reviu-kata";

/**
 * Reads last year's workbook from a file (.xlsx), to lay it beside the open one. The file is read on this computer and
 * opened nowhere; its figures are those that it was saved with.
 */
export async function bacaTahunLalu(berkas: Uint8Array): Promise<Bacaan<readonly LembarMentah[]>> {
  const { bacaExcel } = await import(/* webpackChunkName: "baca-berkas" */ "../dokumen/baca/excel");
  try {
    return { ada: true, nilai: bacaExcel(berkas) };
  } catch {
    const { teks, saran } = teksReviu().tahunLalu;
    return { ada: false, pesan: { kode: "EXCEL_TAK_TERBACA", tingkat: "galat", teks, saran } };
  }
}
