import assert from "node:assert/strict";
import {
  bacaPengaturan,
  bacaProfil,
  buatLaporan,
  kembalikan,
  siapkanBukuKerja,
  simpanPengaturan,
  simpanProfil,
  statusKembalikan,
} from "../../src/commands";
import { buka, isiBuku, isiLembar, kerjakan, ketik, lembar, nilai, tutupSemua } from "./buka";

/** Contents without the settings' own text: the journal's number counts on. */
const isi = (excel: Awaited<ReturnType<typeof buka>>): unknown => isiBuku(excel);

describe("Kembalikan after the commands that make sheets", function () {
  this.timeout(60_000);
  afterEach(tutupSemua);

  it("removes untouched sheets of Siapkan Buku Kerja without a trace, also after saving and opening", async () => {
    const excel = await buka();
    const awal = isi(excel);
    await siapkanBukuKerja({ isi: "contoh" });
    const berkas = await excel.save();
    const hasil = await kembalikan();
    assert.deepEqual([hasil.berhasil, hasil.pesan], [true, []]);
    assert.deepEqual(isi(excel), awal);
    const lagi = await buka(berkas);
    assert.deepEqual((await kembalikan()).pesan, []);
    assert.deepEqual(
      lagi.workbook.book.sheets.map(({ name }) => name),
      ["Sheet1"],
    );
    assert.equal(lagi.workbook.book.names.length, 0);
  });

  it("keeps and names a sheet of Siapkan that somebody has typed on", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "kosong" });
    const kini = isiLembar(lembar(excel, "IKU"));
    await ketik(excel, "IKU", "C7", "Jumlah pencari kerja");
    assert.notDeepEqual(isiLembar(lembar(excel, "IKU")), kini);
    const hasil = await kembalikan();
    assert.deepEqual(
      hasil.pesan.map(({ kode, teks }) => [kode, /"IKU"/.test(teks)]),
      [["LEMBAR_DIISI", true]],
    );
    assert.deepEqual(
      excel.workbook.book.sheets.map(({ name }) => name),
      ["Sheet1", "IKU"],
    );
    assert.equal(nilai(lembar(excel, "IKU"), 7, 3), "Jumlah pencari kerja");
  });

  it("gives lost names back as they were before Siapkan completed them", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    await kerjakan(excel, ({ workbook }) => workbook.names.getItem("LKJIP_Instansi").delete());
    const awal = excel.workbook.book.names.map(({ name }) => name).sort();
    await siapkanBukuKerja({ isi: "contoh" });
    assert.ok(excel.workbook.book.names.some(({ name }) => name === "LKJIP_Instansi"));
    await kembalikan();
    assert.deepEqual(excel.workbook.book.names.map(({ name }) => name).sort(), awal);
  });

  it("removes a new report, and gives an older one its contents back", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    const awal = isi(excel);
    await buatLaporan("lampiran-i");
    const pertama = lembar(excel, "Lampiran I");
    const semula = [...pertama.cells].map(([b, baris]) => [
      b,
      [...baris].map(([k, { value }]) => [k, value]),
    ]);
    await ketik(excel, "IKU", "G6", 1234);
    await buatLaporan("lampiran-i");
    const hasil = await kembalikan();
    assert.deepEqual(hasil.pesan, []);
    const kini = [...lembar(excel, "Lampiran I").cells].map(([b, baris]) => [
      b,
      [...baris].map(([k, { value }]) => [k, value]),
    ]);
    const terisi = (satu: unknown): string => JSON.stringify(satu, (_, v: unknown) => v ?? null);
    const tanpaKosong = (teks: string): string => teks.replace(/,?\[\d+,null\]/g, "");
    assert.equal(tanpaKosong(terisi(kini)), tanpaKosong(terisi(semula)));
    await ketik(excel, "IKU", "G6", nilai(lembar(excel, "IKU"), 6, 7) === 1234 ? 1229 : 1234);
    assert.match((await kembalikan()).ringkasan, /Lampiran I/);
    assert.ok(!excel.workbook.book.sheets.some(({ name }) => name === "Lampiran I"));
    assert.ok(awal);
  });

  it("names what was typed into a report since, and leaves it", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    await buatLaporan("lampiran-i");
    await buatLaporan("lampiran-i");
    await ketik(excel, "Lampiran I", "A3", "ketikan saya");
    const hasil = await kembalikan();
    assert.ok(hasil.pesan.some(({ kode, sel }) => kode === "SEL_DIUBAH" && sel === "'Lampiran I'!A3"));
    assert.equal(nilai(lembar(excel, "Lampiran I"), 3, 1), "ketikan saya");
  });

  it("gives back profile and settings, newest first, and lists them", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    const awal = isi(excel);
    const profil = await bacaProfil();
    const pengaturan = await bacaPengaturan();
    assert.ok(profil.ada && pengaturan.ada);
    await simpanProfil({ ...profil.nilai, instansi: "Dinas Lain", tugas: "Tugas lain" }, profil.nilai);
    await simpanPengaturan(
      { ...pengaturan.nilai, aturanCelah: "bulatkan", kertas: "A4" },
      { ...pengaturan.nilai, kertas: "Folio" },
    );
    const status = await statusKembalikan();
    assert.ok(status.ada);
    assert.deepEqual(
      status.nilai.run.map(({ nama }) => nama),
      ["Pengaturan", "Profil", "Siapkan Buku Kerja"],
    );
    assert.deepEqual((await kembalikan()).pesan, []);
    const dua = await kembalikan();
    assert.deepEqual(dua.pesan, []);
    assert.deepEqual(isi(excel), awal);
  });

  for (const afterActions of [0, 1, 2])
    it(`leaves settings and profile whole when Excel fails after ${afterActions} actions`, async () => {
      const excel = await buka();
      await siapkanBukuKerja({ isi: "contoh" });
      const awal = isi(excel);
      const profil = await bacaProfil();
      assert.ok(profil.ada);
      excel.faults.failRequest({ n: 3, afterActions });
      const hasil = await simpanProfil(
        { ...profil.nilai, instansi: "X", daerah: "Y", kota: "Z" },
        profil.nilai,
      );
      assert.equal(hasil.berhasil, false);
      assert.deepEqual(isi(excel), awal);
    });
});

describe("nothing typed is replaced unseen", function () {
  this.timeout(60_000);
  afterEach(tutupSemua);

  it("asks where Lampiran I has lost its fingerprint", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    await buatLaporan("lampiran-i");
    await ketik(excel, "Lampiran I", "A3", "ketikan saya");
    (excel.workbook.book.settings as Map<string, string>).clear();
    const kini = isiLembar(lembar(excel, "Lampiran I"));
    const hasil = await buatLaporan("lampiran-i");
    assert.equal(hasil.tawaran?.jenis, "timpa-laporan");
    assert.deepEqual(isiLembar(lembar(excel, "Lampiran I")), kini);
    assert.equal((await buatLaporan("lampiran-i", {}, { timpa: true })).berhasil, true);
    await kembalikan();
    assert.equal(nilai(lembar(excel, "Lampiran I"), 3, 1), "ketikan saya");
  });

  for (const nama of ["LKJIP_Lembar_LampiranI", "LKJIP_AreaLampiranI"])
    it(`never clears a user's sheet to which ${nama} points`, async () => {
      const excel = await buka();
      await siapkanBukuKerja({ isi: "contoh" });
      await ketik(excel, "Sheet1", "A1", "daftar saya");
      await ketik(excel, "Sheet1", "C9", 12);
      await kerjakan(excel, ({ workbook }) =>
        workbook.names.add(nama, workbook.worksheets.getItem("Sheet1").getRange("A1:D12")),
      );
      const kini = isiLembar(lembar(excel, "Sheet1"));
      const hasil = await buatLaporan("lampiran-i");
      assert.equal(hasil.tawaran?.jenis, "timpa-laporan", hasil.ringkasan);
      assert.deepEqual(isiLembar(lembar(excel, "Sheet1")), kini);
    });

  it("makes sheets whole that an earlier Siapkan could neither finish nor take back", async () => {
    const excel = await buka();
    const { stats } = excel;
    const banyak = async (): Promise<number> => {
      await siapkanBukuKerja({ isi: "kosong" });
      const semua = stats.requests.filter(({ kind }) => kind === "sync");
      return semua.reduce((n, { actions }) => Math.max(n, actions), 0);
    };
    const penuh = await banyak();
    const jadi = excel.workbook.book.sheets.map(isiLembar);
    const rusak = await buka();
    rusak.faults.failRequest({ n: 2, afterActions: Math.floor(penuh * 0.4) });
    // The taking back is refused as well, as by an Excel that has stopped answering.
    const { faults } = rusak;
    const asli = faults.admit.bind(faults);
    let permintaan = 0;
    faults.admit = (tunggu) => {
      if (++permintaan > 2) faults.failRequest({ n: 1 });
      return asli(tunggu);
    };
    assert.equal((await siapkanBukuKerja({ isi: "kosong" })).berhasil, false);
    assert.ok(rusak.workbook.book.sheets.length > 1, "half-made sheets are there");
    faults.admit = asli;
    const hasil = await siapkanBukuKerja({ isi: "kosong" });
    assert.equal(hasil.akibat, "berubah", hasil.ringkasan);
    assert.deepEqual(rusak.workbook.book.sheets.map(isiLembar), jadi);
  });
});
