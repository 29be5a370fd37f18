import assert from "node:assert/strict";
import type { OpenedExcel } from "excel-host/node";
import { bukaWarna, type ExcelWarna } from "./warna-alat";
import { bagianBuku } from "./warna-bagian";
import { IKU, TANPA_CAPAIAN, tulisLembar } from "./warna-buku";

const SEMUA = { jenis: "buku" } as const;
const DI_DEPAN = { jenis: "lembar" } as const;
const DENGAN = { legenda: true } as const;
const PULIH = "LKJIP.warna.pulih";

type Kerja = (context: Excel.RequestContext) => void;

function diExcel({ excel }: ExcelWarna, kerja: Kerja): Promise<void> {
  return excel.Excel.run(async (context) => {
    kerja(context);
    await context.sync();
  });
}

/** Parts of the package that a user could lose; the order of sheets and settings' own part besides. */
async function bagian({ excel }: ExcelWarna): Promise<Record<string, string>> {
  return bagianBuku(await excel.save());
}

function samaBagian(kini: Record<string, string>, awal: Record<string, string>): void {
  const nama = [...new Set([...Object.keys(kini), ...Object.keys(awal)])];
  const beda = nama.find((satu) => kini[satu] !== awal[satu]);
  if (beda !== undefined) assert.equal(kini[beda], awal[beda], beda);
}

function setelan(excel: OpenedExcel): Map<string, unknown> {
  return excel.workbook.book.settings as Map<string, unknown>;
}

function namaKami(excel: OpenedExcel): string[] {
  return excel.workbook.book.names.map(({ name }) => name).filter((nama) => nama.startsWith("LKJIP_"));
}

function setel(buku: ExcelWarna, kunci: string, isi: unknown): Promise<void> {
  return diExcel(buku, ({ workbook }) => {
    workbook.settings.add(kunci, 1);
    workbook.settings.add(`${kunci}.1`, typeof isi === "string" ? isi : JSON.stringify(isi));
  });
}

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

describe("a journal from elsewhere", function () {
  this.timeout(120_000);
  let buku: ExcelWarna;
  afterEach(() => buku.excel.close());

  const LEMBAR = [{ judul: "Sheet1", id: "x", nama: "LKJIP_Jurnal_1" }];
  const WAKTU = "2026-01-02T03:04:05.000Z";
  const run = (langkah: unknown, lembar: unknown = LEMBAR) => ({
    nomor: 7,
    perintah: "warnai",
    waktu: WAKTU,
    lembar,
    langkah: [langkah],
  });
  const sel = (isi: object) => ({ jenis: "sel", lembar: 0, area: "A1:A2", lama: [[["jahat", 2]]], ...isi });
  const baris = (isi: object) => ({
    jenis: "baris",
    lembar: 0,
    tabel: "LKJIP_TabelIKU",
    kolom: ["Target"],
    baris: [],
    tumbuh: 0,
    judul: ["Target"],
    ubah: [],
    ...isi,
  });
  const bawah = (isi: object) => ({
    jenis: "bawah",
    lembar: 0,
    tabel: "LKJIP_TabelIKU",
    tinggi: 3,
    judul: ["Target"],
    kolom: ["Target"],
    baris: ["x"],
    isi: [["jahat"]],
    format: [["General"]],
    ...isi,
  });
  const rupa = (isi: object) => ({
    ...{ baris: 0, kolom: 0, tinggi: 2, lebar: 1, gaya: [{}], sel: [[0, 2]], format: [["General", 2]] },
    ...{ tinggiBaris: [[15, 2]], lebarKolom: [[48, 1]] },
    ...isi,
  });
  const rumus = '=N("LKJIP")+1';
  const aturan = { area: "A1:A2", rumus, isian: "#FF0000", huruf: "#000000" };
  const warna = (isi: object) => ({
    jenis: "aturan",
    lembar: 0,
    area: "A1:A2",
    aturan: [{ ...aturan, ...isi }],
  });

  const JAHAT: Readonly<Record<string, unknown>> = {
    "text that is no JSON": "{rusak",
    "another thing": { a: 1 },
    "a run length of a hundred million": run(sel({ lama: [[["x", 100_000_000]]] })),
    "run lengths that do not fit the block": run(sel({ lama: [[["x", 3]]] })),
    "a negative run length": run(sel({ lama: [[["x", -2]]] })),
    "cells outside the sheet": run(sel({ area: "A1048577:A1048578" })),
    "a column outside the sheet": run(sel({ area: "ZZZZ1:ZZZZ2" })),
    "a name that is the user's": run(sel({ nama: "Anggaran2026" })),
    "a name to be deleted that is the user's": run({ jenis: "nama", nama: "Anggaran2026", rumus: null }),
    "a rule without our mark": run(warna({ rumus: "=TRUE" })),
    "a rule with a colour that is none": run(warna({ isian: "url(x)" })),
    "a setting that is not ours": run({ jenis: "setelan", kunci: "Lain.rahasia", lama: 1 }),
    "the journal's own setting": run({ jenis: "setelan", kunci: "LKJIP.jurnal.9", lama: 1 }),
    "a sheet that is not listed": run(sel({ lembar: 3 })),
    "a step that nobody knows": run({ jenis: "jalankan", kode: "1" }),
    "a prototype's step": run({ jenis: "constructor" }),
    "rows with a growth of a hundred million": run(baris({ tumbuh: 100_000_000 })),
    "rows with a growth below zero": run(baris({ tumbuh: -1 })),
    "rows whose fingerprints are no texts": run(baris({ baris: [{ length: 3 }] })),
    "a changed cell without what was written": run(baris({ ubah: [{ baris: "x", isi: [[0, "jahat"]] }] })),
    "a changed cell that is an object": run(baris({ ubah: [{ baris: "x", isi: [[0, {}, 1]] }] })),
    "looks for more cells than the block has": run(sel({ rupaSel: rupa({ sel: [[0, 9]] }) })),
    "a look with a field that is none": run(sel({ rupaSel: rupa({ gaya: [{ formula: "=1" }] }) })),
    "a look with a colour that is none": run(
      sel({ rupaSel: rupa({ gaya: [{ fill: { color: "url(x)" } }] }) }),
    ),
    "a look with a line at no side": run(sel({ rupaSel: rupa({ gaya: [{ borders: { __proto__x: {} } }] }) })),
    "a row as high as no screen": run(sel({ rupaSel: rupa({ tinggiBaris: [[1e9, 2]] }) })),
    "rows under a table without their contents": run(bawah({ isi: [] })),
    "rows under a table that are wider than it": run(bawah({ isi: [["a", "b", "c"]] })),
    "rows under a table whose height is below zero": run(bawah({ tinggi: -1 })),
    "a column of a table that is no name": run({ jenis: "kolom", lembar: 0, tabel: "A!B", judul: "x" }),
    "more steps than a run can have": {
      ...run(sel({})),
      langkah: Array.from({ length: 5_001 }, () => sel({})),
    },
    "a number that is none": { ...run(sel({})), nomor: "7" },
    "a command that nobody knows": { ...run(sel({})), perintah: "__proto__" },
    "an edge that is none": run(
      sel({ rupa: { format: [["@", 2]], tanpaGaris: ["__proto__"], lebarBiasa: true } }),
    ),
  };

  for (const [nama, isi] of Object.entries(JAHAT))
    it(`is refused, said and dropped: ${nama}`, async () => {
      buku = await bukaWarna();
      await tulisLembar(buku.excel, "Sheet1", TANPA_CAPAIAN);
      await diExcel(buku, ({ workbook }) => {
        workbook.names.add("Anggaran2026", workbook.worksheets.getActiveWorksheet().getRange("A1:B2"));
        workbook.settings.add("Lain.rahasia", "tetap");
      });
      const awal = await bagian(buku);
      await buku.kerja.warnaiYangPasti(DI_DEPAN);
      await setel(buku, "LKJIP.jurnal.7", isi);
      const hasil = await buku.kerja.kembalikan();
      assert.equal(hasil.berhasil, true, JSON.stringify(hasil));
      assert.ok(hasil.pesan.some(({ kode }) => kode === "JURNAL_RUSAK"));
      samaBagian(await bagian(buku), awal);
    });

  it("never blocks: a damaged old restore point is said, and the marks lead back", async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", TANPA_CAPAIAN);
    await buku.kerja.warnaiYangPasti(DI_DEPAN);
    setelan(buku.excel).clear();
    await setel(buku, PULIH, { versi: 1, waktu: WAKTU, lembar: { x: { nama: 3, blok: "?" } } });
    const hasil = await buku.kerja.kembalikan();
    assert.ok(hasil.pesan.some(({ kode }) => kode === "JURNAL_RUSAK"));
    assert.equal(buku.excel.workbook.book.sheets[0]?.conditionalFormats.length, 0);
    assert.deepEqual(setelan(buku.excel).size, 0);
  });
});

describe("Kembalikan when the last step fails", function () {
  this.timeout(120_000);

  for (const dariAkhir of [1, 2, 3, 4, 5, 6, 8])
    it(`leaves nothing half-done when ${dariAkhir} actions before the end Excel refuses`, async () => {
      const actions = await banyakAksi();
      const { buku, awal } = await berwarna();
      buku.excel.faults.failRequest({ n: 4, afterActions: actions - dariAkhir });
      const hasil = await buku.kerja.kembalikan();
      assert.deepEqual(hasil.pesan, []);
      samaBagian(await bagian(buku), awal);
      assert.deepEqual([setelan(buku.excel).size, namaKami(buku.excel)], [0, []]);
      buku.excel.close();
    });

  async function berwarna(): Promise<{ buku: ExcelWarna; awal: Record<string, string> }> {
    const buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", TANPA_CAPAIAN);
    await tulisLembar(buku.excel, "Lampiran IKU", IKU);
    const awal = await bagian(buku);
    await buku.kerja.warnaiYangPasti(SEMUA, DENGAN);
    return { buku, awal };
  }

  /** Actions of the writing request of an undisturbed run. */
  async function banyakAksi(): Promise<number> {
    const { buku } = await berwarna();
    const sebelum = buku.excel.stats.requests.length;
    await buku.kerja.kembalikan();
    const semua = buku.excel.stats.requests.slice(sebelum).filter(({ kind }) => kind === "sync");
    buku.excel.close();
    assert.equal(semua.length, 4);
    return semua[3]?.actions ?? 0;
  }
});
