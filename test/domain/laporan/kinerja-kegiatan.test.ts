import assert from "node:assert/strict";
import { ISI_CONTOH } from "../../../src/domain/lembar/contoh";
import { barisAwal, barisTampak, buat, ISI_BENAR, tabelDari } from "./alat";

const BELUM = "Belum Dilaksanakan";

/** Subtotals of the 21 kegiatan: begin of the name, pagu, realisasi, percent. */
const KEGIATAN = [
  ["Perencanaan, Penganggaran dan Evaluasi", "0", "0", BELUM],
  ["Administrasi Keuangan Perangkat", "4.028.835.554", "3.674.692.705", "91,21 %"],
  ["Administrasi Pendapatan Daerah", "156.331.600", "156.012.150", "99,80 %"],
  ["Administrasi Kepegawaian", "29.925.000", "23.940.000", "80,00 %"],
  ["Administrasi Umum", "124.543.700", "118.317.500", "95,00 %"],
  ["Pengadaan Barang Milik Daerah", "55.221.800", "54.630.000", "98,93 %"],
  ["Penyediaan Jasa Penunjang", "919.603.314", "721.840.088", "78,49 %"],
  ["Pemeliharaan Barang Milik", "448.379.000", "416.761.074,96", "92,95 %"],
  ["Pelaksanaan Pelatihan berdasarkan", "0", "0", BELUM],
  ["Pelayanan Antarkerja", "73.291.000", "38.659.003", "52,75 %"],
  ["Pengelolaan Informasi Pasar", "88.951.500", "88.760.616", "99,79 %"],
  ["Perlindungan PMI", "45.037.400", "44.885.800", "99,66 %"],
  ["Pengesahan Peraturan", "0", "0", BELUM],
  ["Pencegahan dan Penyelesaian", "52.553.800", "51.330.004", "97,67 %"],
  ["Pembangunan dan Pengelolaan", "786.685.600", "779.681.330", "99,11 %"],
  ["Pembinaan terhadap Pengelola", "461.720.000", "456.297.160", "98,83 %"],
  ["Menjamin Ketersediaan", "34.461.500", "34.290.356", "99,50 %"],
  ["Pelaksanaan Metrologi Legal Berupa", "83.623.200", "65.816.712", "78,71 %"],
  ["Pelaksanaan Promosi dan", "0", "0", BELUM],
  ["Penyusunan Penerapan", "0", "0", BELUM],
  ["Penyediaa Informasi Industri", "68.576.500", "68.228.712", "99,49 %"],
] as const;

/** Subtotals of the 10 programs. */
const PROGRAM = [
  ["Penunjang Urusan", "5.762.839.968", "5.166.193.517,96", "89,65 %"],
  ["Pelatihan Kerja", "0", "0", BELUM],
  ["Penempatan Tenaga", "207.279.900", "172.305.419", "83,13 %"],
  ["Hubungan Industrial", "52.553.800", "51.330.004", "97,67 %"],
  ["Peningkatan Sarana", "1.248.405.600", "1.235.978.490", "99,00 %"],
  ["Stabilisasi Harga", "34.461.500", "34.290.356", "99,50 %"],
  ["Standardisasi", "83.623.200", "65.816.712", "78,71 %"],
  ["Penggunaan dan Pemasaran", "0", "0", BELUM],
  ["Perencanaan dan Pembangunan", "0", "0", BELUM],
  ["Pengelolaan Sistem", "68.576.500", "68.228.712", "99,49 %"],
] as const;

const tabel = (isi = ISI_BENAR) => tabelDari(buat("kinerja-kegiatan", isi).naskah)[0]!;

/** Pagu, realisasi, and the percent or the words in its place. */
function uang(baris: readonly string[]): string[] {
  const [pagu = "", realisasi = "", persen = "", kriteria = ""] = baris.slice(3);
  return [pagu, realisasi, persen === "-" ? kriteria : persen];
}

describe("the table of kegiatan", () => {
  const satu = tabel();
  const jenis = (dicari: string): string[][] =>
    barisTampak({ baris: satu.baris.filter((baris) => baris.jenis === dicari) });

  it("has 21 subtotals of kegiatan from their sums, 0/0 as Belum Dilaksanakan", () => {
    const hasil = jenis("subjumlah");
    assert.deepEqual(
      hasil.map(uang),
      KEGIATAN.map(([, ...angka]) => angka),
    );
    hasil.forEach((baris, i) => assert.ok(baris[1]!.startsWith(KEGIATAN[i]![0]), baris[1]));
  });

  it("has 10 subtotals of programs from their sums", () => {
    const hasil = jenis("kelompok");
    assert.deepEqual(
      hasil.map(uang),
      PROGRAM.map(([, ...angka]) => angka),
    );
    hasil.forEach((baris, i) => assert.ok(baris[1]!.startsWith(`Program ${PROGRAM[i]![0]}`), baris[1]));
  });

  it("has the whole: 91,10 % of the sums, never a mean of percents", () => {
    const jumlah = barisAwal(satu, "JUMLAH");
    assert.deepEqual(uang(jumlah), ["7.457.740.468", "6.794.143.210,96", "91,10 %"]);
    assert.equal(satu.baris.filter((baris) => baris.jenis === "data").length, 43);
    for (const rata of ["91,88 %", "55,55 %"]) assert.ok(!barisTampak(satu).flat().includes(rata), rata);
  });

  it("states no sum and no percent above a figure that cannot be read, and shows that figure as typed", () => {
    const rusak = tabel(ISI_CONTOH);
    for (const awal of ["JUMLAH", "Program Penunjang", "Administrasi Kepegawaian"])
      assert.deepEqual(uang(barisAwal(rusak, awal)).slice(1), ["belum terjumlah", ""], awal);
    assert.equal(uang(barisAwal(rusak, "Pengadaan Pakaian"))[1], "23940.000");
    assert.equal(uang(barisAwal(rusak, "Program Penempatan"))[2], "83,13 %");
    assert.ok(buat("kinerja-kegiatan", ISI_CONTOH).temuan.includes("TITIK_MERAGUKAN"));
  });

  it("names below it the rows that keep a sum or a share from being printed", () => {
    const catatan = (isi: typeof ISI_BENAR): string[] =>
      buat("kinerja-kegiatan", isi).naskah!.bagian.flatMap((satu) =>
        satu.jenis === "catatan" ? [satu.teks] : [],
      );
    const dengan = (realisasi: string | null, banyak: number) => ({
      ...ISI_BENAR,
      anggaran: ISI_BENAR.anggaran.map((baris, i) => (i < banyak ? { ...baris, realisasi } : baris)),
    });
    const nama = ISI_BENAR.anggaran.map(({ subKegiatan }) => subKegiatan);
    const ada = (isi: typeof ISI_BENAR, awal: string) => catatan(isi).find((satu) => satu.startsWith(awal));
    const rusak = ada(dengan("23940.000", 1), "Belum terjumlah");
    assert.equal(rusak, `Belum terjumlah karena isinya bukan angka: ${nama[0]} (realisasi "23940.000").`);
    assert.match(ada(dengan("n/a", 1), "Persentase jumlah")!, /belum ada: .* \(realisasi "n\/a"\)\.$/);
    assert.equal(uang(barisAwal(tabel(dengan("n/a", 1)), nama[0]!))[1], "n/a");
    const kosong = ada(dengan(null, 7), "Persentase jumlah");
    assert.match(kosong!, new RegExp(`belum ada: ${nama[0]}; .*; dan 2 lainnya\\.$`));
    assert.equal(
      catatan(ISI_BENAR).filter((satu) => /^Belum terjumlah|^Persentase jumlah/.test(satu)).length,
      0,
    );
  });

  it("shows the output (K) where one is filled in, and says where none is", () => {
    assert.ok(buat("kinerja-kegiatan", ISI_BENAR).temuan.includes("KELUARAN_KOSONG"));
    const [pertama, ...lain] = ISI_BENAR.anggaran;
    const denganK = { ...pertama!, satuan: "dokumen", targetK: 4, realisasiK: 3 };
    const isi = { ...ISI_BENAR, anggaran: [denganK, ...lain] };
    const k = tabelDari(buat("kinerja-kegiatan", isi).naskah)[0]!;
    assert.deepEqual(k.kolom.filter(({ kelompok }) => kelompok === "Kinerja (K)").length, 4);
    assert.deepEqual(barisAwal(k, pertama!.subKegiatan).slice(3, 7), ["dokumen", "4", "3", "75,00 %"]);
  });

  it("waits with the percent while a realisasi is missing, but sums what is there", () => {
    const isi = {
      ...ISI_BENAR,
      anggaran: ISI_BENAR.anggaran.map((baris, i) => (i === 2 ? { ...baris, realisasi: null } : baris)),
    };
    assert.deepEqual(uang(barisAwal(tabel(isi), "JUMLAH")), ["7.457.740.468", "3.242.000.861,96", ""]);
  });
});
