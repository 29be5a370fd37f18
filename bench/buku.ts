import { bukaExcel, type ExcelLkjip } from "../cli/buka-excel";
import { TABEL_IKU } from "../src/domain/lembar/lembar-iku";

/** A user's own workbook: one sheet with so many rows of figures. */
export async function bukuPengguna(baris: number): Promise<ExcelLkjip> {
  const lkjip = await bukaExcel();
  await lkjip.excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:F1").values = [
      ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    ];
    sheet.getRange(`A2:F${baris + 1}`).values = Array.from({ length: baris }, (_, i) => barisUkur(i));
    await context.sync();
  });
  return lkjip;
}

function barisUkur(i: number): (string | number)[] {
  const target = 100 + (i % 50);
  const realisasi = (i * 7) % 160;
  return [
    i + 1,
    `Persentase layanan nomor ${i + 1}`,
    "persen",
    target,
    realisasi,
    (100 * realisasi) / target,
  ];
}

/** A prepared workbook whose IKU table has so many rows. */
export async function bukuIku(baris: number): Promise<ExcelLkjip> {
  const lkjip = await bukaExcel();
  await lkjip.perintah.siapkanBukuKerja({ isi: "kosong" });
  await lkjip.excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(TABEL_IKU);
    const header = table.getHeaderRowRange();
    table.resize(header.getResizedRange(baris, 0));
    const isian = header.getCell(1, 2).getResizedRange(baris - 1, 3);
    isian.values = Array.from({ length: baris }, (_, i) => [
      `Jumlah layanan nomor ${i + 1}`,
      "layanan",
      100,
      i % 120,
    ]);
    await context.sync();
  });
  return lkjip;
}
