import assert from "node:assert/strict";
import { createUniverEngine } from "excel-host/univer";
import { shownFill } from "excel-host/univer";
import type { OpenOptions } from "excel-host/node";
import { bukaWarna, type ExcelWarna } from "./warna-alat";
import { bagianBuku } from "./warna-bagian";
import { IKU, TANPA_CAPAIAN, tabelBesar, tulisLembar } from "./warna-buku";

const DI_DEPAN = { jenis: "lembar" } as const;
const SEMUA = { jenis: "buku" } as const;
const DENGAN = { legenda: true };

/** Texts or formulas of one column of the sheet in front. */
async function kolom({ excel }: ExcelWarna, alamat: string, apa: "values" | "formulas" = "formulas") {
  const isi = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(alamat).load(apa);
    await context.sync();
    return range[apa];
  });
  // Arrays of the page's own realm are never strictly equal to ours.
  return Array.from(isi, (baris) => String(baris[0]));
}

const legenda = (isi: readonly string[]): number =>
  isi.filter((satu) => satu.startsWith('=IF(N("LKJIP"),')).length;

/** Which of two rules of ours that share no cell stands first says nothing. */
function tanpaUrutan(bagian: Record<string, string>): Record<string, string> {
  const POLA = /<conditionalFormatting.*?<\/conditionalFormatting>/gs;
  return Object.fromEntries(
    Object.entries(bagian).map(([nama, isi]) => {
      const aturan = (isi.match(POLA) ?? []).map((satu) => satu.replace(/ (priority|dxfId)="\d+"/g, ""));
      return [nama, isi.replace(POLA, "") + aturan.sort().join("")];
    }),
  );
}

describe("the legend of Warnai Kriteria", function () {
  this.timeout(120_000);
  let buku: ExcelWarna;

  async function buka(isi: Parameters<typeof tulisLembar>[2], opsi: OpenOptions = {}): Promise<void> {
    buku = await bukaWarna(undefined, opsi);
    await tulisLembar(buku.excel, "Sheet1", isi);
  }
  afterEach(() => buku.excel.close());

  it("is off by default", async () => {
    await buka(IKU);
    await buku.kerja.warnaiYangPasti(DI_DEPAN);
    assert.equal(legenda(await kolom(buku, "A9:A20")), 0);
  });

  it("is written below the table, the same twice as once, and taken away without a trace", async () => {
    await buka(IKU);
    await tulisLembar(buku.excel, "Renja", TANPA_CAPAIAN);
    const awal = bagianBuku(await buku.excel.save());
    await buku.kerja.warnaiYangPasti(SEMUA, DENGAN);
    const sekali = bagianBuku(await buku.excel.save());
    assert.equal(legenda(await kolom(buku, "A1:A30")), 6);
    await buku.kerja.warnaiYangPasti(SEMUA, DENGAN);
    // Without being asked: the workbook has a legend, so it keeps one.
    await buku.kerja.warnaiYangPasti(SEMUA);
    assert.deepEqual(bagianBuku(await buku.excel.save()), sekali);
    const hasil = await buku.kerja.kembalikan();
    assert.deepEqual(hasil.pesan, []);
    assert.deepEqual(bagianBuku(await buku.excel.save()), awal);
  });

  it("shows each band in its colour, and says its name and limit", async () => {
    await buka(IKU, { engine: createUniverEngine });
    await buku.kerja.warnaiYangPasti(DI_DEPAN, DENGAN);
    await buku.excel.calculated();
    assert.deepEqual(await kolom(buku, "A10:A15", "values"), [
      "Keterangan warna",
      "Sangat Baik: ≥ 91 %",
      "Tinggi: ≥ 76 %",
      "Sedang: ≥ 66 %",
      "Rendah: ≥ 51 %",
      "Sangat Rendah: < 51 %",
    ]);
    const { id } = buku.excel.workbook.book.sheets[0]!;
    const isian = [9, 10, 14].map((baris) => shownFill(buku.excel.workbook, id, baris, 0));
    assert.deepEqual(isian, [undefined, "#1E7B34", "#C62828"]);
  });

  it("follows a scale that is changed on the Kriteria sheet afterwards", async () => {
    await buka(IKU, { engine: createUniverEngine });
    const { siapkanBukuKerja } = await import("../../src/commands/siapkan");
    await siapkanBukuKerja({ isi: "kosong" });
    const { Excel } = buku.excel;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").activate();
      await context.sync();
    });
    await buku.kerja.warnaiYangPasti(DI_DEPAN, DENGAN);
    await Excel.run(async (context) => {
      const skala = context.workbook.names.getItem("LKJIP_Skala").getRange();
      skala.getCell(0, 0).values = [["Istimewa"]];
      skala.getCell(0, 1).values = [[95]];
      skala.getCell(0, 3).values = [["Biru"]];
      await context.sync();
    });
    await buku.excel.calculated();
    const isi = await kolom(buku, "A10:A15", "values");
    assert.deepEqual([isi[1], isi[5]], ["Istimewa: ≥ 95 %", "Sangat Rendah: < 51 %"]);
    const { id } = buku.excel.workbook.book.sheets[0]!;
    const { cariWarna } = await import("../../src/domain/ukur/warna");
    assert.equal(shownFill(buku.excel.workbook, id, 10, 0), cariWarna("Biru")?.hex);
  });

  it("is chosen in the pane, remembered, and leaves again when the user says no", async () => {
    await buka(IKU);
    const peta = await buku.warna.petakan(DI_DEPAN);
    assert.ok(peta.ada && !peta.nilai.legenda);
    await buku.kerja.terapkan(buku.warna.ubahLegenda(peta.nilai, true));
    assert.equal(legenda(await kolom(buku, "A9:A20")), 6);
    await buku.kerja.kembalikan();
    assert.equal(legenda(await kolom(buku, "A9:A20")), 0);
    const lagi = await buku.warna.petakan(DI_DEPAN);
    assert.ok(lagi.ada && lagi.nilai.legenda, "remembered");
    await buku.kerja.terapkan(lagi.nilai);
    const ketiga = await buku.warna.petakan(DI_DEPAN);
    assert.ok(ketiga.ada);
    await buku.kerja.terapkan(buku.warna.ubahLegenda(ketiga.nilai, false));
    assert.equal(legenda(await kolom(buku, "A9:A20")), 0);
    assert.equal(buku.excel.workbook.book.sheets[0]!.conditionalFormats.length, 5);
    // Step by step: first the legend is there again, then nothing is.
    await buku.kerja.kembalikan();
    assert.equal(legenda(await kolom(buku, "A9:A20")), 6);
    await buku.kerja.kembalikan();
    assert.equal(legenda(await kolom(buku, "A9:A20")), 0);
    assert.equal(buku.excel.workbook.book.sheets[0]!.conditionalFormats.length, 0);
  });

  it("stays one when rows are inserted above it", async () => {
    await buka(IKU);
    await buku.kerja.warnaiYangPasti(DI_DEPAN, DENGAN);
    await buku.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("1:3").insert("Down");
      await context.sync();
    });
    await buku.kerja.warnaiYangPasti(DI_DEPAN, DENGAN);
    assert.equal(legenda(await kolom(buku, "A1:A40")), 6);
    assert.equal((await buku.kerja.kembalikan()).pesan.length, 0);
    assert.equal(legenda(await kolom(buku, "A1:A40")), 0);
  });

  it("stays one on a copy of the sheet", async () => {
    await buka(IKU);
    await buku.kerja.warnaiYangPasti(DI_DEPAN, DENGAN);
    await buku.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().copy("End").activate();
      await context.sync();
    });
    await buku.kerja.warnaiYangPasti(DI_DEPAN);
    assert.equal(legenda(await kolom(buku, "A1:A40")), 6);
  });

  it("is recognised on a sheet of thousands of rows too", async () => {
    await buka(tabelBesar(1_000));
    await buku.kerja.warnaiYangPasti(DI_DEPAN, DENGAN);
    await buku.kerja.warnaiYangPasti(DI_DEPAN, DENGAN);
    assert.equal(legenda(await kolom(buku, "A1002:A1040")), 6);
    await buku.kerja.kembalikan();
    assert.equal(legenda(await kolom(buku, "A1002:A1040")), 0);
  });

  it("keeps what the user typed into it, and names the cell", async () => {
    await buka(IKU);
    await buku.kerja.warnaiYangPasti(DI_DEPAN, DENGAN);
    await tulisLembar(buku.excel, "Sheet1", [["catatan saya"]], "A12");
    const hasil = await buku.kerja.kembalikan();
    assert.deepEqual(
      hasil.pesan.map(({ kode, sel }) => [kode, sel]),
      [["SEL_DIUBAH", "Sheet1!A12"]],
    );
    assert.deepEqual(await kolom(buku, "A10:A15"), ["", "", "catatan saya", "", "", ""]);
  });

  it("is refused when something was typed meanwhile where it was to stand", async () => {
    await buka(IKU);
    const peta = await buku.warna.petakan(DI_DEPAN);
    assert.ok(peta.ada);
    const ingin = buku.warna.ubahLegenda(peta.nilai, true);
    await tulisLembar(buku.excel, "Sheet1", [["catatan saya"]], "A11");
    assert.equal((await buku.kerja.terapkan(ingin)).pesan[0]?.kode, "LEMBAR_BERUBAH");
    assert.deepEqual(await kolom(buku, "A10:A12"), ["", "catatan saya", ""]);
  });

  // On a sheet without rules the second request is the writing.
  for (const afterActions of [0, 1, 2, 3, 4, 6, 8, 10, 12, 14, 16, 18, 21, 24, 27, 30, 33])
    it(`leaves the workbook as it was when the writing fails after ${afterActions} actions`, async () => {
      await buka(IKU);
      const awal = bagianBuku(await buku.excel.save());
      const peta = await buku.warna.petakan(DI_DEPAN);
      assert.ok(peta.ada);
      buku.excel.faults.failRequest({ n: 2, afterActions });
      const hasil = await buku.kerja.terapkan(buku.warna.ubahLegenda(peta.nilai, true));
      assert.equal(hasil.berhasil, false);
      assert.deepEqual(bagianBuku(await buku.excel.save()), awal);
    });

  // Now there are rules to look at first, so that the third request is the writing.
  for (const afterActions of [0, 2, 4, 6, 8, 10])
    it(`has its legend back when taking it out fails after ${afterActions} actions`, async () => {
      await buka(IKU);
      await buku.kerja.warnaiYangPasti(DI_DEPAN, DENGAN);
      const awal = bagianBuku(await buku.excel.save());
      const peta = await buku.warna.petakan(DI_DEPAN);
      assert.ok(peta.ada && peta.nilai.legenda);
      buku.excel.faults.failRequest({ n: 3, afterActions });
      const hasil = await buku.kerja.terapkan(buku.warna.ubahLegenda(peta.nilai, false));
      assert.equal(hasil.berhasil, false);
      assert.deepEqual(tanpaUrutan(bagianBuku(await buku.excel.save())), tanpaUrutan(awal));
    });
});
