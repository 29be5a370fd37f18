import assert from "node:assert/strict";
import { bacaCara, setahun } from "../../../src/domain/lembar/cara-triwulan";
import { ISI_CONTOH } from "../../../src/domain/lembar/contoh";
import { usulanPolaritas } from "../../../src/domain/ukur/polaritas-nama";

describe("a year from its quarters", () => {
  it("adds up as the row says (Polewali Mandar 2022)", () => {
    assert.equal(setahun("nilai akhir", [90, 95, 95, 93]), 93);
    assert.equal(setahun("jumlah", [1, 0, 0, 2]), 3);
    assert.equal(setahun("jumlah", [177_776_900, 217_285_100, 159_227_092, 446_683_866]), 1_000_972_958);
    assert.equal(setahun("tertinggi", [1, 5, 2, null]), 5);
    assert.equal(setahun("rata-rata", [80, null, 90, ""]), 85);
  });

  it("takes the last quarter that is filled in, reads units, and counts a dash as zero", () => {
    assert.equal(setahun("nilai akhir", ["10 dokumen", "12 dokumen", "", null]), 12);
    assert.equal(setahun("jumlah", ["-", 3, "", null]), 3);
  });

  it("is nothing where no quarter is filled in or one cannot be read", () => {
    assert.equal(setahun("jumlah", [null, "", null, ""]), undefined);
    assert.equal(setahun("jumlah", [1, "23940.000", null, ""]), undefined);
  });

  it("knows the choices however they are typed, and no other word", () => {
    assert.deepEqual(
      [bacaCara(""), bacaCara("Jumlah"), bacaCara("rata rata"), bacaCara("selisih")],
      ["nilai akhir", "jumlah", "rata-rata", undefined],
    );
  });
});

describe("a polarity from an indicator's name", () => {
  it("is proposed where less is better", () => {
    for (const nama of [
      "Angka Kemiskinan",
      "Persentase penduduk miskin",
      "Tingkat Pengangguran Terbuka",
      "Prevalensi stunting",
      "Angka Kematian Ibu",
      "Jumlah anak putus sekolah",
      "Laju Inflasi",
      "Jumlah kasus kekerasan terhadap perempuan",
    ])
      assert.equal(usulanPolaritas(nama), "negatif", nama);
  });

  it("is not proposed where the help or the fall is counted", () => {
    for (const nama of [
      "Penurunan angka kemiskinan",
      "Jumlah Kasus Perselisihan hubungan industrial yang diselesaikan",
      "Persentase kasus kekerasan yang ditangani",
      "Anak putus sekolah yang kembali bersekolah",
      "Persentase kelulusan",
    ])
      assert.equal(usulanPolaritas(nama), undefined, nama);
  });

  it("is proposed where a time that people wait or that work takes is counted in units of time", () => {
    for (const [nama, satuan] of [
      ["Waktu tunggu pelayanan rawat jalan", "menit"],
      ["Rata-rata waktu penyelesaian surat pengantar", "hari kerja"],
      ["Lama pelayanan perizinan", "Jam"],
    ] as const)
      assert.equal(usulanPolaritas(nama, satuan), "negatif", nama);
    for (const [nama, satuan] of [
      ["Penurunan waktu tunggu pelayanan", "menit"],
      ["Persentase waktu tunggu pelayanan yang terpenuhi", "%"],
      ["Waktu siaran", "jam"],
      ["Lama sekolah", "tahun"],
      ["Rata-rata lama pelatihan", "hari"],
    ] as const)
      assert.equal(usulanPolaritas(nama, satuan), undefined, nama);
  });

  it("stays silent on every indicator of the sample", () => {
    for (const { indikator } of [...ISI_CONTOH.iku, ...ISI_CONTOH.pk])
      assert.equal(usulanPolaritas(indikator), undefined, indikator);
  });
});
