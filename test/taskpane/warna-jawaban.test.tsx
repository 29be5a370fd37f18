import assert from "node:assert/strict";
import { panelPengaturan } from "../../src/bahasa/id/panel-pengaturan";
import { panelWarna } from "../../src/bahasa/id/panel-warna";
import type { NilaiSel } from "../../src/domain/tabel/lembar-mentah";
import { gambarPanel } from "./gambar-panel";
import { pakaiPeramban, type Layar } from "./peramban";
import { lembarContoh, petaContoh } from "./peta-contoh";

const KEPALA = ["No", "Indikator", "Satuan", "Target", "Realisasi"];
const PENGADUAN = [
  KEPALA,
  [1, "Jumlah pelatihan", "kegiatan", 12, 11],
  [2, "Jumlah peserta", "orang", 90, 88],
  [3, "Jumlah pengaduan", "kasus", 9, 4],
];
const SEMESTER = [
  ["No", "Indikator", "Satuan", "Semester I", null, "Semester II", null],
  [null, null, null, "Target", "Realisasi", "Target", "Realisasi"],
];
const DIPERIKSA = /Perlu diperiksa\./;
const { bagian } = panelWarna.pilihan;

describe("an answer on the page Warnai", () => {
  pakaiPeramban();
  let layar: Layar;
  afterEach(() => layar.tutup());

  async function baca(isi: readonly (readonly NilaiSel[])[]): Promise<void> {
    const nilai = petaContoh([lembarContoh("Lembar 1", isi)]);
    layar = await gambarPanel({ petakan: async () => ({ ada: true, nilai }) });
    await layar.klik("Warnai");
    await layar.klik("Baca lembar");
    await layar.tunggu();
  }
  const terpilih = () => layar.akar.querySelectorAll(".pilihan input[type=radio]:checked").length;

  for (const polaritas of ["positif", "negatif"] as const)
    it(`about the formula may be ${polaritas}: none is chosen before`, async () => {
      await baca(PENGADUAN);
      assert.match(layar.teks(), DIPERIKSA);
      assert.equal(terpilih(), 0);
      await layar.klik(panelPengaturan.polaritas[polaritas]);
      assert.ok(!DIPERIKSA.test(layar.teks()));
      assert.equal(terpilih(), 1);
    });

  it("is not waited for where the formula is in no doubt", async () => {
    await baca(PENGADUAN.slice(0, 3));
    await layar.klik("Pilihan");
    assert.equal(terpilih(), 1);
  });

  it("about the parts settles the table, and a sum of percents is not offered", async () => {
    await baca([
      ...SEMESTER,
      [1, "Jumlah peserta", "orang", 90, 80, 90, 88],
      [2, "Jumlah lokasi", "lokasi", 5, 4, 5, 5],
    ]);
    await layar.klik(bagian.jumlah);
    assert.match(layar.teks(), /Yakin\./);
    assert.ok(!DIPERIKSA.test(layar.teks()));
    await layar.tutup();
    await baca([
      ...SEMESTER,
      [1, "Persentase jalan mantap", "%", 80, 75, 82, 81],
      [2, "Indeks inovasi", "Indeks", 60, 58, 62, 61],
    ]);
    assert.ok(!layar.teks().includes(bagian.jumlah));
    assert.ok(layar.teks().includes(bagian.akhir));
  });
});
