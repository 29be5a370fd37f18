import type { NilaiSel } from "../../../../src/domain/tabel";
import { hurufKolom } from "../../../../src/domain/tabel";
import { ke, kepalaGrup, peranUrut, persen, satuBaris } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type Kasus } from "./kasus";

/** Quarters whose sum (or last value) over the target is the capaian; no realisasi of the year. */
function jumlahTriwulan(i: number): Kasus {
  const daun = pilih(
    [
      ["TW I", "TW II", "TW III", "TW IV"],
      ["I", "II", "III", "IV"],
      ["Triwulan 1", "Triwulan 2", "Triwulan 3", "Triwulan 4"],
    ],
    i,
  );
  const grup = pilih(["Realisasi", "Realisasi Triwulan", "Realisasi Kinerja"], i);
  const akhir = i % 3 === 2;
  const data = ke(5).map((b): NilaiSel[] => {
    const t = 100 + 20 * b;
    const tw = [10 + b, 20, 25 + b, 30 + 2 * b];
    const isi = akhir ? tw.map((_, x) => tw.slice(0, x + 1).reduce((n, y) => n + y, 0)) : tw;
    const r = tw.reduce((n, y) => n + y, 0);
    return [b + 1, pilih(INDIKATOR, b), "Unit", t, ...isi, persen(r, t)];
  });
  const capaian = pilih(["Capaian", "Capaian (%)", "% Capaian"], i);
  return {
    id: `jumlah-triwulan-${i} ${grup} ${capaian}`,
    lembar: lembarKasus(
      [],
      kepalaGrup([
        "No",
        "Indikator",
        "Satuan",
        "Target",
        [i % 3 === 1 ? "Realisasi Triwulan" : grup, daun],
        capaian,
      ]),
      data,
    ),
    harap: {
      peran: peranUrut([
        "no",
        "indikator",
        "satuan",
        "target",
        "realisasi_tw",
        "realisasi_tw",
        "realisasi_tw",
        "realisasi_tw",
        "capaian",
      ]),
      warnai: ["I"],
    },
  };
}

/** Physical and financial realisasi side by side under one heading. */
function fisikUang(i: number): Kasus {
  const judul = pilih(
    [
      [
        "No",
        "Sub Kegiatan",
        "Pagu (Rp)",
        "Target Fisik (%)",
        "Realisasi Fisik (%)",
        "Realisasi (Rp)",
        "Capaian Fisik (%)",
        "Serapan (%)",
      ],
      [
        "No",
        "Kegiatan",
        "Anggaran",
        "Target (%)",
        "Realisasi Fisik (%)",
        "Realisasi Keuangan (Rp)",
        "Capaian (%)",
        "% Keuangan",
      ],
    ],
    i,
  );
  const data = ke(4).map((b): NilaiSel[] => {
    const [t, r, pagu] = [100 - 5 * b, 90 - 7 * b, 1e8 * (b + 2)];
    const rp = pagu * (0.9 - 0.08 * b);
    return [b + 1, `Sub kegiatan ${b}`, pagu, t, r, rp, persen(r, t), persen(rp, pagu)];
  });
  return {
    id: `fisik-uang-${i}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: {
      peran: peranUrut([
        "no",
        "program/lain",
        "pagu",
        "target",
        "realisasi",
        "realisasi_rp",
        "capaian",
        "serapan",
      ]),
      warnai: ["G"],
    },
  };
}

const BULAN = [
  ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"],
  [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
  ],
];

/** Twelve months and their total: the total is the year's realisasi. */
function bulanBerjumlah(i: number): Kasus {
  const bulan = pilih(BULAN, i);
  const jumlah = pilih(["Jumlah", "Total", "Jumlah Realisasi", "Total Realisasi", "Realisasi"], i);
  const grup = i % 2 === 0;
  const berCapaian = i % 3 !== 1;
  const ekor = berCapaian ? ["Capaian (%)"] : [];
  const kepala = grup
    ? kepalaGrup(["No", "Indikator", "Target", ["Realisasi", [...bulan, jumlah]], ...ekor])
    : satuBaris(["No", "Indikator", "Target", ...bulan, jumlah, ...ekor]);
  const data = ke(4).map((b): NilaiSel[] => {
    const isi = bulan.map((_, x) => 5 + ((x * 7 + b * 3) % 11));
    const r = isi.reduce((n, y) => n + y, 0);
    return [b + 1, pilih(INDIKATOR, b), 130 + b, ...isi, r, ...(berCapaian ? [persen(r, 130 + b)] : [])];
  });
  const r = hurufKolom(15);
  return {
    id: `bulan-berjumlah-${i} ${jumlah}`,
    lembar: lembarKasus([], kepala, data),
    harap: {
      peran: { C: "target", [r]: "realisasi", ...(berCapaian ? { [hurufKolom(16)]: "capaian" } : {}) },
      ...(berCapaian ? { warnai: [hurufKolom(16)] } : { tambah: true }),
    },
  };
}

const DATA_BASIS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ["id", "indikator_intervensi", "satuan", "target1", "realisasi1", "capaian1"],
    ["no/kode/lain", "indikator", "satuan", "target", "realisasi", "capaian"],
  ],
  [
    ["no_urut", "nama_indikator", "satuan_target", "nilai_target", "nilai_realisasi", "persen_capaian"],
    ["no", "indikator", "satuan", "target", "realisasi", "capaian"],
  ],
  [
    ["ID", "INDIKATOR", "SATUAN", "TGT_2024", "REAL_2024", "CAP_2024"],
    ["no/kode/lain", "indikator", "satuan", "target", "realisasi", "capaian"],
  ],
  [
    [
      "kode_indikator",
      "uraian_indikator",
      "satuan",
      "target_kinerja",
      "realisasi_kinerja",
      "capaian_kinerja",
    ],
    ["kode", "indikator", "satuan", "target", "realisasi", "capaian"],
  ],
  [
    ["#", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    ["no", "indikator", "satuan", "target", "realisasi", "capaian"],
  ],
  [
    ["No", "IndikatorKinerja", "SatuanUkur", "TargetTahunan", "RealisasiTahunan", "PersenCapaian"],
    ["no", "indikator", "satuan", "target", "realisasi", "capaian"],
  ],
];

/** Names of fields in an export. */
function basisData(i: number): Kasus {
  const [judul, peran] = pilih(DATA_BASIS, i);
  const data = ke(4).map((b): NilaiSel[] => {
    const [t, r] = [60 + 10 * b, 50 + 11 * b - i];
    return [b + 1, pilih(INDIKATOR, b), "Unit", t, r, persen(r, t)];
  });
  return {
    id: `basis-data-${i} ${judul.join("|")}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: peranUrut(peran), warnai: ["F"] },
  };
}

/** Numerator, denominator and their percent are the realisasi of a percent target. */
function pembilang(i: number): Kasus {
  const standar = pilih(["Target", "Target (%)", "Standar", "Target 2024"], i);
  const hasil = pilih(["Hasil (%)", "Hasil", "%", "Realisasi (%)", "Persentase"], i);
  const berCapaian = i % 2 === 1;
  const ekor = berCapaian ? ["Capaian (%)"] : [];
  const data = ke(5).map((b): NilaiSel[] => {
    const [p, q] = [45 + b, 60];
    const r = persen(p, q);
    return [b + 1, pilih(INDIKATOR, b), 90, p, q, r, ...(berCapaian ? [persen(r, 90)] : [])];
  });
  return {
    id: `pembilang-${i} ${standar} ${hasil}`,
    lembar: lembarKasus(
      [],
      kepalaGrup(["No", "Indikator", standar, ["Realisasi", ["Pembilang", "Penyebut", hasil]], ...ekor]),
      data,
    ),
    harap: {
      peran: { C: "target", D: "lain", E: "lain", F: "realisasi", ...(berCapaian ? { G: "capaian" } : {}) },
      ...(berCapaian ? { warnai: ["G"] } : {}),
    },
  };
}

/** Made-up neighbours of tables that were refused needlessly. */
export const TETANGGA_TERBACA: readonly Kasus[] = [
  ...ke(12).map(jumlahTriwulan),
  ...ke(6).map(fisikUang),
  ...ke(20).map(bulanBerjumlah),
  ...ke(6).map(basisData),
  ...ke(20).map(pembilang),
];
