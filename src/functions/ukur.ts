import type { IsiSel } from "../domain/angka/hasil-baca";
import { bacaBatasCapaian } from "../domain/ukur/batas-capaian";
import { capaian } from "../domain/ukur/capaian";
import type { OpsiCapaian } from "../domain/ukur/capaian";
import { bacaAturanEfisiensi, efisiensi } from "../domain/ukur/efisiensi";
import { galatNilai } from "../domain/ukur/hasil-ukur";
import type { Galat } from "../domain/ukur/hasil-ukur";
import { kunciKata } from "../domain/ukur/kunci-kata";
import { perubahan } from "../domain/ukur/perubahan";
import { bacaPolaritas } from "../domain/ukur/polaritas";
import { bacaAturanPredikat } from "../domain/ukur/predikat-aturan";
import { rataCapaian } from "../domain/ukur/rata-capaian";
import { serapan } from "../domain/ukur/serapan";
import { periksaBlok } from "./blok-rasio";
import { keluarkan } from "./keluaran";
import { galatMasuk, keIsiSel, petakan, selUkur, semuaSel } from "./matriks";
import type { HasilSel } from "./matriks";

// The JSDoc of the functions below is what Excel's wizard shows: Indonesian, and short.
// `unknown[][]` becomes a parameter of any type that takes a cell or a range.

/** The polarity chosen; nothing where the cell is blank, so that the target's own limit ("≤ 5 %") can speak. */
function opsiPolaritas(isi: IsiSel): OpsiCapaian | Galat {
  if (kunciKata(isi) === "") return {};
  const polaritas = bacaPolaritas(isi);
  return polaritas ? { polaritas } : galatNilai("POLARITAS", String(isi));
}

function bacaOpsi(polaritas: IsiSel, batas: IsiSel, predikat: IsiSel): OpsiCapaian | Galat {
  const opsi = opsiPolaritas(polaritas);
  if ("jenis" in opsi) return opsi;
  const batasAtas = bacaBatasCapaian(batas);
  if (batasAtas.jenis === "galat") return batasAtas;
  const aturan = bacaAturanPredikat(predikat);
  if (!aturan) return galatNilai("ATURAN_PREDIKAT", String(predikat));
  const terbatas = batasAtas.jenis === "batas" ? { batasAtas: batasAtas.rasio } : {};
  return { ...opsi, ...terbatas, predikat: aturan };
}

function capaianSel([target, realisasi, polaritas, batas, predikat]: readonly IsiSel[]): HasilSel {
  const opsi = bacaOpsi(polaritas, batas, predikat);
  return "jenis" in opsi ? opsi : selUkur(capaian(target, realisasi, opsi));
}

/**
 * Capaian sebagai rasio (0,2879 = 28,79 %). Sel kosong bisa terbaca 0 di Excel desktop: pakai IF(sel="";"";LKJIP.CAPAIAN(...)).
 * @customfunction CAPAIAN
 * @param target Target: angka, teks seperti "1.150 orang", rentang "69,1-69,5", "≤ 5 %", predikat "BB (76)", atau tanggal.
 * @param realisasi Realisasi, ditulis dengan cara yang sama seperti targetnya; satuannya harus sama.
 * @param [polaritas] "positif" (R/T), "negatif" ((2T-R)/T), "negatif-rasio" (T/R), atau "stabil". Bila kosong: menurut tanda target.
 * @param [batas] Nilai tertinggi, misalnya 120 % atau 1,2. Bila kosong, capaian tidak dibatasi.
 * @param [predikat] Predikat tanpa nilai: "nilai" (ditolak, bila kosong), "tercapai" (1 atau 0), atau "peringkat".
 * @returns Capaian.
 */
export function CAPAIAN(
  target: unknown[][],
  realisasi: unknown[][],
  polaritas?: unknown[][],
  batas?: unknown[][],
  predikat?: unknown[][],
): unknown[][] {
  return keluarkan(petakan([target, realisasi, polaritas, batas, predikat], capaianSel));
}

/**
 * Serapan anggaran sebagai rasio: realisasi dibagi pagu; 0/0 menjadi "-". Sel kosong: pakai IF(sel="";"";LKJIP.SERAPAN(...)).
 * @customfunction SERAPAN
 * @param pagu Pagu anggaran dalam rupiah; teks seperti "Rp. 7.417.586.120,00" atau "Rp 2,5 M" juga terbaca.
 * @param realisasi Realisasi anggaran dalam rupiah.
 * @returns Serapan.
 */
export function SERAPAN(pagu: unknown[][], realisasi: unknown[][]): unknown[][] {
  return keluarkan(petakan([pagu, realisasi], ([p, r]) => selUkur(serapan(p, r))));
}

function efisiensiSel([c, s, namaAturan]: readonly IsiSel[]): HasilSel {
  const aturan = bacaAturanEfisiensi(namaAturan);
  if (!aturan) return galatNilai("ATURAN_EFISIENSI", String(namaAturan));
  const hasil = efisiensi(c, s, aturan);
  return hasil.jenis === "galat" ? hasil : hasil.teks;
}

/**
 * Membandingkan capaian dengan serapan: Efisien, Tidak Efisien, Target belum tercapai, Tanpa anggaran, atau Belum Dilaksanakan.
 * @customfunction EFISIENSI
 * @param capaian Capaian kinerja sebagai rasio (hasil CAPAIAN) atau teks seperti "90,95 %".
 * @param serapan Serapan anggaran sebagai rasio (hasil SERAPAN) atau teks seperti "85,10 %".
 * @param [aturan] Efisien bila: "serapan" (capaian >= serapan; bila kosong) atau "target" (capaian juga 100 % atau lebih).
 * @returns Efisien bila capaian tidak lebih kecil daripada serapan.
 */
export function EFISIENSI(capaian: unknown[][], serapan: unknown[][], aturan?: unknown[][]): unknown[][] {
  const blok = periksaBlok(capaian, "capaian") ?? periksaBlok(serapan, "serapan");
  return keluarkan(blok ?? petakan([capaian, serapan, aturan], efisiensiSel));
}

/**
 * Rata-rata capaian tanpa "-" dan sel kosong; di Excel desktop sel kosong terbaca 0, jadi pakai IF(rentang="";"";rentang).
 * @customfunction RATACAPAIAN
 * @param rentang Rentang berisi capaian sebagai rasio (hasil CAPAIAN) atau teks seperti "90,95 %".
 * @returns Rata-rata capaian.
 */
export function RATACAPAIAN(rentang: unknown[][]): unknown[][] {
  const isi = semuaSel(rentang);
  return keluarkan([[isi.find(galatMasuk) ?? selUkur(rataCapaian(isi.map(keIsiSel)))]]);
}

/**
 * Perubahan sebagai rasio: (sesudah - sebelum) / |sebelum|; 0 ke 0 menjadi "-". Sel kosong: pakai IF(sel="";"";...).
 * @customfunction PERUBAHAN
 * @param sebelum Nilai semula, misalnya realisasi tahun lalu atau anggaran sebelum perubahan.
 * @param sesudah Nilai sekarang, misalnya realisasi tahun ini atau anggaran sesudah perubahan.
 * @returns Perubahan.
 */
export function PERUBAHAN(sebelum: unknown[][], sesudah: unknown[][]): unknown[][] {
  return keluarkan(petakan([sebelum, sesudah], ([awal, akhir]) => selUkur(perubahan(awal, akhir))));
}
