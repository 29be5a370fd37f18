import assert from "node:assert/strict";
import { ambilLembar, barisBaru, kolomBaru } from "./alat";

const KEPALA = ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian"];
const PK = [
  ["PERJANJIAN KINERJA TAHUN 2025"],
  [null],
  ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"],
  [1, "Mutu layanan meningkat", "Jumlah kunjungan pasien", "orang", 800],
  [2, "Mutu layanan meningkat", "Tingkat hunian kamar", "%", 70],
];

/** A measurement of both indicators below a title. */
const ukur = (judul: string, kunjungan: number, hunian: number, kepala = KEPALA) => [
  [judul],
  [null],
  kepala,
  [1, "Jumlah kunjungan pasien", "orang", 200, kunjungan, kunjungan / 200],
  [2, "Tingkat hunian kamar", "%", 70, hunian, hunian / 70],
];

const triwulan = (hasil: ReturnType<typeof ambilLembar>, judul: string) =>
  kolomBaru(hasil, "triwulan", judul);

describe("Ambil: a table about a part of the year", () => {
  it("gives its figures to its quarter and never to the year", () => {
    const hasil = ambilLembar({
      PK,
      "TW I": ukur("LAPORAN CAPAIAN KINERJA TRIWULAN I TAHUN 2025", 190, 58.2),
      "TW II": ukur("LAPORAN CAPAIAN KINERJA TRIWULAN II TAHUN 2025", 210, 61.9),
      "TW IV": ukur("LAPORAN CAPAIAN KINERJA TRIWULAN IV TAHUN 2025", 205, 63.5),
    });
    assert.deepEqual(kolomBaru(hasil, "pk", "Realisasi"), [undefined, undefined]);
    assert.deepEqual(
      kolomBaru(hasil, "pk", "Target"),
      [800, 70].map((n, i) => `${n} ${["orang", "%"][i]}`),
    );
    assert.deepEqual(triwulan(hasil, "Realisasi TW I"), [190, 58.2]);
    assert.deepEqual(triwulan(hasil, "Realisasi TW II"), [210, 61.9]);
    assert.deepEqual(triwulan(hasil, "Realisasi TW III"), [undefined, undefined]);
    assert.deepEqual(triwulan(hasil, "Realisasi TW IV"), [205, 63.5]);
    assert.deepEqual(triwulan(hasil, "Target TW I"), [200, 70]);
    assert.deepEqual(hasil.selisih, []);
    assert.deepEqual(
      hasil.tabel.flatMap(({ masa }) => masa?.triwulan ?? []),
      [1, 2, 4],
    );
  });

  for (const [nama, judul, nomor] of [
    ["by the name of its sheet alone", "CAPAIAN KINERJA TAHUN 2025", 3],
    ["counted from the beginning of the year", "Realisasi Kinerja s.d. Triwulan III 2025", 3],
    ["by another word for it", "Capaian Kinerja Tribulan ke-3 Tahun 2025", 3],
    ["up to the last of several", "Capaian Kinerja Triwulan I s.d. III", 3],
  ] as const)
    it(`knows the quarter ${nama}`, () => {
      const lembar = nama.startsWith("by the name") ? "TW_3" : "Capaian";
      const hasil = ambilLembar({ PK, [lembar]: ukur(judul, 500, 66) });
      assert.deepEqual(
        hasil.tabel.flatMap(({ masa }) => masa?.triwulan ?? []),
        [nomor],
      );
      assert.deepEqual(triwulan(hasil, "Realisasi TW III"), [500, 66]);
      assert.deepEqual(kolomBaru(hasil, "pk", "Realisasi"), [undefined, undefined]);
    });

  for (const judul of [
    "PENGUKURAN KINERJA TAHUN 2025",
    "CAPAIAN KINERJA S.D. TRIWULAN IV TAHUN 2025",
    "Capaian Kinerja Triwulan I - IV Tahun 2025",
    "Capaian Kinerja Keadaan 31 Desember 2025",
    "Capaian Kinerja Tahun 2025 (data per 12 Januari 2026)",
    "Rencana Aksi dan Capaian Kinerja Triwulanan Tahun 2025",
    "Capaian Kinerja s.d. Semester II 2025",
    "Capaian Kinerja s.d. Caturwulan III 2025",
  ])
    it(`is the whole year's below "${judul}"`, () => {
      const hasil = ambilLembar({ PK, Capaian: ukur(judul, 790, 71) });
      assert.deepEqual(kolomBaru(hasil, "pk", "Realisasi"), [790, 71]);
      assert.ok(hasil.tabel.every(({ masa }) => masa === undefined));
    });

  for (const judul of [
    "CAPAIAN KINERJA SEMESTER I TAHUN 2025",
    "CAPAIAN KINERJA TAHUN 2025 (sementara per November)",
    "Capaian Kinerja Bulan Juni 2025",
    "Capaian Kinerja Semester II Tahun 2025",
    "Capaian Kinerja s.d. Caturwulan II Tahun 2025",
    "Capaian Kinerja Kumulatif Caturwulan II Tahun 2025",
  ])
    it(`gives no figure below "${judul}", and its columns are named`, () => {
      const hasil = ambilLembar({ PK, Capaian: ukur(judul, 400, 66) });
      assert.deepEqual(kolomBaru(hasil, "pk", "Realisasi"), [undefined, undefined]);
      assert.deepEqual(barisBaru(hasil, "triwulan"), []);
      const sebab = hasil.ditinggal.find(({ alasan }) => alasan === "KOLOM_SEBAGIAN");
      assert.deepEqual([sebab?.sel, sebab?.isi], ["Capaian!D4", "Target, Realisasi"]);
      assert.equal(hasil.tabel.find(({ lembar }) => lembar === "Capaian")?.masa?.judul, judul);
    });

  it("keeps a target that says that it is the year's", () => {
    const kepala = KEPALA.map((judul, k) => (k === 3 ? "Target Tahunan" : judul));
    const tanpaPk = ambilLembar({ Capaian: ukur("Capaian Kinerja Triwulan II 2025", 210, 61.9, kepala) });
    assert.deepEqual(kolomBaru(tanpaPk, "iku", "Target"), [200, 70]);
    assert.deepEqual(triwulan(tanpaPk, "Target TW II"), [undefined, undefined]);
    assert.deepEqual(triwulan(tanpaPk, "Realisasi TW II"), [210, 61.9]);
  });

  it("leaves a table alone that has a column for each quarter", () => {
    const hasil = ambilLembar({
      PK,
      "Monev TW IV": [
        ["MONITORING TRIWULAN IV TAHUN 2025"],
        [
          "No",
          "Indikator Kinerja",
          "Target",
          "Realisasi TW I",
          "Realisasi TW II",
          "Realisasi TW III",
          "Realisasi TW IV",
          "Realisasi",
        ],
        [1, "Jumlah kunjungan pasien", 800, 190, 210, 180, 205, 785],
        [2, "Tingkat hunian kamar", 70, 58, 61, 66, 63, 63],
      ],
    });
    assert.deepEqual(kolomBaru(hasil, "pk", "Realisasi"), [785, 63]);
    assert.deepEqual(triwulan(hasil, "Realisasi TW IV"), [205, 63]);
  });

  it("says nothing of an agreement that was signed on a day", () => {
    const hasil = ambilLembar({ PK: [["Tanggal 10 Januari 2025"], ...PK] });
    assert.deepEqual(kolomBaru(hasil, "pk", "Target"), ["800 orang", "70 %"]);
  });

  it("keeps the budget of a quarter's report, and what was spent is the quarter's", () => {
    const hasil = ambilLembar({
      Keuangan: [
        ["REALISASI ANGGARAN TRIWULAN II TAHUN 2025"],
        ["Kode", "Program/Kegiatan/Sub Kegiatan", "Pagu", "Realisasi"],
        ["1.02.01", "Program Penunjang Urusan", 90_000_000, 30_000_000],
        ["1.02.01.2.01", "Administrasi Keuangan", 90_000_000, 30_000_000],
        ["1.02.01.2.01.0001", "Penyediaan Gaji", 90_000_000, 30_000_000],
      ],
    });
    assert.deepEqual(kolomBaru(hasil, "anggaran", "Pagu"), [90_000_000]);
    assert.deepEqual(kolomBaru(hasil, "anggaran", "Realisasi"), [undefined]);
    assert.deepEqual(kolomBaru(hasil, "triwulanRp", "Realisasi TW II"), [30_000_000]);
  });
});
