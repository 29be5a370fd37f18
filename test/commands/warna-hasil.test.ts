import assert from "node:assert/strict";
import { createUniverEngine, shownFill } from "excel-host/univer";
import { bukaWarna, type ExcelWarna } from "./warna-alat";
import { IKU, tulisLembar } from "./warna-buku";

const DI_DEPAN = { jenis: "lembar" } as const;
const BUKU = { jenis: "buku" } as const;

const BERANGGARAN = [
  ["No", "Indikator", "Target", "Realisasi", "Capaian (%)", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"],
  [1, "Pencari kerja dilatih", 100, 95, 95, 400_000_000, 320_000_000, 80],
  [2, "Tenaga kerja ditempatkan", 200, 160, 80, 250_000_000, 100_000_000, 40],
  [3, "Pasar representatif", 20, 18, 90, 120_000_000, 114_000_000, 95],
];

const SERAPAN = [
  ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"],
  [1, "Program Pelatihan Kerja", 400_000_000, 320_000_000, 80],
  [2, "Program Penempatan Kerja", 250_000_000, 100_000_000, 40],
  [3, "Program Hubungan Industrial", 120_000_000, 114_000_000, 95],
];

const JANJI = [
  ["No", "Indikator", "Satuan", "Target"],
  [1, "Pencari kerja dilatih", "orang", 100],
  [2, "Pasar representatif", "pasar", 20],
  [3, "Tenaga kerja ditempatkan", "orang", 200],
];

const RAGU = [
  ["No", "Indikator", "Target", "Realisasi", "Capaian"],
  [1, "Persentase A", 90, 45, 0.4],
  [2, "Persentase B", 80, 72, 75],
  [3, "Persentase C", 60, 66, 30],
];

const kode = (hasil: { readonly pesan: readonly { readonly kode: string }[] }): string[] =>
  hasil.pesan.map((satu) => satu.kode);

const aturan = ({ excel }: ExcelWarna, lembar = 0) => excel.workbook.book.sheets[lembar]!.conditionalFormats;

async function pada(buku: ExcelWarna, kerja: (sheet: Excel.Worksheet) => void): Promise<void> {
  await buku.excel.Excel.run(async (context) => {
    kerja(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

/** What an office has made itself: pink where its figure is low. */
function merahMuda(sheet: Excel.Worksheet, area: string): void {
  const { cellValue } = sheet.getRange(area).conditionalFormats.add("CellValue");
  cellValue.rule = { formula1: "60", operator: "LessThan" };
  cellValue.format.fill.color = "#FFC7CE";
}

describe("what is said after a colouring", function () {
  this.timeout(120_000);
  let buku: ExcelWarna;

  beforeEach(async () => {
    buku = await bukaWarna();
  });
  afterEach(() => buku.excel.close());

  it("names the columns by what they hold, and how to leave out those that are no capaian of the year", async () => {
    await tulisLembar(buku.excel, "Sheet1", BERANGGARAN);
    const hasil = await buku.kerja.warnaiYangPasti(DI_DEPAN);
    assert.equal(
      hasil.ringkasan,
      "1 tabel diwarnai (3 baris): kolom E (capaian) dan kolom H (serapan anggaran).",
    );
    assert.deepEqual(kode(hasil), ["IKUT_DIWARNAI"]);
    assert.match(hasil.pesan[0]?.saran ?? "", /Hanya capaian setahun/);
  });

  it("does not speak of other columns where only the capaian is coloured", async () => {
    await tulisLembar(buku.excel, "Sheet1", IKU);
    const hasil = await buku.kerja.warnaiYangPasti(DI_DEPAN);
    assert.deepEqual([hasil.ringkasan, hasil.pesan], ["1 tabel diwarnai (5 baris): kolom F (capaian).", []]);
  });

  it("names the sheets where several were read, and is silent about a cover sheet", async () => {
    await tulisLembar(buku.excel, "Sheet1", [["LAPORAN KINERJA"], ["DINAS TENAGA KERJA"]]);
    await tulisLembar(buku.excel, "IKU", IKU);
    await tulisLembar(buku.excel, "Anggaran", SERAPAN);
    const hasil = await buku.kerja.warnaiYangPasti(BUKU);
    assert.equal(
      hasil.ringkasan,
      '2 tabel diwarnai (8 baris): kolom F (capaian) di lembar "IKU"; kolom E (serapan anggaran) di lembar "Anggaran".',
    );
    assert.ok(!kode(hasil).includes("TANPA_TABEL"));
  });

  it("says that a sheet has no table where no other has one", async () => {
    await tulisLembar(buku.excel, "Sheet1", [["LAPORAN KINERJA"], ["DINAS TENAGA KERJA"]]);
    assert.deepEqual(kode(await buku.kerja.warnaiYangPasti(BUKU)), ["TANPA_TABEL"]);
  });

  it("names sheet and range of a table that is left", async () => {
    await tulisLembar(buku.excel, "Sheet1", IKU);
    await tulisLembar(buku.excel, "PK 2025", JANJI, "A3");
    const { pesan } = await buku.kerja.warnaiYangPasti(BUKU);
    assert.deepEqual(
      pesan.map((satu) => [satu.kode, satu.sel]),
      [["TANPA_REALISASI", "'PK 2025'!A3:D6"]],
    );
  });

  it("colours the capaian of the year alone where that is asked for, and says what it left", async () => {
    await tulisLembar(buku.excel, "Sheet1", BERANGGARAN);
    await tulisLembar(buku.excel, "Anggaran", SERAPAN);
    const hasil = await buku.kerja.warnaiYangPasti(BUKU, { hanyaCapaian: true });
    assert.equal(hasil.ringkasan, '1 tabel diwarnai (3 baris): kolom E (capaian) di lembar "Sheet1".');
    assert.deepEqual(kode(hasil), ["HANYA_CAPAIAN"]);
    assert.match(hasil.pesan[0]?.teks ?? "", /kolom E \(serapan anggaran\) tidak diwarnai/);
    assert.equal(aturan(buku, 1).length, 0);
  });

  it("keeps the choice of the capaian alone for the next time", async () => {
    await tulisLembar(buku.excel, "Sheet1", BERANGGARAN);
    const peta = await buku.warna.petakan(DI_DEPAN);
    assert.ok(peta.ada);
    const kunci = peta.nilai.lembar[0]!.tabel[0]!.kunci;
    assert.deepEqual(
      peta.nilai.lembar[0]!.tabel[0]!.ikut.map(({ kolom }) => kolom),
      ["H"],
    );
    const hanya = buku.warna.ubahPilihan(peta.nilai, kunci, { hanyaCapaian: true });
    assert.deepEqual(
      hanya.lembar[0]!.tabel[0]!.ikut.map(({ kolom }) => kolom),
      ["H"],
    );
    await buku.kerja.terapkan(hanya);
    assert.equal(aturan(buku).length, 5);
    await buku.kerja.kembalikan();
    const lagi = await buku.kerja.warnaiYangPasti(DI_DEPAN);
    assert.match(lagi.ringkasan, /: kolom E \(capaian\)\.$/);
  });

  it("colours what is not sure only where that is asked for", async () => {
    await tulisLembar(buku.excel, "Sheet1", RAGU);
    assert.equal((await buku.kerja.warnaiYangPasti(DI_DEPAN)).akibat, "tidak-ada");
    const hasil = await buku.kerja.warnaiYangPasti(DI_DEPAN, { ragu: true });
    assert.equal(hasil.akibat, "berubah");
    assert.ok(!kode(hasil).includes("PERLU_DILIHAT"));
  });

  it("says which columns its doubts are about, and with which it compared them", async () => {
    await tulisLembar(buku.excel, "Sheet1", RAGU);
    const { pesan } = await buku.kerja.warnaiYangPasti(DI_DEPAN);
    const ragu = pesan.find((satu) => satu.kode === "KURANG_YAKIN");
    assert.match(
      ragu?.teks ?? "",
      /^Arti kolom E belum pasti; targetnya dibaca dari kolom C, realisasinya dari kolom D\. Capaian di 3 baris tidak satu pun sesuai/,
    );
  });
});

describe("what the office has made visible itself", function () {
  this.timeout(120_000);
  let buku: ExcelWarna;

  beforeEach(async () => {
    buku = await bukaWarna(undefined, { engine: createUniverEngine });
    await tulisLembar(buku.excel, "Sheet1", IKU);
  });
  afterEach(() => buku.excel.close());

  const warna = (baris: number): string | undefined =>
    shownFill(buku.excel.workbook, buku.excel.workbook.book.sheets[0]!.id, baris - 1, 5);

  async function tertutup(): Promise<(readonly [string, string | undefined])[]> {
    const peta = await buku.warna.petakan(DI_DEPAN);
    assert.ok(peta.ada);
    return peta.nilai.lembar[0]!.tabel[0]!.rencana.temuan.map(({ kode, sel }) => [kode, sel] as const);
  }

  it("is named before the colours cover its conditional format, and shows again after Kembalikan", async () => {
    await pada(buku, (sheet) => merahMuda(sheet, "F4:F8"));
    await buku.excel.calculated();
    const asli = warna(5);
    assert.equal(asli, "#FFC7CE");
    assert.deepEqual(await tertutup(), [["ATURAN_TERTUTUP", "Sheet1!F4"]]);
    const { pesan } = await buku.kerja.warnaiYangPasti(DI_DEPAN);
    assert.match(pesan[0]?.teks ?? "", /Kolom F sudah mempunyai 1 format bersyarat sendiri.*Kembalikan/);
    await buku.excel.calculated();
    assert.notEqual(warna(5), asli);
    // Rules of ours are none of the office's.
    assert.deepEqual(await tertutup(), [["ATURAN_TERTUTUP", "Sheet1!F4"]]);
    await buku.kerja.kembalikan();
    await buku.excel.calculated();
    assert.equal(warna(5), asli);
  });

  it("is named before the colours cover cells filled by hand, and shows again after Kembalikan", async () => {
    await pada(buku, (sheet) => {
      sheet.getRange("F5").format.fill.color = "#F8CBAD";
      sheet.getRange("F7").format.fill.color = "#A9D08E";
    });
    assert.deepEqual(await tertutup(), [["ISIAN_TERTUTUP", "Sheet1!F5"]]);
    await buku.kerja.warnaiYangPasti(DI_DEPAN);
    await buku.excel.calculated();
    assert.notEqual(warna(5), "#F8CBAD");
    await buku.kerja.kembalikan();
    await buku.excel.calculated();
    assert.deepEqual([warna(5), warna(7)], ["#F8CBAD", "#A9D08E"]);
  });

  it("is nothing where rules stand elsewhere, show bars, or rows are striped", async () => {
    await pada(buku, (sheet) => {
      merahMuda(sheet, "D4:E8");
      sheet.getRange("F4:F8").conditionalFormats.add("DataBar");
      for (const baris of ["A4:F4", "A6:F6", "A8:F8"]) sheet.getRange(baris).format.fill.color = "#DDEBF7";
      sheet.getRange("A3:F3").format.fill.color = "#1F4E78";
    });
    assert.deepEqual(await tertutup(), []);
  });

  it("costs no round trip", async () => {
    const sync = async (): Promise<number> => {
      const sejak = buku.excel.stats.requests.length;
      await tertutup();
      return buku.excel.stats.requests.slice(sejak).filter(({ kind }) => kind === "sync").length;
    };
    assert.equal(await sync(), 2);
    await pada(buku, (sheet) => {
      merahMuda(sheet, "F4:F8");
      sheet.getRange("F5").format.fill.color = "#F8CBAD";
    });
    assert.equal(await sync(), 2);
  });

  it("is not told where Excel does not read its rules, and the sheet is read all the same", async () => {
    const { siapkanBukuKerja } = await import("../../src/commands/siapkan");
    await siapkanBukuKerja({ isi: "kosong" });
    await buku.excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.activate();
      merahMuda(sheet, "F4:F8");
      await context.sync();
    });
    for (const { id } of aturan(buku)) buku.excel.conditions.unreadableRules.add(id);
    const peta = await buku.warna.petakan(DI_DEPAN);
    assert.ok(peta.ada);
    const [tabel] = peta.nilai.lembar[0]!.tabel;
    assert.ok(tabel?.rencana.jenis === "warnai" && tabel.rencana.temuan.length === 0);
    assert.equal(peta.nilai.skala.ikutLembar, true);
  });
});
