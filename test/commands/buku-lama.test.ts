import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { OpenedExcel } from "excel-host/node";
import { kembalikan } from "../../src/commands/kembalikan";
import { siapkanBukuKerja } from "../../src/commands/siapkan";
import { rumusBaku } from "../../src/domain/jurnal/padat";
import { alamatSel } from "../../src/domain/tabel/alamat";
import { TAMBAHAN } from "../../src/domain/lembar/tambahan";
import { buka, isiBuku, kerjakan, ketik, lembar, nilai, tutupSemua } from "./buka";

const berkas = (nama: string): Uint8Array => readFileSync(path.join(__dirname, `../fixtures/${nama}.xlsx`));
const CONTOH = "buku-0.1-contoh";
const KOSONG = "buku-0.1-kosong";

/** Titles of the n-th table of a sheet, from left to right. */
function judulKolom(excel: OpenedExcel, judul: string, ke = 0): string[] {
  return lembar(excel, judul).tables[ke]?.columns.map(({ name }) => name) ?? [];
}

/** What the cells of all sheets hold, by sheet and place: formulas as typed, else values. */
function semuaSel(excel: OpenedExcel): Map<string, unknown> {
  return new Map(
    excel.workbook.book.sheets.flatMap((sheet) =>
      [...sheet.cells].flatMap(([baris, sel]) =>
        [...sel].map(([kolom, { value, formula, format }]): [string, unknown] => [
          `${sheet.name}!${baris},${kolom}`,
          JSON.stringify([formula ?? value, format]),
        ]),
      ),
    ),
  );
}

describe("a workbook that version 0.1 made", () => {
  afterEach(tutupSemua);

  it("is given the columns and rules that it lacks, at the right end of its tables", async () => {
    const excel = await buka(berkas(CONTOH));
    const hasil = await siapkanBukuKerja({ isi: "kosong" });
    assert.equal(hasil.berhasil, true, JSON.stringify(hasil.pesan));
    assert.deepEqual(judulKolom(excel, "IKU").slice(-2), ["Formula/Sumber Data", "Sasaran Strategis"]);
    assert.deepEqual(judulKolom(excel, "PK").slice(-5), [
      "Polaritas",
      "Target Perubahan",
      "Realisasi",
      "Capaian",
      "Kriteria",
    ]);
    assert.deepEqual(judulKolom(excel, "Realisasi Anggaran").slice(-2), [
      "Pagu Perubahan",
      "Sasaran Strategis",
    ]);
    const nama = excel.workbook.book.names.find(({ name }) => name === "LKJIP_DasarAnggaran");
    assert.equal(nama?.formula.replace(/^=/, ""), "Kriteria!$C$26");
    assert.equal(nilai(lembar(excel, "Kriteria"), 26, 3), "perubahan");
  });

  it("is as it was after Kembalikan; a column that was filled since stays and is said", async () => {
    const excel = await buka(berkas(CONTOH));
    const isi = (): unknown => [
      [...semuaSel(excel)]
        .filter(([, satu]) => !String(satu).startsWith('[""') && !/^\[(null|""),/.test(String(satu)))
        .map(([tempat, satu]) => [tempat, JSON.parse(String(satu)) as unknown])
        .map(([tempat, satu]) => [tempat, rumusBaku(String((satu as unknown[])[0]))])
        .sort(),
      excel.workbook.book.names.map(({ name, formula }) => [name, formula]).sort(),
      excel.workbook.book.sheets.map(({ tables }) => tables.map(({ range }) => range)),
    ];
    const semula = isi();
    await siapkanBukuKerja({ isi: "kosong" });
    assert.deepEqual(
      (await kembalikan()).pesan.filter(({ tingkat }) => tingkat !== "info"),
      [],
    );
    assert.deepEqual(isi(), semula);
    await siapkanBukuKerja({ isi: "kosong" });
    const { range, columns } = lembar(excel, "Realisasi Anggaran").tables[0]!;
    const kolom = columns.findIndex(({ name }) => name === "Pagu Perubahan");
    await ketik(excel, "Realisasi Anggaran", alamatSel(range.top + 1, range.left + kolom), 125);
    const hasil = await kembalikan();
    assert.ok(
      hasil.pesan.some(({ kode, teks }) => kode === "BARIS_DIUBAH" && /Realisasi Anggaran/.test(teks)),
    );
    assert.ok(judulKolom(excel, "Realisasi Anggaran").includes("Pagu Perubahan"));
    assert.ok(!judulKolom(excel, "IKU").includes("Sasaran Strategis"));
  });

  it("loses no value, no colour and no formula of the user's; only our own old formulas are renewed", async () => {
    const excel = await buka(berkas(CONTOH));
    await ketik(excel, "IKU", "D7", "=16*2");
    await ketik(excel, "Realisasi Anggaran", "H9", "=0.5");
    await kerjakan(excel, (context) => {
      context.workbook.worksheets.getItem("IKU").getRange("B9").format.fill.color = "#FF0000";
    });
    const sebelum = semuaSel(excel);
    const aturan = lembar(excel, "IKU").conditionalFormats.length;
    await siapkanBukuKerja({ isi: "kosong" });
    const sesudah = semuaSel(excel);
    const berubah = [...sebelum].filter(([sel, isi]) => sesudah.get(sel) !== isi).map(([sel]) => sel);
    const kolom = new Set(berubah.map((sel) => sel.replace(/!\d+,/, "!")));
    // Numbers, achievements and criteria of IKU; absorption, criterion and the totals row of Realisasi Anggaran; totals of programs and why one is missing.
    assert.deepEqual([...kolom].sort(), [
      "IKU!0",
      "IKU!6",
      "IKU!7",
      "PK!2",
      "PK!3",
      "PK!4",
      "Realisasi Anggaran!1",
      "Realisasi Anggaran!5",
      "Realisasi Anggaran!6",
      "Realisasi Anggaran!7",
      "Realisasi Anggaran!8",
    ]);
    assert.ok(!berubah.includes("Realisasi Anggaran!8,7"), "the user's own formula stays");
    assert.equal(sesudah.get("IKU!6,3"), sebelum.get("IKU!6,3"));
    assert.ok(lembar(excel, "IKU").conditionalFormats.length >= aturan);
  });

  it("keeps the user's own columns, sorting and what stands right of a table", async () => {
    const excel = await buka(berkas(CONTOH));
    await kerjakan(excel, (context) => {
      const tabel = context.workbook.tables.getItem("LKJIP_TabelIKU");
      tabel.columns.add(2, undefined, "Catatan Kami");
      tabel.sort.apply([{ key: 1, ascending: false }]);
      context.workbook.worksheets.getItem("IKU").getRange("N8").values = [["di kanan"]];
      context.workbook.worksheets.getItem("IKU").getRange("C8").values = [["isi kami"]];
    });
    const urutan = (): unknown[] =>
      Array.from({ length: 8 }, (_, i) => nilai(lembar(excel, "IKU"), 7 + i, 2));
    const sebelum = urutan();
    await siapkanBukuKerja({ isi: "kosong" });
    assert.deepEqual(urutan(), sebelum);
    assert.equal(nilai(lembar(excel, "IKU"), 8, 3), "isi kami");
    const isi = [...lembar(excel, "IKU").cells.get(7)!.values()].map(({ value }) => value);
    assert.ok(isi.includes("di kanan"));
    assert.ok(judulKolom(excel, "IKU").includes("Catatan Kami"));
  });

  for (const nama of [CONTOH, KOSONG])
    it(`is the same twice as once, and takes at most four requests to read and to write: ${nama}`, async () => {
      const excel = await buka(berkas(nama));
      const awal = excel.stats.syncs;
      await siapkanBukuKerja({ isi: "kosong", tambahan: TAMBAHAN });
      assert.ok(excel.stats.syncs - awal <= 4, String(excel.stats.syncs - awal));
      const sekali = isiBuku(excel);
      const hasil = await siapkanBukuKerja({ isi: "kosong", tambahan: TAMBAHAN });
      assert.match(hasil.ringkasan, /Tidak ada yang diubah/);
      assert.deepEqual(isiBuku(excel), sekali);
    });

  for (const bagian of [0.1, 0.5, 0.9, 0.99])
    it(`is as it was when Excel fails after ${bagian * 100} % of the actions`, async () => {
      const contoh = await buka(berkas(CONTOH));
      await siapkanBukuKerja({ isi: "kosong" });
      const semua = contoh.stats.requests.at(-1)!.actions;
      const excel = await buka(berkas(CONTOH));
      const sebelum = new Map([...semuaSel(excel)].map(([sel, isi]) => [sel, JSON.parse(String(isi))[0]]));
      excel.faults.failRequest({ n: 3, afterActions: Math.floor(bagian * semua) });
      const hasil = await siapkanBukuKerja({ isi: "kosong" });
      assert.equal(hasil.berhasil, false);
      const kini = semuaSel(excel);
      for (const [sel, isi] of sebelum) assert.deepEqual(JSON.parse(String(kini.get(sel)))[0], isi, sel);
      assert.equal(judulKolom(excel, "PK").length, 6);
      assert.equal((await siapkanBukuKerja({ isi: "kosong" })).berhasil, true);
    });
});
