import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { lkjip } from "./lkjip";

const SUMBER = path.join(__dirname, "../fixtures/laporan-nyata.xlsx");

interface Cetakan {
  readonly tujuan: readonly {
    readonly tujuan: string;
    readonly baru: readonly unknown[];
    readonly sama: number;
  }[];
}

describe("npm run lkjip -- ambil", function () {
  this.timeout(180_000);
  const folder = mkdtempSync(path.join(tmpdir(), "lkjip-ambil-"));
  const berkas = (nama: string): string => path.join(folder, nama);
  after(() => rmSync(folder, { recursive: true }));

  it("fills our sheets from a workbook's own, says what it understood and left, and leaves the input alone", async () => {
    const sebelum = readFileSync(SUMBER);
    const hasil = await lkjip("ambil", SUMBER, "-o", berkas("b.xlsx"), "--json");
    assert.equal(hasil.kode, 0, hasil.galat);
    const { tujuan } = JSON.parse(hasil.keluar) as Cetakan;
    assert.deepEqual(
      tujuan.map((satu) => [satu.tujuan, satu.baru.length]),
      [
        ["pk", 23],
        ["program", 10],
        ["iku", 8],
        ["anggaran", 43],
      ],
    );
    assert.match(hasil.galat, /ANGKA_RUSAK\] 'Realisasi Keuangan'!E12/);
    assert.match(hasil.galat, /SUMBER_BERBEDA\] IKU!F18: .*22 di sini, tetapi 21 pasar di 'Bab III'!D39/);
    assert.match(hasil.galat, /Data diambil: PK 23 baris baru/);
    assert.deepEqual(readFileSync(SUMBER), sebelum);
  });

  it("once more on its own result finds everything there already", async () => {
    const hasil = await lkjip("ambil", berkas("b.xlsx"), "-o", berkas("c.xlsx"), "--json");
    assert.equal(hasil.kode, 0, hasil.galat);
    const { tujuan } = JSON.parse(hasil.keluar) as Cetakan;
    assert.ok(tujuan.every(({ baru }) => baru.length === 0));
    assert.match(hasil.galat, /sudah ada/);
  });

  it("adds chosen columns and sheets to sheets that are there, named with a comma or one by one", async () => {
    const tambahan = ["--tambahan", "perbandingan,unit", "--tambahan", "triwulan"];
    const hasil = await lkjip("ambil", berkas("b.xlsx"), "-o", berkas("k.xlsx"), ...tambahan);
    assert.equal(hasil.kode, 0, hasil.galat);
    assert.match(hasil.galat, /Triwulan.*Realisasi Tahun Lalu.*PK/);
    const baca = await lkjip("baca", berkas("k.xlsx"), "--rentang", "PK!A6:R6", "--json");
    const { nilai } = JSON.parse(baca.keluar) as { nilai: unknown[][] };
    for (const judul of ["Realisasi Tahun Lalu", "Target Akhir Renstra", "Unit"])
      assert.ok(nilai[0]?.includes(judul), judul);
    const salah = await lkjip(
      "ambil",
      berkas("b.xlsx"),
      "-o",
      berkas("s.xlsx"),
      "--tambahan",
      "triwulan,lain",
    );
    assert.equal(salah.kode, 2);
    assert.match(salah.galat, /bukan "lain"/);
  });

  it("shows the sum of the budget once the broken amount is right, and none before", async () => {
    const baca = await lkjip("baca", berkas("b.xlsx"), "--rentang", "Realisasi Anggaran!A1:P60", "--json");
    const { nilai } = JSON.parse(baca.keluar) as { nilai: unknown[][] };
    const jumlah = nilai.find((baris) => baris[0] === "JUMLAH");
    assert.ok(jumlah);
    assert.ok(jumlah.includes(7_457_740_468), String(jumlah));
    assert.ok(!jumlah.some((isi) => typeof isi === "number" && isi > 0.9 && isi < 1), String(jumlah));
  });

  it("takes one named sheet, or the sheets of another file", async () => {
    const satu = await lkjip("ambil", SUMBER, "-o", berkas("d.xlsx"), "--dari", "IKU", "--json");
    assert.equal(satu.kode, 0, satu.galat);
    const dari = JSON.parse(satu.keluar) as Cetakan;
    assert.deepEqual(
      dari.tujuan.filter(({ baru }) => baru.length > 0).map(({ tujuan }) => tujuan),
      ["iku"],
    );
    assert.equal((await lkjip("siapkan", "-o", berkas("kosong.xlsx"))).kode, 0);
    const lain = await lkjip(
      "ambil",
      berkas("kosong.xlsx"),
      "--sumber",
      SUMBER,
      "-o",
      berkas("e.xlsx"),
      "--json",
    );
    assert.equal(lain.kode, 0, lain.galat);
    assert.deepEqual(
      (JSON.parse(lain.keluar) as Cetakan).tujuan.map(({ baru }) => baru.length),
      [23, 10, 8, 43],
    );
  });

  it("ends with 1 where nothing can be taken or a sheet is missing, with 2 for wrong use, and writes nothing", async () => {
    const tanpa = await lkjip("ambil", berkas("kosong.xlsx"), "-o", berkas("f.xlsx"));
    assert.equal(tanpa.kode, 1);
    assert.match(tanpa.galat, /TIDAK_ADA_TABEL/);
    assert.equal((await lkjip("ambil", SUMBER, "-o", berkas("f.xlsx"), "--dari", "Tidak Ada")).kode, 1);
    assert.equal((await lkjip("ambil", SUMBER, "-o", SUMBER)).kode, 2);
    assert.equal((await lkjip("ambil", SUMBER, "-o", berkas("f.xlsx"), "--mirip", "entah")).kode, 2);
    assert.equal(existsSync(berkas("f.xlsx")), false);
  });

  it("makes next year's workbook of the sample", async () => {
    assert.equal((await lkjip("siapkan", "--contoh", "-o", berkas("g.xlsx"))).kode, 0);
    const hasil = await lkjip("tahun-baru", berkas("g.xlsx"), "-o", berkas("h.xlsx"));
    assert.equal(hasil.kode, 0, hasil.galat);
    assert.match(hasil.galat, /tahun 2022/);
    assert.equal((await lkjip("tahun-baru", berkas("h.xlsx"), "-o", berkas("i.xlsx"))).kode, 1);
  });
});
