import assert from "node:assert/strict";
import { tabel as english } from "../../../src/bahasa/en/tabel";
import { tabel as indonesia } from "../../../src/bahasa/id/tabel";
import { ucapkanAlasan } from "../../../src/bahasa/ucap";
import { bacaLembar, kolomPeran, YAKIN_CUKUP } from "../../../src/domain/tabel";
import type { NilaiSel, Peran } from "../../../src/domain/tabel";
import { BLOK_UJI } from "./fixtures/blok-uji";
import { BLOK_UJI_DUA } from "./fixtures/blok-uji-dua";
import { BLOK_UJI_TIGA } from "./fixtures/blok-uji-tiga";
import { buatLembar, tab } from "./lembar";
import { nilaiBlok } from "./nilai-blok";

const KEPALA: NilaiSel[] = ["No", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"];
const DATA: NilaiSel[][] = [
  [1, "Satu", "Unit", 40, 30, 75],
  [2, "Dua", "Unit", 50, 45, 90],
  [3, "Tiga", "Unit", 80, 88, 110],
];
const baca = (isi: NilaiSel[][], lebih: object = {}) => bacaLembar(buatLembar({ isi, ...lebih })).tabel;

describe("held-out header blocks", () => {
  for (const blok of [...BLOK_UJI, ...BLOK_UJI_DUA, ...BLOK_UJI_TIGA])
    it(`${blok.id}: roles as a person would give them`, () => {
      const { selisih, tabel } = nilaiBlok(blok, new Map());
      assert.deepEqual(selisih, []);
      for (const satu of tabel)
        assert.ok(satu.yakin <= (blok.yakinPalingTinggi ?? 1), `too sure: ${satu.yakin}`);
    });
});

describe("where a table begins and ends", () => {
  it("gives addresses of the sheet, wherever the used range begins", () => {
    const [tabel] = baca([KEPALA, ...DATA], { baris: 11, kolom: 2 });
    assert.equal(tabel?.rentang, "C11:H14");
    assert.equal(tabel?.kolom[5]?.kolom, "H");
    assert.deepEqual(tabel?.data, { awal: 12, akhir: 14 });
  });

  it("stops before notes, signatures and remarks", () => {
    for (const penutup of [
      ["Sumber : Dinas Contoh"],
      ["*) angka sementara"],
      [null, null, null, "Binjai, 31 Desember 2021"],
      [null, null, null, "Mengetahui,"],
      [null, "Plt. KEPALA DINAS"],
      ["Tabel 3.2 Pengukuran sasaran 2"],
    ]) {
      const [tabel] = baca([KEPALA, ...DATA, penutup]);
      assert.deepEqual(tabel?.data, { awal: 2, akhir: 4 }, String(penutup[0] ?? penutup[3]));
    }
  });

  it("goes on over one blank row of a page break, not over three", () => {
    assert.equal(baca([KEPALA, ...DATA.slice(0, 1), [], ...DATA.slice(1)])[0]?.data.akhir, 5);
    assert.equal(baca([KEPALA, ...DATA.slice(0, 1), [], [], [], ...DATA.slice(1)])[0]?.data.akhir, 2);
  });

  it("ignores titles above and columns without a header beside it", () => {
    const isi: NilaiSel[][] = [["PENGUKURAN KINERJA TAHUN 2024"], ["DINAS CONTOH"], KEPALA];
    const [tabel] = baca([...isi, ...DATA.map((baris, i) => [...baris, null, i * 7])]);
    assert.equal(tabel?.rentang, "A3:F6");
    assert.equal(tabel?.tahunLaporan, 2024);
  });
});

describe("rows that are no data", () => {
  it("totals: by label, not when the label names an indicator", () => {
    const [tabel] = baca([
      KEPALA,
      ...DATA,
      [4, "Jumlah pencari kerja", "Orang", 10, 9, 90],
      [null, "Rata-rata", null, null, null, 91.25],
    ]);
    assert.deepEqual(tabel?.barisJumlah, [6]);
    assert.deepEqual(tabel?.data, { awal: 2, akhir: 5 });
  });

  it("totals: sums under the city's name", () => {
    const [tabel] = baca([
      ["No", "Kecamatan", "Target", "Realisasi"],
      [1, "Utara", 68, 60],
      [2, "Selatan", 89, 80],
      [null, "Kota Contoh", 157, 140],
    ]);
    assert.deepEqual(tabel?.barisJumlah, [4]);
  });

  it("a last row without number that is no sum stays data", () => {
    const [tabel] = baca([
      ["No", "Kecamatan", "Target", "Realisasi"],
      [1, "Utara", 68, 60],
      [2, "Selatan", 89, 80],
      [null, "Barat", 40, 20],
    ]);
    assert.deepEqual(tabel?.barisJumlah, []);
    assert.equal(tabel?.data.akhir, 4);
  });

  it("banners: sasaran and program rows, merged across or in the first column", () => {
    const isi = [
      KEPALA,
      ["Sasaran 1. Layanan baik"],
      ...DATA.slice(0, 1),
      [null, "Program Pelayanan"],
      ...DATA.slice(1),
    ];
    assert.deepEqual(baca(isi, { gabungan: ["A2:F2"] })[0]?.barisSpanduk, [2, 4]);
  });

  it("continuation rows: another indicator of the same sasaran", () => {
    const [tabel] = baca([
      ["No", "Sasaran", "Indikator", "Target"],
      [1, "Layanan baik", "Indeks", 80],
      [null, null, "Waktu", 5],
      [2, "Kota bersih", "Sampah", 70],
    ]);
    assert.deepEqual(tabel?.barisLanjutan, [3]);
  });
});

describe("words that mean something else here", () => {
  const peran = (isi: NilaiSel[][]) => baca(isi)[0]?.kolom.map((satu) => satu.peran);

  it("Realisasi (%) beside Target (%) is the value reached, beside a large target the percent of it", () => {
    const isi = (kepala: string, target: number[]): NilaiSel[][] => [
      ["No", "Indikator", kepala, "Realisasi (%)"],
      ...target.map((t, i) => [i + 1, "Layanan", t, 90 - i]),
    ];
    assert.equal(peran(isi("Target (%)", [80, 90, 95]))?.[3], "realisasi");
    assert.equal(peran(isi("Target", [800, 1900, 950]))?.[3], "capaian");
  });

  it("Tahun ke- over 1, 2, 3 is a series of years, merged or not", () => {
    const isi: NilaiSel[][] = [
      ["Indikator", "Target Tahun ke-", null, null, "Realisasi Tahun ke-", null, null],
      [null, 1, 2, 3, 1, 2, 3],
      ["Satu", 70, 75, 80, 68, 74, 81],
      ["Dua", 52, 53, 54, 51, 53, 53],
    ];
    const harap = [
      "indikator",
      ...Array<string>(3).fill("target_tahun"),
      ...Array<string>(3).fill("realisasi_lalu"),
    ];
    assert.deepEqual(peran(isi), harap);
    assert.deepEqual(baca(isi)[0]?.kepala, { awal: 1, akhir: 2 });
  });

  it("the year reported on comes after the year that a column calls the last one", () => {
    const [tabel] = baca([
      ["No", "Indikator", "Realisasi s/d Tahun 2022", "Realisasi Tahun Lalu (2023)", "Target Tahun 2024"],
      [1, "Satu", 60, 70, 75],
      [2, "Dua", 50, 61, 65],
    ]);
    assert.deepEqual([tabel?.tahunLaporan, tabel?.kolom[2]?.peran], [2024, "realisasi_lalu"]);
  });

  it("Capaian Tahun Lalu is a value where its figures are of the size of this year's realisasi", () => {
    const isi: NilaiSel[][] = [
      ["No", "Indikator", "Capaian Tahun Lalu", "Target", "Realisasi", "Tingkat Capaian"],
      [1, "Pasar tertib", 4, 6, 6, 100],
      [2, "Inflasi", 4.2, 4, 3.9, 97.5],
    ];
    assert.equal(peran(isi)?.[2], "realisasi_lalu");
  });

  it("those who must be served are the target, and counts under Sasaran too where there is no other", () => {
    const isi = (judul: string): NilaiSel[][] => [
      ["No", "Layanan", judul, "Terlayani", "Capaian (%)"],
      [1, "Ibu hamil", 400, 380, 95],
      [2, "Balita", 2000, 1800, 90],
      [3, "Lansia", 500, 300, 60],
    ];
    for (const judul of ["Jumlah yang Harus Dilayani", "Sasaran", "Jumlah Warga"])
      assert.deepEqual(peran(isi(judul))?.slice(2), ["target", "realisasi", "capaian"], judul);
  });

  it("figures of the province and the nation are not one's own, nor is a share of the total an absorption", () => {
    assert.deepEqual(
      peran([
        ["No", "Indikator", "Realisasi Nasional 2023", "Realisasi 2023", "Target 2024", "Realisasi 2024"],
        [1, "Satu", 60, 61, 62, 63],
        [2, "Dua", 5, 6, 7, 8],
      ])?.slice(2),
      ["lain", "realisasi_lalu", "target", "realisasi"],
    );
    assert.deepEqual(
      peran([
        ["No", "Program", "Anggaran (Rp)", "% Anggaran thd Total", "Realisasi (Rp)", "%"],
        [1, "Satu", 6000000, 60, 5700000, 95],
        [2, "Dua", 4000000, 40, 3600000, 90],
      ])?.slice(2),
      ["pagu", "lain", "realisasi_rp", "serapan"],
    );
  });

  it("the target after a revision is the target", () => {
    const isi: NilaiSel[][] = [
      ["No", "Indikator", "Target", null, "Realisasi"],
      [null, null, "Sebelum Perubahan", "Setelah Perubahan", null],
      [1, "Satu", 40, 35, 30],
      [2, "Dua", 9, 8, 8],
    ];
    assert.deepEqual(peran(isi)?.slice(2), ["lain", "target", "realisasi"]);
  });

  it("years without a word are what was reached, or planned between the states at both ends", () => {
    const capai: NilaiSel[][] = [
      ["No", "Indikator", 2023, 2024, "Target 2024", "Capaian (%)"],
      [1, "Satu", 60, 72, 80, 90],
      [2, "Dua", 5, 6, 6, 100],
      [3, "Tiga", 30, 38, 40, 95],
    ];
    assert.deepEqual(peran(capai)?.slice(2), ["realisasi_lalu", "realisasi", "target", "capaian"]);
    const rencana: NilaiSel[][] = [
      ["No", "Indikator", "Kondisi Awal", 2023, 2024, 2025, "Kondisi Akhir"],
      [1, "Satu", 60, 61, 62, 63, 63],
      [2, "Dua", 5, 6, 7, 8, 8],
    ];
    assert.deepEqual(peran(rencana)?.slice(3, 6), ["target_tahun", "target_tahun", "target_tahun"]);
  });

  it("twelve months beside three header words are a header", () => {
    const bulan = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Ags", "Sep", "Okt", "Nov", "Des"];
    assert.deepEqual(
      peran([
        ["No", "Indikator", "Satuan", ...bulan, "Target 2025"],
        [1, "Izin", "Izin", ...bulan.map(() => 5), 60],
      ])?.filter((satu) => satu !== "lain"),
      ["no", "indikator", "satuan", "target"],
    );
  });

  it("a second header row may hold a word that no dictionary has, merged or not", () => {
    const [tabel] = baca([
      ["No", "Indikator", "Kinerja", null, null, null],
      [null, null, "Target", "Realisasi", "%", "Mutlak"],
      [1, "Satu", 40, 30, 75, 3],
      [2, "Dua", 50, 45, 90, 4],
    ]);
    assert.deepEqual(tabel?.kepala, { awal: 1, akhir: 2 });
  });

  it("Jumlah Sasaran with counts names no sasaran; Total beside twelve months is the realisasi", () => {
    assert.equal(
      peran([
        ["No", "Layanan", "Jumlah Sasaran (Orang)", "Target (%)", "Capaian (%)"],
        [1, "Ibu hamil", 5120, 100, 97],
        [2, "Balita", 21450, 100, 93],
      ])?.[2],
      "lain",
    );
    const bulan: NilaiSel[][] = [
      ["No", "Indikator", "Target", "Realisasi", null, "Total", "% Capaian"],
      [null, null, null, "Jan", "Feb", null, null],
      [1, "Akta", 3000, 710, 805, 1515, 50.5],
      [2, "KTP", 9000, 2400, 2510, 4910, 54.56],
      [3, "KIA", 2400, 600, 660, 1260, 52.5],
    ];
    assert.deepEqual(peran(bulan)?.slice(3), ["lain", "lain", "realisasi", "capaian"]);
  });
});

describe("confidence", () => {
  it("is high where every figure agrees", () => {
    assert.ok((baca([KEPALA, ...DATA])[0]?.yakin ?? 0) >= 0.9);
  });

  it("is enough to act on a form that holds no figures yet", () => {
    assert.ok((baca([KEPALA, [1, "Satu"], [2, "Dua"]])[0]?.yakin ?? 0) >= YAKIN_CUKUP);
  });

  it("is low where the rows contradict each other, with one message for the column", () => {
    const isi = [KEPALA, ...DATA.map((baris, i) => [...baris.slice(0, 5), [12, 31, 7][i] ?? 0])];
    const [tabel] = baca(isi);
    assert.ok((tabel?.yakin ?? 1) <= 0.5);
    assert.deepEqual(
      tabel?.temuan.map(({ sel, kode }) => [sel, kode]),
      [["F1", "CAPAIAN_BERTENTANGAN"]],
    );
  });

  it("is low where target and realisasi seem to be swapped", () => {
    const isi = [
      KEPALA,
      ...DATA.map(([no, nama, satuan, t, r, c]) => [no, nama, satuan, r, t, c] as NilaiSel[]),
    ];
    const [tabel] = baca(isi);
    assert.ok((tabel?.yakin ?? 1) < YAKIN_CUKUP);
    assert.ok(tabel?.temuan.some(({ kode }) => kode === "KOLOM_TERTUKAR"));
  });

  it("is low where target and realisasi are dates, or they are none", () => {
    const [tabel] = baca([
      ["No", "Kegiatan", "Target Selesai", "Realisasi Selesai"],
      [1, "Draf", "15 Januari 2025", "17 Januari 2025"],
      [2, "Reviu", "31 Januari 2025", "30 Januari 2025"],
    ]);
    const yakin = (apa: Peran): number => kolomPeran(tabel?.kolom ?? [], apa)?.yakin ?? 0;
    assert.ok(Math.min(yakin("target"), yakin("realisasi")) < YAKIN_CUKUP);
  });

  it("is low for a percent with an unknown word before it that no figure confirms", () => {
    const [tabel] = baca([
      ["No", "Indikator", "Realisasi 2024", "Kenaaikn (%)"],
      [1, "Kunjungan", 13800, 15],
      [2, "Lama tinggal", 2, 5],
    ]);
    assert.ok((tabel?.kolom[3]?.yakin ?? 1) < YAKIN_CUKUP);
  });

  it("is low for Target and Capaian alone where the size of the figures tells nothing", () => {
    const [tabel] = baca([
      ["No", "Indikator", "Target", "Capaian"],
      [1, "Satu", 90, 85],
      [2, "Dua", 80, 70],
    ]);
    assert.ok((tabel?.yakin ?? 1) < 0.5);
    assert.deepEqual(
      tabel?.temuan.map(({ kode }) => kode),
      ["CAPAIAN_RAGU"],
    );
    assert.equal(tabel?.kolom[3]?.peran, "realisasi");
  });

  it("is low, but keeps the word, for a Capaian that is still empty or has its realisasi in quarters", () => {
    const [kosong] = baca([
      ["No", "Indikator", "Target", "Capaian"],
      [1, "Satu", 90, null],
      [2, "Dua", 80, null],
    ]);
    const [triwulan] = baca([
      ["No", "Indikator", "Target", "Realisasi TW I", "Realisasi TW II", "Capaian"],
      [1, "Satu", 90, 40, 45, 94],
      [2, "Dua", 80, 30, 40, 88],
    ]);
    for (const satu of [kosong?.kolom[3], triwulan?.kolom[5]]) {
      assert.equal(satu?.peran, "capaian");
      assert.ok((satu?.yakin ?? 1) < YAKIN_CUKUP);
    }
  });
});

describe("what the user reads", () => {
  it("speaks the language that was asked for", () => {
    const lembar = buatLembar({ isi: [KEPALA, ...DATA] });
    const kolom = bacaLembar(lembar).tabel[0]?.kolom[0];
    assert.ok(kolom);
    assert.match(ucapkanAlasan(kolom, indonesia.alasan), /^Judul/);
    assert.match(ucapkanAlasan(kolom, english.alasan), /^Its header/);
  });

  it("prefers the visible column where a hidden one has the same title", () => {
    const isi: NilaiSel[][] = [
      ["No", "Indikator", "Target", "Target", "Realisasi"],
      [1, "Satu", 1, 40, 30],
    ];
    const [tabel] = baca(isi, { kolomTersembunyi: [2] });
    assert.deepEqual(
      tabel?.kolom.map(({ peran }) => peran),
      ["no", "indikator", "lain", "target", "realisasi"],
    );
  });

  it("names a broken number with its cell, whatever its column", () => {
    const isi = tab(`
No	Indikator	Target	Realisasi	Capaian
1	Satu	23940.000	100	-
2	Dua	50	(2.735.259.9000,00)	-`);
    assert.deepEqual(
      baca(isi)[0]?.temuan.map(({ sel, kode, dinyatakan }) => [sel, kode, dinyatakan]),
      [
        ["C2", "ANGKA_RUSAK", "23940.000"],
        ["D3", "ANGKA_RUSAK", "(2.735.259.9000,00)"],
      ],
    );
  });
});

describe("the product's own sheets", () => {
  it("IKU and Realisasi Anggaran are read by their headers", () => {
    const iku =
      "No	Indikator Kinerja Utama	Satuan	Target	Realisasi	Polaritas	Tingkat Realisasi	Kriteria	Realisasi Tahun Lalu	Target Akhir Renstra	Formula/Sumber Data";
    const anggaran = "Kode	Program	Kegiatan	Sub Kegiatan	Indikator	Pagu	Realisasi	Persentase	Kriteria";
    const peran = (judul: string) => baca(tab(judul))[0]?.kolom.map((satu) => satu.peran);
    assert.deepEqual(peran(iku), [
      ...["no", "indikator", "satuan", "target", "realisasi", "lain", "capaian", "kriteria"],
      ...["realisasi_lalu", "target_renstra", "lain"],
    ]);
    assert.deepEqual(peran(anggaran), [
      ...["kode", "program", "program", "program", "indikator"],
      ...["pagu", "realisasi_rp", "serapan", "kriteria"],
    ]);
  });
});

describe("words that need their neighbours", () => {
  const peran = (isi: string) => baca(tab(isi))[0]?.kolom.map((satu) => satu.peran);

  it("the figures up to the fourth quarter are those of the year", () => {
    const isi =
      "Indikator\tTarget 2024\tRealisasi s.d. Triwulan IV\tCapaian s.d. Triwulan IV (%)\nSatu\t40\t38\t95";
    assert.deepEqual(peran(isi), ["indikator", "target", "realisasi", "capaian"]);
  });

  it("the figures of an earlier quarter stay those of the quarter", () => {
    const isi = "Indikator\tTarget 2024\tRealisasi s.d. Triwulan II\nSatu\t40\t20";
    assert.deepEqual(peran(isi), ["indikator", "target", "realisasi_tw"]);
  });

  it("Capaian without a target is a percent where its cells carry the sign, else the value reached", () => {
    assert.deepEqual(peran("No\tSasaran\tCapaian\n1\tSatu\t95,5 %\n2\tDua\t80 %"), [
      "no",
      "sasaran",
      "capaian",
    ]);
    assert.deepEqual(peran("No\tIndikator\tCapaian\n1\tIPM\t71,4\n2\tGini\t0,35"), [
      "no",
      "indikator",
      "realisasi",
    ]);
  });
});
