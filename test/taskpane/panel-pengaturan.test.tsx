import assert from "node:assert/strict";
import { gambarPanel } from "./gambar-panel";
import { BERES } from "./perintah-contoh";
import { pakaiPeramban, type Layar } from "./peramban";
import { PENGATURAN_BAWAAN, type Pengaturan } from "../../src/domain/pengaturan/pengaturan";

describe("the settings in the pane", () => {
  pakaiPeramban();
  let layar: Layar;
  afterEach(() => layar.tutup());

  it("saves the choices that were made", async () => {
    const simpanan: Pengaturan[] = [];
    layar = await gambarPanel({
      simpanPengaturan: async (pengaturan) => {
        simpanan.push(pengaturan);
        return BERES;
      },
    });
    await layar.klik("Pengaturan");
    await layar.tunggu();
    await layar.klik("Naik begitu melewati 90");
    await layar.klik("Folio / F4 (8,5 x 13 inci)");
    await layar.klik("Lampiran I Perjanjian Kinerja, Lampiran II IKU");
    await layar.klik("Simpan");
    const lampiranI = { ...PENGATURAN_BAWAAN.lampiranI, isi: "pk" };
    assert.deepEqual(simpanan, [
      { ...PENGATURAN_BAWAAN, aturanCelah: "batas-atas", kertas: "Folio", lampiranI },
    ]);
  });

  it("cannot take a table of one's own that is not there, and says what would replace the one that is", async () => {
    const sendiri = "Tabel saya sendiri di lembar Kriteria";
    layar = await gambarPanel({});
    await layar.klik("Pengaturan");
    await layar.tunggu();
    assert.ok((layar.cari(sendiri) as HTMLInputElement).disabled);
    await layar.tutup();
    const nilai: Pengaturan = { ...PENGATURAN_BAWAAN, skala: "sendiri" };
    layar = await gambarPanel({ bacaPengaturan: async () => ({ ada: true, nilai }) });
    await layar.klik("Pengaturan");
    await layar.tunggu();
    assert.doesNotMatch(layar.teks(), /diganti dengan skala ini/);
    await layar.klik("Sangat Baik, Tinggi, Sedang, Rendah, Sangat Rendah");
    assert.match(layar.teks(), /tabel Anda di lembar Kriteria diganti dengan skala ini/);
    await layar.klik(sendiri);
    assert.doesNotMatch(layar.teks(), /belum disimpan/);
  });

  it("shows what each gap rule makes of a value, by the rule that the sheets use", async () => {
    layar = await gambarPanel({});
    await layar.klik("Pengaturan");
    await layar.tunggu();
    assert.match(layar.teks(), /90,40 % menjadi Tinggi/);
    await layar.klik("Naik begitu melewati 90");
    assert.match(layar.teks(), /90,40 % menjadi Sangat Baik/);
    await layar.ketik("Coba nilai (%)", "90,95");
    await layar.klik("Bulatkan dahulu ke persen utuh");
    assert.match(layar.teks(), /90,95 % menjadi Sangat Baik/);
    await layar.ketik("Coba nilai (%)", "sembilan");
    assert.match(layar.teks(), /Tulis angka/);
  });
});
