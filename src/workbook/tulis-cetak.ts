import type { TataCetak } from "../domain/struktur/lembar";

/** Print set-up of a sheet: paper, margins, repeated rows, one page wide, footer, page breaks. */
export function tulisCetak(sheet: Excel.Worksheet, cetak: TataCetak): void {
  const tata = sheet.pageLayout;
  tata.orientation = cetak.mendatar ? "Landscape" : "Portrait";
  tata.paperSize = cetak.kertas;
  tata.zoom = { horizontalFitToPages: 1 };
  tata.centerHorizontally = true;
  tata.topMargin = cetak.margin.atas;
  tata.bottomMargin = cetak.margin.bawah;
  tata.leftMargin = cetak.margin.kiri;
  tata.rightMargin = cetak.margin.kanan;
  tata.footerMargin = 22;
  if (cetak.barisJudul) tata.setPrintTitleRows(cetak.barisJudul);
  if (cetak.area) tata.setPrintArea(cetak.area);
  const kaki = tata.headersFooters.defaultForAllPages;
  kaki.leftFooter = cetak.kaki.kiri;
  kaki.rightFooter = cetak.kaki.kanan;
  for (const sel of cetak.jeda ?? []) sheet.horizontalPageBreaks.add(sel);
}
