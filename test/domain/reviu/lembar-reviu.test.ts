import assert from "node:assert/strict";
import { ukuranArea } from "../../../src/domain/lembar/area";
import { cariTabel } from "../../../src/domain/reviu/bahan/cari-tabel";
import { rencanaReviu, type BarisLembarReviu } from "../../../src/domain/reviu/lembar-reviu";
import { buatLembar } from "../tabel/lembar";

const KATA = {
  judul: "HASIL REVIU",
  keterangan: "Keterangan",
  kolom: [
    "No",
    "Tingkat",
    "Letak",
    "Baris",
    "Temuan",
    "Tertulis",
    "Seharusnya",
    "Penjelasan",
    "Alasan",
    "Sejak",
  ],
  bersih: "Tidak ada angka yang perlu diperbaiki di buku kerja ini.",
  terpotong: (sisa: number) => `${sisa} baris lagi`,
};
const BARIS: BarisLembarReviu = {
  tingkat: "galat",
  namaTingkat: "Keliru",
  letak: "IKU!E8",
  label: "Indikator",
  judul: "Temuan",
  tertulis: "1",
  seharusnya: "2",
  penjelasan: "Sebabnya",
  alasan: "",
  keadaan: "",
};

/** The style of a row of its own across the sheet, by its 1-based number. */
function gayaBaris(kelompok: Parameters<typeof rencanaReviu>[2], baris: number) {
  const { gaya } = rencanaReviu("Reviu", "Ringkasan", kelompok, KATA);
  return gaya.filter(({ area }) => area.startsWith(`A${baris}:`) && ukuranArea(area).baris === 1).at(-1)
    ?.gaya;
}

describe("the sheet of the review", () => {
  it("lets the title of a group run across, instead of breaking it into a narrow first column", () => {
    assert.equal(gayaBaris([{ judul: "Realisasi Anggaran · 43 baris", baris: [BARIS] }], 5)?.bungkus, false);
    assert.equal(gayaBaris([], 5)?.bungkus, false);
  });

  it("calls a table by the top line of its title block, not by the note above its header", () => {
    const [tabel] = cariTabel(
      buatLembar({
        isi: [
          ["INDIKATOR KINERJA UTAMA"],
          ["DINAS CONTOH"],
          ["Isi kolom putih; kolom abu-abu terisi sendiri."],
          [],
          ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
          [1, "Satu", 10, 9, 90],
          [2, "Dua", 20, 20, 100],
        ],
      }),
    );
    assert.equal(tabel?.judul, "INDIKATOR KINERJA UTAMA");
  });
});
