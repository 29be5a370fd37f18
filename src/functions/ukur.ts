import type { IsiSel } from "../domain/angka/hasil-baca";
import { bacaAngka } from "../domain/angka/baca-angka";
import { capaian } from "../domain/ukur/capaian";
import { efisiensi } from "../domain/ukur/efisiensi";
import { galatNilai } from "../domain/ukur/hasil-ukur";
import { perubahan } from "../domain/ukur/perubahan";
import { bacaPolaritas } from "../domain/ukur/polaritas";
import { rataCapaian } from "../domain/ukur/rata-capaian";
import { serapan } from "../domain/ukur/serapan";
import { keluarkan } from "./keluaran";
import { galatMasuk, keIsiSel, petakan, selUkur, semuaSel } from "./matriks";
import type { HasilSel } from "./matriks";

// The JSDoc of the functions below is what Excel's wizard shows: Indonesian, and short.
// `unknown[][]` becomes a parameter of any type that takes a cell or a range.

/** Reads the cap: undefined for none, null for one that is no positive number. */
function bacaBatas(isi: IsiSel): number | undefined | null {
  const bacaan = bacaAngka(isi);
  if (bacaan.jenis === "kosong" || isi === 0) return undefined;
  if (bacaan.jenis !== "angka" || bacaan.nilai <= 0) return null;
  return bacaan.persen ? bacaan.nilai / 100 : bacaan.nilai;
}

function capaianSel([target, realisasi, namaPolaritas, batas]: readonly IsiSel[]): HasilSel {
  const polaritas = bacaPolaritas(namaPolaritas);
  if (!polaritas) return galatNilai("POLARITAS", String(namaPolaritas));
  const batasAtas = bacaBatas(batas);
  if (batasAtas === null) return galatNilai("BATAS", String(batas));
  const opsi = batasAtas === undefined ? { polaritas } : { polaritas, batasAtas };
  return selUkur(capaian(target, realisasi, opsi));
}

/**
 * Capaian kinerja sebagai rasio (0,2879 = 28,79 %). Realisasi kosong tetap kosong, "-" dihitung nol, 0/0 menjadi "-".
 * @customfunction CAPAIAN
 * @param target Target: angka, teks seperti "1.150 orang", rentang "69,1-69,5", atau predikat "BB".
 * @param realisasi Realisasi, ditulis dengan cara yang sama seperti targetnya.
 * @param [polaritas] "positif" (R/T), "negatif" ((2T-R)/T), atau "negatif-rasio" (T/R). Bila kosong: positif.
 * @param [batas] Nilai tertinggi, misalnya 1 untuk 100 %. Bila kosong, capaian tidak dibatasi.
 * @returns Capaian.
 */
export function CAPAIAN(
  target: unknown[][],
  realisasi: unknown[][],
  polaritas?: unknown[][],
  batas?: unknown[][],
): unknown[][] {
  return keluarkan(petakan([target, realisasi, polaritas, batas], capaianSel));
}

/**
 * Serapan anggaran sebagai rasio: realisasi dibagi pagu. Realisasi kosong tetap kosong, 0/0 menjadi "-".
 * @customfunction SERAPAN
 * @param pagu Pagu anggaran dalam rupiah; teks seperti "Rp. 7.417.586.120,00" juga terbaca.
 * @param realisasi Realisasi anggaran dalam rupiah.
 * @returns Serapan.
 */
export function SERAPAN(pagu: unknown[][], realisasi: unknown[][]): unknown[][] {
  return keluarkan(petakan([pagu, realisasi], ([p, r]) => selUkur(serapan(p, r))));
}

/**
 * Membandingkan capaian dengan serapan: Efisien, Tidak Efisien, Belum Dilaksanakan, atau Tidak Dapat Dihitung.
 * @customfunction EFISIENSI
 * @param capaian Capaian kinerja sebagai rasio (hasil CAPAIAN) atau teks seperti "90,95 %".
 * @param serapan Serapan anggaran sebagai rasio (hasil SERAPAN) atau teks seperti "85,10 %".
 * @returns Efisien bila capaian tidak lebih kecil daripada serapan.
 */
export function EFISIENSI(capaian: unknown[][], serapan: unknown[][]): unknown[][] {
  const hitung = ([c, s]: readonly IsiSel[]): HasilSel => {
    const hasil = efisiensi(c, s);
    return hasil.jenis === "galat" ? hasil : hasil.teks;
  };
  return keluarkan(petakan([capaian, serapan], hitung));
}

/**
 * Rata-rata capaian; sel kosong dan "-" tidak ikut dihitung.
 * @customfunction RATACAPAIAN
 * @param rentang Rentang berisi capaian sebagai rasio (hasil CAPAIAN) atau teks seperti "90,95 %".
 * @returns Rata-rata capaian.
 */
export function RATACAPAIAN(rentang: unknown[][]): unknown[][] {
  const isi = semuaSel(rentang);
  return keluarkan([[isi.find(galatMasuk) ?? selUkur(rataCapaian(isi.map(keIsiSel)))]]);
}

/**
 * Perubahan sebagai rasio: (sesudah - sebelum) / sebelum. Salah satu kosong: hasilnya kosong. 0 ke 0 menjadi "-".
 * @customfunction PERUBAHAN
 * @param sebelum Nilai semula, misalnya realisasi tahun lalu atau anggaran sebelum perubahan.
 * @param sesudah Nilai sekarang, misalnya realisasi tahun ini atau anggaran sesudah perubahan.
 * @returns Perubahan.
 */
export function PERUBAHAN(sebelum: unknown[][], sesudah: unknown[][]): unknown[][] {
  return keluarkan(petakan([sebelum, sesudah], ([awal, akhir]) => selUkur(perubahan(awal, akhir))));
}
