import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, kepalaGrup, peranUrut, persen, satuBaris } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type Kasus } from "./kasus";

const SAMPING: readonly (readonly [string, string])[] = [
  ["Faktor Pendukung", "keterangan"],
  ["Faktor Penghambat", "keterangan"],
  ["Rincian Masalah", "keterangan"],
  ["Solusi/ Tindak Lanjut", "keterangan"],
  ["Umpan Balik Berkelanjutan", "keterangan"],
  ["Penyebab Tidak Tercapai", "keterangan"],
  ["Upaya Perbaikan", "keterangan"],
  ["Evaluasi/Tindak Lanjut", "keterangan"],
  ["Perangkat Daerah", "penanggung_jawab"],
  ["OPD Pengampu", "penanggung_jawab"],
  ["Satuan Kerja", "penanggung_jawab"],
  ["Instansi Terkait", "penanggung_jawab"],
  ["Bidang", "penanggung_jawab"],
  ["Pemilik", "penanggung_jawab"],
];

/** Prose and offices beside a measured row, read by their titles. */
function samping(i: number): Kasus {
  const [judul, peran] = pilih(SAMPING, i);
  const data = ke(4).map((b): NilaiSel[] => {
    const [t, r] = [80, 76 - 4 * b];
    return [b + 1, pilih(INDIKATOR, b), t, r, persen(r, t), `Uraian ${b}`];
  });
  return {
    id: `samping-${i} ${judul}`,
    lembar: lembarKasus(
      [],
      satuBaris(["No", "Indikator", "Target", "Realisasi", "Capaian (%)", judul]),
      data,
    ),
    harap: { peran: { E: "capaian", F: peran }, warnai: ["E"] },
  };
}

/** Two levels of what is to be reached, each with its indicator; the nearer one is measured. */
function duaTingkat(i: number): Kasus {
  const [atas, bawah] = pilih(
    [
      ["Indikator Sasaran", "Indikator Program"],
      ["Indikator Tujuan", "Indikator Sasaran"],
      ["Indikator Program", "Indikator Kegiatan"],
    ],
    i,
  );
  const judul = ["Tujuan", "Sasaran", atas, "Kode", "Program", bawah, "Target", "Realisasi", "Capaian (%)"];
  const data = ke(4).map((b): NilaiSel[] => {
    const [t, r] = [80, 76 - 4 * b];
    const nama = [`Tujuan ${b}`, `Meningkatnya ${b}`, `Indeks ${b}`, `2.15.0${b + 1}`, `Program ${b}`];
    return [...nama, pilih(INDIKATOR, b), t, r, persen(r, t)];
  });
  const peran = ["sasaran", "sasaran", "indikator", "kode", "program", "indikator"];
  return {
    id: `dua-tingkat-${i} ${atas}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: peranUrut([...peran, "target", "realisasi", "capaian"]), warnai: ["I"] },
  };
}

/** The month's figures beside those since January, which alone say so. */
function akumulasi(i: number): Kasus {
  const awalan = pilih(["Akum.", "Akumulasi", "Kumulatif"], i);
  const judul = [
    ...["No", "Uraian Kegiatan", "Target", "Realisasi", `${awalan} Target`, `${awalan} Realisasi`],
  ];
  const data = ke(4).map((b): NilaiSel[] => [b + 1, `Kegiatan ${b}`, 10, 9 - b, 50, 45 - 4 * b]);
  return {
    id: `akumulasi-${i} ${awalan}`,
    lembar: lembarKasus(["BULAN JUNI 2025"], satuBaris(judul), data),
    harap: { peran: { C: "lain", D: "lain", E: "target", F: "realisasi" } },
  };
}

/** Rows whose target is a day of the year: no figure may be made of it. */
function tenggat(i: number): Kasus {
  const [t, r] = pilih(
    [
      ["28 Februari", "25 Februari"],
      ["31 Maret", "15 Maret"],
      ["10 Desember", "12 Desember"],
    ],
    i,
  );
  const data: NilaiSel[][] = [
    [1, "Jumlah dokumen", "2 dokumen", "2 dokumen"],
    [2, "Ketepatan waktu penyampaian", t, r],
    [3, "Jumlah laporan", "12 laporan", "11 laporan"],
  ];
  return {
    id: `tenggat-${i} ${t}`,
    lembar: lembarKasus([], satuBaris(["No", "Indikator", "Target", "Realisasi"]), data),
    harap: { peran: { C: "target", D: "realisasi" }, tanpaHitungan: [3] },
  };
}

/** A percent group over names that stand under the results too: each percent is that of its own thing. */
function persenSenama(i: number): Kasus {
  const [a, b] = pilih(
    [
      ["SPPT", "Pokok (Rp)"],
      ["Objek", "Nilai (Rp)"],
      ["Wajib Pajak", "Ketetapan Pokok (Rp)"],
    ],
    i,
  );
  const kepala = kepalaGrup([
    "No",
    "Kelurahan",
    ["Target", [a, b]],
    ["Realisasi", [a, b]],
    ["Persentase (%)", [a, b.replace(" (Rp)", "")]],
  ]);
  const data = ke(4).map((n): NilaiSel[] => {
    const [t, r, tp, rp] = [1000, 950 - 50 * n, 18e7, 17e7 - 1e7 * n];
    return [n + 1, `Kelurahan ${n}`, t, tp, r, rp, persen(r, t), persen(rp, tp)];
  });
  return {
    id: `persen-senama-${i} ${a}`,
    lembar: lembarKasus([], kepala, data),
    harap: { bukan: { G: ["serapan"], H: ["capaian_lalu"] }, tanpaTambah: true },
  };
}

/** A numerator and a denominator make a value, and no achievement of a target that nobody named. */
function pecahan(i: number): Kasus {
  const capaian = pilih(["Capaian Kinerja (%)", "Capaian (%)", "Capaian Kinerja"], i);
  const judul = ["No", "Urusan", "IKK Output", "Rumus", "Pembilang", "Penyebut", capaian, "Sumber Data"];
  const data = ke(4).map((b): NilaiSel[] => {
    const [a, n] = [612 - 40 * b, 850];
    return [b + 1, `Urusan ${b}`, pilih(INDIKATOR, b), "Rumus", a, n, persen(a, n), "Dinas"];
  });
  return {
    id: `pecahan-${i} ${capaian}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { tanpaWarna: ["G"], tanpaTambah: true },
  };
}

/** Who signs under the last row is no row; a mean above another table is the upper table's. */
function akhirTabel(i: number): Kasus {
  const tanda = pilih(["Pejabat Penilai Kinerja", "Sekretaris Daerah,", "Tim Evaluasi"], i);
  const data: NilaiSel[][] = [
    ...ke(3).map((b): NilaiSel[] => [b + 1, pilih(INDIKATOR, b), 80, 76 - 4 * b, persen(76 - 4 * b, 80)]),
    [null, null, null, null, tanda],
  ];
  return {
    id: `akhir-tabel-${i} ${tanda}`,
    lembar: lembarKasus([], satuBaris(["No", "Indikator", "Target", "Realisasi", "Capaian (%)"]), data),
    harap: { peran: { E: "capaian" }, data: [2, 4], warnai: ["E"] },
  };
}

/** A group that begins with its year, and titles that stand higher than the seed on both sides. */
function tahunBulan(i: number): Kasus {
  const grup = pilih(["2025 - Juni", "2025 Juni", "2025/TW III", "2025 Triwulan II"], i);
  const kepala = kepalaGrup([
    ...["No", "Kode Renaksi", "Rencana Aksi", "Anggaran (Rp)"],
    [grup, ["Target (%)", "Realisasi (%)", "Capaian (%)"]],
    "Faktor Penunjang",
  ]);
  const data = ke(4).map((b): NilaiSel[] => {
    const [t, r] = [50, 45 - 5 * b];
    return [b + 1, `RA-0${b + 1}`, `Menyusun kajian ${b}`, 25e7, t, r, persen(r, t), "Tim ahli tersedia"];
  });
  return {
    id: `tahun-bulan-${i} ${grup}`,
    lembar: lembarKasus([], kepala, data),
    harap: {
      peran: {
        D: "pagu",
        E: "target/target_tw",
        F: "realisasi/realisasi_tw",
        G: "capaian/capaian_tw",
        H: "keterangan",
      },
    },
  };
}

/** Prose, levels, months and signatures. */
export const TETANGGA_PROSA: readonly Kasus[] = [
  ...ke(14).map(samping),
  ...ke(3).map(duaTingkat),
  ...ke(3).map(akumulasi),
  ...ke(3).map(tenggat),
  ...ke(3).map(persenSenama),
  ...ke(3).map(pecahan),
  ...ke(3).map(akhirTabel),
  ...ke(4).map(tahunBulan),
];
