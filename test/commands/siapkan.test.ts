import assert from "node:assert/strict";
import { bacaKeadaan } from "../../src/commands/baca";
import { simpanPengaturan } from "../../src/commands/pengaturan";
import { kembalikan } from "../../src/commands/kembalikan";
import { siapkanBukuKerja } from "../../src/commands/siapkan";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { buka, isiBuku, isiLembar, kerjakan, KERTAS, ketik, lembar, nilai, tutupSemua } from "./buka";

const JUDUL = ["Sheet1", "Profil", "PK", "IKU", "Realisasi Anggaran", "Kriteria"];
const judulLembar = (excel: Awaited<ReturnType<typeof buka>>): string[] =>
  excel.workbook.book.sheets.map(({ name }) => name);

describe("Siapkan Buku Kerja in a real Excel library", () => {
  afterEach(tutupSemua);

  it("adds five sheets with tables, names, drop-downs, colour rules and print set-up", async () => {
    const excel = await buka();
    const hasil = await siapkanBukuKerja({ isi: "kosong" });
    assert.deepEqual([hasil.berhasil, hasil.pesan], [true, []]);
    assert.deepEqual(judulLembar(excel), JUDUL);
    const iku = lembar(excel, "IKU");
    assert.equal(iku.tables[0]?.name, "LKJIP_TabelIKU");
    assert.equal(iku.view.freezeRows, 6);
    assert.equal(iku.page.orientation, "landscape");
    assert.equal(iku.page.paperSize, 9);
    assert.deepEqual(iku.page.titleRows, { first: 5, last: 5 });
    assert.deepEqual([iku.page.fitToWidth, (iku.page.scale ?? 0) >= 50], [undefined, true]);
    assert.equal(iku.validations[0]?.formula1?.replace(/^=/, ""), "LKJIP_DaftarPolaritas");
    assert.ok(iku.conditionalFormats.every(({ kind }) => kind === "expression"));
    assert.match(iku.cells.get(6)?.get(7)?.formula ?? "", /LKJIP\.CAPAIAN\(/);
  });

  it("fills in the sample as printed, texts with units and the broken number too", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    assert.equal(nilai(lembar(excel, "IKU"), 8, 5), 330);
    assert.equal(nilai(lembar(excel, "IKU"), 7, 6), "-");
    assert.equal(nilai(lembar(excel, "PK"), 11, 4), "3 Dokumen (Renja,RKPD,RKA)");
    assert.equal(nilai(lembar(excel, "Realisasi Anggaran"), 13, 8), "23940.000");
    assert.equal(nilai(lembar(excel, "Profil"), 16, 2), "19700101 199503 1 001");
    const program = lembar(excel, "PK").tables.find(({ name }) => name === "LKJIP_TabelProgram");
    assert.equal(program?.hasTotals, true);
  });

  it("writes a template's indicators on Triwulan too, so that only figures are left to type", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "dinas", tambahan: ["triwulan"] });
    const nama = (judul: string, kolom: number) =>
      Array.from({ length: 8 }, (_, i) => nilai(lembar(excel, judul), 7 + i, kolom));
    assert.deepEqual(nama("Triwulan", 2), nama("IKU", 3));
    assert.ok(nama("IKU", 3).every((satu) => typeof satu === "string" && satu !== ""));
    const keadaan = await bacaKeadaan();
    assert.ok(keadaan.ada && keadaan.nilai.pesan.every(({ sel }) => !sel?.startsWith("Triwulan")));
  });

  it("needs at most four requests and stays far below two megabytes", async () => {
    const excel = await buka();
    const sebelum = excel.stats.syncs;
    await siapkanBukuKerja({ isi: "contoh" });
    assert.equal(excel.stats.syncs - sebelum, 3);
    assert.ok(Math.max(...excel.stats.requests.map(({ bytesUp }) => bytesUp)) < 500_000);
  });

  it("twice is the same as once, and the second time writes nothing", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    const sekali = isiBuku(excel);
    const hasil = await siapkanBukuKerja({ isi: "contoh" });
    assert.deepEqual(isiBuku(excel), sekali);
    assert.match(hasil.ringkasan, /Tidak ada yang diubah/);
  });

  it("does not touch a cell of the user's own sheets", async () => {
    const excel = await buka();
    await ketik(excel, "Sheet1", "B2", "Data bidang");
    const sebelum = isiLembar(lembar(excel, "Sheet1"));
    await siapkanBukuKerja({ isi: "contoh" });
    assert.deepEqual(isiLembar(lembar(excel, "Sheet1")), sebelum);
  });

  it("leaves a user's sheet called IKU alone, says so, and names its own otherwise", async () => {
    const excel = await buka();
    await kerjakan(excel, (context) => context.workbook.worksheets.add("IKU"));
    await ketik(excel, "IKU", "A1", "IKU lama");
    const sebelum = isiLembar(lembar(excel, "IKU"));
    const hasil = await siapkanBukuKerja({ isi: "kosong" });
    assert.deepEqual(isiLembar(lembar(excel, "IKU")), sebelum);
    assert.equal(hasil.pesan[0]?.kode, "JUDUL_TERPAKAI");
    assert.ok(judulLembar(excel).includes("IKU (LKjIP)"));
    assert.match((await siapkanBukuKerja({ isi: "kosong" })).ringkasan, /Tidak ada yang diubah/);
  });

  it("follows settings that were saved before", async () => {
    const excel = await buka();
    await simpanPengaturan(
      { ...PENGATURAN_BAWAAN, kertas: "Folio", skala: "sangat-tinggi" },
      PENGATURAN_BAWAAN,
    );
    await siapkanBukuKerja({ isi: "kosong" });
    const kriteria = lembar(excel, "Kriteria");
    assert.deepEqual([nilai(kriteria, 6, 2), kriteria.page.paperSize], ["Sangat Tinggi", KERTAS.Folio]);
  });

  it("knows a renamed sheet again", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "kosong" });
    await kerjakan(excel, (context) => {
      context.workbook.worksheets.getItem("IKU").name = "IKU Dinas '21";
    });
    const hasil = await siapkanBukuKerja({ isi: "kosong" });
    assert.match(hasil.ringkasan, /Tidak ada yang diubah/);
    const keadaan = await bacaKeadaan();
    assert.ok(keadaan.ada);
    assert.equal(keadaan.nilai.lembar.find(({ kunci }) => kunci === "iku")?.sel, "'IKU Dinas ''21'!A1");
  });

  it("knows its sheets after saving and opening", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    const lagi = await buka(await excel.save());
    assert.match((await siapkanBukuKerja({ isi: "contoh" })).ringkasan, /Tidak ada yang diubah/);
    assert.deepEqual(judulLembar(lagi), JUDUL);
  });

  it("makes a deleted sheet again, only that one", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    await kerjakan(excel, (context) => context.workbook.worksheets.getItem("Kriteria").delete());
    const hasil = await siapkanBukuKerja({ isi: "contoh" });
    assert.deepEqual([hasil.berhasil, hasil.pesan[0]?.kode], [true, "CONTOH_TIDAK_DIISI"]);
    assert.match(hasil.ringkasan, /Lembar Kriteria sudah dibuat/);
    assert.match((await siapkanBukuKerja({ isi: "kosong" })).ringkasan, /Tidak ada yang diubah/);
  });

  it("puts back a lost name where its label now stands", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    await kerjakan(excel, (context) => {
      context.workbook.names.getItem("LKJIP_NamaKepala").delete();
      context.workbook.worksheets.getItem("Profil").getRange("5:6").insert("Down");
    });
    const hasil = await siapkanBukuKerja({ isi: "kosong" });
    assert.match(hasil.ringkasan, /Dilengkapi: LKJIP_NamaKepala/);
    const nama = excel.workbook.book.names.find(({ name }) => name === "LKJIP_NamaKepala");
    assert.equal(nama?.formula.replace(/^=/, ""), "Profil!$B$16");
  });

  it("makes a table again that was turned into a range, and names what it cannot find", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    await kerjakan(excel, (context) => context.workbook.tables.getItem("LKJIP_TabelIKU").convertToRange());
    assert.match((await siapkanBukuKerja({ isi: "kosong" })).ringkasan, /LKJIP_TabelIKU/);
    assert.deepEqual(lembar(excel, "IKU").tables[0]?.range, { top: 5, left: 0, bottom: 13, right: 11 });
    await kerjakan(excel, (context) => {
      context.workbook.tables.getItem("LKJIP_TabelIKU").convertToRange();
      context.workbook.worksheets.getItem("IKU").getRange("C6").values = [["Nama lain"]];
    });
    const hasil = await siapkanBukuKerja({ isi: "kosong" });
    assert.deepEqual(
      hasil.pesan.map(({ kode }) => kode),
      ["BAGIAN_HILANG"],
    );
  });
});

describe("Siapkan Buku Kerja when something goes wrong", () => {
  afterEach(tutupSemua);

  for (const bagian of [0, 0.001, 0.01, 0.05, 0.1, 0.2, 0.3])
    it(`leaves the workbook as it was when Excel fails after ${bagian * 100} % of the actions`, async () => {
      const contoh = await buka();
      await siapkanBukuKerja({ isi: "contoh" });
      const semua = Math.max(...contoh.stats.requests.map(({ actions }) => actions));
      const excel = await buka();
      await ketik(excel, "Sheet1", "A1", "milik saya");
      const sebelum = isiBuku(excel);
      excel.faults.failRequest({ n: 2, afterActions: Math.floor(bagian * (semua - 1)) });
      const hasil = await siapkanBukuKerja({ isi: "contoh" });
      assert.equal(hasil.berhasil, false);
      assert.match(hasil.pesan[0]?.saran ?? "", /dikembalikan seperti semula/);
      assert.deepEqual(isiBuku(excel), sebelum);
      assert.equal((await siapkanBukuKerja({ isi: "contoh" })).berhasil, true);
    });

  it("keeps its sheets where the printer refuses the print set-up, and says what to do", async () => {
    const excel = await buka(undefined, { conditions: { printer: "none" } });
    const hasil = await siapkanBukuKerja({ isi: "contoh" });
    assert.deepEqual([hasil.berhasil, hasil.pesan.map(({ kode }) => kode)], [true, ["CETAK_DITOLAK"]]);
    assert.equal(nilai(lembar(excel, "IKU"), 8, 5), 330);
  });

  it("sends the print set-up sheet by sheet where Excel refuses it once", async () => {
    for (const afterActions of [10, 40]) {
      const excel = await buka();
      excel.faults.failRequest({ n: 3, afterActions, code: "GeneralException" });
      const hasil = await siapkanBukuKerja({ isi: "contoh" });
      assert.deepEqual([hasil.berhasil, hasil.pesan], [true, []]);
      for (const judul of ["PK", "IKU", "Realisasi Anggaran"])
        assert.equal(lembar(excel, judul).page.orientation, "landscape");
    }
  });

  it("repairs a refused print set-up when it runs again, and can still be taken back", async () => {
    const utuh = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    const halaman = utuh.workbook.book.sheets.map(({ page }) => page);
    const excel = await buka(undefined, { conditions: { printer: "none" } });
    await siapkanBukuKerja({ isi: "contoh" });
    excel.conditions.printer = "any";
    const lagi = await siapkanBukuKerja({ isi: "kosong" });
    assert.deepEqual([lagi.akibat, lagi.pesan.map(({ kode }) => kode)], ["tetap", ["TATA_CETAK_TERPASANG"]]);
    assert.deepEqual(
      excel.workbook.book.sheets.map(({ page }) => page),
      halaman,
    );
    assert.deepEqual((await siapkanBukuKerja({ isi: "kosong" })).pesan, []);
    assert.deepEqual((await kembalikan()).pesan, []);
    assert.deepEqual(judulLembar(excel), ["Sheet1"]);
    assert.deepEqual([...excel.workbook.book.settings.keys()], []);
  });

  it("says in plain words that the workbook is protected, and makes nothing", async () => {
    const excel = await buka();
    await ketik(excel, "Sheet1", "A1", 1);
    excel.faults.failRequest({ n: 2, code: "AccessDenied" });
    const hasil = await siapkanBukuKerja({ isi: "kosong" });
    assert.deepEqual([hasil.berhasil, hasil.pesan[0]?.kode], [false, "EXCEL_TERKUNCI"]);
    assert.match(hasil.pesan[0]?.saran ?? "", /tab Tinjau/);
    assert.deepEqual(judulLembar(excel), ["Sheet1"]);
  });

  it("says so where the file is read-only", async () => {
    await buka(undefined, { readOnly: true });
    const hasil = await siapkanBukuKerja({ isi: "kosong" });
    assert.deepEqual([hasil.berhasil, hasil.pesan[0]?.kode], [false, "EXCEL_TERKUNCI"]);
  });

  it("waits for a cell that is being edited", async () => {
    const excel = await buka();
    excel.faults.beginCellEdit();
    const janji = siapkanBukuKerja({ isi: "kosong" });
    const dulu = await Promise.race([
      janji,
      new Promise((selesai) => setTimeout(() => selesai("menunggu"), 50)),
    ]);
    assert.equal(dulu, "menunggu");
    excel.faults.endCellEdit();
    assert.equal((await janji).berhasil, true);
  });

  it("says that it works in Excel only where there is none", async () => {
    const hasil = await siapkanBukuKerja({ isi: "kosong" });
    assert.deepEqual([hasil.berhasil, hasil.pesan[0]?.kode], [false, "EXCEL_BUKAN_EXCEL"]);
  });
});
