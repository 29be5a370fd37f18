import assert from "node:assert/strict";
import fc from "fast-check";
import { bukaWarna, type ExcelWarna } from "./warna-alat";
import { bagianBuku } from "./warna-bagian";
import { IKU, TABEL_32, TABEL_33_37, TANPA_CAPAIAN, tulisLembar } from "./warna-buku";

const DI_DEPAN = { jenis: "lembar" } as const;
const SEMUA = { jenis: "buku" } as const;

async function rumus({ excel }: ExcelWarna, alamat: string): Promise<unknown[][]> {
  const isi = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(alamat).load("formulas");
    await context.sync();
    return range.formulas;
  });
  // Arrays of the page's own realm are never strictly equal to ours.
  return JSON.parse(JSON.stringify(isi)) as unknown[][];
}

async function ketik({ excel }: ExcelWarna, alamat: string, isi: string | number): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(alamat).values = [[isi]];
    await context.sync();
  });
}

const aturan = ({ excel }: ExcelWarna, lembar = 0) => excel.workbook.book.sheets[lembar]!.conditionalFormats;

describe("Warnai Kriteria on the genuine office.js", function () {
  this.timeout(60_000);
  let buku: ExcelWarna;

  afterEach(() => buku.excel.close());

  it("colours percent texts of a two-row header without touching a cell", async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", TABEL_32);
    const sebelum = await rumus(buku, "A1:G12");
    const hasil = await buku.kerja.warnaiYangPasti(DI_DEPAN);
    assert.equal(hasil.berhasil, true, hasil.ringkasan);
    assert.deepEqual(await rumus(buku, "A1:G12"), sebelum);
    assert.deepEqual(
      aturan(buku).map(({ ranges, stopIfTrue }) => [ranges, stopIfTrue]),
      Array.from({ length: 5 }, () => [[{ top: 7, left: 4, bottom: 8, right: 4 }], false]),
    );
  });

  it("adds Capaian and Kriteria beside a table that has none", async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", TANPA_CAPAIAN);
    await buku.kerja.warnaiYangPasti(DI_DEPAN);
    const isi = await rumus(buku, "F1:G5");
    assert.deepEqual(isi[0], ["Capaian", "Kriteria"]);
    assert.match(String(isi[1]?.[0]), /N\(E2\)\/N\(D2\)/);
    assert.match(String(isi[4]?.[1]), /ISNUMBER\(F5\)/);
    assert.deepEqual(aturan(buku)[0]?.ranges, [{ top: 1, left: 5, bottom: 4, right: 6 }]);
  });

  it("is the same twice as once, and the second run still leads back to the start", async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", TANPA_CAPAIAN);
    await tulisLembar(buku.excel, "Bab III", TABEL_33_37);
    await tulisLembar(buku.excel, "Lampiran IKU", IKU);
    const awal = bagianBuku(await buku.excel.save());
    await buku.kerja.warnaiYangPasti(SEMUA);
    const sekali = bagianBuku(await buku.excel.save());
    await buku.kerja.warnaiYangPasti(SEMUA);
    assert.deepEqual(bagianBuku(await buku.excel.save()), sekali);
    assert.match((await buku.kerja.warnaiYangPasti(SEMUA)).ringkasan, /sudah sesuai/);
    const hasil = await buku.kerja.kembalikan();
    assert.deepEqual(hasil.pesan, []);
    assert.deepEqual(bagianBuku(await buku.excel.save()), awal);
  });

  it("takes back after the file was saved and opened again", async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", TANPA_CAPAIAN);
    const awal = bagianBuku(await buku.excel.save());
    await buku.kerja.warnaiYangPasti(DI_DEPAN);
    const tersimpan = await buku.excel.save();
    buku.excel.close();
    buku = await bukaWarna(tersimpan);
    const status = await buku.kerja.statusKembalikan();
    assert.ok(status.ada && status.nilai.bisa);
    assert.deepEqual(status.nilai.lembar, ["Sheet1"]);
    await buku.kerja.kembalikan();
    assert.deepEqual(
      bagianBuku(await buku.excel.save())["xl/worksheets/sheet1.xml"],
      awal["xl/worksheets/sheet1.xml"],
    );
    const sesudah = await buku.kerja.statusKembalikan();
    assert.ok(sesudah.ada && !sesudah.nilai.bisa);
  });

  it("follows its cells when rows were inserted above before taking back", async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", TANPA_CAPAIAN);
    await buku.kerja.warnaiYangPasti(DI_DEPAN);
    await buku.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("1:2").insert("Down");
      await context.sync();
    });
    const hasil = await buku.kerja.kembalikan();
    assert.deepEqual(hasil.pesan, []);
    const isi = await rumus(buku, "F1:G8");
    assert.ok(isi.every((baris) => baris.every((satu) => satu === "")));
    assert.equal(aturan(buku).length, 0);
  });

  it("keeps and names a cell that the user changed meanwhile", async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", TANPA_CAPAIAN);
    await buku.kerja.warnaiYangPasti(DI_DEPAN);
    await ketik(buku, "F3", 0.5);
    const hasil = await buku.kerja.kembalikan();
    assert.deepEqual(
      hasil.pesan.map(({ kode, sel }) => [kode, sel]),
      [["SEL_DIUBAH", "Sheet1!F3"]],
    );
    assert.deepEqual(await rumus(buku, "F2:G4"), [
      ["", ""],
      [0.5, ""],
      ["", ""],
    ]);
  });

  it("takes back what is left when the user deleted the added columns, or the sheet", async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", TANPA_CAPAIAN);
    await tulisLembar(buku.excel, "Lampiran IKU", IKU);
    await buku.kerja.warnaiYangPasti(SEMUA);
    await buku.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("F:G").delete("Left");
      context.workbook.worksheets.getItem("Lampiran IKU").delete();
      await context.sync();
    });
    const hasil = await buku.kerja.kembalikan();
    assert.equal(hasil.berhasil, true);
    assert.deepEqual(
      hasil.pesan.map(({ kode }) => kode),
      ["LEMBAR_HILANG"],
    );
    assert.equal(buku.excel.workbook.book.names.length, 0);
    assert.equal(aturan(buku).length, 0);
    assert.match((await buku.kerja.kembalikan()).ringkasan, /Tidak ada perubahan/);
  });

  it("adds no columns where no row can be computed: a second run could not know them again", async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", [
      ["No", "Target", "Realisasi"],
      [0, "28,78 %", 201, 0, 0],
    ]);
    const awal = bagianBuku(await buku.excel.save());
    const peta = await buku.warna.petakan(DI_DEPAN);
    assert.ok(peta.ada);
    await buku.kerja.terapkan({ ...peta.nilai, ingatan: {} });
    assert.equal(
      bagianBuku(await buku.excel.save())["xl/worksheets/sheet1.xml"],
      awal["xl/worksheets/sheet1.xml"],
    );
  });

  it("never computes its own columns from themselves, however the table reads once they stand there", async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", [
      ["Capaian (%)", "Target", "No", "Indikator Kinerja"],
      [null, "28,78 %", null, null, "1.150 orang"],
    ]);
    for (let kali = 0; kali < 2; kali++) {
      const peta = await buku.warna.petakan(DI_DEPAN);
      assert.ok(peta.ada);
      await buku.kerja.terapkan({ ...peta.nilai, ingatan: {} });
      const [[capaian]] = (await rumus(buku, "G2")) as [[string]];
      assert.match(capaian, /LKJIP\.CAPAIAN\(B2,A2\)/);
    }
  });

  it("gives back any workbook part by part after two runs, whatever is on the sheet", async () => {
    const isi = fc.oneof(
      fc.constantFrom<string | number | null>(
        null,
        "-",
        "95 %",
        "28,78 %",
        "1.150 orang",
        "0 kasus",
        0.95,
        "1229 9",
      ),
      fc.integer({ min: -5, max: 2_000 }),
    );
    const judul = ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"];
    const kisi = fc.tuple(
      fc.shuffledSubarray(judul, { minLength: 3 }),
      fc.array(fc.array(isi, { minLength: 3, maxLength: 7 }), { minLength: 1, maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(kisi, async ([kepala, baris]) => {
        buku = await bukaWarna();
        await tulisLembar(buku.excel, "Sheet1", [kepala, ...baris]);
        const awal = bagianBuku(await buku.excel.save());
        for (let kali = 0; kali < 2; kali++) {
          const peta = await buku.warna.petakan(DI_DEPAN);
          assert.ok(peta.ada);
          assert.equal(
            (await buku.kerja.terapkan({ ...peta.nilai, ingatan: {}, polaritas: "positif" })).berhasil,
            true,
          );
        }
        await buku.kerja.kembalikan();
        const akhir = bagianBuku(await buku.excel.save());
        assert.equal(akhir["xl/worksheets/sheet1.xml"], awal["xl/worksheets/sheet1.xml"]);
        assert.equal(akhir["xl/workbook.xml"], awal["xl/workbook.xml"]);
        buku.excel.close();
      }),
      { numRuns: 12 },
    );
  });

  it("never overwrites, and never goes far to the right unseen: the user sees it first", async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", TANPA_CAPAIAN);
    await tulisLembar(buku.excel, "Sheet1", [["catatan saya"]], "F3");
    const { pesan } = await buku.kerja.warnaiYangPasti(DI_DEPAN);
    assert.ok(["PERLU_DILIHAT", "KOLOM_JAUH"].every((dicari) => pesan.some(({ kode }) => kode === dicari)));
    assert.equal(aturan(buku).length, 0);
    const peta = await buku.warna.petakan(DI_DEPAN);
    assert.ok(peta.ada);
    assert.equal((await buku.kerja.terapkan(peta.nilai)).berhasil, true);
    assert.deepEqual(await rumus(buku, "F1:I1"), [["", "", "Capaian", "Kriteria"]]);
    assert.deepEqual(await rumus(buku, "F3"), [["catatan saya"]]);
  });

  it("leaves a protected sheet alone and says what to do", async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", TABEL_32);
    await buku.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    const hasil = await buku.kerja.warnaiYangPasti(DI_DEPAN);
    assert.deepEqual(
      hasil.pesan.map(({ kode }) => kode).filter((kode) => kode.startsWith("LEMBAR")),
      ["LEMBAR_DIPROTEKSI"],
    );
    assert.equal(aturan(buku).length, 0);
  });

  it("keeps other people's rules and fills", async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", IKU);
    await buku.excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("F4:F8").format.fill.color = "#DDEBF7";
      const milikOrang = sheet.getRange("A3:F8").conditionalFormats.add("Custom");
      milikOrang.custom.rule.formula = '=$C4="Pasar"';
      milikOrang.custom.format.font.color = "#0000FF";
      await context.sync();
    });
    await buku.kerja.warnaiYangPasti(DI_DEPAN);
    await buku.kerja.warnaiYangPasti(DI_DEPAN);
    assert.equal(aturan(buku).length, 6);
    await buku.kerja.kembalikan();
    assert.deepEqual(
      aturan(buku).map(({ formulas }) => formulas),
      [['$C4="Pasar"']],
    );
  });

  it("puts the columns beside an Excel table with a free column between, so that the table stays as it is", async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", TANPA_CAPAIAN);
    await buku.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.add("A1:E5", true).name = "Renja";
      await context.sync();
    });
    await buku.kerja.warnaiYangPasti(DI_DEPAN);
    assert.deepEqual(await rumus(buku, "F1:H1"), [["", "Capaian", "Kriteria"]]);
    const tabel = buku.excel.workbook.book.sheets[0]!.tables[0]!;
    assert.deepEqual(tabel.range, { top: 0, left: 0, bottom: 4, right: 4 });
    await buku.kerja.warnaiYangPasti(DI_DEPAN);
    assert.deepEqual(await rumus(buku, "F1:J1"), [["", "Capaian", "Kriteria", "", ""]]);
  });

  it("refuses to write when the sheet has changed since it was read", async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", IKU);
    const peta = await buku.warna.petakan(DI_DEPAN);
    assert.ok(peta.ada);
    await ketik(buku, "F3", "Keterangan");
    const hasil = await buku.kerja.terapkan(peta.nilai);
    assert.equal(hasil.berhasil, false);
    assert.equal(hasil.pesan[0]?.kode, "LEMBAR_BERUBAH");
    assert.equal(aturan(buku).length, 0);
  });

  it("shows instead of colouring where target, realisasi and capaian contradict each other", async () => {
    buku = await bukaWarna();
    const salah = IKU.map((baris) => [...baris]);
    [95, 20, 88, 12, 55].forEach((nilai, i) => (salah[3 + i]![5] = nilai));
    await tulisLembar(buku.excel, "Sheet1", salah);
    const hasil = await buku.kerja.warnaiYangPasti(DI_DEPAN);
    assert.equal(hasil.pesan[0]?.kode, "PERLU_DILIHAT");
    assert.equal(aturan(buku).length, 0);
  });

  it("colours what is off by a hair and names the cell with both figures", async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", TABEL_33_37);
    const { pesan } = await buku.kerja.warnaiYangPasti(DI_DEPAN);
    const beda = pesan.filter(({ kode }) => kode === "CAPAIAN_BEDA");
    assert.deepEqual(
      beda.map(({ sel, tingkat }) => [sel, tingkat]),
      [["Sheet1!E17", "peringatan"]],
    );
    assert.match(beda[0]?.teks ?? "", /96,2 %.*96,02 %/);
  });

  it("does not say again after Warnai what the page has shown before it", async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", TABEL_33_37);
    const peta = await buku.warna.petakan(DI_DEPAN);
    assert.ok(peta.ada);
    assert.ok(peta.nilai.lembar[0]!.tabel.some(({ rencana }) => rencana.temuan.length > 0));
    const hasil = await buku.kerja.terapkan(peta.nilai);
    assert.deepEqual([hasil.berhasil, hasil.pesan], [true, []]);
    assert.match(hasil.ringkasan, /3 tabel diwarnai \(2 baris\)/, '"0 kasus" gets no colour');
  });

  it("remembers the user's roles for the same header, also after the sheet was renamed", async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", IKU);
    const peta = await buku.warna.petakan(DI_DEPAN);
    assert.ok(peta.ada);
    const kunci = peta.nilai.lembar[0]!.tabel[0]!.kunci;
    const tanpa = buku.warna.ubahPeran(peta.nilai, kunci, "F", "keterangan");
    assert.equal(tanpa.lembar[0]!.tabel[0]!.rencana.jenis, "tambah");
    await buku.kerja.terapkan(tanpa);
    await buku.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().name = "Tahun lalu";
      await context.sync();
    });
    const lagi = await buku.warna.petakan(DI_DEPAN);
    assert.ok(lagi.ada);
    const tabel = lagi.nilai.lembar[0]!.tabel[0]!;
    assert.equal(tabel.diingat, true);
    assert.equal(tabel.tabel.kolom.find(({ kolom }) => kolom === "F")?.peran, "keterangan");
  });

  it("reads only the table in which the selection stands", async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", TABEL_33_37);
    await buku.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B4").select();
      await context.sync();
    });
    const peta = await buku.warna.petakan({ jenis: "pilihan" });
    assert.ok(peta.ada);
    assert.deepEqual(
      peta.nilai.lembar[0]!.tabel.map(({ tabel }) => tabel.rentang),
      ["A2:E4"],
    );
  });

  it("says so when the named sheet is not there", async () => {
    buku = await bukaWarna();
    const peta = await buku.warna.petakan({ jenis: "lembar", nama: "Tidak Ada" });
    assert.ok(!peta.ada);
    assert.equal(peta.pesan.kode, "LEMBAR_TIDAK_ADA");
  });
});
