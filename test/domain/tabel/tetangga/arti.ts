import type { NilaiSel } from "../../../../src/domain/tabel";
import { hurufKolom } from "../../../../src/domain/tabel";
import { INDIKATOR, lembarKasus, pilih, type Kasus } from "./kasus";

const ke = (n: number) => Array.from({ length: n }, (_, i) => i);
const satuBaris = (judul: readonly string[]) => [judul.map((teks) => ({ teks }))];

const CAPAIAN = ["Capaian (%)", "CAPAIAN (%)", "% Capaian", "Capaian (persen)", "Persentase Capaian"];
const TARGET_PERSEN = ["Target (%)", "TARGET (%)", "% Target", "Target (persen)", "Persentase Target"];
const CAKUPAN = ["Cakupan K4", "Cakupan imunisasi", "Cakupan rujukan", "APM SD", "Cakupan air minum"];

/** Target and capaian both percents, no realisasi: the value reached or an achievement? */
function persenPersen(i: number): Kasus {
  const [t, c] = [pilih(TARGET_PERSEN, i), pilih(CAPAIAN, i + (i >> 2))];
  const terbalik = i % 3 === 0;
  const bertahun = i % 4 === 1;
  const judul = ["No", "Indikator", ...(terbalik ? [c, t] : [t, c])].map((satu) =>
    bertahun && /target|capaian/i.test(satu) ? `${satu} 2024` : satu,
  );
  const data = CAKUPAN.map((nama, b): NilaiSel[] => {
    const [target, capai] = [10 + 15 * b + i, 12 + 14 * b + ((i * 7) % 5)];
    return [b + 1, nama, ...(terbalik ? [capai, target] : [target, capai])];
  });
  const k = terbalik ? "C" : "D";
  return {
    id: `persen-persen-${i} ${judul.join("|")}`,
    lembar: lembarKasus(bertahun ? ["CAPAIAN PROGRAM TAHUN 2024"] : [], satuBaris(judul), data),
    harap: { tanpaTambah: true, tanpaWarna: [k], peran: { [terbalik ? "D" : "C"]: "target" } },
  };
}

const JENIS = [
  ["Kategori", "IKU", "IKK"],
  ["Kategori Indikator", "Utama", "Pendukung"],
  ["Kategori Kinerja", "Kinerja Utama", "Kinerja Tambahan"],
  ["Kriteria", "Wajib", "Pilihan"],
  ["Klasifikasi", "Belanja Operasi", "Belanja Modal"],
  ["Kategori", "Pendidikan", "Kesehatan"],
  ["Kategori Urusan", "Wajib Pelayanan Dasar", "Pilihan"],
  ["Category", "Input", "Output"],
];

/** "Kategori" that names kinds of things is no criterion. */
function jenisBenda(i: number): Kasus {
  const [judul = "", ...isi] = pilih(JENIS, i);
  const kepala = i % 2 ? ["No", judul, "Indikator"] : ["No", "Indikator", judul];
  const semua = [...kepala, "Target", "Realisasi", "Capaian (%)"];
  const data = ke(5).map((b): NilaiSel[] => {
    const [t, r] = [50 + 10 * b, 45 + 9 * b];
    const nama = [pilih(isi, b), pilih(INDIKATOR, b)];
    return [b + 1, ...(i % 2 ? nama : nama.reverse()), t, r, Math.round((10000 * r) / t) / 100];
  });
  return {
    id: `jenis-benda-${i} ${judul}`,
    lembar: lembarKasus([], satuBaris(semua), data),
    harap: { bukan: { [i % 2 ? "B" : "C"]: ["kriteria"] }, warnai: ["F"] },
  };
}

const JUDUL_TAHUN: readonly (readonly [string, number])[] = [
  ["CAPAIAN KINERJA TAHUN 2022, 2023, DAN 2024", 2024],
  ["Realisasi Kinerja Tahun 2023 dan 2024", 2024],
  ["PERBANDINGAN CAPAIAN TAHUN 2021, 2022, 2023, 2024", 2024],
  ["Perbandingan Kinerja Tahun 2023 dengan Tahun 2024", 2024],
  ["Capaian Kinerja Tahun 2023 & 2024", 2024],
];

/** A title of several years over columns of years: the latest measured one is reported on. */
function tahunJudul(i: number): Kasus {
  const [judul, tahun] = pilih(JUDUL_TAHUN, i);
  const bentuk = i % 4;
  const tahunan = [tahun - 1, tahun];
  const kepala: { teks: string; lebar?: number; tinggi?: number }[][] =
    bentuk === 0
      ? [
          [
            ...["No", "Indikator"].map((teks) => ({ teks, tinggi: 2 })),
            ...tahunan.map((t) => ({ teks: `Tahun ${t}`, lebar: 3 })),
          ],
        ]
      : bentuk === 1
        ? [
            [
              ...["No", "Indikator"].map((teks) => ({ teks, tinggi: 2 })),
              ...["Target", "Realisasi", "Capaian (%)"].map((teks) => ({ teks, lebar: 2 })),
            ],
          ]
        : satuBaris([
            "No",
            "Indikator",
            ...tahunan.flatMap((t) => [`Target ${t}`, `Realisasi ${t}`, `Capaian ${t} (%)`]),
          ]);
  if (bentuk === 0)
    kepala.push([
      null,
      null,
      ...tahunan.flatMap(() => ["Target", "Realisasi", "Capaian (%)"].map((teks) => ({ teks }))),
    ] as { teks: string }[]);
  if (bentuk === 1)
    kepala.push([null, null, ...ke(3).flatMap(() => tahunan.map((t) => ({ teks: String(t) })))] as {
      teks: string;
    }[]);
  const data = ke(4).map((b): NilaiSel[] => {
    const set = tahunan.map((_, x) => {
      const [t, r] = [50 + 10 * b + x, 40 + 9 * b + 3 * x];
      return [t, r, Math.round((10000 * r) / t) / 100];
    });
    const isi = bentuk === 1 ? ke(3).flatMap((p) => set.map((satu) => satu[p] ?? 0)) : set.flat();
    return [b + 1, pilih(INDIKATOR, b), ...isi];
  });
  const kolom = bentuk === 1 ? [3, 5, 7] : [5, 6, 7];
  const [t = "", r = "", c = ""] = kolom.map(hurufKolom);
  return {
    id: `tahun-judul-${i} ${judul}`,
    lembar: lembarKasus([judul], kepala, data),
    harap: { tahun, peran: { [t]: "target", [r]: "realisasi", [c]: "capaian" }, warnai: [c] },
  };
}

const BURUK = [
  "Prevalensi stunting",
  "Tingkat pengangguran terbuka",
  "Angka kemiskinan",
  "Angka kematian bayi",
  "Persentase penduduk miskin",
  "Angka putus sekolah",
  "Jumlah kecelakaan lalu lintas",
  "Laju inflasi",
  "Indeks gini",
  "Luas kawasan kumuh",
  "Jumlah pengaduan masyarakat",
  "Kasus kekerasan terhadap anak",
  "Angka kesakitan DBD",
  "Prevalensi gizi buruk",
  "Persentase rumah tidak layak huni",
  "Jumlah titik kemacetan",
  "Angka kriminalitas",
  "Rasio ketergantungan",
  "Waktu tanggap kebakaran",
  "Tingkat kehilangan air",
  "Jumlah temuan BPK",
];
const BAIK = [
  "Persentase kawasan kumuh tertangani",
  "Jumlah pengaduan yang diselesaikan",
  "Persentase balita gizi buruk mendapat perawatan",
  "Penurunan angka kemiskinan",
  "Persentase temuan BPK yang ditindaklanjuti",
  "Cakupan penemuan kasus TBC",
  "Jumlah korban kekerasan yang dilayani",
  "Persentase penanganan bencana",
  "Jumlah pengangguran yang dilatih",
];

/** Names of bad things without a capaian: nobody knows which formula is meant. */
function namaBuruk(i: number): Kasus {
  const nama = [pilih(INDIKATOR, i), pilih(BURUK, i), pilih(INDIKATOR, i + 1)];
  const data = nama.map((satu, b): NilaiSel[] => [b + 1, satu, "Persen", 20 + b, 22 + b + (i % 3)]);
  const judul = ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi"];
  return {
    id: `nama-buruk-${i} ${pilih(BURUK, i)}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { tanpaTambah: true, bernama: ["E3"] },
  };
}

/** What is done about bad things is good. */
function namaBaik(i: number): Kasus {
  const nama = [pilih(INDIKATOR, i), pilih(BAIK, i), pilih(INDIKATOR, i + 1)];
  const data = nama.map((satu, b): NilaiSel[] => [b + 1, satu, "Persen", 80 + b, 72 + b]);
  const judul = ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi"];
  return {
    id: `nama-baik-${i} ${pilih(BAIK, i)}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { tambah: true },
  };
}

/** A stated capaian over 100 % that is realisasi by target, of a bad thing: asked about. */
function burukBercapaian(i: number): Kasus {
  const nama = [pilih(INDIKATOR, i), pilih(BURUK, i), pilih(INDIKATOR, i + 1)];
  const data = nama.map((satu, b): NilaiSel[] => [
    b + 1,
    satu,
    20,
    20 + (b === 1 ? 5 : -4),
    b === 1 ? 125 : 80,
  ]);
  const judul = ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"];
  return {
    id: `buruk-bercapaian-${i} ${pilih(BURUK, i)}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { bernama: ["E3"] },
  };
}

/** Made-up neighbours of kinds 3, 6 and 7. */
export const TETANGGA_ARTI: readonly Kasus[] = [
  ...ke(20).map(persenPersen),
  ...ke(16).map(jenisBenda),
  ...ke(20).map(tahunJudul),
  ...ke(21).map(namaBuruk),
  ...ke(9).map(namaBaik),
  ...ke(20).map(burukBercapaian),
];
