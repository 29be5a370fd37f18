import assert from "node:assert/strict";
import type { OpenedExcel } from "excel-host/node";
import { bukaExcel } from "../../cli/buka-excel";
import { bacaKeadaan } from "../../src/commands/baca";
import { jadikanAngka } from "../../src/commands/jadikan-angka";
import { kembalikan } from "../../src/commands/kembalikan";
import { siapkanBukuKerja } from "../../src/commands/siapkan";
import type { RencanaAngka } from "../../src/domain/lembar/rencana-angka";
import { bedaKeadaan, keadaan } from "../kegagalan/keadaan";
import { buka, kerjakan, ketik, lembar, nilai, tutupSemua } from "./buka";

async function rencana(): Promise<RencanaAngka> {
  const bacaan = await bacaKeadaan();
  assert.ok(bacaan.ada);
  return bacaan.nilai.angkaTeks;
}

/** Types texts as people paste them: into cells whose format is text, a percent, or the column's own. */
async function ketikTeks(excel: OpenedExcel): Promise<void> {
  await kerjakan(excel, ({ workbook }) => {
    const anggaran = workbook.worksheets.getItem("Realisasi Anggaran");
    const teks = (area: string, isi: string, format?: string): void => {
      const range = anggaran.getRange(area);
      if (format !== undefined) range.numberFormat = [[format]];
      range.values = [[`'${isi}`]];
    };
    teks("F8", "Rp. 73.291.000,00");
    teks("G8", "73.291.000", "@");
    teks("H8", "38.659.003", "0%");
    teks("F9", "5 paket");
    teks("G9", "1,150");
    teks("H10", "Rp 1.500", "#,##0.00");
    workbook.worksheets.getItem("IKU").getRange("E8:F8").values = [["'95", "'87.5"]];
    workbook.worksheets.getItem("PK").getRange("D8").values = [["'85 %"]];
  });
}

async function siapkan(): Promise<OpenedExcel> {
  const excel = await buka();
  await siapkanBukuKerja({ isi: "contoh" });
  await ketikTeks(excel);
  return excel;
}

const UBAH: readonly (readonly [sel: string, ditulis: string, menjadi: number])[] = [
  // The sample's own, as the report printed it.
  ["PK!D26", "786.952.684,00", 786_952_684],
  ["IKU!E8", "95", 95],
  ["IKU!F8", "87.5", 87.5],
  ["'Realisasi Anggaran'!F8", "Rp. 73.291.000,00", 73_291_000],
  ["'Realisasi Anggaran'!G8", "73.291.000", 73_291_000],
  ["'Realisasi Anggaran'!H8", "38.659.003", 38_659_003],
  ["'Realisasi Anggaran'!H10", "Rp 1.500", 1500],
];

describe("turning texts into numbers", () => {
  afterEach(tutupSemua);

  it("shows first what becomes what, and changes that once and nothing else, in four requests", async () => {
    const excel = await siapkan();
    const awal = keadaan(excel);
    const { ubah, tetap } = await rencana();
    assert.deepEqual(
      ubah.map(({ sel, ditulis, menjadi }) => [sel, ditulis, menjadi]),
      UBAH,
    );
    const alasan = new Map(tetap.map((satu) => [satu.sel, satu.alasan]));
    assert.equal(alasan.get("PK!D8"), "satuan");
    assert.equal(alasan.get("'Realisasi Anggaran'!F9"), "satuan");
    assert.equal(alasan.get("'Realisasi Anggaran'!G9"), "ragu");
    const syncs = excel.stats.syncs;
    const hasil = await jadikanAngka(ubah);
    assert.equal(hasil.akibat, "berubah");
    assert.match(hasil.ringkasan, /^7 teks dijadikan angka di lembar PK, IKU, Realisasi Anggaran;/);
    assert.equal(excel.stats.syncs - syncs, 4);
    const letak = UBAH.map(([sel]) => sel.replaceAll("'", ""));
    const [, , , f8, g8, h8, h10] = letak;
    assert.deepEqual(
      bedaKeadaan(awal, keadaan(excel)).sort(),
      [
        ...letak.map(selKeadaan).map((satu) => `${satu} isi`),
        `${selKeadaan(g8)} rupa`,
        `${selKeadaan(h8)} rupa`,
      ].sort(),
    );
    const rupa = (sel: string | undefined) => rupaSel(excel, sel ?? "");
    // The column's own format where the cell's would not show the number; the user's own else.
    assert.deepEqual([f8, g8, h8].map(rupa), ["[$-421]#,##0", "[$-421]#,##0", "[$-421]#,##0"]);
    assert.equal(rupa(h10), "#,##0.00");
    const ragu = hasil.pesan.find(({ sel }) => sel === "'Realisasi Anggaran'!G9");
    for (const { sel = "", teks } of hasil.pesan)
      assert.ok(!teks.split(/[ ;,]+/).includes(sel), `${sel} stands beside "${teks}" already`);
    assert.ok(hasil.pesan.some(({ teks }) => /; begitu juga .* dan \d+ sel lain\.$/.test(teks)));
    assert.match(ragu?.teks ?? "", /bisa berarti angka lain\.$/);
    const sekali = keadaan(excel);
    assert.equal((await jadikanAngka()).akibat, "tidak-ada");
    assert.deepEqual(bedaKeadaan(sekali, keadaan(excel)), []);
    assert.deepEqual((await rencana()).ubah, []);
  });

  it("is taken back by Kembalikan after saving and opening: the texts, their formats, beside what was typed since", async () => {
    const excel = await siapkan();
    const awal = keadaan(excel);
    await jadikanAngka();
    await ketik(excel, "Realisasi Anggaran", "H10", 2000);
    const lagi = await buka(await excel.save());
    const hasil = await kembalikan();
    assert.equal(hasil.akibat, "berubah");
    assert.deepEqual(bedaKeadaan(awal, keadaan(lagi)), ["Realisasi Anggaran!10,8 isi"]);
    assert.equal(nilai(lembar(lagi, "Realisasi Anggaran"), 10, 8), 2000);
    assert.match(hasil.pesan[0]?.teks ?? "", /sudah Anda ubah sesudahnya/);
  });

  it("gives each of two rows that look alike afterwards its own back", async () => {
    const excel = await siapkan();
    const sama = (pagu: string | number) => ["Sub", "Ind", pagu, "", 5] as (string | number)[];
    await kerjakan(excel, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Realisasi Anggaran");
      const atas = sheet.getRange("A20:E20");
      sheet.getRange("A21:E22").copyFrom(atas);
      sheet.getRange("D20:H22").values = [sama(100), sama("'Rp. 100,00"), sama("'100")];
    });
    const awal = keadaan(excel);
    await jadikanAngka();
    await kembalikan();
    assert.deepEqual(bedaKeadaan(awal, keadaan(excel)), []);
  });

  it("writes nothing where the sheets are not as they were shown, and says so", async () => {
    const excel = await siapkan();
    const { ubah } = await rencana();
    await ketik(excel, "Realisasi Anggaran", "F8", "'Rp. 99.000,00");
    const awal = keadaan(excel);
    const hasil = await jadikanAngka(ubah);
    assert.deepEqual([hasil.akibat, hasil.pesan[0]?.kode], ["gagal", "ISI_BERUBAH"]);
    assert.ok(hasil.pesan[0]?.saran);
    assert.deepEqual(bedaKeadaan(awal, keadaan(excel)), []);
  });

  it("says by a code what to do where a sheet is protected, and leaves the workbook as it was", async () => {
    const excel = await siapkan();
    await kerjakan(excel, ({ workbook }) => {
      workbook.worksheets.getItem("Realisasi Anggaran").protection.protect();
    });
    const awal = keadaan(excel);
    const hasil = await jadikanAngka();
    assert.deepEqual([hasil.akibat, hasil.pesan[0]?.kode], ["gagal", "EXCEL_TERKUNCI"]);
    assert.match(hasil.pesan[0]?.saran ?? "", /proteksi/);
    assert.deepEqual(bedaKeadaan(awal, keadaan(excel)), []);
  });
});

/** "IKU!E8" as the state of a workbook names it: "IKU!8,5". */
function selKeadaan(sel: string | undefined): string {
  const [, judul = "", huruf = "", baris = ""] = /^(.*)!([A-Z])(\d+)$/.exec(sel ?? "") ?? [];
  return `${judul}!${baris},${huruf.charCodeAt(0) - 64}`;
}

function rupaSel(excel: OpenedExcel, sel: string): string {
  const [, judul = "", huruf = "", baris = ""] = /^(.*)!([A-Z])(\d+)$/.exec(sel) ?? [];
  const { book } = excel.workbook;
  const isi = lembar(excel, judul)
    .cells.get(Number(baris) - 1)
    ?.get(huruf.charCodeAt(0) - 65);
  return String(book.formats.get(isi?.format ?? 0).numberFormat);
}

describe("what the sheets compute from texts that become numbers", function () {
  this.timeout(120_000);

  it("is the same to the last digit: every formula of every sheet, the totals too", async () => {
    const { excel, perintah } = await bukaExcel();
    await perintah.siapkanBukuKerja({ isi: "contoh" });
    await kerjakan(excel, ({ workbook }) => {
      const tabel = workbook.tables.getItem("LKJIP_TabelAnggaran");
      for (const judul of ["Pagu Perubahan", "Realisasi"])
        tabel.columns.getItem(judul).getDataBodyRange().getCell(0, 0).getAbsoluteResizedRange(4, 1).values = [
          ["'Rp. 12.500.000,00"],
          ["'7.250.000"],
          ["'Rp 9.000.000,50"],
          [1_000_000],
        ];
      // The one broken figure of the sample, so that there are totals to compare.
      tabel.columns.getItem("Realisasi").getDataBodyRange().getCell(6, 0).values = [["'23.940.000"]];
      workbook.worksheets.getItem("IKU").getRange("E7:F8").values = [
        ["'95", "'87,5"],
        ["'100", "'93.72"],
      ];
      workbook.worksheets.getItem("IKU").getRange("E9").formulas = [['="97,5"']];
    });
    const hitungan = async (): Promise<string[]> => {
      await excel.calculated();
      return excel.workbook.book.sheets.flatMap(({ name, cells }) =>
        [...cells].flatMap(([b, baris]) =>
          [...baris].flatMap(([k, { formula, value }]) =>
            formula === undefined ? [] : [`${name}!${b},${k} ${JSON.stringify(value)}`],
          ),
        ),
      );
    };
    const dulu = await hitungan();
    const hasil = await perintah.jadikanAngka();
    assert.match(hasil.ringkasan, /^12 teks/);
    const kini = await hitungan();
    excel.close();
    assert.ok(
      kini.some((satu) => satu.startsWith("Realisasi Anggaran!") && /\d{10}/.test(satu)),
      "a total",
    );
    assert.deepEqual(kini, dulu);
  });
});
