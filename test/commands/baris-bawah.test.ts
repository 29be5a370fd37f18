import assert from "node:assert/strict";
import type { OpenedExcel } from "excel-host/node";
import { ambilBarisBawah } from "../../src/commands/ambil-baris";
import { bacaKeadaan } from "../../src/commands/baca";
import { kembalikan } from "../../src/commands/kembalikan";
import { siapkanBukuKerja } from "../../src/commands/siapkan";
import { rumusBaku } from "../../src/domain/jurnal/padat";
import { buka, isiBuku, isiLembar, kerjakan, ketik, lembar, nilai, tutupSemua } from "./buka";

async function kode(): Promise<(readonly [string, string | undefined])[]> {
  const keadaan = await bacaKeadaan();
  assert.ok(keadaan.ada);
  return keadaan.nilai.pesan.map(({ kode: satu, sel }) => [satu, sel] as const);
}

async function tempel(
  excel: OpenedExcel,
  judul: string,
  area: string,
  isi: (string | number)[][],
): Promise<void> {
  await kerjakan(excel, (context) => {
    context.workbook.worksheets.getItem(judul).getRange(area).values = isi;
  });
}

/** What stands in the cells of a sheet, and their number formats. */
function isiSel({ workbook: { book } }: OpenedExcel, judul: string): unknown {
  const sheet = book.sheets.find(({ name }) => name === judul);
  return [...(sheet?.cells ?? [])]
    .flatMap(([baris, sel]) =>
      [...sel].flatMap(([kolom, { value, formula, format }]) =>
        (value ?? "") === "" && formula === undefined
          ? []
          : [
              [
                baris,
                kolom,
                formula === undefined ? value : rumusBaku(formula),
                book.formats.get(format).numberFormat,
              ].join(),
            ],
      ),
    )
    .sort();
}

const indikator = (banyak: number): (string | number)[][] =>
  Array.from({ length: banyak }, (_, i) => ["Sasaran", `Indikator ${i + 1}`, "orang", 10 + i, i]);

describe("rows that stand right under a table", () => {
  afterEach(tutupSemua);

  it("are named with their number and place: 38 pasted indicators", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    await tempel(excel, "IKU", "B15:F52", indikator(38));
    const temuan = (await kode()).filter(([satu]) => satu === "BARIS_DI_BAWAH");
    assert.deepEqual(temuan, [["BARIS_DI_BAWAH", "IKU!A15:L52"]]);
  });

  it("are taken in with formulas, numbers and looks, and only once", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    await tempel(excel, "IKU", "B15:F52", indikator(38));
    await ketik(excel, "IKU", "C60", "catatan di bawah");
    const awal = excel.stats.syncs;
    assert.match((await ambilBarisBawah()).ringkasan, /^38 baris/);
    assert.ok(excel.stats.syncs - awal <= 4);
    const iku = lembar(excel, "IKU");
    assert.deepEqual(iku.tables[0]?.range, { top: 5, left: 0, bottom: 51, right: 11 });
    assert.deepEqual(
      [nilai(iku, 15, 3), nilai(iku, 52, 3), nilai(iku, 53, 3)],
      ["Indikator 1", "Indikator 38", null],
    );
    assert.match(iku.cells.get(51)?.get(7)?.formula ?? "", /LKJIP\.CAPAIAN/);
    assert.match(iku.cells.get(51)?.get(0)?.formula ?? "", /COUNTA/);
    assert.equal(nilai(iku, 60, 3), "catatan di bawah");
    const sekali = isiBuku(excel);
    assert.match((await ambilBarisBawah()).ringkasan, /Tidak ada baris/);
    assert.deepEqual(isiBuku(excel), sekali);
    assert.deepEqual(
      (await kode()).filter(([satu]) => satu === "BARIS_DI_BAWAH"),
      [],
    );
  });

  it("are taken in above the totals row, which stays the last", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    await tempel(excel, "Realisasi Anggaran", "D51:H52", [
      ["Sub A", "Indikator A", 100, "", "Rp. 50,00"],
      ["Sub B", "Indikator B", 100, 90, 45],
    ]);
    assert.ok((await kode()).some(([satu]) => satu === "BARIS_DI_BAWAH"));
    await ambilBarisBawah();
    const anggaran = lembar(excel, "Realisasi Anggaran");
    assert.equal(nilai(anggaran, 50, 4), "Sub A");
    assert.equal(nilai(anggaran, 50, 8), "Rp. 50,00");
    assert.equal(nilai(anggaran, 52, 1), "JUMLAH");
    assert.equal(nilai(anggaran, 53, 4), null);
  });

  it("are taken in once, however often Excel fails in between", async () => {
    const pasang = async (): Promise<OpenedExcel> => {
      const excel = await buka();
      await siapkanBukuKerja({ isi: "contoh" });
      await tempel(excel, "IKU", "B15:F16", indikator(2));
      await tempel(excel, "Realisasi Anggaran", "D51:H51", [["Sub A", "Indikator A", 100, "", 50]]);
      return excel;
    };
    const lancar = await pasang();
    await ambilBarisBawah();
    for (const afterActions of [0, 1]) {
      const excel = await pasang();
      excel.faults.failRequest({ n: 4, afterActions });
      assert.equal((await ambilBarisBawah()).berhasil, false);
      await ambilBarisBawah();
      assert.deepEqual(isiLembar(lembar(excel, "IKU")), isiLembar(lembar(lancar, "IKU")));
      assert.deepEqual(
        isiLembar(lembar(excel, "Realisasi Anggaran")),
        isiLembar(lembar(lancar, "Realisasi Anggaran")),
      );
    }
  });

  it("stand under the table again after Kembalikan, also when the file was saved and opened in between", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    await tempel(excel, "IKU", "B15:F17", indikator(3));
    await tempel(excel, "Realisasi Anggaran", "D51:H51", [["Sub A", "Indikator A", 100, "", "Rp. 50,00"]]);
    await kerjakan(excel, ({ workbook }) => {
      const sel = workbook.worksheets.getItem("IKU").getRange("E16:F16");
      sel.values = [[0.85, 0.8]];
      sel.numberFormat = [["0%", "0.0%"]];
      workbook.worksheets.getItem("IKU").getRange("C30").values = [["catatan di bawah"]];
    });
    const semula = (satu: OpenedExcel): unknown =>
      ["IKU", "Realisasi Anggaran"].map((judul) => isiSel(satu, judul));
    const awal = semula(excel);
    assert.equal((await ambilBarisBawah()).akibat, "berubah");
    const format = excel.workbook.book.formats.get(lembar(excel, "IKU").cells.get(15)?.get(4)?.format ?? 0);
    assert.equal(format.numberFormat, "0%", "a percent that was typed stays one");
    const lagi = await buka(await excel.save());
    const hasil = await kembalikan();
    assert.deepEqual([hasil.akibat, hasil.pesan], ["berubah", []]);
    assert.deepEqual(semula(lagi), awal);
    assert.equal((await ambilBarisBawah()).akibat, "berubah");
  });

  it("stay in the table where they were changed since, and nothing else under it is touched", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    await tempel(excel, "IKU", "B15:F17", indikator(3));
    await ambilBarisBawah();
    await ketik(excel, "IKU", "C16", "Indikator yang dibetulkan");
    await ketik(excel, "IKU", "C18", "ketikan baru di bawah");
    const hasil = await kembalikan();
    assert.deepEqual(
      hasil.pesan.map(({ kode }) => kode),
      ["BARIS_DIUBAH"],
    );
    const kolom = [15, 16, 17, 18].map((baris) => nilai(lembar(excel, "IKU"), baris, 3));
    assert.deepEqual(kolom, [
      "Indikator yang dibetulkan",
      "Indikator 1",
      "Indikator 3",
      "ketikan baru di bawah",
    ]);
    assert.equal(lembar(excel, "IKU").tables[0]?.range.bottom, 14);
  });

  it("are not a note in the first column, a heading or another table", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    await ketik(excel, "IKU", "A15", "Sumber: laporan bidang");
    await kerjakan(excel, (context) => {
      context.workbook.worksheets.getItem("PK").getRange("30:30").delete("Up");
    });
    assert.deepEqual(
      (await kode()).filter(([satu]) => satu === "BARIS_DI_BAWAH"),
      [],
    );
  });
});

describe("figures that would be wrong without a word", () => {
  afterEach(tutupSemua);

  it("are named: a slipped decimal point, a negative achievement, a doubtful polarity", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    await ketik(excel, "IKU", "F8", 9887);
    await tempel(excel, "IKU", "C9:F9", [["Angka putus sekolah", "anak", 150, 176]]);
    await tempel(excel, "IKU", "E10:G10", [[10, 50, "negatif"]]);
    const semua = (await kode()).filter(([, sel]) => sel?.startsWith("IKU!"));
    assert.deepEqual(semua, [
      ["CAPAIAN_TIDAK_WAJAR", "IKU!F8"],
      ["POLARITAS_DIUSULKAN", "IKU!G9"],
      ["CAPAIAN_TIDAK_WAJAR", "IKU!F10"],
    ]);
  });

  it("follow the limits of the settings", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    await ketik(excel, "IKU", "F8", 800);
    assert.ok((await kode()).some(([satu]) => satu === "CAPAIAN_TIDAK_WAJAR"));
    await kerjakan(excel, (context) => {
      context.workbook.settings.add("LKJIP.pengaturan", { capaianWajar: { atas: 3 } });
    });
    assert.ok(!(await kode()).some(([satu]) => satu === "CAPAIAN_TIDAK_WAJAR"));
  });

  it("are read as they were typed: 85% stays a percent, and its bare neighbour is named", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    await kerjakan(excel, (context) => {
      const sel = context.workbook.worksheets.getItem("IKU").getRange("E8:F8");
      sel.values = [[0.85, 82]];
      sel.numberFormat = [["0%", "General"]];
    });
    assert.deepEqual(
      (await kode()).filter(([, sel]) => sel?.startsWith("IKU!")),
      [["PERSEN_SEBELAH", "IKU!F8"]],
    );
    await kerjakan(excel, (context) => {
      const sel = context.workbook.worksheets.getItem("IKU").getRange("F8");
      sel.values = [[0.82]];
      sel.numberFormat = [["0.00%"]];
    });
    assert.deepEqual(
      (await kode()).filter(([, sel]) => sel?.startsWith("IKU!")),
      [],
    );
  });

  it("ask what a bare fraction means where the indicator is in percent: 0,85 would be printed as 0,85", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    await kerjakan(excel, (context) => {
      const sheet = context.workbook.worksheets.getItem("IKU");
      sheet.getRange("D7:F12").values = [
        ["%", 0.85, 0.82],
        ["persen", 85, 0.82],
        ["%", 1, 1],
        ["%", 2, 0.8],
        ["%", 0.9, ""],
        ["orang", 1, ""],
      ];
    });
    const persen = (await kode()).filter(([satu]) => satu === "PERSEN_PECAHAN");
    assert.deepEqual(
      persen.map(([, sel]) => sel),
      ["IKU!E7", "IKU!F8", "IKU!E9", "IKU!E11"],
    );
  });

  for (const warna of ["constructor", "__proto__", "toString"])
    it(`does not break on a colour named ${warna}`, async () => {
      const excel = await buka();
      await siapkanBukuKerja({ isi: "contoh" });
      await ketik(excel, "Kriteria", "E6", warna);
      assert.equal((await bacaKeadaan()).ada, true);
    });
});
