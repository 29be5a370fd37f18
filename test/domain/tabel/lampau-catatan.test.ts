import assert from "node:assert/strict";
import { bacaLembar } from "../../../src/domain/tabel";
import type { NilaiSel } from "../../../src/domain/tabel";
import { buatLembar } from "./lembar";

const baca = (isi: NilaiSel[][], gabungan: string[] = []) =>
  bacaLembar(buatLembar({ isi, gabungan })).tabel[0];
const peran = (isi: NilaiSel[][], gabungan: string[] = []): string[] =>
  (baca(isi, gabungan)?.kolom ?? []).map((satu) => satu.peran);

const NAMA = ["Kredit yang diberikan", "Tabungan nasabah", "Deposito berjangka", "Laba sebelum pajak"];
const ANGKA: readonly (readonly [number, number, number])[] = [
  [178000, 171206, 96.18],
  [68500, 69411, 101.33],
  [109000, 103870, 95.29],
  [3100, 2744, 88.52],
];

describe("figures of an earlier time beside this year's", () => {
  const isi = (lalu: string, kini: string, kali: number): NilaiSel[][] => [
    ["LAPORAN REALISASI TAHUN 2024"],
    ["No", "Indikator", "Target", kini, "Capaian (%)", lalu],
    ...ANGKA.map(([t, r, c], i): NilaiSel[] => [i + 1, NAMA[i] ?? "", t, r, c, Math.round(r * kali)]),
  ];
  const WAKTU: readonly (readonly [string, string])[] = [
    ["Des-23", "Realisasi"],
    ["Jun'23", "Realisasi"],
    ["31 Des 2023", "Realisasi"],
    ["Posisi 31 Des 2023", "Realisasi"],
    ["Per Desember 2023", "Realisasi"],
    ["2023 Audited", "Realisasi"],
    ["Saldo 31 Desember 2023", "Realisasi"],
    ["Realisasi 2023", "Realisasi"],
    ["Realisasi FY23", "Realisasi"],
    ["Realisasi TA 23", "Realisasi"],
  ];
  for (const [lalu, kini] of WAKTU)
    it(`"${lalu}" is what was reached then`, () => {
      const tabel = baca(isi(lalu, kini, 0.9));
      assert.equal(tabel?.kolom[5]?.peran, "realisasi_lalu");
      assert.equal(tabel.kolom[5].tahun, 2023);
    });

  it("is the only measured year under the title of a plan for the next", () => {
    const tabel = baca([
      ["Rencana Kinerja Tahun 2025"],
      ["Indikator", "Target 2024", "Hasil 2024", "% 2024", "Usulan Target 2025"],
      ["Panjang jalan dirawat", 210, 214, 101.9, 220],
      ["Perlintasan ditutup", 12, 9, 75, 10],
      ["Ketepatan waktu", 95, 96.3, 101.37, 96],
    ]);
    assert.equal(tabel?.tahunLaporan, 2025);
    assert.deepEqual(
      tabel.kolom.slice(1, 4).map((satu) => satu.peran),
      ["target_lalu", "realisasi_lalu", "capaian_lalu"],
    );
  });

  it("is none where the figures are of another size, of this year, or of another thing", () => {
    assert.equal(peran(isi("Des-23", "Realisasi", 0.001))[5], "lain");
    assert.equal(peran(isi("Des-24", "Realisasi", 0.9))[5], "lain");
    assert.equal(peran(isi("Nasabah Des-23", "Realisasi", 0.9))[5], "lain");
  });
});

describe("quarters called Capaian", () => {
  const isi = (tw: (t: number, i: number) => number): NilaiSel[][] => [
    ["Indikator", "Satuan", "Target Triwulan", null, null, null, "Capaian", null, null, null],
    [null, null, "I", "II", "III", "IV", "I", "II", "III", "IV"],
    ...[1900, 700, 2400, 12].map((t, i): NilaiSel[] => [
      NAMA[i] ?? "",
      "Ton",
      ...[t, t + 10, t + 20, t + 30],
      ...[tw(t, i), tw(t + 10, i), tw(t + 20, i)],
      null,
    ]),
  ];
  const gabung = ["A1:A2", "B1:B2", "C1:F1", "G1:J1"];
  it("hold values where they are of the size of their targets", () => {
    assert.equal(
      peran(
        isi((t) => Math.round(t * 0.97)),
        gabung,
      )[6],
      "realisasi_tw",
    );
  });
  it("hold percents where they are not", () => {
    assert.equal(
      peran(
        isi((_, i) => 91 + 3 * i),
        gabung,
      )[6],
      "capaian_tw",
    );
  });
});

describe("bands of good figures right below the titles", () => {
  const RUANG = ["Melati", "Mawar", "Anggrek", "Nusa"];
  for (const standar of [
    ["60-85", "6-9", "1-3", "<25"],
    ["60 - 85 %", "6 - 9 hari", "1 - 3 hari", "< 25 ‰"],
    ["60 s/d 85", "6 s.d. 9", "1 s/d 3", "≤ 25"],
    ["Ideal 60-85", "Ideal 6-9", "Ideal 1-3", "Ideal < 25"],
  ])
    it(`"${standar.join(" | ")}" belongs to the header`, () => {
      const tabel = baca([
        ["INDIKATOR PELAYANAN TAHUN 2024"],
        ["NO", "RUANGAN", "BOR (%)", "LOS (hari)", "TOI (hari)", "NDR (‰)"],
        [null, null, ...standar],
        ...RUANG.map((nama, i): NilaiSel[] => [i + 1, nama, 60.4 + 7 * i, 4.1 + i, 1.3 + i, 12.5 + i]),
      ]);
      assert.deepEqual(tabel?.kepala, { awal: 2, akhir: 3 });
      assert.deepEqual(tabel.data, { awal: 4, akhir: 7 });
    });
});

describe("rows below numbered data", () => {
  const KEPALA = ["No", "Uraian Kegiatan", "Target", "Realisasi", "Capaian (%)"];
  const data = ANGKA.map(([t, r, c], i): NilaiSel[] => [i + 1, NAMA[i] ?? "", t, r, c]);
  for (const catatan of [
    [null, "Sukamulya, 3 Okt 2024"],
    [null, "Kasi Trantib"],
    [null, "Kepala Sekolah", null, "Bendahara"],
    [null, "Target s.d. Agustus : 66,7 %"],
    [null, "Data diambil dari aplikasi"],
    [null, "Yang membuat", null, "Yang memeriksa"],
    [null, "angka sementara, menunggu rekonsiliasi"],
  ] as NilaiSel[][])
    it(`"${catatan.filter(Boolean).join(" | ")}" is none of them`, () => {
      assert.deepEqual(baca([KEPALA, ...data, catatan])?.data, { awal: 2, akhir: 5 });
    });

  it("an indicator without figures that has its number stays", () => {
    const tabel = baca([KEPALA, ...data, [5, "Nilai SAKIP"]]);
    assert.deepEqual(tabel?.data, { awal: 2, akhir: 6 });
  });

  it("the whole by its name is a total where its sums and means say so", () => {
    const jumlah = (k: number): number => ANGKA.reduce((n, satu) => n + (satu[k] ?? 0), 0);
    const total = [null, "RSUD", jumlah(0), jumlah(1), 96.83];
    assert.deepEqual(baca([KEPALA, ...data, total])?.barisJumlah, [6]);
    const rerata = [null, "Rata-rata Kecamatan", jumlah(0) / 4, jumlah(1) / 4, jumlah(2) / 4];
    assert.deepEqual(baca([KEPALA, ...data, rerata])?.barisJumlah, [6]);
  });
});

describe("words right of the figures", () => {
  const isi = (judul: string, teks: readonly string[]): NilaiSel[][] => [
    ["No", "Indikator", "Target", "Realisasi", "Capaian (%)", judul],
    ...ANGKA.map(([t, r, c], i): NilaiSel[] => [i + 1, NAMA[i] ?? "", t, r, c, teks[i] ?? ""]),
  ];
  const CATATAN = ["Tambah loket", "Sosialisasi", "-", "Ruang tunggu"];
  for (const judul of ["Rencana Perbaikan", "Kondisi", "Respon", "Next Steps", "Notes (alasan deviasi >10%)"])
    it(`under "${judul}" are notes`, () => {
      assert.equal(peran(isi(judul, CATATAN))[5], "keterangan");
    });

  const ORANG = ["Kabag Umum", "Sdr. Yanto", "Sdri. Ema", "Subkoor Risalah"];
  for (const judul of [
    "Pendamping",
    "Fasilitator",
    "Narahubung",
    "Supervisor",
    "Penyuluh Lapangan",
    "Team Leader",
  ])
    it(`under "${judul}" are who answers`, () => {
      assert.equal(peran(isi(judul, ORANG))[5], "penanggung_jawab");
    });

  it("an answer and its denial under Status are a verdict", () => {
    assert.equal(peran(isi("Status", ["T", "TT", "T", "TT"]))[5], "kriteria");
    assert.equal(peran(isi("Status", ["proses lelang", "kontrak", "selesai", "kontrak"]))[5], "lain");
  });
});

describe("an export's names", () => {
  it("in percent on both sides are promise and result, whatever stands for percent", () => {
    const isi: NilaiSel[][] = [
      ["no", "nm_sub_keg", "tgt_fisik_pct", "real_fisik_pct", "deviasi"],
      ...[85, 80, 60, 75].map((t, i): NilaiSel[] => [i + 1, NAMA[i] ?? "", t, t - 6 + 2 * i, 2 * i - 6]),
    ];
    assert.deepEqual(peran(isi).slice(2, 4), ["target", "realisasi"]);
  });
});

describe("words of the older form", () => {
  it("call the target Rencana Tingkat Capaian, and the capaian its percent", () => {
    for (const persen of ["Persentase Rencana Tingkat Capaian", "% Pencapaian Rencana Tingkat Capaian"])
      assert.deepEqual(
        peran([
          ["Indikator", "Rencana Tk. Capaian (Target)", "Realisasi", persen],
          ["Jumlah desa", 20, 18, 90],
          ["Jumlah koperasi", 40, 30, 75],
        ]),
        ["indikator", "target", "realisasi", "capaian"],
      );
  });
});
