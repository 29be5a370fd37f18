import type { DasarAturan } from "../../domain/reviu/aturan";
import type { IsiTemuanReviu, KodeReviu, Penjelasan, SelDisebut } from "../../domain/reviu/temuan-reviu";
import type { TeksArea } from "../ucap";
import { fungsi } from "./fungsi";
import { judulPenilai, temuanPenilai } from "./reviu-penilai";

const UNSUR = { target: "Target", realisasi: "Realisasi", capaian: "Capaian", satuan: "Satuan" } as const;

const di = ({ sel, label }: SelDisebut): string => (label === "" ? sel : `${sel} (${label})`);
const kaliDari = (kali: number): string =>
  kali >= 1 ? `${String(kali)} kali lebih besar` : `${String(Math.round(1 / kali))} kali lebih kecil`;

/** Mengapa angkanya bisa menjadi begitu; satu kalimat untuk tiap kemungkinan. */
function penjelasan(p: Penjelasan): string {
  switch (p.jenis) {
    case "digit-tertukar":
      return `Semua cocok kalau ${di(p)} dibaca ${p.menjadi}, bukan ${p.dari}: dua angkanya tertukar tempat.`;
    case "digit-keliru":
      return `Semua cocok kalau ${di(p)} dibaca ${p.menjadi}, bukan ${p.dari}: satu angkanya salah ketik.`;
    case "digit-hilang":
      return `Semua cocok kalau ${di(p)} dibaca ${p.menjadi}, bukan ${p.dari}: satu angkanya tertinggal.`;
    case "nol-hilang":
      return `Semua cocok kalau ${di(p)} dibaca ${p.menjadi}, bukan ${p.dari}: satu nol tertinggal.`;
    case "tanda":
      return `Angkanya sudah benar, hanya tandanya terbalik: ${p.menjadi}, bukan ${p.dari} di ${di(p)}.`;
    case "faktor":
      return `${di(p)} tertulis ${kaliDari(p.kali)}: ${p.dari}, padahal yang cocok ${p.menjadi}.`;
    case "baris-kembar":
      return `Selisihnya tepat ${p.nilai}, angka yang berdiri dua kali. Kalau baris ${di(p)} dihapus, keduanya sama.`;
    case "baris-terlewat":
      return `Selisihnya tepat ${p.nilai}, yaitu baris ${di(p)}, yang rupanya belum ikut dijumlahkan.`;
    case "baris-ganda":
      return `Selisihnya tepat ${p.nilai}, yaitu baris ${di(p)}, yang rupanya terhitung dua kali atau sudah dihapus.`;
    case "sel-tertukar":
      return `Angka di ${di(p.satu)} dan ${di(p.dua)} tertukar.`;
    case "pagu-lain":
      return `Persentasenya cocok kalau dibagi ${p.nilai} (${p.tempat}), anggaran lain dengan nama yang sama.`;
    case "kurang-100":
      return "Yang tertulis adalah nilai tahun ini dikurangi 100, bukan perubahannya terhadap tahun lalu.";
    case "rerata-persen":
      return "Yang tertulis adalah rata-rata persentase di baris lain; persentase jumlah dihitung dari jumlahnya sendiri.";
    case "nol-hilang-persen":
      return "Nol di belakang koma tertinggal.";
  }
}

const EJAAN = (ejaan: readonly string[]): string =>
  ejaan.length > 1
    ? ` Persentasenya ditulis dengan beberapa cara: ${ejaan.map((satu) => `“${satu}”`).join(", ")}.`
    : "";

/** Kalimat temuan reviu. Setiap temuan menyebut apa yang tertulis dan apa yang keluar dari hitungan. */
const temuan: TeksArea<IsiTemuanReviu>["temuan"] = {
  ...temuanPenilai,
  PERSEN_BEDA: ({ tertulis, hitung, pita }) =>
    `Tertulis ${tertulis}, padahal realisasi dibagi target adalah ${hitung}.` +
    (pita ? ` Kriterianya ikut berubah, dari ${pita.dari} menjadi ${pita.menjadi}.` : ""),
  PERSEN_DIPOTONG: ({ tertulis, hitung, cara }) =>
    cara === "desimal"
      ? `${tertulis} benar, tetapi hanya satu angka di belakang koma; lengkapnya ${hitung}.`
      : `${tertulis} ${cara === "dipotong" ? "dipotong" : "dibulatkan ke atas"}; dengan pembulatan biasa menjadi ${hitung}.`,
  PERSEN_UBAH_BEDA: ({ tertulis, hitung }) =>
    `Perubahan tertulis ${tertulis}, padahal dari angka sebelum dan sesudahnya adalah ${hitung}.`,
  SELISIH_BEDA: ({ tertulis, hitung }) =>
    `Selisih tertulis ${tertulis}, padahal angka sesudah dikurangi angka sebelum adalah ${hitung}.`,
  SURPLUS_BEDA: ({ tertulis, hitung, surplus }) =>
    `Tertulis ${tertulis}, padahal pendapatan dikurangi belanja adalah ${hitung} (${surplus ? "surplus" : "defisit"}).`,
  IKUT_BERUBAH: ({ tertulis, hitung, karena }) =>
    `${tertulis} dihitung dari ${karena} yang keliru. Kalau ${karena} dibetulkan, angka ini menjadi ${hitung}.`,
  JUMLAH_BEDA: ({ tertulis, hitung, kolom }) =>
    `Jumlah kolom ${kolom} tertulis ${tertulis}, padahal baris-barisnya berjumlah ${hitung}.`,
  JUMLAH_BARIS_BEDA: ({ tertulis, hitung }) =>
    `Jumlah di baris ini tertulis ${tertulis}, padahal kolom-kolom di kirinya berjumlah ${hitung}.`,
  RINCIAN_BEDA: ({ tertulis, hitung, banyak }) =>
    `Tertulis ${tertulis}, padahal ${banyak === 1 ? "satu-satunya rincian" : `${String(banyak)} rincian`} di bawahnya ${banyak === 1 ? "adalah" : "berjumlah"} ${hitung}.`,
  RINCIAN_KURANG: ({ tertulis, hitung }) =>
    `Rincian di bawahnya baru ${hitung} dari ${tertulis}. Mungkin belum semua barisnya diketik.`,
  RERATA_BEDA: ({ tertulis, hitung }) =>
    `Rata-rata tertulis ${tertulis}, padahal dari angkanya sendiri ${hitung}.`,
  ANGKA_RUSAK: ({ teks, rusak, hitung }) =>
    fungsi.rusak[rusak](teks) +
    (hitung === undefined ? "" : ` Hitungan lain di tabel ini cocok kalau dibaca ${hitung}.`),
  FORMULA_GALAT: ({ teks }) => `Rumusnya berakhir dengan ${teks}. Betulkan rumus atau angka yang dipakainya.`,
  BARIS_KEMBAR: ({ lain, nilai }) =>
    `Semua angka di baris ini (${nilai}, dan seterusnya) sama dengan baris ${lain}. Periksa apakah salah satunya salinan.`,
  ANGKA_KEMBAR: ({ lain, nilai, banyak }) =>
    banyak > 1
      ? `${nilai} dan ${String(banyak - 1)} angka lain di baris ini sama persis dengan baris ${lain}. Periksa apakah tersalin.`
      : `${nilai} sama persis dengan baris ${lain}. Periksa apakah tersalin.`,
  KOLOM_KEMBAR: ({ satu, dua, sama, banyak }) =>
    `Angka ${dua} sama persis dengan ${satu} pada ${String(sama)} dari ${String(banyak)} baris. Periksa apakah tersalin dari bulan sebelumnya.`,
  NOL_NOL: ({ nol, banyak, ejaan }) =>
    `${String(nol)} dari ${String(banyak)} baris bertarget 0 dan berealisasi 0. Tulis “-” atau keterangan, karena 0 % berarti gagal.` +
    EJAAN(ejaan),
  CAPAIAN_BUKAN_PERSEN: ({ tertulis }) =>
    `Capaian tertulis “${tertulis}”, padahal targetnya ada. Isi dengan persentase, misalnya 0,00 %.`,
  CELAH_KRITERIA: ({ capaian, bawah, atas }) =>
    `Capaian ${capaian} berada di antara ${bawah} dan ${atas}: tabel kriteria tidak menyebutnya. Kriterianya mengikuti pilihan di Pengaturan.`,
  NILAI_ANTAR_TABEL: ({ unsur, tertulis, lain, tempat, mirip }) =>
    mirip === undefined
      ? `${UNSUR[unsur]} tertulis ${tertulis}, sedangkan di ${tempat} untuk indikator yang sama ${lain}.`
      : `${UNSUR[unsur]} tertulis ${tertulis}, sedangkan “${mirip}” di ${tempat}, yang tampaknya indikator yang sama, ${lain}.`,
  JANJI_TAK_DIUKUR: ({ diukurDi }) =>
    `Indikator ini ada di Perjanjian Kinerja, tetapi tidak ditemukan di ${diukurDi}. Laporkan hasilnya, atau sebutkan alasannya.`,
  UKUR_TAK_DIJANJIKAN: ({ janjiDi, mirip }) =>
    mirip === undefined
      ? `Indikator ini diukur, tetapi tidak ditemukan di Perjanjian Kinerja (${janjiDi}).`
      : `Nama indikator ini tidak ada di Perjanjian Kinerja (${janjiDi}); mungkin yang dimaksud “${mirip}”. Samakan namanya.`,
  TARGET_DI_BAWAH_LALU: ({ target, lalu }) =>
    `Target ${target} lebih rendah daripada realisasi tahun lalu (${lalu}). Jelaskan alasannya.`,
  TOTAL_ANTAR_TABEL: ({ tertulis, lain, label, tempat }) =>
    `Jumlahnya ${tertulis}, sedangkan ${label} di ${tempat} ${lain}. Keduanya seharusnya sama.`,
  ANGGARAN_INDUK: ({ jumlah, sesudah, tempat }) =>
    `Jumlah anggaran tabel ini ${jumlah}, sama dengan anggaran sebelum perubahan di ${tempat}. Sesudah perubahan ${sesudah}; periksa apakah ada PK Perubahan.`,
  PAGU_TERLAMPAUI: ({ tertulis, hitung }) =>
    `Realisasi ${tertulis} lebih besar daripada anggarannya (${hitung}).`,
  TANPA_JUMLAH: ({ kolom, jumlah }) =>
    `Tabel ini tidak mempunyai baris jumlah. Jumlah kolom ${kolom}: ${jumlah}.`,
  JUDUL_KEMBAR: ({ judul, tempat }) =>
    `Judulnya sama dengan tabel di ${tempat}, padahal isinya lain: “${judul}”. Periksa apakah judulnya tersalin.`,
  SATUAN_JANGGAL: ({ tertulis }) =>
    `Indikatornya berupa persentase, tetapi targetnya ${tertulis}. Ubah nama indikatornya atau satuannya.`,
  TAHUN_LAIN: ({ tahun, laporan }) =>
    `Judul ini menyebut tahun ${String(tahun)}, sedangkan judul lain tahun ${String(laporan)}. Periksa apakah tertinggal dari laporan lama.`,
  NIP_SALAH: ({ teks }) =>
    `“${teks}” bukan NIP yang benar: NIP terdiri atas 18 angka (tanggal lahir, bulan pengangkatan, jenis kelamin, nomor urut).`,
};

const judul: Readonly<Record<KodeReviu, string>> = {
  ...judulPenilai,
  PERSEN_BEDA: "Persentase tidak sesuai hitungan",
  PERSEN_DIPOTONG: "Pembulatan tidak seragam",
  PERSEN_UBAH_BEDA: "Persentase perubahan keliru",
  SELISIH_BEDA: "Selisih keliru",
  SURPLUS_BEDA: "Surplus atau defisit keliru",
  IKUT_BERUBAH: "Ikut berubah karena angka lain keliru",
  JUMLAH_BEDA: "Jumlah kolom keliru",
  JUMLAH_BARIS_BEDA: "Jumlah baris keliru",
  RINCIAN_BEDA: "Rincian tidak sama dengan jumlahnya",
  RINCIAN_KURANG: "Rincian mungkin belum lengkap",
  RERATA_BEDA: "Rata-rata keliru",
  ANGKA_RUSAK: "Angka tidak terbaca",
  FORMULA_GALAT: "Rumus menghasilkan kesalahan",
  BARIS_KEMBAR: "Baris kembar",
  ANGKA_KEMBAR: "Angka yang sama di baris lain",
  KOLOM_KEMBAR: "Angka bulan yang tersalin",
  NOL_NOL: "Target dan realisasi nol",
  CAPAIAN_BUKAN_PERSEN: "Capaian bukan persentase",
  CELAH_KRITERIA: "Capaian di celah tabel kriteria",
  NILAI_ANTAR_TABEL: "Nilai berbeda antartabel",
  JANJI_TAK_DIUKUR: "Dijanjikan, tidak dilaporkan",
  UKUR_TAK_DIJANJIKAN: "Dilaporkan, tidak dijanjikan",
  TARGET_DI_BAWAH_LALU: "Target di bawah realisasi tahun lalu",
  TOTAL_ANTAR_TABEL: "Jumlah berbeda antartabel",
  ANGGARAN_INDUK: "Masih memakai anggaran sebelum perubahan",
  PAGU_TERLAMPAUI: "Realisasi melebihi anggaran",
  TANPA_JUMLAH: "Tanpa baris jumlah",
  JUDUL_KEMBAR: "Judul tabel kembar",
  SATUAN_JANGGAL: "Satuan tidak cocok",
  TAHUN_LAIN: "Tahun lain tertinggal",
  NIP_SALAH: "NIP keliru",
};

const dasar: Readonly<Record<DasarAturan, string>> = {
  hitungan: "Hitungan",
  "permenpan-53-2014": "Permen PANRB 53/2014",
  "permendagri-54-2010": "Permendagri 54/2010, Tabel VII-C",
  "permendagri-77-2020": "Permendagri 77/2020",
  "pmk-22-2021": "PMK 22/PMK.02/2021",
  "bkn-nip": "Susunan NIP menurut BKN",
};

/** Teks reviu: kalimat temuan, penjelasannya, lembar Reviu, dan ringkasan perintah. */
export const reviu = {
  temuan,
  judul,
  dasar,
  penjelasan,
  tingkat: { galat: "Keliru", peringatan: "Perlu dilihat", info: "Catatan" },
  lembar: {
    judul: "HASIL REVIU ANGKA",
    keterangan:
      "Dibuat otomatis dari tabel di buku kerja ini. Kalau sebuah angka memang benar, tulis alasannya di kolom Memang benar; alasan itu tetap ada pada reviu berikutnya.",
    kolom: [
      "No",
      "Tingkat",
      "Letak",
      "Baris",
      "Temuan",
      "Tertulis",
      "Seharusnya",
      "Penjelasan",
      "Memang benar (alasan)",
      "Sejak reviu lalu",
    ],
    bersih: "Tidak ada yang perlu dibetulkan: semua angka yang bisa dihitung cocok.",
    terpotong: (sisa: number): string =>
      `Masih ada ${String(sisa)} temuan lagi. Betulkan dahulu yang di atas, lalu jalankan Reviu sekali lagi.`,
    tidakDitemukanLagi: "Tidak ditemukan lagi; alasan lama disimpan di sini",
    sudahDiperbaiki: "Sudah diperbaiki sejak reviu lalu",
  },
  ringkasan: (galat: number, peringatan: number, info: number): string =>
    galat + peringatan + info === 0
      ? "Reviu selesai: semua angka yang bisa dihitung cocok."
      : `Reviu selesai: ${String(galat)} keliru, ${String(peringatan)} perlu dilihat, ${String(info)} catatan.`,
  /** Keadaan temuan dibandingkan dengan reviu sebelumnya. */
  keadaan: { baru: "Baru", terbuka: "Masih terbuka", diperbaiki: "Sudah diperbaiki" },
  perubahan: (baru: number, diperbaiki: number, terbuka: number): string =>
    ` Sejak reviu lalu: ${String(baru)} baru, ${String(diperbaiki)} sudah diperbaiki, ${String(terbuka)} masih terbuka.`,
  perbaiki: {
    hilang: "Temuan ini tidak ada lagi; tidak ada yang ditulis.",
    hilangSaran: "Jalankan Reviu lagi untuk melihat temuan yang sekarang.",
    tanpa: "Untuk temuan ini tidak ada satu perbaikan yang pasti.",
    tanpaSaran: "Betulkan selnya sendiri, lalu jalankan Reviu lagi.",
    selesai: (sel: string, dari: string, menjadi: string): string =>
      `${sel} diperbaiki: ${dari} menjadi ${menjadi}. Klik Kembalikan kalau tidak jadi.`,
    gagal: "Sel belum bisa diperbaiki.",
  },
  benar: {
    simpan: "Alasan disimpan di lembar Reviu.",
    hapus: "Alasan dihapus; temuannya dihitung lagi.",
  },
  /** Lembar Catatan Hasil Reviu. */
  catatan: {
    judul: "CATATAN HASIL REVIU",
    keterangan:
      "Untuk dipakai bersama oleh OPD dan Inspektorat. Isi kolom Tanggapan OPD; tanggapan tetap ada pada putaran berikutnya. Daftar ini dibuat dari hitungan, bukan penilaian resmi.",
    kolom: [
      "No",
      "Letak",
      "Baris",
      "Temuan",
      "Tertulis",
      "Kondisi",
      "Kriteria",
      "Seharusnya",
      "Tanggapan OPD",
      "Status",
      "Putaran",
    ],
    bersih: "Tidak ada temuan.",
    terpotong: (sisa: number): string => `Masih ada ${String(sisa)} temuan lagi yang tidak dimuat di sini.`,
    status: {
      baru: "Baru",
      terbuka: "Masih terbuka",
      diperbaiki: "Sudah diperbaiki",
      diterima: "Memang benar",
    },
    kelompok: {
      pertama: "Putaran 1",
      berubah: (nomor: number): string => `Berubah pada putaran ${String(nomor)}`,
      terbuka: "Masih terbuka dari putaran sebelumnya",
      selesai: "Sudah selesai pada putaran sebelumnya",
    },
    putaran: (nomor: number, baru: number, selesai: number, terbuka: number): string =>
      `Putaran ${String(nomor)}: ${String(baru)} baru, ${String(selesai)} sudah diperbaiki, ${String(terbuka)} masih terbuka.`,
    belumDitulis: "Lembar Catatan Hasil Reviu belum bisa ditulis.",
    bolehUlang: "Periksa apakah lembarnya terkunci, lalu jalankan lagi. Lembar lain tidak diubah.",
  },
  tahunLalu: {
    teks: "Buku kerja tahun lalu tidak bisa dibaca.",
    saran:
      "Pilih berkas .xlsx. Kalau masih .xls atau terkunci kata sandi, simpan dahulu sebagai .xlsx biasa.",
  },
  /** Rekap banyak OPD. */
  rekap: {
    rekap: {
      lembar: "Rekap Reviu",
      judul: "REKAP HASIL REVIU",
      kolom: [
        "No",
        "OPD (berkas)",
        "Keliru",
        "Perlu dilihat",
        "Catatan",
        "Rata-rata capaian",
        "Serapan",
        "Keterangan",
      ],
    },
    beda: {
      lembar: "Indikator Berbeda",
      judul: "INDIKATOR YANG SAMA DENGAN REALISASI BERBEDA",
      kolom: ["No", "Indikator", "OPD", "Realisasi", "OPD lain", "Realisasi"],
      tidakAda: "Tidak ada.",
    },
    selesai: (banyak: number): string => `Rekap ${String(banyak)} berkas dibuat.`,
    gagal: "Rekap belum bisa dibuat.",
  },
  gagal: "Reviu belum bisa dijalankan.",
  belumDitulis: "Lembar Reviu belum bisa ditulis.",
  bolehUlang: "Periksa apakah lembar Reviu terkunci, lalu jalankan lagi. Lembar lain tidak diubah.",
  diterima: (banyak: number): string => ` ${String(banyak)} temuan Anda nyatakan memang benar.`,
};
