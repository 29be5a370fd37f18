import assert from "node:assert/strict";
import { jawabanPelaporan } from "../../../src/domain/laporan/bahan/jawaban-pelaporan";
import { jawabanReviu } from "../../../src/domain/laporan/bahan/jawaban-reviu";
import { ISI_CONTOH } from "../../../src/domain/lembar/contoh";
import type { IsiStruktur } from "../../../src/domain/lembar/daftar";
import { bacaan, barisIKU } from "./alat";

type Isian = readonly [indikator: string, target: string | number, realisasi?: number, satuan?: string];

const PK_KOSONG = { ...ISI_CONTOH.pk[0]!, unit: "", satuan: "", polaritas: "" };

/** A workbook whose agreement and key indicators are these. */
function isi(pk: readonly Isian[], iku: readonly Isian[], lalu: number | null = null) {
  const struktur: IsiStruktur = {
    ...ISI_CONTOH,
    pk: pk.map(([indikator, target, realisasi, satuan = ""]) => ({
      ...PK_KOSONG,
      indikator,
      target,
      realisasi: realisasi ?? null,
      satuan,
    })),
    iku: iku.map(([indikator, target, realisasi, satuan = ""]) =>
      barisIKU({ indikator, target, realisasi: realisasi ?? null, realisasiLalu: lalu, satuan }),
    ),
  };
  return bacaan(struktur);
}

const utama = (pk: readonly Isian[], iku: readonly Isian[]) => jawabanReviu(isi(pk, iku), "substansi.5");

describe("the forms' answers about indicators that are on PK and on IKU", () => {
  it("say a name that is spelled otherwise and a target that differs, and tick nothing then", () => {
    assert.deepEqual(utama([["Skor Pola Ikan Segar", "88,5"]], [["Skor Pola Ikan Segar (PIS)", 89]]), {
      catatan:
        "1 IKU, semua ada di PK. Namanya ditulis lain di PK: Skor Pola Ikan Segar (PIS). Targetnya berbeda: Skor Pola Ikan Segar (PIS) (PK 88,5; IKU 89).",
    });
    assert.deepEqual(utama([["Indeks Layanan", 3]], [["Indeks Layanan", 4]]), {
      catatan: "1 IKU, semua ada di PK. Targetnya berbeda: Indeks Layanan (PK 3; IKU 4).",
    });
  });

  it("tick what is the same, however the target is written", () => {
    const ya = { ya: true, catatan: "3 IKU, semua ada di PK." };
    const iku: Isian[] = [
      ["Jumlah Peserta", 32, 30, "orang"],
      ["Persentase Tuntas", 90, 80, "%"],
      ["Indeks Layanan", 3.5],
    ];
    assert.deepEqual(
      utama(
        [
          ["Jumlah  peserta", "32 orang"],
          ["Persentase Tuntas", "90 %"],
          ["Indeks Layanan", "3,50"],
        ],
        iku,
      ),
      ya,
    );
    const rasio = iku.map((satu): Isian => (satu[3] === "%" ? [satu[0], 0.9, 80, "%"] : satu));
    assert.deepEqual(utama(rasio, iku), ya);
  });

  it("count a key indicator that the agreement lacks, and answer nothing without an agreement", () => {
    assert.deepEqual(
      utama(
        [["Indeks A", 1]],
        [
          ["Indeks A", 1],
          ["Indeks B", 2],
        ],
      ),
      {
        catatan: "1 dari 2 IKU ada di PK.",
      },
    );
    assert.deepEqual(utama([], [["Indeks A", 1]]), { catatan: "" });
  });

  it("find the realisasi of the agreement's indicators on IKU too, both forms alike", () => {
    const buku = isi(
      [
        ["Indeks A", 1],
        ["Indeks B", 2],
      ],
      [["Indeks A", 1, 1]],
    );
    assert.equal(
      jawabanReviu(buku, "substansi.4").catatan,
      "1 dari 2 indikator PK punya realisasi di PK atau IKU.",
    );
    assert.deepEqual(jawabanPelaporan(buku, "kualitas.2"), {
      jawaban: "Sebagian",
      letak: "Lembar PK dan IKU, kolom Realisasi: 1 dari 2 indikator PK.",
    });
    const diPK = isi(
      [
        ["Indeks A", 1, 1],
        ["Indeks B", 2],
      ],
      [["Indeks C", 1, 1]],
    );
    assert.equal(jawabanReviu(diPK, "substansi.4").catatan, "1 dari 2 indikator PK punya realisasi.");
  });

  it("count each indicator once among those that are compared", () => {
    const buku = isi(
      [
        ["Indeks A", 1],
        ["Indeks B", 2],
      ],
      [
        ["Indeks A", 1, 1],
        ["Indeks C", 1, 1],
      ],
      5,
    );
    assert.deepEqual(jawabanReviu(buku, "substansi.7"), {
      ya: true,
      catatan: "2 IKU, semua punya realisasi tahun lalu atau pembanding.",
    });
    assert.equal(
      jawabanPelaporan(buku, "kualitas.5").letak,
      "Lembar IKU, kolom Realisasi Tahun Lalu: 2 dari 2 indikator.",
    );
  });
});
