import { ukuranArea } from "../domain/lembar/area";
import { grafikKami, type DeretGrafik, type GrafikLama, type GrafikRencana } from "../domain/lembar/grafik";
import { punyaSet } from "./lingkungan";
import { tulisCetak, type CetakLembar } from "./tulis-cetak";

/** The requirement set that has every member used here; the youngest is `ChartDataLabels.linkNumberFormat`. */
const SET_GRAFIK = "1.9";

/** Can this Excel make the charts? */
const bisaGrafik = (): boolean => punyaSet("ExcelApi", SET_GRAFIK);

const HURUF = "Arial";
const UKURAN = { judul: 11, label: 8 } as const;
/** Gaps between groups of columns in percent of a column; few columns would else be as wide as the chart. */
const CELAH = { biasa: 80, lebar: 300 } as const;
const SEDIKIT = 2;
const TINTA = "#000000";

/** Queues the reading of our charts on a sheet; the next sync fills it. The function gives what stands there. */
export function muatGrafik(sheet: Excel.Worksheet): () => readonly GrafikLama[] {
  if (!bisaGrafik()) return () => [];
  const grafik = sheet.charts.load("items/name,items/series/items/name");
  return () =>
    grafik.items.flatMap(({ name, series }) =>
      grafikKami(name) ? [{ nama: name, banyakDeret: series.items.length }] : [],
    );
}

/** One look for fills and lines whatever the theme: thin black edges tell neighbours apart in black and white. */
function rupaDeret(deret: Excel.ChartSeries, { bentuk, warna, nilai, titik = [] }: DeretGrafik): void {
  const { fill, line } = deret.format;
  line.color = bentuk === "garis" ? warna : TINTA;
  line.weight = bentuk === "garis" ? 1.5 : 0.5;
  line.lineStyle = bentuk === "garis" ? "Dash" : "Continuous";
  if (bentuk === "garis") deret.markerStyle = "None";
  else {
    fill.setSolidColor(warna);
    deret.gapWidth = ukuranArea(nilai).baris <= SEDIKIT ? CELAH.lebar : CELAH.biasa;
  }
  titik.forEach((satu, i) => deret.points.getItemAt(i).format.fill.setSolidColor(satu));
}

function labelDeret(
  deret: Excel.ChartSeries,
  { label }: DeretGrafik,
  { format, letakLabel }: GrafikRencana,
): void {
  deret.hasDataLabels = label;
  if (!label) return;
  const { dataLabels } = deret;
  dataLabels.showValue = true;
  dataLabels.showSeriesName = false;
  dataLabels.showCategoryName = false;
  dataLabels.position = letakLabel === "ujung" ? "OutsideEnd" : "InsideBase";
  dataLabels.linkNumberFormat = false;
  dataLabels.numberFormat = format.label;
  dataLabels.format.font.size = UKURAN.label;
  dataLabels.format.font.color = TINTA;
  // A figure on a column or over a line of the grid is read all the same.
  dataLabels.format.fill.setSolidColor("#FFFFFF");
}

/** A line of one point is not seen without a mark. */
function tandaTunggal(deret: Excel.ChartSeries, { bentuk, nilai }: DeretGrafik): void {
  if (bentuk === "garis" && !nilai.includes(":")) deret.markerStyle = "Dash";
}

/** Fills the series of a chart from first to last: those that stand there again, then new ones; what is left over goes. */
function tulisDeret(grafik: Excel.Chart, sheet: Excel.Worksheet, semua: GrafikRencana, ada: number): void {
  const { deret, kategori } = semua;
  for (let i = ada - 1; i >= deret.length; i--) grafik.series.getItemAt(i).delete();
  deret.forEach((rencana, i) => {
    const satu = i < ada ? grafik.series.getItemAt(i) : grafik.series.add(rencana.nama);
    satu.name = rencana.nama;
    satu.setValues(sheet.getRange(rencana.nilai));
    satu.setXAxisValues(sheet.getRange(kategori));
    satu.chartType = rencana.bentuk === "garis" ? "Line" : "ColumnClustered";
    rupaDeret(satu, rencana);
    tandaTunggal(satu, rencana);
    labelDeret(satu, rencana, semua);
  });
}

function tulisSumbu({ axes }: Excel.Chart, { sumbu, format, ujung }: GrafikRencana): void {
  axes.categoryAxis.title.text = sumbu;
  axes.categoryAxis.title.format.font.size = UKURAN.label;
  axes.categoryAxis.tickLabelPosition = "Low";
  axes.valueAxis.minimum = ujung.bawah ?? "";
  axes.valueAxis.maximum = ujung.atas ?? "";
  axes.valueAxis.numberFormat = format.sumbu;
  for (const satu of [axes.categoryAxis, axes.valueAxis]) satu.format.font.size = UKURAN.label;
  axes.valueAxis.majorGridlines.format.line.color = "#D9D9D9";
}

function tulisBingkai(grafik: Excel.Chart, sheet: Excel.Worksheet, { judul, area }: GrafikRencana): void {
  grafik.format.font.name = HURUF;
  grafik.format.fill.setSolidColor("#FFFFFF");
  // A frame as wide as the print area loses its right edge on paper.
  grafik.format.border.lineStyle = "None";
  grafik.title.text = judul;
  grafik.title.format.font.size = UKURAN.judul;
  grafik.title.format.font.bold = true;
  grafik.legend.visible = true;
  grafik.legend.position = "Bottom";
  grafik.legend.format.font.size = UKURAN.label;
  grafik.displayBlanksAs = "NotPlotted";
  const sel = sheet.getRange(area);
  grafik.setPosition(sel, sel);
}

/** A chart that is new has one series, that of the cells it was made of. */
function buatGrafik(sheet: Excel.Worksheet, { nama, deret }: GrafikRencana): Excel.Chart {
  const grafik = sheet.charts.add("ColumnClustered", sheet.getRange(deret[0]?.nilai ?? "A1"), "Columns");
  grafik.name = nama;
  return grafik;
}

/** Charts of a report: what is wanted, and what stands there. */
export interface BahanGrafik {
  readonly rencana: readonly GrafikRencana[];
  readonly lama: readonly GrafikLama[];
}

/**
 * Queues our charts on a sheet whose cells and row heights are written: those that stand there are renewed in place,
 * missing ones are made, ours that are not wanted any more go; the user's own charts stay.
 */
function antreGrafik(sheet: Excel.Worksheet, { rencana, lama }: BahanGrafik): void {
  const ada = new Map(lama.map((satu) => [satu.nama.toLowerCase(), satu]));
  const perlu = new Set(rencana.map(({ nama }) => nama.toLowerCase()));
  for (const { nama } of lama) if (!perlu.has(nama.toLowerCase())) sheet.charts.getItem(nama).delete();
  for (const satu of rencana) {
    const dulu = ada.get(satu.nama.toLowerCase());
    const grafik = dulu ? sheet.charts.getItem(dulu.nama) : buatGrafik(sheet, satu);
    tulisDeret(grafik, sheet, satu, dulu?.banyakDeret ?? 1);
    tulisSumbu(grafik, satu);
    tulisBingkai(grafik, sheet, satu);
  }
}

/** Which of the last parts of a report Excel took. */
export interface HasilGrafik {
  readonly grafik: boolean;
  readonly cetak: boolean;
}

/**
 * Sends what is queued, the charts and the print set-up: one sync. Charts that Excel lacks or refuses are no reason to
 * lose the report: the rest is sent again without them, and fails for itself where it was not they.
 */
export async function tulisGrafikDanCetak(
  context: Excel.RequestContext,
  lembar: CetakLembar,
  bahan: BahanGrafik,
): Promise<HasilGrafik> {
  if (bahan.rencana.length + bahan.lama.length === 0 || !bisaGrafik())
    return { grafik: bahan.rencana.length === 0, cetak: await tulisCetak(context, [lembar]) };
  antreGrafik(lembar.sheet, bahan);
  try {
    return { grafik: true, cetak: await tulisCetak(context, [lembar]) };
  } catch {
    return { grafik: false, cetak: await tulisCetak(context, [lembar]) };
  }
}
