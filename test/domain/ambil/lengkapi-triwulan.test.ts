import assert from "node:assert/strict";
import { susunAmbil, tabelLembarBaru, type RencanaAmbil, type TabelKami } from "../../../src/domain/ambil";
import { dugaCara, type AngkaTriwulan } from "../../../src/domain/ambil/lengkapi-triwulan";
import { ISI_KOSONG } from "../../../src/domain/lembar/contoh";
import { susunStruktur } from "../../../src/domain/lembar/struktur";
import { TAMBAHAN } from "../../../src/domain/lembar/tambahan";
import { PENGATURAN_BAWAAN } from "../../../src/domain/pengaturan/pengaturan";
import type { NilaiSel } from "../../../src/domain/tabel";
import { buatLembar } from "../tabel/lembar";

const KAMI: readonly TabelKami[] = Object.values(
  susunStruktur(ISI_KOSONG, PENGATURAN_BAWAAN, TAMBAHAN),
).flatMap((rencana) => tabelLembarBaru(rencana.judul, rencana));

type Isi = readonly (readonly NilaiSel[])[];

const KEPALA_TW = [
  "No",
  "Indikator Kinerja",
  "Target",
  ...["I", "II", "III", "IV"].map((n) => `Target TW ${n}`),
  ...["I", "II", "III", "IV"].map((n) => `Realisasi TW ${n}`),
];

const IKU: Isi = [
  ["No", "Indikator Kinerja Utama", "Satuan", "Target", "Realisasi", "Capaian (%)"],
  [1, "Angka kecelakaan kerja", "kasus", 10, 12, 80],
  [2, "Cakupan air minum", "%", 80, 76, 95],
  [3, "Lama layanan izin", "hari", 5, 4, 120],
];

function ambil(triwulan: Isi, iku: Isi = IKU): RencanaAmbil {
  const lembar = [
    buatLembar({ nama: "IKU Kantor", isi: iku }),
    buatLembar({ nama: "Rencana Aksi", isi: triwulan }),
  ];
  return susunAmbil({ lembar, kami: KAMI }, { ragu: true });
}

function barisTriwulan({ tulisan }: RencanaAmbil): Record<string, unknown>[] {
  const satu = tulisan.find(({ tujuan }) => tujuan === "triwulan");
  return (satu?.baru ?? []).map((baris) =>
    Object.fromEntries(baris.map((isi, k) => [satu?.tabel.kepala[k] ?? "", isi])),
  );
}

describe("Ambil: what is known of an indicator goes along to its quarters", () => {
  it("takes the direction that IKU shows, the unit typed beside the figure, and the way that the figures tell", () => {
    const rencana = ambil([
      KEPALA_TW,
      [1, "Angka kecelakaan kerja", "10 kasus", 4, 3, 2, 1, 5, 3, 3, 1],
      [2, "Cakupan air minum", "80 %", 70, 74, 78, 80, 69, 72, 75, 76],
      [3, "Lama layanan izin", "5 hari", 5, 5, 5, 5, 6, 5, 5, 4],
    ]);
    assert.deepEqual(
      barisTriwulan(rencana).map((satu) => [satu["Satuan"], satu["Polaritas"], satu["Cara Hitung"]]),
      [
        ["kasus", "negatif", "jumlah"],
        ["%", null, "nilai akhir"],
        ["hari", "negatif", "nilai akhir"],
      ],
    );
    assert.deepEqual(
      rencana.catatan.filter(({ kode }) => kode.startsWith("CARA")),
      [],
    );
  });

  it("names the indicators whose quarters can become the year in several ways, and in none", () => {
    const rencana = ambil([
      KEPALA_TW,
      [1, "Jumlah rapat", 6, 2, 2, 2, 2, 2, 1, 2, 2],
      [2, "Nilai pelayanan", 85, 85, 85, 85, 85, 81, 83, 84, 86],
    ]);
    assert.deepEqual(
      rencana.catatan.map((satu) => [satu.kode, "isi" in satu ? satu.isi : ""]),
      [
        ["CARA_RAGU", "Nilai pelayanan"],
        ["CARA_TIDAK_COCOK", "Jumlah rapat"],
      ],
    );
  });
});

describe("How four quarters become the year, by their figures", () => {
  const sel = (angka: Partial<AngkaTriwulan>): AngkaTriwulan => ({ target: [], realisasi: [], ...angka });

  it("is the only way that fits, and asked about where figures leave several", () => {
    const kasus: readonly [AngkaTriwulan, string][] = [
      [sel({ target: [1, 1, 1, 1], targetSetahun: 4 }), "jumlah"],
      [sel({ target: [45, 0, 0, 0], targetSetahun: 45 }), "jumlah"],
      [sel({ target: [70, 72, 74, 75], targetSetahun: 75 }), "nilai akhir"],
      [sel({ target: [80, 90, 85, 87], targetSetahun: 85.5 }), "rata-rata"],
      [sel({ target: [77, 78, 76, 77.5], targetSetahun: 77.13 }), "rata-rata"],
      [sel({ target: [60, 90, 85, 70], targetSetahun: 90 }), "tertinggi"],
      [sel({ target: ["", "", "", 75], targetSetahun: 75, realisasi: ["", "", "", 70] }), "sama-saja"],
      [sel({ target: [5, 5, 5, 5], targetSetahun: 5, realisasi: [6, 5, 4, 3] }), "ragu"],
      [
        sel({ target: [5, 5, 5, 5], targetSetahun: 5, realisasi: [6, 5, 4, 3], realisasiSetahun: 3 }),
        "nilai akhir",
      ],
      [
        sel({ target: [0, 0, 0, 9], targetSetahun: 9, realisasi: [2, 2, 2, 2], realisasiSetahun: 8 }),
        "jumlah",
      ],
      [sel({ target: [1, 1, 1, 1], targetSetahun: 5 }), "tidak-cocok"],
      [sel({ target: [1, 2, 3, 4] }), "ragu"],
      [sel({ target: [800, 800, 800, 800], realisasi: [190, 210, 180, 205], realisasiSetahun: 785 }), "ragu"],
      [
        sel({ target: [150, 200, 250, 200], realisasi: [190, 210, 180, 205], realisasiSetahun: 785 }),
        "jumlah",
      ],
      [sel({ realisasi: [190, 210, 180, 205], realisasiSetahun: 785 }), "jumlah"],
    ];
    for (const [angka, harap] of kasus) assert.equal(dugaCara(angka), harap, JSON.stringify(angka));
  });
});
