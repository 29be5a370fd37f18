import assert from "node:assert/strict";
import { berkasNyata, bukaAmbil, isiTabel, TABEL, type ExcelAmbil } from "./ambil-alat";
import { isiBuku, kerjakan, ketik, lembar, tutupSemua } from "./buka";

function selTarget(buku: ExcelAmbil): string {
  const { range, columns } = lembar(buku.excel, "IKU").tables[0]!;
  const k = range.left + columns.findIndex(({ name }) => name === "Target");
  return `${String.fromCharCode(65 + k)}${range.top + 2}`;
}

const isiTabelSemua = (buku: ExcelAmbil) => Object.values(TABEL).map((nama) => isiTabel(buku, nama));

describe("Tahun Baru", function () {
  this.timeout(120_000);
  afterEach(tutupSemua);

  async function bukuTahun(): Promise<ExcelAmbil> {
    const buku = await bukaAmbil();
    const { siapkanBukuKerja } = await import("../../src/commands/siapkan");
    await siapkanBukuKerja({ isi: "contoh", tambahan: ["perbandingan"] });
    return buku;
  }

  it("names a protected sheet before anything is written", async () => {
    const buku = await bukaAmbil();
    const { siapkanBukuKerja } = await import("../../src/commands/siapkan");
    await siapkanBukuKerja({ isi: "contoh" });
    await kerjakan(buku.excel, (context) => context.workbook.worksheets.getItem("IKU").protection.protect());
    const sebelum = isiBuku(buku.excel);
    const hasil = await buku.siapkanTahunBaru();
    assert.deepEqual(
      hasil.pesan.map(({ kode, teks }) => [kode, /Lembar IKU diproteksi/.test(teks)]),
      [["LEMBAR_DIPROTEKSI", true]],
    );
    assert.deepEqual(isiBuku(buku.excel), sebelum);
  });

  it("moves realisasi to last year, last year to the year before, and empties targets and budgets", async () => {
    const buku = await bukuTahun();
    const lama = isiTabel(buku, TABEL.iku);
    const hasil = await buku.siapkanTahunBaru();
    assert.equal(hasil.berhasil, true, hasil.ringkasan);
    const baru = isiTabel(buku, TABEL.iku);
    assert.deepEqual(
      baru.map((satu) => satu["Realisasi Tahun Lalu"]),
      lama.map((satu) => satu["Realisasi"]),
    );
    assert.deepEqual(
      baru.map((satu) => satu["Realisasi Dua Tahun Lalu"] ?? null),
      lama.map((satu) => satu["Realisasi Tahun Lalu"] ?? null),
    );
    assert.deepEqual(
      baru.map((satu) => satu["Target Tahun Lalu"]),
      lama.map((satu) => satu["Target"]),
    );
    for (const judul of ["Indikator Kinerja Utama", "Satuan", "Target Akhir Renstra", "Sasaran Strategis"])
      assert.deepEqual(
        baru.map((satu) => satu[judul]),
        lama.map((satu) => satu[judul]),
      );
    for (const satu of baru)
      assert.deepEqual([satu["Target"] || null, satu["Realisasi"] || null], [null, null]);
    for (const satu of isiTabel(buku, TABEL.program))
      assert.deepEqual([satu["Anggaran Induk"] || null, satu["Anggaran Perubahan"] || null], [null, null]);
    for (const satu of isiTabel(buku, TABEL.anggaran))
      assert.deepEqual([satu["Pagu"] || null, satu["Realisasi"] || null], [null, null]);
    assert.equal(isiTabel(buku, TABEL.anggaran).length, 43);
    assert.match(hasil.ringkasan, /2022/);
  });

  it("adds the columns of last year to a sheet that is measured and lacks them, keeps its unit, and names last year's reports", async () => {
    const buku = await bukaAmbil();
    const { siapkanBukuKerja } = await import("../../src/commands/siapkan");
    const { buatLaporan } = await import("../../src/commands/laporan");
    await siapkanBukuKerja({ isi: "contoh" });
    const satuan = isiTabel(buku, TABEL.pk).map((satu) => satu["Satuan"]);
    await kerjakan(buku.excel, (context) => {
      const badan = context.workbook.tables.getItem(TABEL.pk).columns.getItem("Realisasi").getDataBodyRange();
      badan.getCell(0, 0).values = [[7]];
    });
    await buatLaporan("tabel-2-1");
    const hasil = await buku.siapkanTahunBaru();
    assert.equal(hasil.berhasil, true, hasil.ringkasan);
    const [pertama, ...lain] = isiTabel(buku, TABEL.pk);
    assert.deepEqual([pertama?.["Realisasi Tahun Lalu"], pertama?.["Realisasi"] || null], [7, null]);
    assert.deepEqual(
      [pertama, ...lain].map((satu) => satu?.["Satuan"]),
      satuan,
    );
    const pesan = new Map(hasil.pesan.map(({ kode, teks }) => [kode, teks]));
    assert.match(pesan.get("LAPORAN_TAHUN_LALU") ?? "", /masih berisi tahun 2021: Tabel 2\.1\./);
    assert.match(pesan.get("KOLOM_DITAMBAHKAN") ?? "", /Realisasi Tahun Lalu.* di lembar PK/);
  });

  /** The sample with a realisasi in PK and no column of last year's for it. */
  async function bukuTanpaLalu(): Promise<ExcelAmbil> {
    const buku = await bukaAmbil();
    const { siapkanBukuKerja } = await import("../../src/commands/siapkan");
    await siapkanBukuKerja({ isi: "contoh" });
    await kerjakan(buku.excel, (context) => {
      const badan = context.workbook.tables.getItem(TABEL.pk).columns.getItem("Realisasi").getDataBodyRange();
      badan.getCell(0, 0).values = [[7]];
    });
    return buku;
  }

  const judulTabel = (buku: ExcelAmbil, judul: string) =>
    lembar(buku.excel, judul).tables[0]!.columns.map(({ name }) => name);
  const baru = (kini: readonly string[], dulu: readonly string[]) =>
    kini.filter((satu) => !dulu.includes(satu));

  it("adds no other column of a comparison than those that something moves to", async () => {
    const buku = await bukuTanpaLalu();
    const dulu = { pk: judulTabel(buku, "PK"), iku: judulTabel(buku, "IKU") };
    const lalu = isiTabel(buku, TABEL.iku).map((satu) => satu["Realisasi Tahun Lalu"] ?? null);
    const { pesan } = await buku.siapkanTahunBaru();
    assert.deepEqual(baru(judulTabel(buku, "PK"), dulu.pk), ["Realisasi Tahun Lalu", "Target Tahun Lalu"]);
    assert.deepEqual(baru(judulTabel(buku, "IKU"), dulu.iku), [
      "Target Tahun Lalu",
      "Realisasi Dua Tahun Lalu",
    ]);
    assert.deepEqual(
      isiTabel(buku, TABEL.iku).map((satu) => satu["Realisasi Dua Tahun Lalu"] ?? null),
      lalu,
    );
    assert.ok(!pesan.some(({ kode }) => kode === "KOLOM_DIGANTI"));
    assert.deepEqual(lembar(buku.excel, "PK").page.titleColumns, { first: 0, last: 2 });
  });

  it("is taken back by one click together with the columns that it added, under its own name", async () => {
    const buku = await bukuTanpaLalu();
    const sebelum = isiTabelSemua(buku);
    const { pesan } = await buku.siapkanTahunBaru();
    assert.match(pesan.find(({ kode }) => kode === "KOLOM_DITAMBAHKAN")?.saran ?? "", /ikut dilepas/);
    const { statusKembalikan } = await import("../../src/commands/kembalikan");
    const status = await statusKembalikan();
    assert.ok(status.ada);
    assert.deepEqual(
      status.nilai.run.map(({ nama }) => nama),
      ["Tahun Baru", "Siapkan Buku Kerja"],
    );
    const hasil = await buku.kembalikan();
    assert.match(hasil.ringkasan, /^Tahun Baru dikembalikan seperti semula: /);
    assert.deepEqual(isiTabelSemua(buku), sebelum);
    assert.match((await buku.kembalikan()).ringkasan, /^Siapkan Buku Kerja dikembalikan/);
  });

  it("takes back a Siapkan Buku Kerja of the user's before it by a click of its own", async () => {
    const buku = await bukuTahun();
    await buku.siapkanTahunBaru();
    assert.match((await buku.kembalikan()).ringkasan, /^Tahun Baru dikembalikan/);
    assert.ok(lembar(buku.excel, "IKU"));
  });

  it("is taken back whole, columns and all, though Excel refuses once in between", async () => {
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const buku = await bukuTanpaLalu();
      const sebelum = isiTabelSemua(buku);
      await buku.siapkanTahunBaru();
      buku.excel.faults.failRequest({ n, afterActions: 2 });
      const hasil = await buku.kembalikan();
      assert.equal(hasil.berhasil, true, `request ${n}`);
      assert.deepEqual(isiTabelSemua(buku), sebelum, `request ${n}`);
    }
  });

  it("keeps an added column in which the user typed since, and says so", async () => {
    const buku = await bukuTanpaLalu();
    await buku.siapkanTahunBaru();
    await kerjakan(buku.excel, (context) => {
      const tabel = context.workbook.tables.getItem(TABEL.pk);
      tabel.columns.getItem("Target Tahun Lalu").getDataBodyRange().getCell(0, 0).values = [["ketikan"]];
    });
    const hasil = await buku.kembalikan();
    assert.equal(isiTabel(buku, TABEL.pk)[0]?.["Target Tahun Lalu"], "ketikan");
    assert.match(hasil.ringkasan, /^Tahun Baru dikembalikan\..* Tidak seluruhnya: .*PK/);
  });

  it("says which column seems to have another title, where last year's can not be added for it", async () => {
    const buku = await bukuTahun();
    await kerjakan(buku.excel, (context) => {
      const kepala = context.workbook.tables.getItem(TABEL.pk).getHeaderRowRange();
      const { columns } = lembar(buku.excel, "PK").tables[0]!;
      kepala.getCell(
        0,
        columns.findIndex(({ name }) => name === "Realisasi Tahun Lalu"),
      ).values = [["Hasil 2020"]];
      const badan = context.workbook.tables.getItem(TABEL.pk).columns.getItem("Realisasi").getDataBodyRange();
      badan.getCell(0, 0).values = [[7]];
    });
    const sebelum = isiTabelSemua(buku);
    const hasil = await buku.siapkanTahunBaru();
    assert.deepEqual(
      hasil.pesan.map(({ kode, saran }) => [kode, /judulnya/.test(saran ?? "")]),
      [
        ["TANPA_KOLOM", false],
        ["KOLOM_DIGANTI", true],
      ],
    );
    assert.deepEqual(isiTabelSemua(buku), sebelum);
  });

  it("leaves no added column behind when Excel refuses what comes after it", async () => {
    let gagal = 0;
    for (const n of [6, 7, 8, 9, 10])
      for (const afterActions of [0, 4]) {
        const buku = await bukuTanpaLalu();
        const sebelum = isiTabelSemua(buku);
        buku.excel.faults.failRequest({ n, afterActions });
        if ((await buku.siapkanTahunBaru()).berhasil) continue;
        gagal++;
        assert.deepEqual(isiTabelSemua(buku), sebelum, `request ${n} after ${afterActions} actions`);
      }
    assert.ok(gagal >= 5, String(gagal));
  });

  it("refuses a second time, because nothing is left to move", async () => {
    const buku = await bukuTahun();
    await buku.siapkanTahunBaru();
    const sesudah = isiBuku(buku.excel);
    const hasil = await buku.siapkanTahunBaru();
    assert.deepEqual(
      hasil.pesan.map(({ kode }) => kode),
      ["TAHUN_SUDAH_BARU"],
    );
    assert.deepEqual(isiBuku(buku.excel), sesudah);
  });

  it("says what it needs in a workbook without our sheets or without a year", async () => {
    const tanpa = await bukaAmbil(berkasNyata("laporan-nyata"));
    assert.deepEqual(
      (await tanpa.siapkanTahunBaru()).pesan.map(({ kode }) => kode),
      ["LEMBAR_TIDAK_ADA"],
    );
    const buku = await bukuTahun();
    await kerjakan(buku.excel, (context) => {
      context.workbook.names.getItem("LKJIP_Tahun").getRange().values = [[""]];
    });
    assert.deepEqual(
      (await buku.siapkanTahunBaru()).pesan.map(({ kode }) => kode),
      ["TAHUN_KOSONG"],
    );
  });

  it("leaves a formula of the user alone and says so", async () => {
    const buku = await bukuTahun();
    await ketik(buku.excel, "IKU", selTarget(buku), "=10+2");
    const hasil = await buku.siapkanTahunBaru();
    assert.ok(hasil.pesan.some(({ kode }) => kode === "SEL_BERUMUS"));
  });

  for (const n of [3, 4])
    for (const afterActions of [0, 4, 9, 20])
      it(`ends finished or as it was when request ${n} fails after ${afterActions} actions`, async () => {
        const buku = await bukuTahun();
        const sebelum = isiBuku(buku.excel);
        buku.excel.faults.failRequest({ n, afterActions });
        const hasil = await buku.siapkanTahunBaru();
        if (!hasil.berhasil) assert.deepEqual(isiBuku(buku.excel), sebelum);
      });
});
