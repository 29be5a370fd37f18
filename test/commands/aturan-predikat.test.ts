import assert from "node:assert/strict";
import { bukaExcel } from "../../cli/buka-excel";
import { buatLaporan } from "../../src/commands/laporan";
import { bacaPengaturan } from "../../src/commands/baca";
import { simpanPengaturan } from "../../src/commands/pengaturan";
import { siapkanBukuKerja } from "../../src/commands/siapkan";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { buka, kerjakan, ketik, lembar, nilai, tutupSemua } from "./buka";

/** Row 7 of IKU: a predicate against another, as an office types it. */
async function ketikPredikat(excel: Awaited<ReturnType<typeof buka>>): Promise<void> {
  await kerjakan(excel, (context) => {
    const tabel = context.workbook.tables.getItem("LKJIP_TabelIKU");
    for (const [kolom, isi] of [
      ["Indikator Kinerja Utama", "Nilai SAKIP"],
      ["Target", "BB"],
      ["Realisasi", "B"],
    ] as const)
      tabel.columns.getItem(kolom).getDataBodyRange().getCell(0, 0).values = [[isi]];
  });
}

/** The cell of a column of IKU in its first row. */
async function selIKU(excel: Awaited<ReturnType<typeof buka>>, kolom: string): Promise<unknown> {
  let isi: unknown;
  await excel.Excel.run(async (context) => {
    const sel = context.workbook.tables.getItem("LKJIP_TabelIKU").columns.getItem(kolom);
    const satu = sel.getDataBodyRange().getCell(0, 0).load("values");
    await context.sync();
    isi = satu.values[0]?.[0];
  });
  return isi;
}

const TINGKAT = "Tingkat Realisasi";

describe("the office's rule for predicates", () => {
  afterEach(tutupSemua);

  it("is a setting that the sheet and the printed report follow, and the cell says it", async () => {
    const { excel } = await bukaExcel();
    await siapkanBukuKerja({ isi: "kosong" });
    await ketikPredikat(excel);
    await excel.calculated();
    assert.match(String(await selIKU(excel, TINGKAT)), /#VALUE!/);
    await simpanPengaturan({ ...PENGATURAN_BAWAAN, aturanPredikat: "peringkat" }, PENGATURAN_BAWAAN);
    await excel.calculated();
    assert.equal(await selIKU(excel, TINGKAT), 0.8);
    await buatLaporan("lampiran-i");
    const cetak = lembar(excel, "Lampiran I");
    const tercetak = [...cetak.cells.values()].flatMap((baris) =>
      [...baris.values()].map(({ value }) => value),
    );
    assert.ok(tercetak.includes(0.8), tercetak.join(" | "));
    excel.close();
  });

  it("stands beside the one for efficiency, which a formula takes by its name", async () => {
    const { excel } = await bukaExcel();
    await siapkanBukuKerja({ isi: "kosong" });
    await kerjakan(excel, (context) => {
      const sel = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      sel.formulas = [["=LKJIP.EFISIENSI(0.96,0.91,LKJIP_AturanEfisiensi)"]];
    });
    await excel.calculated();
    assert.equal(nilai(lembar(excel, "Sheet1"), 1, 1), "Efisien");
    await simpanPengaturan({ ...PENGATURAN_BAWAAN, aturanEfisiensi: "target" }, PENGATURAN_BAWAAN);
    await excel.calculated();
    assert.equal(nilai(lembar(excel, "Sheet1"), 1, 1), "Target belum tercapai");
    excel.close();
  });

  it("is named where the cell holds a word that is none of the choices", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "kosong" });
    const sel = excel.workbook.book.names.find(({ name }) => name === "LKJIP_AturanPredikat")!;
    const alamat = sel.formula.replace(/^=?Kriteria!|\$/g, "").replace("Kriteria!", "");
    assert.equal(nilai(lembar(excel, "Kriteria"), Number(alamat.slice(1)), 3), "nilai");
    await ketik(excel, "Kriteria", alamat, "peringkat");
    const baca = async () => {
      const hasil = await bacaPengaturan();
      assert.ok(hasil.ada);
      return hasil.nilai.aturanPredikat;
    };
    assert.equal(await baca(), "peringkat");
    await ketik(excel, "Kriteria", alamat, "bebas");
    assert.equal(await baca(), "nilai");
  });
});
