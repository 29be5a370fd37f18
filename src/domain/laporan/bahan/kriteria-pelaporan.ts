import type { KelompokButir } from "./butir-reviu";

const kelompok = (kunci: string, judul: string, isi: readonly string[]): KelompokButir => ({
  judul,
  butir: isi.map((satu, i) => ({ kunci: `${kunci}.${i + 1}`, isi: satu })),
});

/**
 * What Permen PANRB 88/2021 has evaluators ask of reporting (component 3, weight 15), in words of our own: 6 points of
 * whether there is a report, 9 of its quality, 7 of its use.
 */
export const KRITERIA_PELAPORAN: readonly KelompokButir[] = [
  kelompok("pemenuhan", "I. KEBERADAAN LAPORAN (bobot 3)", [
    "Laporan kinerja tahun ini sudah disusun.",
    "Laporan kinerja juga disusun berkala selama tahun berjalan, misalnya tiap triwulan.",
    "Laporan kinerja sudah disahkan pimpinan.",
    "Laporan kinerja sudah direviu.",
    "Laporan kinerja dapat dibaca masyarakat, misalnya di situs resmi.",
    "Laporan kinerja disampaikan sebelum batas waktunya.",
  ]),
  kelompok("kualitas", "II. KUALITAS LAPORAN (bobot 4,5)", [
    "Susunan dan isi laporan mengikuti pedoman yang berlaku.",
    "Hasil semua indikator diungkapkan, termasuk yang tidak tercapai.",
    "Realisasi dibandingkan dengan target tahun ini.",
    "Realisasi dibandingkan dengan target jangka menengah (Renstra).",
    "Realisasi dibandingkan dengan realisasi tahun-tahun sebelumnya.",
    "Realisasi dibandingkan dengan angka nasional atau internasional.",
    "Mutu capaian dijelaskan, beserta upaya yang dilakukan dan hambatannya.",
    "Efisiensi penggunaan sumber daya dijelaskan.",
    "Ada saran perbaikan untuk tahun berikutnya.",
  ]),
  kelompok("pemanfaatan", "III. PEMANFAATAN LAPORAN (bobot 7,5)", [
    "Pimpinan memperhatikan isi laporan dan bertanggung jawab atasnya.",
    "Pegawai mengetahui isi laporan dan peduli padanya.",
    "Laporan berkala dipakai untuk menyesuaikan kegiatan yang sedang berjalan.",
    "Laporan berkala dipakai untuk menyesuaikan penggunaan anggaran.",
    "Laporan dipakai untuk menilai berhasil tidaknya kinerja.",
    "Laporan dipakai untuk menyusun rencana kinerja berikutnya.",
    "Laporan ikut mengubah budaya kinerja organisasi.",
  ]),
];
