import assert from "node:assert/strict";
import { ISI_CONTOH } from "../../../src/domain/lembar/contoh";
import { barisAwal, barisIKU, barisTampak, buat, ISI_BENAR, tabelDari } from "./alat";

describe("the quarters", () => {
  const kosong = { satuan: "", polaritas: "" };
  const isi = {
    ...ISI_BENAR,
    triwulan: [
      {
        ...kosong,
        indikator: "Persen",
        cara: "nilai akhir",
        target: [null, null, null, 95.56],
        realisasi: [90, 91, 92, 93],
      },
      { ...kosong, indikator: "Dokumen A", cara: "jumlah", target: [1, 0, 0, 1], realisasi: [1, 0, 0, 2] },
      { ...kosong, indikator: "Dokumen B", cara: "jumlah", target: [1, 1, 0, 1], realisasi: [1, 1, 1, 2] },
    ],
    triwulanRp: [
      {
        kegiatan: "Sub A",
        target: [808_430_200, null, null, null],
        realisasi: [150_000_000, 200_000_000, 155_369_584, 300_000_000],
      },
      {
        kegiatan: "Sub B",
        target: [195_992_600, null, null, null],
        realisasi: [27_776_900, 17_285_100, 3_857_508, 146_683_866],
      },
    ],
  };
  const { naskah, temuan } = buat("triwulan", isi);
  const [k, rp] = tabelDari(naskah);

  it("make the year by each row's own way: 97,32 %, 150,00 %, 166,67 %", () => {
    const capaian = (awal: string): string => barisAwal(k!, awal).at(-2)!;
    assert.deepEqual(["Persen", "Dokumen A", "Dokumen B"].map(capaian), ["97,32 %", "150,00 %", "166,67 %"]);
  });

  it("add rupiah up, quarter by quarter and over the year: 99,66 %", () => {
    const baris = barisTampak(rp!);
    const [pagu, realisasi] = baris.slice(baris.findIndex((satu) => satu[1] === "JUMLAH"));
    assert.deepEqual(realisasi!.slice(2, 8), [
      "Realisasi",
      "177.776.900",
      "217.285.100",
      "159.227.092",
      "446.683.866",
      "1.000.972.958",
    ]);
    assert.deepEqual(pagu!.slice(7, 9), ["1.004.422.800", "99,66 %"]);
    assert.deepEqual([barisAwal(rp!, "Sub A")[8], barisAwal(rp!, "Sub B")[8]], ["99,62 %", "99,80 %"]);
    assert.deepEqual(temuan, []);
  });

  it("say where an indicator is measured the other way round than on IKU", () => {
    const iku = [
      barisIKU({ indikator: "Dokumen A", target: 3, realisasi: 3, polaritas: "negatif" }),
      barisIKU({ indikator: "Dokumen  b", target: 3, realisasi: 3, polaritas: "positif" }),
    ];
    const kode = (triwulan: typeof isi.triwulan) =>
      buat("triwulan", { ...isi, iku, triwulan }).temuan.filter((satu) => satu === "POLARITAS_LAIN");
    assert.equal(kode(isi.triwulan).length, 1);
    assert.deepEqual(kode(isi.triwulan.map((satu) => ({ ...satu, polaritas: "negatif" }))).length, 1);
    assert.deepEqual(kode(isi.triwulan.filter(({ indikator }) => indikator !== "Dokumen A")), []);
  });

  it("say that the sheet is empty rather than print nothing", () => {
    const hasil = buat("triwulan", ISI_CONTOH);
    assert.ok(hasil.temuan.includes("TABEL_KOSONG"));
    assert.deepEqual(hasil.rencana.isi, [{ benda: "triwulan", banyak: 0 }]);
  });
});
