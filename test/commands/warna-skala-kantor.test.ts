import assert from "node:assert/strict";
import { bukaWarna, type ExcelWarna } from "./warna-alat";
import { tulisLembar } from "./warna-buku";

const ISI = [
  ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
  [1, "Indeks kepuasan masyarakat", "Indeks", 80, 76, 95],
  [2, "Dokumen tersusun", "Dokumen", 10, 7, 70],
  [3, "Peserta pelatihan", "Orang", 40, 20, 50],
  [null],
  [null],
  [null, "Kriteria", "Nilai"],
  [null, "Baik", "80-100"],
  [null, "Cukup", "60-79"],
  [null, "Kurang", "0-59"],
];
const WARNA = { D8: "#92D050", D9: "#FFC000", D10: "#C00000" };

describe("the office's own table of criteria with filled cells", function () {
  this.timeout(60_000);
  let buku: ExcelWarna;
  after(() => buku.excel.close());

  it("is the scale with its own colours when the user says so, remembered with them", async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", ISI);
    await buku.excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const [sel, warna] of Object.entries(WARNA)) sheet.getRange(sel).format.fill.color = warna;
      await context.sync();
    });
    const peta = async () => {
      const bacaan = await buku.warna.petakan({ jenis: "lembar" });
      assert.ok(bacaan.ada);
      return bacaan.nilai;
    };
    const hasil = await buku.kerja.terapkan(buku.warna.ubahSkala(await peta(), true));
    assert.equal(hasil.akibat, "berubah", JSON.stringify(hasil));
    const isian = (buku.excel.workbook.book.sheets[0]?.conditionalFormats ?? []).map((satu) =>
      JSON.stringify(satu),
    );
    for (const warna of Object.values(WARNA))
      assert.ok(
        isian.some((satu) => satu.toUpperCase().includes(warna.slice(1))),
        `${warna}: ${isian.join()}`,
      );
    const { skala } = await peta();
    assert.deepEqual(
      skala.skala.tingkat.map(({ hex }) => hex),
      Object.values(WARNA),
    );
  });
});
