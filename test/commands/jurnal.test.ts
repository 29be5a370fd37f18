import assert from "node:assert/strict";
import {
  DI_DEPAN,
  DENGAN,
  PULIH,
  diExcel,
  bagian,
  samaBagian,
  setelan,
  namaKami,
  setel,
} from "./jurnal-alat";
import { bukaWarna, type ExcelWarna } from "./warna-alat";
import { bagianBuku } from "./warna-bagian";
import { IKU, TANPA_CAPAIAN, tulisLembar } from "./warna-buku";

describe("the journal of what was changed", function () {
  this.timeout(120_000);
  let buku: ExcelWarna;

  async function buka(isi = IKU): Promise<void> {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", isi);
  }
  afterEach(() => buku.excel.close());

  it("leads back step by step when a legend was put on and taken off again", async () => {
    await buka();
    const awal = await bagian(buku);
    await buku.kerja.warnaiYangPasti(DI_DEPAN);
    const berwarna = await bagian(buku);
    await buku.kerja.warnaiYangPasti(DI_DEPAN, DENGAN);
    await buku.kerja.warnaiYangPasti(DI_DEPAN, { legenda: false });
    await buku.kerja.kembalikan();
    await buku.kerja.kembalikan();
    const kini = await bagian(buku);
    assert.equal(kini["xl/worksheets/sheet1.xml"], berwarna["xl/worksheets/sheet1.xml"]);
    assert.deepEqual((await buku.kerja.kembalikan()).pesan, []);
    samaBagian(await bagian(buku), awal);
    assert.deepEqual([setelan(buku.excel).size, namaKami(buku.excel)], [0, []]);
  });

  it("lists the runs with command, time and sheets, newest first", async () => {
    await buka();
    await tulisLembar(buku.excel, "Renja", TANPA_CAPAIAN);
    await buku.kerja.warnaiYangPasti(DI_DEPAN);
    await buku.kerja.warnaiYangPasti({ jenis: "lembar", nama: "Sheet1" });
    const status = await buku.kerja.statusKembalikan();
    assert.ok(status.ada);
    assert.deepEqual(
      status.nilai.run.map(({ nama, lembar }) => [nama, lembar]),
      [
        ["Warnai Kriteria", ["Sheet1"]],
        ["Warnai Kriteria", ["Renja"]],
      ],
    );
    assert.ok(status.nilai.run.every(({ waktu }) => !Number.isNaN(Date.parse(waktu))));
  });

  it("finds its sheets after they were renamed and moved, and the file was saved and opened again", async () => {
    await buka();
    await tulisLembar(buku.excel, "Renja", TANPA_CAPAIAN);
    await buku.kerja.warnaiYangPasti({ jenis: "lembar", nama: "Renja" });
    const rumus = (isi: Record<string, string>): number =>
      [
        ...Object.values(isi)
          .join("")
          .matchAll(/N\((&quot;|")LKJIP/g),
      ].length;
    await diExcel(buku, ({ workbook: { worksheets } }) => {
      worksheets.getItem("Renja").position = 0;
      worksheets.getItem("Renja").name = "Rencana Kerja";
    });
    const berkas = await buku.excel.save();
    assert.ok(rumus(bagianBuku(berkas)) > 0);
    buku.excel.close();
    buku = await bukaWarna(berkas);
    const hasil = await buku.kerja.kembalikan();
    assert.deepEqual(hasil.pesan, []);
    assert.match(hasil.ringkasan, /Rencana Kerja/);
    assert.equal(rumus(await bagian(buku)), 0);
    assert.deepEqual(namaKami(buku.excel), []);
  });

  it("keeps what belongs to a deleted sheet and goes on with the run before", async () => {
    await buka();
    await tulisLembar(buku.excel, "Renja", TANPA_CAPAIAN);
    await buku.kerja.warnaiYangPasti({ jenis: "lembar", nama: "Sheet1" });
    await buku.kerja.warnaiYangPasti({ jenis: "lembar", nama: "Renja" });
    await diExcel(buku, ({ workbook }) => workbook.worksheets.getItem("Renja").delete());
    const hilang = await buku.kerja.kembalikan();
    assert.deepEqual(
      hilang.pesan.map(({ kode }) => kode),
      ["LEMBAR_HILANG"],
    );
    assert.match((await buku.kerja.kembalikan()).ringkasan, /Sheet1/);
    assert.deepEqual(namaKami(buku.excel), []);
  });

  it("works by its marks where the settings are gone: another installation, another program", async () => {
    await buka(TANPA_CAPAIAN);
    await tulisLembar(buku.excel, "Lain", [["catatan"]]);
    await buku.kerja.warnaiYangPasti({ jenis: "lembar", nama: "Sheet1" });
    setelan(buku.excel).clear();
    const hasil = await buku.kerja.kembalikan();
    assert.match(hasil.ringkasan, /bertanda LKjIP dihapus: Sheet1\./);
    const [lembar] = buku.excel.workbook.book.sheets;
    assert.equal(lembar?.conditionalFormats.length, 0);
    assert.deepEqual(
      [...(lembar?.cells.get(1)?.keys() ?? [])].filter((k) => k > 4 && lembar?.cells.get(1)?.get(k)?.formula),
      [],
    );
    assert.deepEqual(namaKami(buku.excel), []);
    assert.equal((await buku.kerja.kembalikan()).akibat, "tidak-ada");
  });

  it("takes added columns back where the user has inserted a column between them and what they read", async () => {
    await buka(TANPA_CAPAIAN);
    await buku.kerja.warnaiYangPasti(DI_DEPAN);
    await diExcel(buku, ({ workbook }) => {
      workbook.worksheets.getActiveWorksheet().getRange("C:C").insert("Right");
    });
    const hasil = await buku.kerja.kembalikan();
    assert.deepEqual(hasil.pesan, []);
    const baris = [...(buku.excel.workbook.book.sheets[0]?.cells.values() ?? [])];
    const sel = baris.flatMap((satu) => [...satu.values()]);
    assert.equal(sel.filter(({ formula }) => formula !== undefined).length, 0);
  });

  it("does not shift number formats when a row was inserted between", async () => {
    await buka(TANPA_CAPAIAN);
    await diExcel(buku, ({ workbook }) => {
      workbook.worksheets.getActiveWorksheet().getRange("F1:F5").numberFormat = [
        "@",
        "0.0",
        "0.00",
        "0.000",
        "0.0000",
      ].map((satu) => [satu]);
    });
    await buku.kerja.warnaiYangPasti(DI_DEPAN);
    await diExcel(buku, ({ workbook }) => {
      workbook.worksheets.getActiveWorksheet().getRange("3:3").insert("Down");
    });
    await buku.kerja.kembalikan();
    const format = await buku.excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("F1:F6").load("numberFormat");
      await context.sync();
      return range.numberFormat.map(([satu]) => String(satu));
    });
    assert.deepEqual([format[0], format[1], ...format.slice(3)], ["@", "0.0", "0.00", "0.000", "0.0000"]);
  });

  it("keeps ten runs and leaves no name of older ones", async () => {
    await buka();
    for (let i = 0; i < 13; i++) await buku.kerja.warnaiYangPasti(DI_DEPAN, { legenda: i % 2 === 0 });
    const status = await buku.kerja.statusKembalikan();
    assert.ok(status.ada);
    assert.equal(status.nilai.run.length, 10);
    assert.ok(namaKami(buku.excel).length <= 20, namaKami(buku.excel).join());
    for (let i = 0; i < 11; i++) await buku.kerja.kembalikan();
    assert.deepEqual(namaKami(buku.excel), []);
    assert.equal(buku.excel.workbook.book.sheets[0]?.conditionalFormats.length, 0);
  });

  it("takes over the restore point of version 0.1", async () => {
    await buka(TANPA_CAPAIAN);
    const awal = await bagian(buku);
    await buku.kerja.warnaiYangPasti(DI_DEPAN);
    // What 0.1 would have kept of the same run.
    const [kunci] = [...setelan(buku.excel).keys()].filter((satu) => satu.endsWith(".1.1"));
    const run = JSON.parse(JSON.parse(String(setelan(buku.excel).get(kunci ?? ""))) as string) as {
      lembar: { judul: string; id: string }[];
      langkah: { jenis: string; nama: string; rupa: object }[];
    };
    const blok = run.langkah.find(({ jenis }) => jenis === "sel");
    const lama = { nama: "Sheet1", aturan: [], blok: [{ nama: "LKJIP_Tambahan_1", rupa: blok?.rupa }] };
    await diExcel(buku, ({ workbook }) => {
      workbook.names.add(
        "LKJIP_Tambahan_1",
        workbook.worksheets.getActiveWorksheet().getRange("F1:G5"),
      ).visible = false;
      for (const nama of namaKami(buku.excel)) workbook.names.getItem(nama).delete();
    });
    setelan(buku.excel).clear();
    const waktu = "2026-01-02T03:04:05.000Z";
    await setel(buku, PULIH, { versi: 1, waktu, lembar: { [run.lembar[0]?.id ?? ""]: lama } });
    const status = await buku.kerja.statusKembalikan();
    assert.ok(status.ada && status.nilai.waktu === waktu, JSON.stringify(status));
    await tulisLembar(buku.excel, "Renja", IKU);
    await buku.kerja.warnaiYangPasti({ jenis: "lembar", nama: "Renja" });
    assert.ok(!setelan(buku.excel).has(PULIH), "taken over");
    await buku.kerja.kembalikan();
    await diExcel(buku, ({ workbook }) => workbook.worksheets.getItem("Renja").delete());
    assert.deepEqual((await buku.kerja.kembalikan()).pesan, []);
    assert.equal((await bagian(buku))["xl/worksheets/sheet1.xml"], awal["xl/worksheets/sheet1.xml"]);
    assert.deepEqual([setelan(buku.excel).size, namaKami(buku.excel)], [0, []]);
  });
});
