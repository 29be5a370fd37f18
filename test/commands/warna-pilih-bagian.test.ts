import assert from "node:assert/strict";
import { createUniverEngine } from "excel-host/univer";
import { namaBagian } from "../../src/domain/warna/rencana/sumber-pasangan";
import type { PetaWarna } from "../../src/domain/warna/peta";
import type { PilihanBagian } from "../../src/domain/warna/rencana";
import { bukaWarna, type ExcelWarna } from "./warna-alat";
import { tulisLembar } from "./warna-buku";

const KEPALA = [
  ["No", "Indikator", "Tahap I", null, "Tahap II", null, "Tahap III", null],
  [null, null, "Target", "Realisasi", "Target", "Realisasi", "Target", "Realisasi"],
];
const ISI = [
  [1, "Jumlah peserta", 100, 50, 100, 80, 200, 170],
  [2, "Jumlah dokumen", 10, 8, 10, 9, 20, null],
  [3, "Jumlah unit", 5, null, 5, null, 5, null],
];
const LEMBAR = { jenis: "lembar" } as const;

/** What stands in the added Capaian column (I) after the engine has calculated. */
async function capaian({ excel }: ExcelWarna): Promise<unknown[]> {
  return excel.Excel.run(async (context) => {
    const sel = context.workbook.worksheets.getActiveWorksheet().getRange("I3:I5").load("values");
    await context.sync();
    return sel.values.map(
      ([satu]) => (typeof satu === "number" ? Math.round(satu * 1e6) / 1e6 : satu) as unknown,
    );
  });
}

describe("a table of parts without a whole", function () {
  this.timeout(60_000);
  let buku: ExcelWarna;

  beforeEach(async () => {
    buku = await bukaWarna(undefined, { engine: createUniverEngine });
    await tulisLembar(buku.excel, "Sheet1", [...KEPALA, ...ISI]);
  });
  afterEach(() => buku.excel.close());

  async function peta(): Promise<PetaWarna> {
    const dibaca = await buku.warna.petakan(LEMBAR);
    assert.ok(dibaca.ada);
    return dibaca.nilai;
  }

  async function dengan(bagian: PilihanBagian): Promise<PetaWarna> {
    const awal = await peta();
    return buku.warna.ubahPilihan(awal, awal.lembar[0]?.tabel[0]?.kunci ?? "", { bagian });
  }

  it("is left alone, asked or not, until the user has said what stands for the row", async () => {
    const [tabel] = (await peta()).lembar[0]?.tabel ?? [];
    assert.ok(tabel);
    assert.equal(tabel.rencana.jenis, "biarkan");
    assert.deepEqual(namaBagian(tabel.tabel), ["Tahap I", "Tahap II", "Tahap III"]);
    assert.ok(tabel.tabel.temuan.some(({ kode }) => kode === "BAGIAN_SETARA"));
    const hasil = await buku.kerja.warnaiYangPasti(LEMBAR);
    assert.equal(hasil.ringkasan, buku.warna.teksWarna().hasil.tetap);
  });

  for (const [bagian, ingin] of [
    ["jumlah", [0.75, 17 / 40, ""]],
    ["akhir", [0.85, 0.9, ""]],
    ["bagian:Tahap II", [0.8, 0.9, ""]],
  ] as const)
    it(`computes by ${bagian} what the preview shows, and remembers it`, async () => {
      const dipilih = await dengan(bagian);
      const [tabel] = dipilih.lembar[0]?.tabel ?? [];
      assert.ok(tabel?.rencana.jenis === "tambah" && tabel.rencana.yakin, "the choice is the answer");
      const tampak = tabel.cuplikan.map(({ rasio }) =>
        rasio === undefined ? "" : Math.round(rasio * 1e6) / 1e6,
      );
      assert.deepEqual(tampak, [...ingin]);
      assert.ok((await buku.kerja.terapkan(dipilih)).berhasil);
      assert.deepEqual(Array.from(await capaian(buku)), [...ingin]);
      const lagi = (await peta()).lembar[0]?.tabel[0];
      assert.equal(lagi?.pilihan.bagian, bagian);
      assert.ok(lagi.rencana.jenis === "tambah" && lagi.rencana.yakin && lagi.rencana.perbarui);
    });
});
