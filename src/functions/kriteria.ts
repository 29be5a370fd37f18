import type { IsiSel } from "../domain/angka/hasil-baca";
import { kriteria } from "../domain/ukur/kriteria";
import { bacaRasio } from "../domain/ukur/rasio";
import type { TingkatSkala } from "../domain/ukur/skala";
import { periksaBlok } from "./blok-rasio";
import { keluarkan } from "./keluaran";
import { petakan, selUkur } from "./matriks";
import type { HasilSel } from "./matriks";
import { bacaPilihan } from "./pilihan-kriteria";

function petakanTingkat(
  capaian: unknown[][],
  skala: unknown[][] | undefined,
  celah: unknown[][] | undefined,
  tampilkan: (tingkat: TingkatSkala) => string,
): unknown[][] {
  const pilihan = bacaPilihan(skala, celah);
  if (!("skala" in pilihan)) return keluarkan([[pilihan]]);
  const hitung = ([isi]: readonly IsiSel[]): HasilSel => {
    const rasio = bacaRasio(isi, "capaian");
    if (rasio.jenis !== "angka") return selUkur(rasio);
    return tampilkan(kriteria(rasio.nilai, pilihan.skala, pilihan.aturan).tingkat);
  };
  return keluarkan(periksaBlok(capaian, "capaian") ?? petakan([capaian], hitung));
}

/**
 * Kriteria capaian menurut Permendagri 54/2010: Sangat Baik (mulai 91 %), Tinggi (76), Sedang (66), Rendah (51), Sangat Rendah.
 * @customfunction KRITERIA
 * @param capaian Capaian sebagai rasio (hasil CAPAIAN) atau teks seperti "90,95 %".
 * @param [skala] "permendagri", "sangat tinggi" (nama lain tingkat pertama), atau rentang tabel kriteria kantor.
 * @param [celah] Nilai seperti 90,95: "batas bawah" (>=91), "batas atas" (>90), atau "bulatkan". Bila kosong: batas bawah.
 * @returns Nama tingkat.
 */
export function KRITERIA(capaian: unknown[][], skala?: unknown[][], celah?: unknown[][]): unknown[][] {
  return petakanTingkat(capaian, skala, celah, ({ nama }) => nama);
}

/**
 * Warna kriteria capaian: Hijau Tua, Hijau Muda, Kuning Tua, Kuning Muda, atau Merah; mengikuti aturan KRITERIA.
 * @customfunction WARNA
 * @param capaian Capaian sebagai rasio (hasil CAPAIAN) atau teks seperti "90,95 %".
 * @param [skala] "permendagri", "sangat tinggi" (nama lain tingkat pertama), atau rentang tabel kriteria kantor.
 * @param [celah] Nilai seperti 90,95: "batas bawah" (>=91), "batas atas" (>90), atau "bulatkan". Bila kosong: batas bawah.
 * @returns Nama warna.
 */
export function WARNA(capaian: unknown[][], skala?: unknown[][], celah?: unknown[][]): unknown[][] {
  return petakanTingkat(capaian, skala, celah, ({ warna }) => warna);
}
