import assert from "node:assert/strict";
import { bukaWarna, type ExcelWarna } from "./warna-alat";
import { bagianBuku } from "./warna-bagian";
import { IKU, TANPA_CAPAIAN, tabelBesar, tulisLembar } from "./warna-buku";

const SEMUA = { jenis: "buku" } as const;

async function duaLembar(): Promise<ExcelWarna> {
  const buku = await bukaWarna();
  await tulisLembar(buku.excel, "Sheet1", TANPA_CAPAIAN);
  await tulisLembar(buku.excel, "Lampiran IKU", IKU);
  return buku;
}

/** Requests that a command sends to a workbook. */
function permintaan({ excel }: ExcelWarna, sejak = 0) {
  return excel.stats.requests.filter(({ kind }) => kind === "sync").slice(sejak);
}

describe("Warnai Kriteria when something goes wrong", function () {
  this.timeout(120_000);
  let buku: ExcelWarna;

  afterEach(() => buku.excel.close());

  for (const n of [1, 2, 3, 4])
    for (const afterActions of [0, 5, 40, 90, 148, 149, 150, 151])
      it(`ends finished or as it was when request ${n} fails after ${afterActions} actions`, async () => {
        buku = await duaLembar();
        const awal = bagianBuku(await buku.excel.save());
        const peta = await buku.warna.petakan(SEMUA);
        assert.ok(peta.ada);
        buku.excel.faults.failRequest({ n, afterActions });
        const hasil = await buku.kerja.terapkan(peta.nilai);
        if (hasil.berhasil) await buku.kerja.kembalikan();
        else assert.equal(hasil.pesan[0]?.kode, "EXCEL_DIBATALKAN");
        assert.deepEqual(bagianBuku(await buku.excel.save()), awal);
      });

  for (const [n, afterActions] of [
    ...[1, 2, 3].map((n) => [n, 12]),
    ...[0, 6, 12, 18, 24, 30].map((k) => [4, k]),
  ])
    it(`takes back all the same when request ${n} of Kembalikan fails after ${afterActions} actions`, async () => {
      buku = await duaLembar();
      const awal = bagianBuku(await buku.excel.save());
      await buku.kerja.warnaiYangPasti(SEMUA);
      buku.excel.faults.failRequest({ n: n ?? 1, afterActions: afterActions ?? 0 });
      const hasil = await buku.kerja.kembalikan();
      assert.equal(hasil.berhasil, true);
      assert.deepEqual(bagianBuku(await buku.excel.save()), awal);
    });

  it("says in plain words that Excel is busy, and leaves no restore point behind", async () => {
    buku = await duaLembar();
    const peta = await buku.warna.petakan(SEMUA);
    assert.ok(peta.ada);
    buku.excel.faults.failRequest({ n: 2, code: "Busy" });
    const hasil = await buku.kerja.terapkan(peta.nilai);
    assert.equal(hasil.pesan[0]?.kode, "EXCEL_SIBUK");
    const status = await buku.kerja.statusKembalikan();
    assert.ok(status.ada && !status.nilai.bisa);
  });
});

describe("what Warnai Kriteria costs", function () {
  this.timeout(120_000);

  for (const baris of [10, 100, 1_000, 10_000])
    it(`reads ${baris} rows of 30 columns in four requests and colours in four, each under 2 MB`, async () => {
      const buku = await bukaWarna();
      await tulisLembar(buku.excel, "Sheet1", tabelBesar(baris));
      const sebelum = permintaan(buku).length;
      const peta = await buku.warna.petakan({ jenis: "lembar" });
      assert.ok(peta.ada);
      const membaca = permintaan(buku, sebelum);
      const hasil = await buku.kerja.terapkan(peta.nilai);
      assert.equal(hasil.berhasil, true, hasil.ringkasan);
      const menulis = permintaan(buku, sebelum + membaca.length);
      const tabel = peta.nilai.lembar[0]!.tabel[0]!;
      const tambah = buku.warna.ubahPilihan(peta.nilai, tabel.kunci, { cara: "tambah" });
      const dua = permintaan(buku).length;
      assert.equal((await buku.kerja.terapkan(tambah)).berhasil, true);
      const menambah = permintaan(buku, dua);
      for (const satu of [membaca, menulis, menambah]) {
        assert.ok(satu.length <= 4, `${satu.length} requests`);
        assert.ok(Math.max(...satu.map(({ bytesUp }) => bytesUp)) < 2_000_000, "request size");
        assert.ok(Math.max(...satu.map(({ bytesDown }) => bytesDown)) < 4_000_000, "answer size");
      }
      buku.excel.close();
    });
});
