import { pengukuran, type IndikatorBab3, type Pengukuran } from "../bahan/indikator";
import { nomorTabel, type TabelBernomor } from "../bahan/nomor-tabel";
import { perubahanLaporan } from "../kit/angka";
import type { BahanLaporan, SusunanLaporan } from "../kit/jenis";
import type { KolomNaskah, Naskah, SelNaskah, TabelNaskah } from "../kit/naskah";
import { selAngka, selCapaian, selTeks, tingkatHasil } from "../kit/sel";
import { susunNaskah } from "../kit/susun-naskah";
import { barisPerSasaran, selNilai } from "./indikator-sel";
import { kopBab, tahunRelatif } from "./kop-bab";
import { catatanSumber, takaranKinerja } from "./pengukuran-kinerja";
import { adaDuaLalu } from "./pengukuran-sasaran";

const AWAL: readonly KolomNaskah[] = [
  { judul: "No", lebar: 26, datar: "Center" },
  { judul: "Sasaran Strategis", lebar: 0, datar: "Left" },
  { judul: "Indikator Kinerja", lebar: 0, datar: "Left" },
  { judul: "Satuan", lebar: 60, datar: "Center" },
];

const angka = (judul: string, kelompok?: string, lebar = 64): KolomNaskah => ({
  judul,
  lebar,
  datar: "Right",
  ...(kelompok === undefined ? {} : { kelompok }),
});
const KRITERIA: KolomNaskah = { judul: "Kriteria", lebar: 70, datar: "Center" };

/** One comparison: its columns after the indicator, and what an indicator has there. */
interface Banding {
  readonly nomor: TabelBernomor;
  readonly judul: string;
  readonly kolom: readonly KolomNaskah[];
  readonly sel: (satu: IndikatorBab3) => readonly SelNaskah[];
}

/** What the comparisons are written with. */
interface CaraBanding {
  readonly bahan: BahanLaporan;
  readonly koma: boolean;
  /** "2021" for 0, "2020" for −1. */
  readonly tahun: (selisih: number) => string;
}

function bandingTarget({ bahan, koma, tahun }: CaraBanding): Banding {
  return {
    nomor: "banding-target",
    judul: `Target dan Realisasi ${tahun(0)}`,
    kolom: [angka("Target"), angka("Realisasi"), angka("Capaian (%)"), KRITERIA],
    sel: ({ target, realisasi, tingkat }) => [
      selNilai(target, koma),
      selNilai(realisasi, koma),
      ...selCapaian(tingkat, tingkatHasil(bahan.isi, tingkat), koma),
    ],
  };
}

function bandingLalu({ bahan, koma, tahun }: CaraBanding): Banding {
  const [kini, lalu] = [tahun(0), tahun(-1)];
  const duaLalu = adaDuaLalu(bahan.isi);
  const persen = (judul: string, kelompok: string): KolomNaskah => angka(judul, kelompok, 56);
  return {
    nomor: "banding-lalu",
    judul: `Realisasi dan Capaian ${kini} terhadap Tahun-Tahun Sebelumnya`,
    kolom: [
      ...(duaLalu ? [angka("Realisasi", tahun(-2), 54)] : []),
      angka("Target", lalu, 54),
      angka("Realisasi", lalu, 54),
      persen("Capaian (%)", lalu),
      angka("Target", kini, 54),
      angka("Realisasi", kini, 54),
      persen("Capaian (%)", kini),
      angka("Naik/(Turun) Realisasi (%)", undefined, 70),
    ],
    sel: (satu) => [
      ...(duaLalu ? [selNilai(satu.duaLalu, koma)] : []),
      selNilai(satu.targetLalu, koma),
      selNilai(satu.lalu, koma),
      selCapaian(satu.tingkatLalu, undefined, koma)[0],
      selNilai(satu.target, koma),
      selNilai(satu.realisasi, koma),
      selCapaian(satu.tingkat, undefined, koma)[0],
      selAngka(perubahanLaporan(satu.perubahan, koma)),
    ],
  };
}

function bandingRenstra({ bahan, koma, tahun }: CaraBanding): Banding {
  return {
    nomor: "banding-renstra",
    judul: `Realisasi ${tahun(0)} terhadap Target Akhir Renstra`,
    kolom: [
      angka("Realisasi"),
      angka("Target Akhir Renstra"),
      angka("Capaian terhadap Renstra (%)", undefined, 76),
      KRITERIA,
    ],
    sel: ({ realisasi, renstra, tingkatRenstra }) => [
      selNilai(realisasi, koma),
      selNilai(renstra, koma),
      ...selCapaian(tingkatRenstra, tingkatHasil(bahan.isi, tingkatRenstra), koma),
    ],
  };
}

function bandingLuar({ koma, tahun }: CaraBanding): Banding {
  return {
    nomor: "banding-luar",
    judul: `Realisasi ${tahun(0)} terhadap Pembanding Provinsi/Nasional`,
    kolom: [
      angka("Realisasi"),
      angka("Pembanding"),
      angka("Realisasi terhadap Pembanding (%)", undefined, 84),
      { judul: "Sumber Pembanding", lebar: 130, datar: "Left" },
    ],
    sel: (satu) => [
      selNilai(satu.realisasi, koma),
      selNilai(satu.pembanding, koma),
      selCapaian(satu.tingkatPembanding, undefined, koma)[0],
      selTeks(satu.sumberPembanding),
    ],
  };
}

function tabelBanding(
  { sasaran }: Pengukuran,
  { nomor, judul, kolom, sel }: Banding,
  bahan: BahanLaporan,
): TabelNaskah {
  return {
    jenis: "tabel",
    nomor: nomorTabel(bahan.isi, nomor),
    judul,
    kolom: [...AWAL, ...kolom],
    baris: barisPerSasaran(sasaran, (satu) => [selTeks(satu.satuan), ...sel(satu)], kolom.length + 1),
    penomoran: true,
    ukuran: 9,
  };
}

const CATATAN = [
  "Sel kosong berarti datanya belum diisi. Naik/(Turun) dihitung dari realisasi: (tahun ini − tahun lalu) / tahun lalu; angka dalam kurung berarti turun.",
  "Capaian terhadap Renstra dan terhadap pembanding memakai rumus dan polaritas indikatornya.",
];

/** The comparisons that Permen PANRB 53/2014 and 88/2021 ask for: target, earlier years, end of Renstra, other places. */
export function perbandingan(bahan: BahanLaporan): SusunanLaporan {
  const { isi, profil } = bahan;
  const tahun = (selisih: number): string => {
    const angkaTahun = tahunRelatif(profil, selisih);
    return /^\d/.test(angkaTahun) ? `Tahun ${angkaTahun}` : angkaTahun;
  };
  const cara = { bahan, koma: isi.komaDesimal, tahun };
  const terukur = pengukuran(isi, isi.pengaturan.laporan.sumber);
  const banding = [bandingTarget, bandingLalu, bandingRenstra, bandingLuar].map((buat) => buat(cara));
  const catatan = [...CATATAN, catatanSumber(terukur)];
  const naskah: Naskah = {
    judul: kopBab("Perbandingan Capaian Kinerja", profil),
    mendatar: true,
    bagian: [
      ...banding.map((satu) => tabelBanding(terukur, satu, bahan)),
      ...catatan.map((teks) => ({ jenis: "catatan" as const, teks })),
    ],
  };
  return { rencana: susunNaskah(naskah, bahan), naskah, isi: takaranKinerja(terukur) };
}
