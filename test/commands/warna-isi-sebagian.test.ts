import assert from "node:assert/strict";
import { createUniverEngine } from "excel-host/univer";
import { bukaWarna, type ExcelWarna } from "./warna-alat";
import { tulisLembar } from "./warna-buku";

type Isi = string | number | null;

const LEMBAR = { jenis: "lembar" } as const;
const ISI = { isiKolom: true } as const;
const KEPALA = ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kriteria"];
const BARIS: readonly (readonly [string, number, number | null])[] = [
  ["Indeks kepuasan masyarakat", 80, 76],
  ["Dokumen tersusun", 10, 6],
  ["Nilai SAKIP", 70, 70],
  ["Peserta pelatihan", 40, 35],
  ["Jumlah inovasi", 3, 2],
  ["Rapat koordinasi", 0, 0],
];

/** A form of the office's own whose capaian holds these figures. */
function formulir(capaian: readonly Isi[]): Isi[][] {
  return [
    KEPALA,
    ...BARIS.map(([nama, target, realisasi], i): Isi[] => [
      ...[i + 1, nama, "Satuan", target, realisasi],
      ...[capaian[i] ?? null, null],
    ]),
  ];
}

describe("filling the blank cells of a capaian column that the office has begun", function () {
  this.timeout(60_000);
  let buku: ExcelWarna;

  before(async () => {
    buku = await bukaWarna(undefined, { engine: createUniverEngine });
  });
  after(() => buku.excel.close());
  afterEach(async () => {
    await buku.excel.Excel.run(async (context) => {
      const lembar = context.workbook.worksheets.getActiveWorksheet();
      lembar.getRange("A1:I9").clear();
      lembar.getRange("A1:I9").conditionalFormats.clearAll();
      await context.sync();
    });
  });

  async function muat(alamat: string, apa: "formulas" | "values" | "numberFormat"): Promise<unknown[]> {
    return buku.excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(alamat).load(apa);
      await context.sync();
      return [...range[apa]].map(([satu]) => satu as unknown);
    });
  }

  async function siapkan(capaian: readonly Isi[], format = "General"): Promise<void> {
    await tulisLembar(buku.excel, "Sheet1", formulir(capaian));
    await buku.excel.Excel.run(async (context) => {
      const kolom = context.workbook.worksheets.getActiveWorksheet().getRange("F2:F7");
      kolom.numberFormat = BARIS.map(() => [format]);
      await context.sync();
    });
  }

  const kode = ({ pesan }: { pesan: readonly { kode: string }[] }) => pesan.map((satu) => satu.kode);

  it("is offered, not done unasked; on demand percents stay percents, and what was typed stays as it was", async () => {
    await siapkan([95, 60, null, "87,5", null, null]);
    const biasa = await buku.kerja.warnaiYangPasti(LEMBAR);
    assert.ok(kode(biasa).includes("CAPAIAN_SEBAGIAN"), JSON.stringify(biasa));
    assert.deepEqual(await muat("F4:F6", "formulas"), ["", "87,5", ""]);
    await buku.kerja.kembalikan();
    const hasil = await buku.kerja.warnaiYangPasti(LEMBAR, ISI);
    assert.equal(hasil.akibat, "berubah", JSON.stringify(hasil));
    const nilai = await muat("F2:F7", "values");
    assert.deepEqual(nilai.slice(0, 4), [95, 60, 100, "87,5"]);
    assert.ok(Math.abs(Number(nilai[4]) - 200 / 3) < 1e-9);
    assert.equal(nilai[5], "-", "nothing planned and nothing done");
    assert.deepEqual(await muat("F2:F6", "numberFormat"), ["General", "General", "0", "General", "0"]);
    const nama = ["Sangat Baik", "Rendah", "Sangat Baik", "Tinggi", "Sedang", ""];
    assert.deepEqual(await muat("G2:G7", "values"), nama);
  });

  it("writes ratios beside ratios", async () => {
    await siapkan([0.95, 0.6, null, 0.875, null, null], "0.0%");
    await buku.kerja.warnaiYangPasti(LEMBAR, ISI);
    assert.deepEqual(await muat("F4:F5", "values"), [1, 0.875]);
    assert.deepEqual(await muat("F4", "numberFormat"), ["0.0%"]);
  });

  it("writes texts beside texts, with their decimal sign and percent sign", async () => {
    await siapkan(["95,0 %", "60,0 %", null, "87,5 %", null, null], "@");
    await buku.kerja.warnaiYangPasti(LEMBAR, ISI);
    assert.deepEqual(await muat("F2:F7", "values"), ["95,0 %", "60,0 %", "100,0 %", "87,5 %", "66,7 %", "-"]);
    await buku.kerja.kembalikan();
    await siapkan(["95.00%", "60.00%", null, "87.50%", null, null]);
    await buku.kerja.warnaiYangPasti(LEMBAR, ISI);
    assert.deepEqual(await muat("F4:F6", "values"), ["100.00%", "87.50%", "66.67%"]);
  });

  it("is the same twice as once, and is taken back exactly", async () => {
    for (const isi of [
      [95, 60, null, 87.5],
      ["95%", "60%", null, "87,5%"],
    ] as const) {
      await siapkan(isi);
      const keadaan = async () =>
        JSON.stringify([await muat("F1:G7", "formulas"), await muat("F1:F7", "numberFormat")]);
      const awal = await keadaan();
      await buku.kerja.warnaiYangPasti(LEMBAR, ISI);
      const sesudah = await keadaan();
      assert.notEqual(sesudah, awal);
      for (const opsi of [ISI, {}]) {
        const lagi = await buku.kerja.warnaiYangPasti(LEMBAR, opsi);
        assert.equal(lagi.akibat, "tetap", JSON.stringify(lagi));
        assert.equal(await keadaan(), sesudah);
      }
      await buku.kerja.kembalikan();
      assert.equal(await keadaan(), awal);
    }
  });

  it("names the filled cells that say something else, and keeps them", async () => {
    await siapkan([95, 90, null, 87.5, null, null]);
    const hasil = await buku.kerja.warnaiYangPasti(LEMBAR, ISI);
    assert.ok(
      hasil.pesan.some(({ sel }) => sel === "Sheet1!F3"),
      JSON.stringify(hasil.pesan),
    );
    assert.deepEqual(await muat("F3", "formulas"), [90]);
    await buku.kerja.kembalikan();
    const peta = await buku.warna.petakan(LEMBAR);
    assert.ok(peta.ada);
    const kunci = peta.nilai.lembar[0]?.tabel[0]?.kunci ?? "";
    const biasa = await buku.kerja.terapkan(peta.nilai);
    assert.deepEqual(biasa.pesan, [], "the page has shown it, and nothing was filled in");
    await buku.kerja.kembalikan();
    const isi = await buku.kerja.terapkan(buku.warna.ubahPilihan(peta.nilai, kunci, { cara: "isi" }));
    assert.deepEqual(
      isi.pesan.map(({ sel }) => sel),
      ["Sheet1!F3"],
    );
  });

  it("fills nothing where the office computes otherwise", async () => {
    await siapkan([105, 140, null, 112.5, null, null]);
    const hasil = await buku.kerja.warnaiYangPasti(LEMBAR, ISI);
    assert.ok(kode(hasil).includes("ISIAN_BERTENTANGAN"), JSON.stringify(hasil));
    assert.deepEqual(await muat("F4", "formulas"), [""]);
  });
});
