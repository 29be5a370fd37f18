import assert from "node:assert/strict";
import type { SheetModel } from "excel-host";
import type { OpenedExcel } from "excel-host/node";
import { buatLaporan } from "../../src/commands/laporan";
import { siapkanBukuKerja } from "../../src/commands/siapkan";
import { bacaArea } from "../../src/domain/lembar/area";
import { buka, isiTanpaJurnal, kerjakan, ketik, lembar, nilai, tutupSemua } from "./buka";

/** The sample, with the slip of the real report in the budget mended. */
async function bukaContoh(opsi: Parameters<typeof buka>[1] = {}): Promise<OpenedExcel> {
  const excel = await buka(undefined, opsi);
  await siapkanBukuKerja({ isi: "contoh", tambahan: ["perbandingan"] });
  await ketik(excel, "Realisasi Anggaran", "H13", 23_940_000);
  return excel;
}

const grafikDi = (excel: OpenedExcel): SheetModel["charts"] => lembar(excel, "Grafik").charts;
const namaDi = (excel: OpenedExcel): string[] => grafikDi(excel).map(({ name }) => name);
const kami = (banyak: number): string[] => Array.from({ length: banyak }, (_, i) => `LKJIP_Grafik_${i + 1}`);

/** What the cells of a series hold. */
function isiArea(excel: OpenedExcel, rumus: string | undefined): unknown[] {
  const petak = bacaArea(rumus ?? "");
  assert.ok(petak, rumus);
  assert.equal(petak.kiri, petak.kanan);
  const sheet = lembar(excel, "Grafik");
  return Array.from({ length: petak.bawah - petak.atas + 1 }, (_, i) =>
    nilai(sheet, petak.atas + i + 1, petak.kiri + 1),
  );
}

/** Fill of each cell of an area. */
async function warnaArea({ Excel: api }: OpenedExcel, rumus: string | undefined): Promise<string[]> {
  const petak = bacaArea(rumus ?? "");
  assert.ok(petak);
  return api.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Grafik");
    const isian = Array.from({ length: petak.bawah - petak.atas + 1 }, (_, i) =>
      sheet.getCell(petak.atas + i, petak.kiri).format.fill.load("color"),
    );
    await context.sync();
    return isian.map(({ color }) => color);
  });
}

/** Values, names of points, kind and legend of the series of a chart, read by the API. */
async function bacaDeret({ Excel: api }: OpenedExcel, nama: string) {
  return api.run(async (context) => {
    const { series } = context.workbook.worksheets.getItem("Grafik").charts.getItem(nama);
    series.load("items/name,items/chartType,items/hasDataLabels");
    await context.sync();
    const isi = series.items.map((satu) => satu.getDimensionValues("Values"));
    await context.sync();
    return [...series.items].map(({ name, chartType, hasDataLabels }, i) => ({
      nama: name,
      jenis: chartType,
      label: hasDataLabels,
      isi: [...isi[i]!.value] as unknown[],
    }));
  });
}

const permintaan = (excel: OpenedExcel): number =>
  excel.stats.requests.filter(({ kind }) => kind === "sync").length;

describe("the report Grafik", () => {
  afterEach(tutupSemua);

  it("draws capaian, serapan and a trend for each unit, in four requests and again in four", async () => {
    const excel = await bukaContoh();
    for (const kata of ["dibuat", "diperbarui"]) {
      const sejak = permintaan(excel);
      const hasil = await buatLaporan("grafik");
      assert.equal(hasil.ringkasan, `Lembar "Grafik" ${kata}: 5 grafik, 7 sasaran, 8 indikator, 10 program.`);
      assert.equal(permintaan(excel) - sejak, 4);
      assert.deepEqual(namaDi(excel), kami(5));
    }
  });

  it("shows the figures of its tables: capaian in the colours of the classes, the line at 100 %", async () => {
    const excel = await bukaContoh();
    await buatLaporan("grafik");
    const [capaian, seratus] = await bacaDeret(excel, "LKJIP_Grafik_1");
    const bulat = capaian?.isi.map((satu) => Number(Number(satu).toFixed(4)));
    assert.deepEqual(bulat, [0, 0.1643, 0.2879, 0, 0.9602, 0, 1, 1]);
    assert.deepEqual([capaian?.nama, capaian?.jenis, capaian?.label], ["Capaian", "ColumnClustered", true]);
    assert.deepEqual([seratus?.nama, seratus?.jenis, seratus?.label], ["100 %", "Line", false]);
    assert.deepEqual(new Set(seratus?.isi), new Set([1]));
    const deret = grafikDi(excel)[0]?.series[0];
    const titik = Object.values(deret?.points ?? {}).map(({ fill }) => fill);
    assert.deepEqual(titik, await warnaArea(excel, deret?.values));
    assert.equal(new Set(titik).size, 2);
    assert.deepEqual(isiArea(excel, deret?.categories), [
      "1.1",
      "1.2",
      "2.1",
      "3.1",
      "4.1",
      "5.1",
      "6.1",
      "7.1",
    ]);
  });

  it("shows serapan of the programs and, as a line, the ratio of the two sums", async () => {
    const excel = await bukaContoh();
    await buatLaporan("grafik");
    const [program, seluruh] = await bacaDeret(excel, "LKJIP_Grafik_2");
    assert.equal(program?.isi.length, 10);
    assert.equal(Number(program?.isi[0]).toFixed(4), "0.8965");
    assert.equal(seluruh?.nama, "Seluruh program (91,10 %)");
    assert.deepEqual(new Set(seluruh?.isi.map((satu) => Number(satu).toFixed(4))), new Set(["0.9110"]));
    // Programs without budget and spending have no share: a gap, not 0 %.
    assert.deepEqual(
      program?.isi.flatMap((satu, i) => (satu === "" ? [i + 1] : [])),
      [2, 8, 9],
    );
  });

  it("keeps the user's own charts, and takes away those of its own that are not wanted any more", async () => {
    const excel = await bukaContoh();
    await buatLaporan("grafik");
    await kerjakan(excel, (context) => {
      const sheet = context.workbook.worksheets.getItem("Grafik");
      sheet.charts.add("Pie", sheet.getRange("F10:F13")).name = "Punya saya";
      sheet.charts.getItem("LKJIP_Grafik_3").delete();
    });
    await buatLaporan("grafik");
    assert.deepEqual(namaDi(excel).sort(), [...kami(5), "Punya saya"]);
    await kerjakan(excel, (context) => {
      const tabel = context.workbook.tables.getItem("LKJIP_TabelIKU");
      tabel.columns.getItem("Realisasi Tahun Lalu").getDataBodyRange().clear("Contents");
    });
    const hasil = await buatLaporan("grafik");
    assert.ok(
      hasil.pesan.some(({ kode }) => kode === "TREN_KOSONG"),
      hasil.ringkasan,
    );
    assert.deepEqual(namaDi(excel).sort(), [...kami(2), "Punya saya"]);
  });

  it("leaves gaps where nothing is filled in, and gives back what is filled in later", async () => {
    const excel = await bukaContoh();
    await kerjakan(excel, (context) => {
      for (const nama of ["LKJIP_TabelIKU", "LKJIP_TabelPK"])
        context.workbook.tables
          .getItem(nama)
          .columns.getItem("Realisasi")
          .getDataBodyRange()
          .clear("Contents");
    });
    const hasil = await buatLaporan("grafik");
    assert.ok(hasil.berhasil, hasil.ringkasan);
    const teks = grafikDi(excel).map(({ title }) => String(JSON.stringify(title)));
    assert.ok(!teks.join().includes("Capaian"), "a chart without any number is not made");
    const isi = [...lembar(excel, "Grafik").cells.values()].flatMap((baris) => [...baris.values()]);
    for (const { value } of isi) assert.ok(!/NaN|undefined|null/.test(String(value ?? "")), String(value));
    await kerjakan(excel, (context) => {
      const tabel = context.workbook.tables.getItem("LKJIP_TabelIKU");
      tabel.columns.getItem("Realisasi").getDataBodyRange().getCell(1, 0).values = [[95]];
    });
    await buatLaporan("grafik");
    const [capaian] = await bacaDeret(excel, "LKJIP_Grafik_1");
    assert.deepEqual(
      capaian?.isi.map((satu) => (satu === "" ? "" : Number(satu).toFixed(4))),
      ["", "", "0.2879", "", "", "", "", ""],
    );
  });

  it("stays at four small requests for 43 programs", async () => {
    const excel = await bukaContoh();
    await kerjakan(excel, (context) => {
      const tabel = context.workbook.tables.getItem("LKJIP_TabelAnggaran");
      const program = tabel.columns.getItem("Program").getDataBodyRange();
      program.values = Array.from({ length: 43 }, (_, i) => [`Program ${i}`]);
    });
    const sejak = permintaan(excel);
    await buatLaporan("grafik");
    const kirim = excel.stats.requests.filter(({ kind }) => kind === "sync").slice(sejak);
    assert.equal(kirim.length, 4);
    for (const { bytesUp } of kirim) assert.ok(bytesUp < 500_000, String(bytesUp));
    assert.deepEqual(namaDi(excel), kami(8));
  });

  it("is renewed in place in a file that was saved and opened again", async () => {
    const pertama = await bukaContoh();
    await buatLaporan("grafik");
    const bytes = await pertama.save();
    tutupSemua();
    const excel = await buka(bytes);
    const id = grafikDi(excel).map((satu) => satu.id);
    await ketik(excel, "Realisasi Anggaran", "H13", 0);
    await kerjakan(excel, (context) => {
      context.workbook.worksheets.getItem("Grafik").getRange("1:2").insert("Down");
    });
    const hasil = await buatLaporan("grafik");
    assert.ok(hasil.berhasil, hasil.ringkasan);
    assert.deepEqual(
      grafikDi(excel).map((satu) => satu.id),
      id,
    );
    const [program] = await bacaDeret(excel, "LKJIP_Grafik_2");
    assert.notEqual(Number(program?.isi[0]).toFixed(4), "0.8965");
    const [, kedua] = grafikDi(excel);
    assert.deepEqual(
      isiArea(excel, kedua?.series[0]?.values),
      program?.isi.map((satu) => satu || null),
    );
  });

  it("lies over rows of its own: no chart covers a cell of a table", async () => {
    const excel = await bukaContoh();
    await buatLaporan("grafik");
    const sheet = lembar(excel, "Grafik");
    for (const { anchor } of grafikDi(excel)) {
      assert.ok("row" in anchor.to && anchor.to.row.index === anchor.from.row.index + 1);
      assert.deepEqual([anchor.from.row.offset, anchor.to.row.offset], [0, 0]);
      const baris = sheet.cells.get(anchor.from.row.index);
      assert.ok([...(baris?.values() ?? [])].every(({ value }) => value === null || value === ""));
    }
  });

  it("is made without charts, and says so, where Excel refuses them", async () => {
    const excel = await bukaContoh();
    excel.faults.failRequest({ n: 4, afterActions: 30, code: "GeneralException" });
    const hasil = await buatLaporan("grafik");
    assert.ok(hasil.berhasil, hasil.ringkasan);
    assert.ok(hasil.pesan.some(({ kode }) => kode === "GRAFIK_TIDAK_ADA"));
    assert.ok(!hasil.pesan.some(({ kode }) => kode === "CETAK_DITOLAK"));
    assert.equal(lembar(excel, "Grafik").page.orientation, "portrait");
    await buatLaporan("grafik");
    assert.deepEqual(
      namaDi(excel)
        .filter((nama) => nama.startsWith("LKJIP_"))
        .sort(),
      kami(5),
    );
  });

  it("is the same when it is made twice, cells and charts", async () => {
    const excel = await bukaContoh();
    const potret = () => structuredClone([isiTanpaJurnal(excel), grafikDi(excel)]);
    await buatLaporan("grafik");
    const sekali = potret();
    await buatLaporan("grafik");
    assert.deepEqual(potret(), sekali);
  });

  it("says that figures have a decimal point in an Excel that uses one; they stay numbers", async () => {
    const excel = await bukaContoh({ locale: "en-US" });
    const hasil = await buatLaporan("grafik");
    assert.ok(hasil.pesan.some(({ kode }) => kode === "TITIK_DESIMAL"));
    const [capaian] = await bacaDeret(excel, "LKJIP_Grafik_1");
    assert.equal(Number(capaian?.isi[1]).toFixed(4), "0.1643");
  });
});
