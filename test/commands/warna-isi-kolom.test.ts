import assert from "node:assert/strict";
import { createUniverEngine } from "excel-host/univer";
import { PERINTAH } from "../../src/commands/daftar-perintah";
import { bukaWarna, type ExcelWarna } from "./warna-alat";
import { tulisLembar } from "./warna-buku";

type Isi = string | number | null;

/** A form with its own capaian, a banner and a subtotal inside, and something of the user's in the column. */
const FORMULIR: readonly (readonly Isi[])[] = [
  ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kriteria"],
  ["Sasaran 1: Meningkatnya layanan", null, null, null, null, null, null],
  [1, "Indeks kepuasan masyarakat", "Indeks", 80, 76, null, null],
  [2, "Dokumen tersusun", "Dokumen", 10, 6, null, null],
  ["Sasaran 2: Meningkatnya tata kelola", null, null, null, null, "lihat bab tiga", null],
  [3, "Nilai SAKIP", "Nilai", 70, 70, null, null],
  [4, "Peserta pelatihan", "Orang", 40, 20, null, null],
];
const LEMBAR = { jenis: "lembar" } as const;
const ISI = { isiKolom: true } as const;

describe("filling the office's own empty capaian column", function () {
  this.timeout(60_000);
  let buku: ExcelWarna;

  afterEach(() => buku.excel.close());

  async function buka(isi: readonly (readonly Isi[])[] = FORMULIR): Promise<void> {
    buku = await bukaWarna(undefined, { engine: createUniverEngine });
    await tulisLembar(buku.excel, "Sheet1", isi);
  }

  async function muat(alamat: string, apa: "formulas" | "values" | "numberFormat"): Promise<unknown[]> {
    return buku.excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(alamat).load(apa);
      await context.sync();
      return [...range[apa]].map(([satu]) => satu as unknown);
    });
  }

  async function seluruh(): Promise<string> {
    return buku.excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:I7");
      range.load("formulas,numberFormat");
      await context.sync();
      return JSON.stringify([range.formulas, range.numberFormat]);
    });
  }

  const aturan = () =>
    (buku.excel.workbook.book.sheets[0]?.conditionalFormats ?? []).flatMap(({ ranges }) => [...ranges]);

  it("is not done unasked: new columns are shown beside the table as before", async () => {
    await buka();
    const hasil = await buku.kerja.warnaiYangPasti(LEMBAR);
    assert.ok(hasil.perluDilihat);
    assert.deepEqual(await muat("F3:F4", "formulas"), ["", ""]);
    assert.ok(hasil.pesan.some(({ kode }) => kode === "CAPAIAN_KOSONG"));
  });

  it("writes blank cells of data rows only, as native formulas with colours", async () => {
    await buka();
    const hasil = await buku.kerja.warnaiYangPasti(LEMBAR, ISI);
    assert.equal(hasil.akibat, "berubah", JSON.stringify(hasil));
    assert.deepEqual(await muat("F1:F7", "values"), ["Capaian (%)", "", 0.95, 0.6, "lihat bab tiga", 1, 0.5]);
    assert.match(String((await muat("F3", "formulas"))[0]), /E3\/D3/);
    const nama = ["Kriteria", "", "Sangat Baik", "Rendah", "", "Sangat Baik", "Sangat Rendah"];
    assert.deepEqual(await muat("G1:G7", "values"), nama, "the office's own Kriteria beside it too");
    assert.deepEqual(await muat("F3:F5", "numberFormat"), ["0.00%", "0.00%", "General"]);
    assert.ok(aturan().length > 0 && aturan().every(({ left, right }) => left === 5 && right === 5));
    assert.ok(
      aturan().every(({ top, bottom }) => bottom < 4 || top > 4),
      "the user's text stays outside",
    );
  });

  it("is the same twice as once, with or without being asked again", async () => {
    await buka();
    await buku.kerja.warnaiYangPasti(LEMBAR, ISI);
    const sesudah = [await seluruh(), JSON.stringify(aturan())];
    for (const opsi of [ISI, {}]) {
      const lagi = await buku.kerja.warnaiYangPasti(LEMBAR, opsi);
      assert.equal(lagi.akibat, "tetap", JSON.stringify(lagi));
      assert.deepEqual([await seluruh(), JSON.stringify(aturan())], sesudah);
    }
  });

  it("is taken back exactly, number formats and colours too; a row added meanwhile is filled and taken back", async () => {
    await buka();
    const awal = await seluruh();
    await buku.kerja.warnaiYangPasti(LEMBAR, ISI);
    await tulisLembar(buku.excel, "Sheet1", [[5, "Jumlah inovasi", "Inovasi", 4, 3]], "A8");
    await buku.kerja.warnaiYangPasti(LEMBAR);
    assert.deepEqual(await muat("F8", "values"), [0.75]);
    await buku.kerja.kembalikan();
    assert.deepEqual(await muat("F7:F8", "values"), [0.5, ""]);
    await buku.kerja.kembalikan();
    await buku.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A8:G8").clear();
      await context.sync();
    });
    assert.equal(await seluruh(), awal);
    assert.deepEqual(aturan(), []);
  });

  /** The last row is not measured yet: there is nothing to compute for its blank capaian. */
  const BERCAPAIAN = FORMULIR.map((baris, i) =>
    baris.map((isi, k) =>
      i === 6 && k === 4
        ? null
        : k === 5
          ? (["Capaian (%)", null, 95, "60,00 %", null, 100, null][i] ?? null)
          : isi,
    ),
  );

  it("names the criteria beside a capaian that is filled, number or text, only on demand; once, and taken back", async () => {
    await buka(BERCAPAIAN);
    await buku.kerja.warnaiYangPasti(LEMBAR);
    assert.deepEqual(await muat("G3", "formulas"), [""]);
    await buku.kerja.kembalikan();
    const awal = await seluruh();
    await buku.kerja.warnaiYangPasti(LEMBAR, ISI);
    const nama = ["Kriteria", "", "Sangat Baik", "Rendah", "", "Sangat Baik", ""];
    assert.deepEqual(await muat("G1:G7", "values"), nama);
    assert.deepEqual(await muat("F2:F4", "formulas"), ["", 95, "60,00 %"], "the capaian stays as typed");
    const lagi = await buku.kerja.warnaiYangPasti(LEMBAR);
    assert.equal(lagi.akibat, "tetap", JSON.stringify(lagi));
    await tulisLembar(buku.excel, "Sheet1", [[80]], "F7");
    assert.deepEqual(await muat("G7", "values"), ["Tinggi"], "a figure typed later is named at once");
    await tulisLembar(buku.excel, "Sheet1", [[null]], "F7");
    await buku.kerja.kembalikan();
    assert.equal(await seluruh(), awal);
  });

  it("leaves a Kriteria column in which the user named a criterion", async () => {
    await buka(BERCAPAIAN);
    await tulisLembar(buku.excel, "Sheet1", [["Sangat Baik"]], "G3");
    await buku.kerja.warnaiYangPasti(LEMBAR, ISI);
    assert.deepEqual(await muat("G3:G6", "formulas"), ["Sangat Baik", "", "", ""]);
  });

  it("keeps and names a cell that the user typed over", async () => {
    await buka();
    await buku.kerja.warnaiYangPasti(LEMBAR, ISI);
    await tulisLembar(buku.excel, "Sheet1", [["0,5"]], "F4");
    const hasil = await buku.kerja.kembalikan();
    assert.deepEqual(
      hasil.pesan.flatMap(({ sel }) => sel ?? []),
      ["Sheet1!F4"],
    );
    assert.deepEqual(await muat("F3:F4", "values"), ["", "0,5"]);
  });

  it("keeps a percent format of the office's own", async () => {
    await buka();
    await buku.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("F3:F7").numberFormat = Array.from(
        { length: 5 },
        () => ["0.0%"],
      );
      await context.sync();
    });
    await buku.kerja.warnaiYangPasti(LEMBAR, ISI);
    assert.deepEqual(await muat("F3:F4", "numberFormat"), ["0.0%", "0.0%"]);
  });

  it("fills nothing where the office's own formulas stand and show nothing yet", async () => {
    await buka();
    await buku.excel.Excel.run(async (context) => {
      const kolom = context.workbook.worksheets.getActiveWorksheet().getRange("F3:F4");
      kolom.formulas = [['=IF(E3>999,E3/D3,"")'], ['=IF(E4>999,E4/D4,"")']];
      await context.sync();
    });
    const awal = await seluruh();
    await buku.kerja.warnaiYangPasti(LEMBAR, ISI);
    assert.equal(await seluruh(), awal);
  });

  it("asks all the same where less may be better", async () => {
    await buka(
      FORMULIR.map((baris) => baris.map((isi) => (isi === "Nilai SAKIP" ? "Angka kemiskinan" : isi))),
    );
    const hasil = await buku.kerja.warnaiYangPasti(LEMBAR, ISI);
    assert.deepEqual(await muat("F3", "formulas"), [""]);
    assert.ok(hasil.pesan.some(({ kode }) => kode === "POLARITAS_RAGU"));
  });

  it("is a switch of the command line", async () => {
    await buka();
    const { baris } = PERINTAH.WarnaiKriteria;
    assert.ok(baris?.pilihan["isi-kolom"]);
    await baris.jalankan({ teks: () => undefined, ada: (nama) => nama === "isi-kolom" });
    assert.deepEqual(await muat("F3:F4", "values"), [0.95, 0.6]);
  });
});
