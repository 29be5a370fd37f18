import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, persen, satuBaris } from "./alat";
import { lembarKasus, pilih, type Kasus } from "./kasus";

/** A pair of numbers of which the percent follows. */
const pasangan = (b: number): [number, number, number] => {
  const [t, r] = [200 + 40 * b, 190 + 20 * b];
  return [t, r, persen(r, t)];
};
const ORANG = ["Suparman", "Hj. Imas", "Wawan S.", "Dedi"];

const PEJABAT = [
  ...["Ketua RT", "Kepala Pasar", "Lurah", "Nama Kepala Desa", "Camat", "Kepala Puskesmas", "Petugas"],
  ...["Direktur", "Koordinator Lapangan", "Nama Petugas Pemungut"],
];

/** Who leads what the row names. */
function pejabat(i: number): Kasus {
  const judul = ["Wilayah", pilih(PEJABAT, i), "Target", "Realisasi", "Capaian (%)"];
  const data = ke(4).map((b): NilaiSel[] => [`0${b + 1}/01`, ORANG[b] ?? "", ...pasangan(b)]);
  return {
    id: `pejabat-${i} ${judul[1]}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: { B: "penanggung_jawab", C: "target", D: "realisasi", E: "capaian" }, warnai: ["E"] },
  };
}

/** The same words over counts name nobody. */
function pejabatCacah(i: number): Kasus {
  const cacah = pilih(["Kepala Keluarga", "Petugas", "Koordinator", "Kepala KK"], i);
  const judul = ["Desa", cacah, "Target", "Realisasi", "Capaian (%)"];
  const data = ke(4).map((b): NilaiSel[] => [`Desa ${b}`, 300 + b, ...pasangan(b)]);
  return {
    id: `pejabat-cacah-${i} ${cacah}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { bukan: { B: ["penanggung_jawab", "target", "realisasi"] }, warnai: ["E"] },
  };
}

const PERANGKAT = [
  ...["OPD Pemungut", "SKPD Pengelola", "Perangkat Daerah Penghasil", "Entitas Terperiksa", "Auditi"],
  ...["Entitas yang Diperiksa", "Instansi Pengusul", "OPD Pengguna", "Unit Kerja Pemilik", "Satker Penerima"],
];

/** The office that a row is about, with a word for what it does. */
function perangkat(i: number): Kasus {
  const judul = ["No", pilih(PERANGKAT, i), "Target", "Realisasi", "Persen"];
  const data = ke(4).map((b): NilaiSel[] => [b + 1, `Dinas ${ORANG[b]}`, ...pasangan(b)]);
  return {
    id: `perangkat-${i} ${judul[1]}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: { B: "penanggung_jawab", C: "target", D: "realisasi", E: "capaian" } },
  };
}

const LAYANAN = [
  ...["Layanan", "Jenis Layanan", "Uraian Unsur", "Unsur Pelayanan", "Elemen", "Elemen Penilaian"],
  ...["Aspek Penilaian", "Butir Penilaian", "Parameter", "Jenis Pelayanan Dasar"],
];

/** One word for the names of the rows, where nothing else names them. */
function layanan(i: number): Kasus {
  const judul = [pilih(LAYANAN, i), "Target", "Realisasi", "Capaian (%)", "RTL"];
  const nama = ["Persyaratan", "Prosedur", "Biaya", "Sarana"];
  const data = ke(4).map((b): NilaiSel[] => [nama[b] ?? "", ...pasangan(b), "Sweeping"]);
  return {
    id: `layanan-${i} ${judul[0]}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: { A: "indikator/program", D: "capaian", E: "keterangan" }, warnai: ["D"] },
  };
}

const BERKODE: readonly (readonly [string, string])[] = [
  ["kd_ro", "nm_ro"],
  ["kd_output", "nm_output"],
  ["Unsur", "Uraian Unsur"],
  ["Kode RO", "Nama RO"],
  ["Kode KRO", "Uraian KRO"],
  ["KD_AKUN", "NM_AKUN"],
  ["Elemen", "Nama Elemen"],
  ["kode_suboutput", "nama_suboutput"],
  ["Unsur", "Nama Unsur"],
  ["Kd. RO", "Nm. RO"],
];

/** A code, and beside it the name of what it stands for. */
function berkode(i: number): Kasus {
  const [kode, nama] = pilih(BERKODE, i);
  const judul = [kode, nama, "vol_target", "vol_real", "pct"];
  const isi = ["Beras", "Jagung", "Kedelai", "Cabai"];
  const data = ke(4).map((b): NilaiSel[] => [`U${b + 1}`, isi[b] ?? "", ...pasangan(b)]);
  return {
    id: `berkode-${i} ${kode}|${nama}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: { A: "kode", B: "program/indikator", C: "target", D: "realisasi" } },
  };
}

const SURAT = [
  ...["No. Kontrak", "Nomor SK", "No SPK", "No. DPA", "Nomor NPHD", "No. SP2D", "Nomor Surat"],
  ...["No. Kwitansi", "No Polisi", "Nomor Register"],
];

/** The number of a paper is not that of the row. */
function surat(i: number): Kasus {
  const judul = ["Paket", "Penyedia", pilih(SURAT, i), "Pagu (Rp)", "Realisasi (Rp)", "%"];
  const data = ke(4).map((b): NilaiSel[] => {
    const rp = 9e8 - 1e8 * b;
    return [`Jalan ${ORANG[b]}`, `CV ${b}`, `602/0${b + 1}`, 1e9, rp, persen(rp, 1e9)];
  });
  return {
    id: `surat-${i} ${judul[2]}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: { C: "kode", D: "pagu", E: "realisasi_rp", F: "serapan" } },
  };
}

/** Names by other words: posts, offices, services, codes and papers. */
export const TETANGGA_SEBUTAN: readonly Kasus[] = [
  ...ke(10).map(pejabat),
  ...ke(4).map(pejabatCacah),
  ...ke(10).map(perangkat),
  ...ke(10).map(layanan),
  ...ke(10).map(berkode),
  ...ke(10).map(surat),
];
