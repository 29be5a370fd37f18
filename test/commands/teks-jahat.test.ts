import assert from "node:assert/strict";
import { buatBanyakLaporan } from "../../src/commands/laporan-banyak";
import { catatanReviu } from "../../src/commands/catatan-reviu";
import { reviuBuku } from "../../src/commands/reviu";
import { siapkanBukuKerja } from "../../src/commands/siapkan";
import { TAMBAHAN } from "../../src/domain/lembar/tambahan";
import { buka, lembar, tutupSemua } from "./buka";

/** Texts that Excel would take for a formula, a date, a number or a truth value, and one that a page would take for markup. */
const JAHAT = [
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(A1)",
  '=HYPERLINK("http://x.invalid")',
  "00123",
  "1-2",
  "Jan 2022",
  " 5",
  "TRUE",
  "'=1",
  "<b>x</b>",
  "{=1}",
] as const;

/** Columns of people's own texts on our sheets. */
const KOLOM_TEKS =
  /^(?:Sasaran|Indikator|Program|Kegiatan|Sub Kegiatan|Unit|Penanggung Jawab|Formula|Sumber|Tujuan|Keterangan)/;

describe("texts that look like something else", function () {
  this.timeout(240_000);
  afterEach(tutupSemua);

  /** The sample with every sheet that may be chosen. */
  let contoh: Uint8Array;
  before(async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh", tambahan: TAMBAHAN });
    contoh = await excel.save();
    tutupSemua();
  });

  for (const jahat of JAHAT)
    it(`stay texts on every sheet that is made: ${jahat}`, async () => {
      const excel = await buka(contoh);
      const diketik = await excel.Excel.run(async (context) => {
        const tabel = context.workbook.tables.load("items/name");
        await context.sync();
        const isi = tabel.items.map((satu) => ({
          kepala: satu.getHeaderRowRange().load("values"),
          badan: satu.getDataBodyRange().load("rowCount"),
        }));
        await context.sync();
        let banyak = 0;
        isi.forEach(({ kepala, badan }) =>
          (kepala.values[0] ?? []).forEach((judul, k) => {
            if (!KOLOM_TEKS.test(String(judul))) return;
            // The second row: the first keeps programs and sasaran of the sample alive.
            badan.getCell(1, k).values = [[`'${jahat}`]];
            banyak++;
          }),
        );
        for (const sel of ["B5", "B6", "B8", "B10"])
          context.workbook.worksheets.getItem("Profil").getRange(sel).values = [[`'${jahat}`]];
        await context.sync();
        return banyak;
      });
      assert.ok(diketik >= 10, String(diketik));
      const awal = new Set(excel.workbook.book.sheets.map(({ name }) => name));
      const { hasil } = await buatBanyakLaporan();
      assert.ok(hasil.berhasil, hasil.ringkasan);
      await reviuBuku();
      await catatanReviu();
      const baru = excel.workbook.book.sheets.map(({ name }) => name).filter((nama) => !awal.has(nama));
      assert.ok(baru.length >= 12, baru.join());
      let disebut = 0;
      for (const judul of baru)
        for (const sel of lembar(excel, judul).cells.values())
          for (const { value, formula } of sel.values()) {
            // The forms of Bab I add up what is typed in them: the only formulas of a report.
            if (formula !== undefined)
              assert.match(`${judul}: ${formula}`, /^Data Pendukung: IF\(COUNT\([A-Z\d:,]+\)=0,"",/);
            if (typeof value === "string" && value.includes(jahat)) disebut++;
          }
      assert.ok(disebut >= 5, `${jahat} stands in ${disebut} cells`);
    });
});
