import type { PengaturanPerjanjian } from "../../pengaturan/pengaturan";
import { kelompokSasaran, type SasaranPK } from "../bahan/pk";
import { banyakSasaran, sebutSasaran } from "../bahan/nama-sasaran";
import { nomorTabel } from "../bahan/nomor-tabel";
import type { BahanLaporan, SusunanLaporan } from "../kit/jenis";
import type { BarisNaskah, KolomNaskah, Naskah } from "../kit/naskah";
import { SEL_KOSONG, selNomor, selTeks } from "../kit/sel";
import { susunNaskah } from "../kit/susun-naskah";
import { TANPA_INDIKATOR } from "./indikator-sel";
import { kopBab, tahunLaporan } from "./kop-bab";

/** Which version of the agreement Bab II prints: the one that is signed and appended, so that the book has one. */
export type PilihanBab2 = Pick<PengaturanPerjanjian, "versi">;

const KOLOM: readonly KolomNaskah[] = [
  { judul: "No", lebar: 28, datar: "Center" },
  { judul: "Sasaran Strategis", lebar: 0, datar: "Left" },
  { judul: "Indikator Kinerja", lebar: 0, datar: "Left" },
  { judul: "Target", lebar: 108, datar: "Left" },
];

function barisSasaran({ sasaran, indikator }: SasaranPK, nomor: number): BarisNaskah[] {
  const ada = indikator.filter((satu) => satu.indikator !== "" || satu.target !== "");
  const turun = ada.length > 1 ? { turun: ada.length - 1 } : {};
  const awal = [
    { ...selNomor(`${nomor}.`), ...turun },
    { ...selTeks(sebutSasaran(sasaran)), ...turun },
  ];
  if (ada.length === 0) return [{ jenis: "data", sel: [...awal, selTeks(TANPA_INDIKATOR), SEL_KOSONG] }];
  return ada.map((satu, i): BarisNaskah => {
    const isi = [selTeks(satu.indikator), selTeks(satu.target)];
    if (i === 0) return { jenis: "data", sel: [...awal, ...isi] };
    return { jenis: "data", sel: [SEL_KOSONG, SEL_KOSONG, ...isi], ikut: true };
  });
}

/** Tabel 2.1: the agreement of the year, every sasaran with its indicators and targets. */
export function tabelPerjanjian(bahan: BahanLaporan, { versi }: PilihanBab2): SusunanLaporan {
  const { isi, profil } = bahan;
  const sasaran = kelompokSasaran(isi.pk ?? [], versi);
  const naskah: Naskah = {
    judul: kopBab("Perjanjian Kinerja", profil),
    mendatar: false,
    bagian: [
      {
        jenis: "tabel",
        nomor: nomorTabel(isi, "tabel-2-1"),
        judul: `Perjanjian Kinerja ${tahunLaporan(profil)}`.trim(),
        kolom: KOLOM,
        baris: sasaran.flatMap((satu, i) => barisSasaran(satu, i + 1)),
        penomoran: true,
      },
    ],
  };
  const indikator = sasaran.reduce((n, satu) => n + satu.indikator.length, 0);
  return {
    rencana: susunNaskah(naskah, bahan),
    naskah,
    isi: [
      { benda: "sasaran", banyak: banyakSasaran(sasaran.map((satu) => ({ nama: satu.sasaran }))) },
      { benda: "indikator", banyak: indikator },
    ],
  };
}
