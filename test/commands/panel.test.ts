import assert from "node:assert/strict";
import { bacaKeadaan, bacaPengaturan, bacaProfil } from "../../src/commands/baca";
import { dukungan } from "../../src/commands/dukungan";
import { simpanPengaturan } from "../../src/commands/pengaturan";
import { pergiKe } from "../../src/commands/pergi";
import { simpanProfil } from "../../src/commands/profil";
import { siapkanBukuKerja } from "../../src/commands/siapkan";
import { dengarkanStatusPita, kabarkanStatusPita, statusPita } from "../../src/commands/status-pita";
import { PENGATURAN_BAWAAN, type Pengaturan } from "../../src/domain/pengaturan/pengaturan";
import type { Profil } from "../../src/domain/profil/profil";
import { ISI_CONTOH } from "../../src/domain/lembar/contoh";
import type { KeadaanBuku } from "../../src/domain/lembar/keadaan";
import { pasangPita } from "../../src/workbook/pita";
import { buka, KERTAS, ketik, lembar, nilai, tutupSemua } from "./buka";

async function keadaan(): Promise<KeadaanBuku> {
  const hasil = await bacaKeadaan();
  assert.ok(hasil.ada);
  return hasil.nilai;
}

async function profil(): Promise<Profil> {
  const hasil = await bacaProfil();
  assert.ok(hasil.ada);
  // Arrays that Excel's page has made are of another realm.
  return structuredClone(hasil.nilai);
}

async function pengaturan(): Promise<Pengaturan> {
  const hasil = await bacaPengaturan();
  assert.ok(hasil.ada);
  return hasil.nilai;
}

describe("where the workbook stands", () => {
  afterEach(tutupSemua);

  it("begins with preparing, then the profile, the indicators, and the broken cell", async () => {
    const excel = await buka();
    assert.equal((await keadaan()).langkah, "siapkan");
    await siapkanBukuKerja({ isi: "kosong" });
    const kosong = await keadaan();
    assert.deepEqual([kosong.langkah, kosong.profil.terisi], ["isi-profil", 0]);
    assert.equal(kosong.profil.kosong[0]?.sel, "Profil!B5");
    await simpanProfil(ISI_CONTOH.profil, await profil());
    assert.equal((await keadaan()).langkah, "isi-iku");
    await ketik(excel, "IKU", "C7", "Indikator");
    await ketik(excel, "IKU", "F7", 5);
    const salah = await keadaan();
    assert.deepEqual(
      [salah.langkah, salah.pesan[0]?.kode, salah.pesan[0]?.sel],
      ["perbaiki", "TARGET_KOSONG", "IKU!E7"],
    );
    await ketik(excel, "IKU", "E7", 10);
    assert.equal((await keadaan()).langkah, "lampiran-i");
  });

  it("finds the sample's broken number and nothing else", async () => {
    await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    const { pesan, lembar: daftar } = await keadaan();
    assert.deepEqual(
      pesan.map(({ kode, sel, ditemukan }) => [kode, sel, ditemukan]),
      [["TITIK_MERAGUKAN", "'Realisasi Anggaran'!H13", "23940.000"]],
    );
    assert.deepEqual(
      daftar.map(({ kunci, baris }) => [kunci, baris]),
      [
        ["profil", 0],
        ["pk", 33],
        ["iku", 8],
        ["anggaran", 43],
        ["kriteria", 0],
        ["lampiran", 0],
      ],
    );
  });
});

describe("the profile form", () => {
  afterEach(tutupSemua);

  it("reads what stands on the sheet and writes what was changed", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    const semula = await profil();
    assert.deepEqual(semula, ISI_CONTOH.profil);
    const baru = { ...semula, namaKepala: "Nama Baru", tahun: "2022", fungsi: semula.fungsi.slice(0, 2) };
    assert.match((await simpanProfil(baru, semula)).ringkasan, /^3 isian/);
    assert.deepEqual(await profil(), baru);
    assert.equal(nilai(lembar(excel, "Profil"), 9, 2), 2022);
  });

  it("never overwrites what was typed on the sheet meanwhile", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    const semula = await profil();
    await ketik(excel, "Profil", "B14", "Dari lembar");
    await ketik(excel, "Profil", "B5", "Dinas Baru");
    const hasil = await simpanProfil({ ...semula, namaKepala: "Dari formulir" }, semula);
    assert.deepEqual(
      hasil.pesan.map(({ kode, sel }) => [kode, sel]),
      [["PROFIL_BERUBAH", "Profil!B14"]],
    );
    const kini = await profil();
    assert.deepEqual([kini.namaKepala, kini.instansi], ["Dari lembar", "Dinas Baru"]);
  });

  it("says that there is no Profil sheet yet", async () => {
    await buka();
    const hasil = await bacaProfil();
    assert.equal(hasil.ada ? "" : hasil.pesan.kode, "LEMBAR_TIDAK_ADA");
    assert.equal((await simpanProfil(ISI_CONTOH.profil, ISI_CONTOH.profil)).berhasil, false);
  });

  it("keeps text that looks like a number or a formula as text", async () => {
    await buka();
    await siapkanBukuKerja({ isi: "kosong" });
    const semula = await profil();
    await simpanProfil({ ...semula, nipKepala: "197001011995031001", alamat: "=1+1" }, semula);
    const kini = await profil();
    assert.deepEqual([kini.nipKepala, kini.alamat], ["197001011995031001", "=1+1"]);
  });
});

describe("settings", () => {
  afterEach(tutupSemua);

  it("are the defaults at first, and stay in the workbook when saved", async () => {
    const excel = await buka();
    assert.deepEqual(await pengaturan(), PENGATURAN_BAWAAN);
    const baru: Pengaturan = {
      skala: "sangat-tinggi",
      aturanCelah: "batas-atas",
      polaritasBawaan: "negatif",
      kertas: "Folio",
      laporan: { sumber: "pk", efisiensi: "pmk" },
      dasarAnggaran: "induk",
      capaianWajar: { bawah: 0, atas: 3 },
      aturanPredikat: "peringkat",
      aturanEfisiensi: "target",
      lampiranI: { isi: "pk", warna: false, kriteria: true, tempat: "Medan", tanggal: "1 Maret 2022" },
      perjanjian: { versi: "perubahan", pernyataan: false },
    };
    await simpanPengaturan(baru, PENGATURAN_BAWAAN);
    assert.deepEqual(await pengaturan(), baru);
    await buka(await excel.save());
    assert.deepEqual(await pengaturan(), baru);
  });

  it("go to the Kriteria sheet, which the formulas follow", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    const ingin: Pengaturan = { ...PENGATURAN_BAWAAN, skala: "sangat-tinggi", aturanCelah: "bulatkan" };
    await simpanPengaturan(ingin, PENGATURAN_BAWAAN);
    const kriteria = lembar(excel, "Kriteria");
    assert.deepEqual([nilai(kriteria, 6, 2), nilai(kriteria, 16, 3)], ["Sangat Tinggi", "bulatkan"]);
    await ketik(excel, "Kriteria", "C16", "batas-atas");
    assert.equal((await pengaturan()).aturanCelah, "batas-atas");
  });

  it("give the forms the paper that was chosen", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "kosong" });
    await simpanPengaturan({ ...PENGATURAN_BAWAAN, kertas: "Folio" }, PENGATURAN_BAWAAN);
    const kertas = new Set(excel.workbook.book.sheets.slice(-5).map(({ page }) => page.paperSize));
    assert.deepEqual([...kertas], [KERTAS.Folio]);
  });

  it("never write over an office's own scale", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    await ketik(excel, "Kriteria", "B6", "Memuaskan");
    const kini = await pengaturan();
    assert.equal(kini.skala, "sendiri");
    await simpanPengaturan({ ...kini, kertas: "Folio" }, kini);
    assert.equal(nilai(lembar(excel, "Kriteria"), 6, 2), "Memuaskan");
  });
});

describe("jumping to a cell", () => {
  afterEach(tutupSemua);

  it("shows the sheet and selects the cell", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    assert.equal((await pergiKe("'Realisasi Anggaran'!H13")).berhasil, true);
    const sheet = lembar(excel, "Realisasi Anggaran");
    assert.equal(excel.workbook.book.activeSheetId, sheet.id);
    assert.deepEqual(sheet.view.selection, { top: 12, left: 7, bottom: 12, right: 7 });
  });

  it("says so where the sheet is gone", async () => {
    await buka();
    const hasil = await pergiKe("IKU!E7");
    assert.deepEqual([hasil.berhasil, hasil.pesan[0]?.kode], [false, "EXCEL_TIDAK_DITEMUKAN"]);
  });
});

describe("what this Excel supports", () => {
  afterEach(tutupSemua);

  it("is all of it in Excel 2021", async () => {
    await buka();
    const { butir } = await dukungan();
    assert.ok(butir.every(({ keadaan: satu }) => satu.tersedia));
  });

  it("names what an older Excel lacks", async () => {
    await buka(undefined, { requirementSets: { ExcelApi: "1.9" } });
    const { butir } = await dukungan();
    const excel = butir.find(({ kode }) => kode === "excel")?.keadaan;
    assert.ok(excel && !excel.tersedia && excel.alasan.includes("ExcelApi 1.14"));
  });
});

describe("ribbon commands", () => {
  afterEach(tutupSemua);

  it("complete, and bring up the pane only when there is something to say", async () => {
    const excel = await buka();
    pasangPita({
      Beres: () => Promise.resolve({ perluPanel: false }),
      Bicara: () => Promise.resolve({ perluPanel: true }),
    });
    await excel.host.press("Beres", "c1");
    assert.notEqual(excel.host.addIn.runtime, "Visible");
    await excel.host.press("Bicara", "c2");
    await excel.calculated();
    assert.equal(excel.host.addIn.runtime, "Visible");
  });

  it("complete even when the command breaks, so that Excel does not hang", async () => {
    const excel = await buka();
    pasangPita({ Rusak: () => Promise.reject(new Error("rusak")) });
    await excel.host.press("Rusak", "c1");
  });

  it("tell the pane what they did, until it stops listening", () => {
    const dengar: string[] = [];
    const berhenti = dengarkanStatusPita(({ ringkasan }) => dengar.push(ringkasan));
    kabarkanStatusPita({ berhasil: true, akibat: "berubah", ringkasan: "satu", pesan: [] });
    berhenti();
    kabarkanStatusPita({ berhasil: true, akibat: "berubah", ringkasan: "dua", pesan: [] });
    assert.deepEqual([dengar, statusPita()?.ringkasan], [["satu"], "dua"]);
  });
});
