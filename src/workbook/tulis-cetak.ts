import { skalaMuat } from "../domain/lembar/kertas";
import type { RencanaLembar, TataCetak } from "../domain/lembar/lembar";

/** A sheet and how it is to be printed. */
export interface CetakLembar {
  readonly sheet: Excel.Worksheet;
  readonly cetak: TataCetak;
  /** Percent. */
  readonly skala: number;
  /** The paper alone is written; the rest of the set-up stays as it is. */
  readonly hanyaKertas?: boolean;
}

/** How a planned sheet is printed. */
export function tataLembar(rencana: RencanaLembar): Pick<CetakLembar, "cetak" | "skala"> {
  return { cetak: rencana.cetak, skala: rencana.cetak.skala ?? skalaMuat(rencana) };
}

/** Margins, repeated rows, scale, footer, page breaks; everything but the paper. */
function tulisTata({ sheet, cetak, skala, hanyaKertas = false }: CetakLembar): void {
  if (hanyaKertas) return;
  const tata = sheet.pageLayout;
  tata.orientation = cetak.mendatar ? "Landscape" : "Portrait";
  tata.zoom = { scale: skala };
  tata.centerHorizontally = true;
  // An error is for whoever works on the sheet; on paper it is a gap.
  tata.printErrors = "Dash";
  tata.topMargin = cetak.margin.atas;
  tata.bottomMargin = cetak.margin.bawah;
  tata.leftMargin = cetak.margin.kiri;
  tata.rightMargin = cetak.margin.kanan;
  tata.footerMargin = 22;
  if (cetak.barisJudul) tata.setPrintTitleRows(cetak.barisJudul);
  if (cetak.kolomJudul) tata.setPrintTitleColumns(cetak.kolomJudul);
  if (cetak.area) tata.setPrintArea(cetak.area);
  const kaki = tata.headersFooters.defaultForAllPages;
  kaki.leftFooter = cetak.kaki.kiri;
  kaki.rightFooter = cetak.kaki.kanan;
  for (const sel of cetak.jeda ?? []) sheet.horizontalPageBreaks.add(sel);
}

/** Where an error of Excel happened: "PageLayout.paperSize"; "" where it does not say. */
function tempatGalat(galat: unknown): string {
  if (typeof galat !== "object" || galat === null || !("debugInfo" in galat)) return "";
  const { errorLocation } = (galat.debugInfo ?? {}) as { readonly errorLocation?: unknown };
  return typeof errorLocation === "string" ? errorLocation : "";
}

/**
 * Sends what is queued and then the print set-up of some sheets: one sync. Excel asks the printer for it, and some
 * printers lack Folio or there is none at all: that is no reason to lose the sheets, so it is answered with false.
 * The papers come last, so that a missing one costs nothing else; where Excel refuses, each sheet and then each paper is
 * sent for itself, so that one refusal does not stop all the others.
 * @param sesudah queues what is done only when all of it was accepted
 */
export async function tulisCetak(
  context: Excel.RequestContext,
  lembar: readonly CetakLembar[],
  sesudah?: () => void,
): Promise<boolean> {
  for (const satu of lembar) tulisTata(satu);
  for (const satu of lembar) tulisKertas(satu);
  sesudah?.();
  if (await kirimCetak(context)) return true;
  let semua = true;
  for (const tulis of [tulisTata, tulisKertas])
    for (const satu of lembar) {
      tulis(satu);
      semua = (await kirimCetak(context)) && semua;
    }
  if (!semua || !sesudah) return semua;
  sesudah();
  await context.sync();
  return true;
}

function tulisKertas({ sheet, cetak }: CetakLembar): void {
  sheet.pageLayout.paperSize = cetak.kertas;
}

/** One sync; false when it was the print set-up that Excel refused. Everything else is thrown. */
export async function kirimCetak(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (galat) {
    if (/pageLayout|headersFooters|headerFooter|pageBreak/i.test(tempatGalat(galat))) return false;
    throw galat;
  }
}
