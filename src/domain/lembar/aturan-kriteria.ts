import type { Pengaturan } from "../pengaturan/pengaturan";
import { STATUS_KEPALA } from "../profil/profil";
import type { Blok, GayaArea, IsiRencana } from "./lembar";
import { NAMA_KRITERIA } from "./nama";
import { PALET } from "./palet";
import { GAYA_KEPALA, GAYA_PETUNJUK, GAYA_SUBJUDUL, RUPA } from "./rupa";

/*
 * The rules below the scale of the Kriteria sheet that every version has (gap, polarity) with their explanations, and the
 * lists behind the drop-downs of all sheets.
 */

/** Rows of the scale: five are used by Permendagri 54/2010, the others are room for an office's own classes. */
export const BARIS_SKALA = 8;

/** 1-based row of the scale's headers. */
export const BARIS_KEPALA = 5;
/** First row of the scale. */
export const AWAL = BARIS_KEPALA + 1;
/** Last row of the scale. */
export const AKHIR = BARIS_KEPALA + BARIS_SKALA;
/** Row of the gap rule. */
export const ATURAN = AKHIR + 3;

/** The gap rules with their meaning. */
export const CELAH: readonly (readonly [string, string])[] = [
  ["batas-bawah", "Naik setelah mencapai 91: 90,95 % masih Tinggi."],
  ["batas-atas", "Naik begitu melewati 90: 90,95 % sudah di kelas tertinggi."],
  ["bulatkan", "Bulatkan dahulu ke persen utuh: 90,95 % menjadi 91, sedangkan 90,19 % menjadi 90."],
];
/** The polarities with their meaning. */
export const POLARITAS: readonly (readonly [string, string])[] = [
  ["positif", "Makin besar makin baik: realisasi / target."],
  ["negatif", "Makin kecil makin baik: (2 × target − realisasi) / target."],
  ["negatif-rasio", "Makin kecil makin baik: target / realisasi."],
];

/** Lists behind the drop-downs, one a column from H on. */
export const DAFTAR = [
  { nama: NAMA_KRITERIA.daftarCelah, kolom: "H", judul: "Aturan celah", isi: CELAH.map(([kode]) => kode) },
  {
    nama: NAMA_KRITERIA.daftarPolaritas,
    kolom: "I",
    judul: "Polaritas",
    isi: POLARITAS.map(([kode]) => kode),
  },
  { nama: NAMA_KRITERIA.daftarWarna, kolom: "J", judul: "Warna", isi: PALET.map(({ nama }) => nama) },
  { nama: NAMA_KRITERIA.daftarStatus, kolom: "K", judul: "Status", isi: STATUS_KEPALA.filter(Boolean) },
] as const;

/** Headers of the lists. */
export const GAYA_DAFTAR = { ...GAYA_KEPALA, garis: "bawah" } as const;
/** The lists that every version has. */
export function blokDaftar(): Blok[] {
  return DAFTAR.map(({ kolom, judul, isi }) => ({
    area: `${kolom}${BARIS_KEPALA}:${kolom}${BARIS_KEPALA + isi.length}`,
    isi: [[judul], ...isi.map((satu) => [satu])],
  }));
}

/** The lines that explain the choices of a rule. */
export function penjelasan(daftar: readonly (readonly [string, string])[]): IsiRencana[][] {
  return daftar.map(([kode, arti]) => [`${kode}: ${arti}`]);
}

/** Gap rule and default polarity with their explanations. */
export function blokPilihan(pengaturan: Pengaturan): Blok[] {
  return [
    { area: `B${ATURAN}:C${ATURAN}`, isi: [["Aturan celah", pengaturan.aturanCelah]] },
    { area: `B${ATURAN + 1}:B${ATURAN + 3}`, isi: penjelasan(CELAH) },
    { area: `B${ATURAN + 5}:C${ATURAN + 5}`, isi: [["Polaritas bawaan", pengaturan.polaritasBawaan]] },
    { area: `B${ATURAN + 6}:B${ATURAN + 8}`, isi: penjelasan(POLARITAS) },
  ];
}

/** How a rule and its explanations look. */
export function gayaPilihan(baris: number, banyak: number): GayaArea[] {
  return [
    { area: `B${baris}`, gaya: GAYA_SUBJUDUL },
    {
      area: `C${baris}:D${baris}`,
      gaya: { isian: RUPA.isian, tebal: true, garis: "bawah", warnaGaris: RUPA.garis },
    },
    { area: `B${baris + 1}:B${baris + banyak}`, gaya: GAYA_PETUNJUK },
  ];
}
