import type { DasarAturan } from "../../domain/reviu/aturan";
import type { IsiTemuanReviu, KodeReviu } from "../../domain/reviu/temuan-reviu";
import type { TeksArea } from "../ucap";
import { deret, deretSel } from "./deret";
import { fungsi } from "./fungsi";
import { judulPenilai, temuanPenilai } from "./reviu-penilai";

const UNSUR = { target: "Target", realisasi: "Realisasi", capaian: "Capaian", satuan: "Satuan" } as const;

const EJAAN = (ejaan: readonly string[]): string =>
  ejaan.length > 1
    ? ` Persentasenya ditulis dengan beberapa cara: ${ejaan.map((satu) => `“${satu}”`).join(", ")}.`
    : "";

/** Mengapa rumus sebuah jumlah menghasilkan angka lain. */
function cacatRumus(takDimuat: readonly string[], teks: readonly string[]): string {
  const kurang = takDimuat.length > 0 ? [`rumusnya tidak memuat ${deretSel(takDimuat)}`] : [];
  const salah = teks.length > 0 ? [`${deretSel(teks)} berupa teks sehingga tidak ikut dijumlahkan`] : [];
  const kata = [...kurang, ...salah].join(", dan ");
  return kata === "" ? "" : ` Sebabnya: ${kata}.`;
}

/** Kalimat temuan reviu. Setiap temuan menyebut apa yang tertulis dan apa yang keluar dari hitungan. */
export const temuan: TeksArea<IsiTemuanReviu>["temuan"] = {
  ...temuanPenilai,
  PERSEN_BEDA: ({ tertulis, hitung, dibagi, pita }) =>
    `Tertulis ${tertulis}, padahal ${typeof dibagi === "string" ? `realisasi dibagi ${dibagi}` : `${dibagi.pembilang} dibagi ${dibagi.penyebut}`} adalah ${hitung}.` +
    (pita ? ` Dengan angka itu kriterianya menjadi ${pita.menjadi}, bukan ${pita.dari}.` : ""),
  PERSEN_DIPOTONG: ({ tertulis, hitung, cara }) =>
    cara === "desimal"
      ? `${tertulis} benar, tetapi hanya satu angka di belakang koma; lengkapnya ${hitung}.`
      : `${tertulis} ${cara === "dipotong" ? "dipotong" : "dibulatkan ke atas"}; dengan pembulatan biasa menjadi ${hitung}.`,
  PERSEN_UBAH_BEDA: ({ tertulis, hitung }) =>
    `Persentase perubahan tertulis ${tertulis}, padahal hasil hitungan dari angka sebelum dan sesudahnya ${hitung}.`,
  SELISIH_BEDA: ({ tertulis, hitung }) =>
    `Selisih tertulis ${tertulis}, padahal angka sesudah dikurangi angka sebelum adalah ${hitung}.`,
  SISA_BEDA: ({ tertulis, hitung, utuh, diambil }) =>
    `Sisa tertulis ${tertulis}, padahal ${utuh} dikurangi ${diambil} adalah ${hitung}.`,
  SEL_BEDA: ({ tertulis, hitung, karena }) =>
    `Tertulis ${tertulis}, padahal angka di ${deret(karena)} baru cocok kalau di sini ${hitung}.`,
  SURPLUS_BEDA: ({ tertulis, hitung, surplus }) =>
    `Tertulis ${tertulis}, padahal pendapatan dikurangi belanja adalah ${hitung} (${surplus ? "surplus" : "defisit"}).`,
  IKUT_BERUBAH: ({ tertulis, hitung, karena }) =>
    `${tertulis} dihitung dari ${deret(karena)}, yang tidak cocok dengan hitungan. Kalau ${deret(karena)} memang keliru, angka ini menjadi ${hitung}.`,
  JUMLAH_BEDA: ({ tertulis, hitung, kolom, takDimuat = [], teks = [] }) =>
    `${/^(?:jumlah|total)$/i.test(kolom) ? "Jumlahnya" : `Jumlah kolom ${kolom}`} tertulis ${tertulis}, padahal baris-barisnya berjumlah ${hitung}.` +
    cacatRumus(takDimuat, teks),
  JUMLAH_BARIS_BEDA: ({ tertulis, hitung, bagian, kolom = "Jumlah di baris ini" }) =>
    `${kolom} tertulis ${tertulis}, padahal ${bagian ? bagian.join(" sampai ") : "kolom-kolom di kirinya"} berjumlah ${hitung}.`,
  RINCIAN_BEDA: ({ tertulis, hitung, banyak }) =>
    `Tertulis ${tertulis}, padahal ${banyak === 1 ? "satu-satunya rincian" : `${String(banyak)} rincian`} di bawahnya ${banyak === 1 ? "adalah" : "berjumlah"} ${hitung}.`,
  RINCIAN_KURANG: ({ tertulis, hitung }) =>
    `Rincian di bawahnya baru ${hitung} dari ${tertulis}. Mungkin belum semua barisnya diketik.`,
  NOMOR_MELOMPAT: ({ hilang, tertulis }) =>
    `Nomor urut melompat ke ${tertulis}: nomor ${String(hilang)} tidak ada. Periksa apakah ada baris yang terhapus; kalau tidak, urutkan lagi nomornya.`,
  RERATA_BEDA: (isi) =>
    "setelah" in isi
      ? `Rata-rata tertulis ${isi.tertulis} tidak cocok dengan persentase di atasnya. Hitung ulang setelah ${deretSel(isi.setelah)} dibetulkan, karena rata-rata ini ikut berubah.`
      : `Rata-rata tertulis ${isi.tertulis}, padahal hasil hitungannya ${isi.hitung}.`,
  ANGKA_RUSAK: ({ teks, rusak, hitung }) =>
    fungsi.rusak[rusak](teks) +
    (hitung === undefined ? "" : ` Hitungan lain di tabel ini cocok kalau dibaca ${hitung}.`),
  FORMULA_GALAT: ({ teks, ikut, sebab }) =>
    sebab === undefined
      ? `Rumus di sel ini menghasilkan ${teks}. Betulkan rumusnya atau angka yang dipakainya.` +
        (ikut.length > 0 ? ` Karena itu ${deretSel(ikut)} ikut menampilkan kesalahan.` : "")
      : `${sebab.sel} berisi “${sebab.isi}”, bukan angka; karena itu rumus di ${deretSel(ikut)} menghasilkan ${teks}. Ketik angkanya di ${sebab.sel}.`,
  BARIS_KEMBAR: ({ lain, nilai }) =>
    `Semua angka di baris ini (${nilai} dan seterusnya) sama persis dengan angka di baris ${lain}. Periksa apakah salah satunya salinan.`,
  ANGKA_KEMBAR: ({ lain, nilai, banyak, juga = [] }) =>
    `${nilai}${banyak > 1 ? ` dan ${String(banyak - 1)} angka lain di baris ini` : ""} sama persis dengan angka di baris ${lain}${juga.length > 0 ? ` dan di ${deretSel(juga)}` : ""}. Periksa apakah tersalin.`,
  KOLOM_KEMBAR: ({ satu, dua, sama, banyak, sampai }) =>
    `Angka ${sampai === undefined ? `${dua} sama persis dengan ${satu}` : `${satu} sampai ${sampai} sama persis`} pada ${String(sama)} dari ${String(banyak)} baris. Periksa apakah tersalin dari bulan sebelumnya.`,
  NOL_NOL: ({ dibagi, nol, banyak, ejaan }) =>
    `${String(nol)} dari ${String(banyak)} baris mempunyai ${dibagi} 0 dan realisasi 0. Tulis “-” atau keterangan, karena 0 % terbaca seolah-olah gagal.` +
    EJAAN(ejaan),
  CAPAIAN_BUKAN_PERSEN: ({ tertulis, hitung }) =>
    hitung === undefined
      ? `Capaian tertulis “${tertulis}”, padahal targetnya ada. Isi dengan persentase, atau jelaskan kalau belum diukur.`
      : `Capaian tertulis ${tertulis}, sedangkan baris lain di kolom ini ditulis dalam persen. Menurut target dan realisasinya yang dimaksud ${hitung}. Samakan cara menulisnya.`,
  CELAH_KRITERIA: ({ capaian, bawah, atas }) =>
    `Persentase hasil hitungan ${capaian} berada di antara ${bawah} dan ${atas}: tabel kriteria tidak menyebutnya. Kriterianya mengikuti pilihan di Pengaturan.`,
  NILAI_ANTAR_TABEL: ({ unsur, tertulis, lain, tempat, mirip, baris, juga = [] }) =>
    (mirip === undefined
      ? `${UNSUR[unsur]} tertulis ${tertulis}, sedangkan untuk ${baris === undefined ? "indikator yang sama" : `“${baris}”`} di ${tempat} tertulis ${lain}.`
      : `${UNSUR[unsur]} tertulis ${tertulis}, sedangkan untuk “${mirip}” (tampaknya indikator yang sama) di ${tempat} tertulis ${lain}.`) +
    (juga.length > 0 ? ` Angka ${tertulis} ada juga di ${deret(juga)}.` : ""),
  JANJI_TAK_DIUKUR: ({ diukurDi, kosongDi }) =>
    `Indikator ini ada di Perjanjian Kinerja, tetapi ${kosongDi === undefined ? `tidak ditemukan di ${deret(diukurDi, "maupun")}` : `realisasinya di ${kosongDi} belum diisi`}. Laporkan hasilnya, atau sebutkan alasannya.`,
  UKUR_TAK_DIJANJIKAN: ({ janjiDi, mirip, banyak }) =>
    banyak !== undefined
      ? `Tidak satu pun dari ${String(banyak)} indikator yang diukur di tabel ini ditemukan di Perjanjian Kinerja (${janjiDi}) dengan nama yang sama. Kalau indikatornya memang sama, samakan namanya.`
      : mirip === undefined
        ? `Indikator ini diukur, tetapi tidak ditemukan di Perjanjian Kinerja (${janjiDi}).`
        : `Nama indikator ini tidak ada di Perjanjian Kinerja (${janjiDi}); mungkin yang dimaksud “${mirip}”. Kalau indikatornya memang sama, samakan namanya.`,
  TARGET_DI_BAWAH_LALU: ({ target, lalu, tahunLalu }) =>
    `Target ${target} lebih rendah daripada realisasi tahun ${String(tahunLalu ?? "lalu")} (${lalu}). Jelaskan alasannya.`,
  TOTAL_ANTAR_TABEL: ({ tertulis, lain, label, tempat }) =>
    `Jumlahnya di tabel ini ${tertulis}, sedangkan ${label} di ${tempat} adalah ${lain}. Periksa mana yang benar.`,
  ANGGARAN_INDUK: ({ jumlah, sesudah, tempat }) =>
    `Jumlah anggaran tabel ini ${jumlah}, sama dengan anggaran sebelum perubahan di ${tempat}. Sesudah perubahan ${sesudah}; periksa apakah ada PK Perubahan.`,
  PAGU_TERLAMPAUI: ({ tertulis, hitung, dibagi }) =>
    `Realisasi ${tertulis} lebih besar daripada ${dibagi}nya (${hitung}).`,
  TANPA_JUMLAH: ({ kolom, jumlah }) =>
    `Tabel ini tidak mempunyai baris jumlah. Tambahkan barisnya; jumlah kolom ${kolom}: ${jumlah}.`,
  JUDUL_KEMBAR: ({ judul, tempat }) =>
    `Judul “${judul}” sama dengan judul tabel di ${tempat}, padahal isinya lain. Periksa apakah judulnya tersalin.`,
  SATUAN_JANGGAL: ({ tertulis }) =>
    `Indikatornya berupa persentase, tetapi targetnya ${tertulis}. Ubah nama indikatornya atau satuannya.`,
  TAHUN_LAIN: ({ tahun, laporan }) =>
    `Judul ini menyebut tahun ${String(tahun)}, sedangkan judul lain tahun ${String(laporan)}. Periksa apakah tertinggal dari laporan lama.`,
  NIP_SALAH: ({ teks }) =>
    `“${teks}” bukan NIP yang benar: NIP terdiri atas 18 angka (tanggal lahir, bulan pengangkatan, jenis kelamin, nomor urut).`,
};

/** Nama temuan di lembar Reviu. */
export const judul: Readonly<Record<KodeReviu, string>> = {
  ...judulPenilai,
  PERSEN_BEDA: "Persentase tidak sesuai hitungan",
  PERSEN_DIPOTONG: "Pembulatan tidak seragam",
  PERSEN_UBAH_BEDA: "Persentase perubahan keliru",
  SELISIH_BEDA: "Selisih keliru",
  SISA_BEDA: "Sisa keliru",
  SEL_BEDA: "Beberapa hitungan menunjuk angka lain",
  SURPLUS_BEDA: "Surplus atau defisit keliru",
  IKUT_BERUBAH: "Ikut berubah karena angka lain keliru",
  JUMLAH_BEDA: "Jumlah kolom keliru",
  JUMLAH_BARIS_BEDA: "Jumlah baris keliru",
  RINCIAN_BEDA: "Rincian tidak sama dengan jumlahnya",
  RINCIAN_KURANG: "Rincian mungkin belum lengkap",
  NOMOR_MELOMPAT: "Nomor urut melompat",
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

/** Dasar tiap aturan, untuk kolom Kriteria. */
export const dasar: Readonly<Record<DasarAturan, string>> = {
  hitungan: "Hitungan",
  "permenpan-53-2014": "Permen PANRB 53/2014",
  "permendagri-54-2010": "Permendagri 54/2010, Tabel VII-C",
  "permendagri-77-2020": "Permendagri 77/2020",
  "pmk-22-2021": "PMK 22/PMK.02/2021",
  "bkn-nip": "Susunan NIP menurut BKN",
};
