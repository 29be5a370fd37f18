import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { readFunctionMetadata } from "excel-host";
import type { OpenedExcel, OpenOptions } from "excel-host/node";
import { createUniverEngine } from "excel-host/univer";
import { functionsMetadata } from "../../scripts/lib/functions-metadata";
import { ambilBarisBawah } from "../../src/commands/ambil-baris";
import { siapkanTahunBaru } from "../../src/commands/tahun-baru";
import { bacaKeadaan } from "../../src/commands/baca";
import { pulihkanRumus } from "../../src/commands/rumus-tak-dikenal";
import { rumusBaku } from "../../src/domain/jurnal/padat";
import { hurufKolom } from "../../src/domain/tabel/alamat";
import { kembalikan } from "../../src/commands/kembalikan";
import { buatLaporan } from "../../src/commands/laporan";
import { siapkanBukuKerja } from "../../src/commands/siapkan";
import { petakan } from "../../src/commands/warna";
import { terapkan, warnaiYangPasti } from "../../src/commands/warna-terapkan";
import { kenaliGalat } from "../../src/workbook/galat";
import { buka, isiBuku, kerjakan, ketik, lembar, nilai, tutupSemua } from "./buka";
import { IKU, tulisLembar } from "./warna-buku";

const CONTOH = new Uint8Array(readFileSync(path.resolve(__dirname, "../../assets/contoh/contoh.xlsx")));

async function bukaContoh(opsi: OpenOptions = {}): Promise<OpenedExcel> {
  return buka(CONTOH, opsi);
}

/** Titles with which the sheets are printed, and how. */
function cetakan({ workbook }: OpenedExcel) {
  return workbook.book.sheets.map(({ name, page: { scale, fitToWidth, orientation, paperSize } }) => ({
    name,
    scale,
    fitToWidth,
    orientation,
    paperSize,
  }));
}

describe("the commands in an Excel as offices have it", function () {
  this.timeout(120_000);
  afterEach(tutupSemua);

  for (const selection of ["a chart", "several areas", "grouped sheets"] as const)
    it(`make sheets and reports while ${selection} is selected`, async () => {
      const excel = await buka(undefined, { conditions: { selection } });
      const siap = await siapkanBukuKerja({ isi: "contoh" });
      assert.equal(siap.akibat, "berubah", JSON.stringify(siap));
      excel.conditions.selection = selection;
      const laporan = await buatLaporan("lampiran-i", {}, {});
      assert.equal(laporan.berhasil, true, JSON.stringify(laporan));
    });

  it("ask for one block of cells where something else is selected", async () => {
    await bukaContoh({ conditions: { selection: "a chart" } });
    const peta = await petakan({ jenis: "pilihan" });
    assert.ok(!peta.ada);
    assert.equal(peta.pesan.kode, "EXCEL_PILIHAN");
  });

  it("print one page wide though the Page Layout tab was never opened", async () => {
    const excel = await buka(undefined, { conditions: { pageLayoutOpened: false } });
    await siapkanBukuKerja({ isi: "contoh" });
    await buatLaporan("lampiran-i", {}, {});
    const kami = cetakan(excel).filter(({ name }) => name !== "Sheet1");
    assert.equal(kami.length, 6);
    for (const { name, scale, fitToWidth } of kami) {
      assert.equal(fitToWidth, undefined, name);
      assert.ok(scale !== undefined && scale >= 40 && scale <= 100, `${name}: ${scale}`);
    }
  });

  it("lose the paper only where the printer does not know it", async () => {
    const excel = await buka(undefined, { conditions: { printer: "no Folio" } });
    const hasil = await siapkanBukuKerja({ isi: "kosong" });
    assert.equal(hasil.berhasil, true);
    assert.ok(cetakan(excel).some(({ orientation }) => orientation === "landscape"));
  });

  it("finish without a printer and say that the print set-up was refused", async () => {
    const excel = await buka(undefined, { conditions: { printer: "none" } });
    const hasil = await siapkanBukuKerja({ isi: "contoh" });
    assert.equal(hasil.akibat, "berubah");
    assert.ok(hasil.pesan.some(({ kode }) => kode === "CETAK_DITOLAK"));
    // One refused property stops no other sheet, and what comes without the printer is there.
    assert.equal(nilai(lembar(excel, "IKU"), 1, 1) === null, false);
  });

  it("colour and take back beside rules of the user's that Excel cannot read", async () => {
    const excel = await buka();
    await tulisLembar(excel, "Sheet1", IKU);
    await kerjakan(excel, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      for (const area of ["A1:A9", "C1:C9"]) {
        const { custom } = sheet.getRange(area).conditionalFormats.add("Custom");
        custom.rule.formula = "=A1>1";
        custom.format.fill.color = "#00FF00";
      }
    });
    const milikOrang = lembar(excel, "Sheet1").conditionalFormats.map(({ id }) => id);
    const semula = isiBuku(excel);
    for (const id of milikOrang) excel.conditions.unreadableRules.add(id);
    const warna = await warnaiYangPasti({ jenis: "buku" });
    assert.equal(warna.akibat, "berubah", JSON.stringify(warna));
    assert.ok(
      warna.pesan.some(({ kode }) => /TAK_TERBACA|ATURAN/.test(kode)),
      JSON.stringify(warna.pesan),
    );
    assert.ok(lembar(excel, "Sheet1").conditionalFormats.length > 2);
    const kembali = await kembalikan();
    assert.equal(kembali.berhasil, true);
    assert.deepEqual(
      lembar(excel, "Sheet1").conditionalFormats.map(({ id }) => id),
      milikOrang,
    );
    assert.deepEqual((isiBuku(excel) as { lembar: unknown }).lembar, (semula as { lembar: unknown }).lembar);
  });

  it("read with less at once where an answer was too large", async () => {
    const excel = await buka(undefined, { conditions: { cellLimit: 12_000 } });
    const baris = Array.from({ length: 4_000 }, (_, i) => [`Indikator ${i + 1}`, 10, 8, 0.8, "a", "b"]);
    await tulisLembar(excel, "Sheet1", [
      ["Indikator", "Target", "Realisasi", "Capaian", "Ket", "Ket 2"],
      ...baris,
    ]);
    const peta = await petakan({ jenis: "buku" });
    assert.ok(peta.ada, JSON.stringify(peta));
  });

  it("find a sheet whose title looks like a cell", async () => {
    const excel = await bukaContoh();
    await buatLaporan("lampiran-i", {}, {});
    for (const judul of ["L1", "R1C1"]) {
      await kerjakan(excel, ({ workbook }) => {
        workbook.worksheets.getItemOrNullObject("Lampiran I").name = judul;
        workbook.worksheets.getItemOrNullObject("L1").name = judul;
      }).catch(() => undefined);
      const lagi = await buatLaporan("lampiran-i", {}, {});
      assert.equal(lagi.berhasil, true, JSON.stringify(lagi));
    }
  });

  it("meet tables that grow by what is written beside and under them, and end the same", async () => {
    const akhir: unknown[] = [];
    for (const growsTables of [false, true]) {
      const excel = await buka(undefined, { conditions: { growsTables } });
      await siapkanBukuKerja({ isi: "contoh" });
      await tulisLembar(excel, "Bab III", IKU);
      const peta = await petakan({ jenis: "buku" });
      assert.ok(peta.ada);
      await terapkan(peta.nilai);
      await buatLaporan("lampiran-i", {}, {});
      akhir.push(lembarSaja(excel));
      tutupSemua();
    }
    assert.deepEqual(akhir[1], akhir[0]);
  });

  it("meet AutoCorrect that carries one formula through an empty column, and end the same", async () => {
    const akhir: unknown[] = [];
    for (const fillsEmptyColumns of [false, true]) {
      const excel = await buka(undefined, { conditions: { fillsEmptyColumns } });
      await siapkanBukuKerja({ isi: "contoh" });
      await kerjakan(excel, ({ workbook }) => {
        workbook.worksheets.getItem("IKU").getRange("B15:F15").values = [
          ["Sasaran", "Tempel", "orang", 10, 9],
        ];
      });
      await ambilBarisBawah();
      await siapkanTahunBaru();
      await kembalikan();
      await buatLaporan("lampiran-i", {}, {});
      akhir.push(lembarSaja(excel));
      tutupSemua();
    }
    assert.deepEqual(akhir[1], akhir[0]);
  });

  it("find #REF! where a sheet of ours was deleted, go on, and make it again", async () => {
    for (const judul of ["IKU", "PK", "Realisasi Anggaran", "Kriteria", "Profil"]) {
      const excel = await bukaContoh();
      await kerjakan(excel, ({ workbook }) => workbook.worksheets.getItem(judul).delete());
      const nama = excel.workbook.book.names.filter(({ formula }) => formula.includes("#REF!"));
      assert.notEqual(nama.length, 0, judul);
      const keadaan = await bacaKeadaan();
      assert.ok(keadaan.ada && keadaan.nilai.langkah === "siapkan", judul);
      const siap = await siapkanBukuKerja({ isi: "kosong" });
      assert.equal(siap.akibat, "berubah", JSON.stringify(siap));
      assert.ok(lembar(excel, judul));
      const sisa = excel.workbook.book.names.filter(({ formula }) => formula.includes("#REF!"));
      assert.deepEqual(sisa, [], judul);
      assert.equal((await siapkanBukuKerja({ isi: "kosong" })).akibat, "tetap", judul);
    }
  });

  it("mend what a deleted Triwulan has left in IKU when it is made again", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "kosong", tambahan: ["triwulan"] });
    const rumus = () =>
      [...lembar(excel, "IKU").cells].flatMap(([b, sel]) =>
        [...sel].flatMap(([k, { formula }]) => (formula === undefined ? [] : [`${b},${k} ${formula}`])),
      );
    const semula = rumus();
    await kerjakan(excel, ({ workbook }) => workbook.worksheets.getItem("Triwulan").delete());
    assert.match(rumus().join(), /#REF!/);
    await siapkanBukuKerja({ isi: "kosong", tambahan: ["triwulan"] });
    assert.deepEqual(rumus().map(rumusBaku), semula.map(rumusBaku));
  });

  it("enter formulas anew that show #NAME? because the functions came late", async () => {
    const excel = await buka(CONTOH, { engine: createUniverEngine });
    const iku = () => nilai(lembar(excel, "IKU"), 8, 8);
    const kolom =
      [...(lembar(excel, "IKU").cells.get(7) ?? [])].find(([, { value }]) => value === 95)?.[0] ?? -1;
    await ketik(excel, "IKU", `${hurufKolom(kolom)}8`, 96);
    await excel.calculated();
    assert.deepEqual(iku(), { error: "#NAME?" });
    const sebelum = await bacaKeadaan();
    assert.ok(sebelum.ada && sebelum.nilai.pesan.some(({ kode }) => kode === "RUMUS_TAK_DIKENAL"));
    const rumus = semuaRumus(excel);
    await kenalkanFungsi(excel);
    await excel.calculated();
    assert.deepEqual(iku(), { error: "#NAME?" });
    const hasil = await pulihkanRumus();
    assert.equal(hasil.akibat, "berubah");
    await excel.calculated();
    assert.equal(typeof iku(), "number");
    assert.deepEqual(semuaRumus(excel), rumus);
    const sesudah = await bacaKeadaan();
    assert.ok(sesudah.ada && !sesudah.nilai.pesan.some(({ kode }) => kode === "RUMUS_TAK_DIKENAL"));
    assert.equal((await pulihkanRumus()).akibat, "tidak-ada");
  });

  it("have a sentence for every code that Excel gives", () => {
    const kode = [
      ...["InvalidSelection", "InactiveWorkbook", "InsertDeleteConflict", "MergedRangeConflict"],
      ...["FilteredRangeConflict", "NonBlankCellOffSheet", "PivotTableRangeConflict", "UnsupportedSheet"],
      ...["FormulaLengthExceedsLimit", "RangeExceedsLimit", "OperationCellsExceedLimit"],
    ];
    for (const code of kode) assert.notEqual(kenaliGalat({ code }).kode, "TIDAK_DIKENAL", code);
  });
});

/** Excel comes to know the functions, and calculates nothing anew for it. */
async function kenalkanFungsi(excel: OpenedExcel): Promise<void> {
  Object.assign(globalThis, { CustomFunctions: excel.window["CustomFunctions"] });
  const { FUNGSI } = await import("../../src/functions/daftar");
  for (const [id, fungsi] of Object.entries(FUNGSI)) CustomFunctions.associate(id, fungsi);
  excel.host.setFunctions(readFunctionMetadata(JSON.stringify(functionsMetadata()), "LKJIP"), false);
}

function semuaRumus({ workbook }: OpenedExcel): unknown {
  return workbook.book.sheets.map(({ cells }) =>
    [...cells].map(([baris, sel]) => [baris, [...sel].map(([kolom, { formula }]) => [kolom, formula])]),
  );
}

function lembarSaja(excel: OpenedExcel): unknown {
  return (isiBuku(excel) as { lembar: unknown }).lembar;
}
