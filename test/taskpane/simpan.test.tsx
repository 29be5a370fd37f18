import assert from "node:assert/strict";
import type { OpenedExcel } from "excel-host/node";
import { siapkanBukuKerja } from "../../src/commands";
import { buka, ketik, lembar, nilai, tutupSemua } from "../commands/buka";
import { gambarPanelAsli } from "./gambar-panel";
import { pakaiPeramban, type Layar } from "./peramban";

/* The real pane over the real commands and a real workbook: what a form says after it was saved. */

describe("saving a form of the pane", () => {
  pakaiPeramban();
  let layar: Layar;
  let excel: OpenedExcel;

  beforeEach(async () => {
    excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
  });
  afterEach(async () => {
    await layar.tutup();
    tutupSemua();
  });

  async function bukaHalaman(halaman: string): Promise<void> {
    layar = await gambarPanelAsli();
    await layar.klik(halaman);
    await layar.tenang();
  }

  async function simpan(): Promise<void> {
    await layar.klik("Simpan");
    await layar.tenang();
  }

  /** The user has worked on the sheet and comes back to the pane. */
  async function kembaliDariLembar(): Promise<void> {
    await layar.lakukan(() => window.dispatchEvent(new window.Event("focus")));
    await layar.tenang();
  }

  const isi = (nama: string): string => (layar.cari(nama) as HTMLInputElement).value;
  const belumDisimpan = (): boolean => layar.ada("Batalkan perubahan");
  const profil = (baris: number): unknown => nilai(lembar(excel, "Profil"), baris, 2);

  it("has nothing unsaved once it is saved", async () => {
    await bukaHalaman("Profil");
    await layar.ketik("Nama dan gelar", "Nama Baru");
    assert.ok(belumDisimpan());
    await simpan();
    assert.equal(profil(14), "Nama Baru");
    assert.ok(!belumDisimpan());
    assert.equal(layar.cari("Simpan").getAttribute("aria-disabled"), "true");
  });

  it("saves the same field again without taking its own text for somebody else's", async () => {
    await bukaHalaman("Profil");
    for (const nama of ["Nama Satu", "Nama Dua"]) {
      await layar.ketik("Nama dan gelar", nama);
      await simpan();
      assert.equal(profil(14), nama);
    }
    assert.doesNotMatch(layar.teks(), /diubah di lembar/);
  });

  it("undoes back to what was saved last", async () => {
    await bukaHalaman("Profil");
    await layar.ketik("Nama dan gelar", "Nama Satu");
    await simpan();
    await layar.ketik("Nama dan gelar", "Nama Dua");
    await layar.klik("Batalkan perubahan");
    assert.equal(isi("Nama dan gelar"), "Nama Satu");
  });

  it("puts a setting back after it was changed and saved", async () => {
    await bukaHalaman("Pengaturan");
    const celah = (): unknown => nilai(lembar(excel, "Kriteria"), 16, 3);
    for (const [pilihan, tertulis] of [
      ["Naik begitu melewati 90", "batas-atas"],
      ["Naik setelah mencapai 91", "batas-bawah"],
    ] as const) {
      await layar.klik(pilihan);
      await simpan();
      assert.equal(celah(), tertulis);
      assert.ok(!belumDisimpan());
    }
  });

  it("takes over what was typed on the sheet into fields that the user has not touched", async () => {
    await bukaHalaman("Profil");
    await layar.ketik("Nama dan gelar", "Nama Baru");
    await ketik(excel, "Profil", "B5", "Dinas Baru");
    await kembaliDariLembar();
    assert.deepEqual([isi("Nama instansi"), isi("Nama dan gelar")], ["Dinas Baru", "Nama Baru"]);
    await simpan();
    assert.deepEqual([profil(5), profil(14)], ["Dinas Baru", "Nama Baru"]);
    assert.ok(!belumDisimpan());
  });

  it("shows what stands on the sheet before it replaces it, and replaces it when saved once more", async () => {
    await bukaHalaman("Profil");
    await layar.ketik("Nama dan gelar", "Dari formulir");
    await ketik(excel, "Profil", "B14", "Dari lembar");
    await simpan();
    assert.match(layar.teks(), /Profil!B14[^.]*diubah di lembar[\s\S]*Tertulis: Dari lembar/);
    assert.equal(profil(14), "Dari lembar");
    assert.ok(belumDisimpan());
    await simpan();
    assert.equal(profil(14), "Dari formulir");
    assert.ok(!belumDisimpan());
  });

  it("gives the sheet's text back to a user who undoes after such a question", async () => {
    await bukaHalaman("Profil");
    await layar.ketik("Nama dan gelar", "Dari formulir");
    await ketik(excel, "Profil", "B14", "Dari lembar");
    await simpan();
    await layar.klik("Batalkan perubahan");
    assert.equal(isi("Nama dan gelar"), "Dari lembar");
    assert.ok(!belumDisimpan());
  });

  it("leaves a setting that somebody changed on the Kriteria sheet alone when another one is saved", async () => {
    await bukaHalaman("Pengaturan");
    await layar.klik("Folio / F4 (8,5 x 13 inci)");
    await ketik(excel, "Kriteria", "C16", "batas-atas");
    await simpan();
    assert.equal(nilai(lembar(excel, "Kriteria"), 16, 3), "batas-atas");
    assert.ok(!belumDisimpan());
  });

  it("saves nothing by halves: when Excel stops midway the sheet is as it was, and the form keeps all", async () => {
    await bukaHalaman("Profil");
    await layar.ketik("Nama instansi", "Dinas Baru");
    await layar.ketik("Nama dan gelar", "Nama Baru");
    const lama = [profil(5), profil(14)];
    excel.faults.failRequest({ n: 3, afterActions: 1 });
    await simpan();
    assert.deepEqual([profil(5), profil(14)], lama);
    assert.match(layar.teks(), /Profil belum disimpan/);
    assert.deepEqual([isi("Nama dan gelar"), belumDisimpan()], ["Nama Baru", true]);
    await simpan();
    assert.deepEqual([profil(5), profil(14)], ["Dinas Baru", "Nama Baru"]);
    assert.ok(!belumDisimpan());
  });

  it("does the same with settings", async () => {
    await bukaHalaman("Pengaturan");
    await layar.klik("Naik begitu melewati 90");
    await layar.klik("Lampiran I Perjanjian Kinerja, Lampiran II IKU");
    const lama = nilai(lembar(excel, "Kriteria"), 16, 3);
    excel.faults.failRequest({ n: 3, afterActions: 1 });
    await simpan();
    assert.match(layar.teks(), /Pengaturan belum disimpan/);
    assert.equal(nilai(lembar(excel, "Kriteria"), 16, 3), lama);
    assert.ok(belumDisimpan());
    await simpan();
    assert.ok(!belumDisimpan());
  });

  it("refuses a year and a NIP that cannot be, says why, and writes nothing", async () => {
    await bukaHalaman("Profil");
    const lama = profil(9);
    await layar.ketik("Tahun laporan", "20255");
    await layar.ketik("NIP", "1970");
    await layar.tenang();
    assert.match(layar.teks(), /empat angka[\s\S]*18 angka/);
    await simpan();
    assert.match(layar.teks(), /Profil belum disimpan\.[\s\S]*TAHUN_SALAH[\s\S]*NIP_SALAH/);
    assert.ok(!layar.akar.querySelector(".hasil .tanda-baik"), "no green tick");
    assert.deepEqual([profil(9), belumDisimpan()], [lama, true]);
  });

  it("shows the functions without letters, whoever has typed them, and prints no letter twice", async () => {
    await ketik(excel, "Profil", "B23", "a. perumusan");
    await bukaHalaman("Profil");
    assert.match(isi("Fungsi"), /^perumusan\n/);
    await layar.ketik("Fungsi", "a. satu\nb. dua");
    await simpan();
    assert.deepEqual([profil(23), profil(24), isi("Fungsi")], ["satu", "dua", "satu\ndua"]);
  });

  it("saves the budget that counts on the Kriteria sheet, and the limits of a plausible capaian", async () => {
    await bukaHalaman("Pengaturan");
    await layar.klik("Pagu induk");
    await layar.ketik("Paling besar", "150 %");
    await simpan();
    assert.ok(!belumDisimpan());
    const { bacaPengaturan } = await import("../../src/commands");
    const bacaan = await bacaPengaturan();
    assert.ok(bacaan.ada);
    const { dasarAnggaran, capaianWajar } = bacaan.nilai;
    assert.deepEqual([dasarAnggaran, capaianWajar], ["induk", { bawah: 0, atas: 1.5 }]);
  });

  it("refuses limits that are no percentages or upside down, beside their field", async () => {
    await bukaHalaman("Pengaturan");
    await layar.ketik("Paling kecil", "banyak");
    await layar.tenang();
    assert.match(layar.teks(), /Tulis persen, misalnya 200/);
    assert.equal(layar.cari("Simpan").getAttribute("aria-disabled"), "true");
    await layar.ketik("Paling kecil", "250");
    await layar.tenang();
    assert.match(layar.teks(), /Harus lebih besar daripada batas paling kecil/);
    assert.equal(layar.cari("Simpan").getAttribute("aria-disabled"), "true");
    await layar.klik("Batalkan perubahan");
    assert.equal(isi("Paling kecil"), "0");
    assert.ok(!belumDisimpan());
  });
});
