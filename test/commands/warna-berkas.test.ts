import assert from "node:assert/strict";
import { shownFill } from "excel-host/univer";
import { createUniverEngine } from "excel-host/univer";
import { bukaWarna, type ExcelWarna } from "./warna-alat";
import { bagianBuku } from "./warna-bagian";
import { IKU, TABEL_32, TANPA_CAPAIAN, tulisLembar } from "./warna-buku";

const DI_DEPAN = { jenis: "lembar" } as const;
const tanpaAturan = (xml = ""): string =>
  xml.replace(/<conditionalFormatting.*?<\/conditionalFormatting>/gs, "");

/** What offices do to a sheet: merged title, frozen header, filter, hidden row and column, own widths, notes of colour. */
async function hias({ excel }: ExcelWarna): Promise<void> {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:F1").merge();
    sheet.freezePanes.freezeRows(3);
    sheet.autoFilter.apply(sheet.getRange("A3:F8"));
    sheet.getRange("6:6").rowHidden = true;
    sheet.getRange("C:C").columnHidden = true;
    sheet.getRange("B:B").format.columnWidth = 240;
    sheet.getRange("F4:F8").format.fill.color = "#FFF2CC";
    sheet.getRange("A3:F8").format.borders.getItem("EdgeBottom").style = "Double";
    await context.sync();
  });
}

describe("a workbook as offices have it", function () {
  this.timeout(60_000);
  let buku: ExcelWarna;

  afterEach(() => buku.excel.close());

  it("has nothing changed but the rules: merges, filter, panes, hidden rows, widths and fills stay byte for byte", async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", IKU);
    await hias(buku);
    const awal = bagianBuku(await buku.excel.save());
    assert.equal((await buku.kerja.warnaiYangPasti(DI_DEPAN)).berhasil, true);
    const akhir = bagianBuku(await buku.excel.save());
    const lembar = "xl/worksheets/sheet1.xml";
    assert.notEqual(akhir[lembar], awal[lembar]);
    assert.equal(tanpaAturan(akhir[lembar]), tanpaAturan(awal[lembar]));
    const lain = (bagian: Record<string, string>) =>
      Object.entries(bagian)
        .filter(([nama]) => nama.startsWith("xl/") && nama !== lembar && !nama.includes("webext"))
        // The hidden name by which the journal finds the table again.
        .map(([nama, isi]) => [
          nama,
          isi.replace(/<definedName name="LKJIP_Jurnal_[^>]*>[^<]*<\/definedName>/g, ""),
        ])
        .map(([nama, isi]) => [nama, isi?.replace("<definedNames></definedNames>", "")]);
    assert.deepEqual(lain(akhir), lain(awal));
    await buku.kerja.kembalikan();
    assert.deepEqual(bagianBuku(await buku.excel.save()), awal);
  });

  it("shows in the host's own grid the colours of the preview", async () => {
    buku = await bukaWarna(undefined, { engine: createUniverEngine });
    await tulisLembar(buku.excel, "Sheet1", TABEL_32);
    await tulisLembar(buku.excel, "Renja", TANPA_CAPAIAN);
    const peta = await buku.warna.petakan({ jenis: "buku" });
    assert.ok(peta.ada);
    await buku.kerja.terapkan(peta.nilai);
    await buku.excel.calculated();
    for (const { id, tabel } of peta.nilai.lembar)
      for (const { cuplikan } of tabel)
        for (const { baris, sel, tingkat } of cuplikan) {
          const kolom = sel.charCodeAt(0) - 65;
          assert.equal(shownFill(buku.excel.workbook, id, baris - 1, kolom), tingkat?.hex, sel);
        }
  });

  it("keeps the whole reading when only the values on a wide screen are too narrow to show", async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", IKU);
    await buku.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("D:F").format.columnWidth = 4;
      await context.sync();
    });
    const peta = await buku.warna.petakan(DI_DEPAN);
    assert.ok(peta.ada);
    const [tabel] = peta.nilai.lembar[0]!.tabel;
    assert.deepEqual(tabel!.rencana.jenis === "warnai" && tabel!.rencana.yakin, true);
    assert.ok(tabel!.cuplikan.every(({ capaian }) => !capaian.includes("#")));
  });

  it("follows the workbook's own scale and gap rule where it has a Kriteria sheet", async () => {
    buku = await bukaWarna(undefined, { engine: createUniverEngine });
    await tulisLembar(buku.excel, "Sheet1", TANPA_CAPAIAN);
    const { siapkanBukuKerja } = await import("../../src/commands/siapkan");
    assert.equal((await siapkanBukuKerja({ isi: "kosong" })).berhasil, true);
    await buku.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").activate();
      context.workbook.names.getItem("LKJIP_Skala").getRange().getCell(0, 0).values = [["Istimewa"]];
      await context.sync();
    });
    const peta = await buku.warna.petakan(DI_DEPAN);
    assert.ok(peta.ada);
    assert.equal(peta.nilai.skala.ikutLembar, true);
    await buku.kerja.terapkan(peta.nilai);
    await buku.excel.calculated();
    const isi = await buku.excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("F2:G3").load("values");
      await context.sync();
      return range.values;
    });
    assert.equal(isi[1]?.[1], "Istimewa");
    assert.equal(shownFill(buku.excel.workbook, peta.nilai.lembar[0]!.id, 2, 5), "#1E7B34");
    const buku2 = await buku.warna.petakan({ jenis: "buku" });
    assert.ok(buku2.ada);
    const iku = buku2.nilai.lembar.find(({ nama }) => nama === "IKU");
    assert.deepEqual(
      iku?.temuan.map(({ kode }) => kode),
      ["LEMBAR_KAMI"],
    );
  });
});
