import assert from "node:assert/strict";
import type { OpenedExcel } from "excel-host/node";
import { kembalikan } from "../../src/commands/kembalikan";
import { buatBanyakLaporan } from "../../src/commands/laporan-banyak";
import { siapkanBukuKerja } from "../../src/commands/siapkan";
import { periksaRun } from "../../src/domain/jurnal/periksa";
import { buka, kerjakan, tutupSemua } from "./buka";

/** Title of the sheet in front. */
function depan({ workbook: { book } }: OpenedExcel): string | undefined {
  return book.sheets.find(({ id }) => id === book.activeSheetId)?.name;
}

const keLembar = (excel: OpenedExcel, judul: string) =>
  kerjakan(excel, ({ workbook }) => workbook.worksheets.getItem(judul).activate());

const DUA = ["tabel-2-1", "lampiran-i"] as const;

/** Several reports are made while this sheet is in front. */
async function buatDari(judul: string): Promise<OpenedExcel> {
  const excel = await buka();
  await siapkanBukuKerja({ isi: "contoh" });
  await keLembar(excel, judul);
  await buatBanyakLaporan(DUA);
  assert.notEqual(depan(excel), judul);
  return excel;
}

describe("the sheet in front after Kembalikan", () => {
  afterEach(tutupSemua);

  for (const judul of ["IKU", "PK"])
    it(`is ${judul}, where it was in front before the sheets were made that are deleted`, async () => {
      const excel = await buatDari(judul);
      await kembalikan();
      assert.equal(depan(excel), judul);
    });

  it("is the one that the user has gone to since, while that stays", async () => {
    const excel = await buatDari("PK");
    await keLembar(excel, "IKU");
    await kembalikan();
    assert.equal(depan(excel), "IKU");
  });

  it("is any other where the one before was hidden or deleted since", async () => {
    for (const hilangkan of [
      (sheet: Excel.Worksheet) => void (sheet.visibility = "Hidden"),
      (sheet: Excel.Worksheet) => sheet.delete(),
    ]) {
      const excel = await buatDari("Kriteria");
      await kerjakan(excel, ({ workbook }) => hilangkan(workbook.worksheets.getItem("Kriteria")));
      assert.equal((await kembalikan()).berhasil, true);
      assert.notEqual(depan(excel), "Kriteria");
    }
  });

  it("is not asked for again where Excel refuses to tell, and everything else is done", async () => {
    const excel = await buka();
    const ditanya = { kali: 0 };
    const { prototype } = excel.Excel.WorksheetCollection as { prototype: Excel.WorksheetCollection };
    prototype.getActiveWorksheet = () => {
      ditanya.kali += 1;
      const debugInfo = { errorLocation: "WorksheetCollection.getActiveWorksheet" };
      throw Object.assign(new Error(), { code: "GeneralException", debugInfo });
    };
    assert.equal((await siapkanBukuKerja({ isi: "contoh" })).berhasil, true);
    assert.equal(ditanya.kali, 1);
    assert.equal((await kembalikan()).berhasil, true);
    assert.equal(ditanya.kali, 2);
  });
});

describe("a run of the journal", () => {
  const run = { nomor: 1, perintah: "laporan", waktu: "2026-01-01T00:00:00.000Z", lembar: [], langkah: [] };

  it("is read with and without the sheet that was in front, not with something else there", () => {
    assert.deepEqual(periksaRun(run), run);
    const baru = { ...run, depan: { judul: "PK", id: "{1}" } };
    assert.deepEqual(periksaRun(baru), baru);
    assert.equal(periksaRun({ ...run, depan: "PK" }), undefined);
    assert.equal(periksaRun({ ...run, depan: { judul: "x".repeat(32), id: "" } }), undefined);
  });
});
