import type { IsiTemuanPenilai, UnsurPembanding } from "../../domain/reviu/temuan-penilai";
import type { TeksTemuan } from "../../domain/temuan/temuan";
import { deretSel } from "./deret";

const KURANG: Readonly<Record<UnsurPembanding, string>> = {
  "tahun-lalu": "Realisasi tahun lalu belum disandingkan dengan realisasi tahun ini. Tambahkan kolomnya.",
  "tiga-tahun":
    "Perkembangan belum terlihat: hasil yang disandingkan kurang dari tiga tahun. Tambahkan kolomnya.",
  renstra: "Realisasi belum disandingkan dengan target jangka menengah (Renstra). Tambahkan kolomnya.",
  kriteria: "Tabel pengukuran belum mempunyai kolom kriteria. Tambahkan kolomnya.",
};

const JUGA = (juga: readonly string[]): string =>
  juga.length > 0 ? ` Begitu juga di ${juga.join(", ")}.` : "";

/** Kalimat temuan yang biasa ditanyakan penilai: janji, arah, nama, pembanding. */
export const temuanPenilai: TeksTemuan<IsiTemuanPenilai> = {
  ANGGARAN_PROGRAM_BEDA: ({ tertulis, lain, tempat, juga }) =>
    `Anggarannya di sini ${tertulis}, sedangkan di tabel realisasi (${tempat}) tercatat ${lain}. Periksa apakah yang dipakai anggaran sebelum perubahan.${JUGA(juga)}`,
  SATUAN_SEBARIS: ({ tertulis, satuan, lain }) =>
    `Tertulis ${tertulis}, padahal satuan di baris ini ${satuan} (lihat ${lain}). Periksa apakah angkanya milik baris lain.`,
  SATUAN_ANTAR_TABEL: ({ tertulis, lain, tempat }) =>
    `Satuannya di sini “${tertulis}”, sedangkan di ${tempat} “${lain}” untuk indikator yang sama.`,
  EJAAN_BEDA: ({ lain, tempat }) => `Di ${tempat} tertulis “${lain}”. Samakan penulisannya.`,
  KODE_DUA_EJAAN: ({ tertulis, lain }) =>
    `Kode di tabel ini ditulis dengan dua cara: “${tertulis}” dan “${lain}”. Samakan caranya.`,
  TARGET_BERUBAH: ({ tertulis, lain, tempat }) =>
    `Targetnya sekarang ${tertulis}, sebelum perubahan ${lain} (${tempat}). Alasan perubahannya belum ditulis.`,
  TARGET_MELONJAK: ({ target, lalu, tahunLalu }) =>
    `Target ${target} lebih dari dua kali realisasi tahun ${String(tahunLalu ?? "lalu")} (${lalu}). Jelaskan dasarnya.`,
  TURUN_TANPA_SEBAB: ({ dari, menjadi, persen, naik, tahunLalu }) =>
    `Realisasi ${naik ? "naik" : "turun"} ${persen}, dari ${dari}${tahunLalu === undefined ? "" : ` pada tahun ${String(tahunLalu)}`} menjadi ${menjadi}${naik ? " (nama indikatornya terdengar makin kecil makin baik)" : ""}, dan sebabnya tidak ditulis di tabel ini. Jelaskan di Analisis Capaian.`,
  PEMBANDING_KURANG: ({ unsur }) => KURANG[unsur],
  ARAH_TERBALIK: ({ tertulis, hitung, polaritas }) =>
    `Nama indikator ini terdengar makin kecil makin baik, tetapi ${tertulis} dihitung seolah makin besar makin baik. Kalau makin kecil memang makin baik, hasilnya ${hitung}${polaritas === undefined ? "" : `: pilih negatif di ${polaritas}`}. Periksa arah indikatornya.`,
  ARAH_TAK_LAZIM: ({ tertulis, hitung }) =>
    `Nama indikator ini terdengar makin besar makin baik, tetapi ${tertulis} hanya cocok dengan rumus makin kecil makin baik. Kalau makin besar memang makin baik, hasilnya ${hitung}. Periksa arah indikatornya.`,
  ARAH_BERLAWANAN: ({ lain, tempat }) =>
    `Di PK (${tempat}) dijanjikan “${lain}”, makin kecil makin baik, sedangkan indikator ini menghitung hasil kerja, makin besar makin baik. Pakai satu indikator dan sesuaikan rumusnya.`,
  NE_DI_LUAR_BATAS: ({ tertulis }) =>
    `Nilai efisiensi tertulis ${tertulis}, padahal menurut rumusnya selalu antara 0 dan 100 %. Periksa pembaginya.`,
  SUMBER_KOSONG: ({ kolom, kosong, banyak }) =>
    `Kolom ${kolom} kosong pada ${String(kosong)} dari ${String(banyak)} indikator.`,
  SASARAN_BERNOMOR_LAIN: ({ tertulis, lain, tempat }) =>
    `Sasaran ${tertulis} di sini adalah sasaran ${lain} di Perjanjian Kinerja (${tempat}). Pakai satu penomoran.`,
  SASARAN_BERUPA_INDIKATOR: ({ juga = [] }) =>
    "Sasaran ini berbunyi seperti indikator. Sasaran menyebut keadaan yang dituju, bukan yang dihitung. Rumuskan ulang, misalnya “Meningkatnya …”." +
    (juga.length > 0 ? ` Kalimat yang sama ada juga di ${deretSel(juga)}.` : ""),
  INTERVAL_BERLUBANG: ({ lubang }) =>
    `Tabel kriteria tidak menyebut capaian di antara ${lubang.join(", ")}. Kriterianya mengikuti pilihan di Pengaturan.`,
  NAMA_KRITERIA_LAIN: ({ tertulis, baku }) =>
    `Kriteria ini ditulis “${tertulis}”; dalam Permendagri 54/2010, Tabel VII-C, namanya “${baku}”. Samakan namanya di seluruh laporan.`,
  TANGGAL_TAK_LENGKAP: ({ tertulis }) =>
    `Tanggal “${tertulis}” belum lengkap: tanggal atau bulannya belum diisi.`,
  NOMOR_TABEL_KEMBAR: ({ nomor, tempat }) => `Tabel ${nomor} sudah ada di ${tempat}. Beri nomor lain.`,
  KEPALA_KELIRU: ({ kepala, isi }) =>
    `Judul kolomnya “${kepala}”, padahal di bawahnya ${isi === "golongan" ? "golongan ruang" : "nama bulan"}. Periksa apakah tersalin dari tabel lain.`,
  TARGET_BERUPA_UANG: ({ banyak }) =>
    `${String(banyak)} indikator di tabel ini mengukur hasil kerja, tetapi target dan realisasinya rupiah. Isi target dan realisasi hasil kerjanya, dan pindahkan rupiah ke kolom anggaran.`,
  DATA_ANTAR_TABEL: ({ tertulis, lain, tempat, lebih }) =>
    lebih
      ? `Realisasi ${tertulis} melebihi jumlah seluruhnya di tabel data (${tempat}), yaitu ${lain}.`
      : `Realisasi ${tertulis}, sedangkan tabel data di ${tempat} mencatat ${lain} untuk hal yang tampaknya sama. Periksa mana yang benar, atau jelaskan bedanya.`,
  IKU_TAK_DIUKUR: ({ diukurDi, berhasil }) =>
    `Indikator kinerja utama ini tidak ditemukan di tabel pengukuran (${diukurDi.join(", ")}). ${berhasil ? "Masukkan hasilnya ke sana juga" : "Laporkan hasilnya"}, atau samakan namanya.`,
  TAHUN_LALU_BEDA: ({ tertulis, lain, tempat, mirip }) =>
    `Realisasi tahun lalu tertulis ${tertulis}, sedangkan di buku kerja tahun lalu (${tempat}) ${mirip === undefined ? "" : `untuk “${mirip}” `}${lain}.`,
  INDIKATOR_HILANG: ({ nama, tempat, mirip }) =>
    mirip === undefined
      ? `Indikator tahun lalu “${nama}” (${tempat}) tidak ada lagi. Jelaskan mengapa dihapus.`
      : `Indikator tahun lalu “${nama}” (${tempat}) tampaknya diganti nama menjadi “${mirip}”. Sebutkan perubahannya.`,
  SATUAN_MIRIP: ({ tertulis, lain, sel }) =>
    `Satuannya “${tertulis}”, sedangkan barang sejenis di ${sel} “${lain}”. Salah satunya mungkin salah ketik.`,
  TARGET_BARIS_LAIN: ({ tertulis, sebenarnya, label, lain, tempat }) =>
    `Target ${tertulis} sama dengan “${sebenarnya}” di tabel data, sedangkan untuk “${label}” tercatat ${lain} (${tempat}). Periksa apakah terambil dari baris lain.`,
  JUDUL_TANPA_PERSEN: ({ disebut }) =>
    `Judulnya “${disebut}”, tetapi tabelnya hanya berisi jumlah. Tambahkan persentasenya, atau sesuaikan judulnya.`,
  NILAI_TANPA_SATUAN: ({ kolom }) =>
    `Kolom ${kolom} tidak menyebut satuannya: rupiah, ribuan, atau jutaan rupiah.`,
  TABEL_TANPA_NOMOR: ({ banyak, lembar }) =>
    banyak === 1
      ? "Tabel ini belum bernomor, padahal tabel lain di laporan ini bernomor. Beri nomor."
      : `${String(banyak)} tabel belum bernomor, padahal tabel lain di laporan ini bernomor. Beri nomor. Lembarnya: ${lembar.join(", ")}.`,
  INDIKATOR_MIRIP: ({ lain, sel }) =>
    `Indikatornya hampir sama dengan yang di ${sel}: “${lain}”. Periksa apakah tersalin.`,
  SASARAN_DIUKUR_LAIN: ({ tertulis, lain, nama, tempat }) =>
    `Yang diukur ${tertulis}, sedangkan untuk sasaran ini dijanjikan ${lain} (“${nama}”, ${tempat}). Laporkan juga yang dijanjikan.`,
  PK_TAK_SAMA: ({ kurang, tempat }) =>
    `Di ${tempat} ada indikator yang tidak ada di sini: ${kurang.map((satu) => `“${satu}”`).join(", ")}. Samakan kedua salinan.`,
};

/** Nama temuan penilai di lembar Reviu. */
/** Judul tiap pembanding yang belum ada. */
export const judulPembanding: Readonly<Record<UnsurPembanding, string>> = {
  "tahun-lalu": "Belum dibandingkan dengan tahun lalu",
  "tiga-tahun": "Perkembangan tiga tahun belum ada",
  renstra: "Belum dibandingkan dengan Renstra",
  kriteria: "Kolom kriteria belum ada",
};

export const judulPenilai: Readonly<Record<keyof IsiTemuanPenilai, string>> = {
  ANGGARAN_PROGRAM_BEDA: "Anggaran program berbeda",
  SATUAN_SEBARIS: "Satuan lain dalam satu baris",
  SATUAN_ANTAR_TABEL: "Satuan berbeda antartabel",
  EJAAN_BEDA: "Nama ditulis dengan dua cara",
  KODE_DUA_EJAAN: "Kode ditulis dengan dua cara",
  TARGET_BERUBAH: "Target berubah tanpa alasan",
  TARGET_MELONJAK: "Target melonjak",
  TURUN_TANPA_SEBAB: "Memburuk tanpa penjelasan",
  PEMBANDING_KURANG: "Pembanding belum ada",
  ARAH_TERBALIK: "Arah indikator mungkin terbalik",
  ARAH_TAK_LAZIM: "Arah indikator perlu diperiksa",
  ARAH_BERLAWANAN: "Arah berlawanan dengan PK",
  NE_DI_LUAR_BATAS: "Nilai efisiensi di luar batas",
  SUMBER_KOSONG: "Rumus atau sumber data kosong",
  SASARAN_BERNOMOR_LAIN: "Sasaran dinomori ulang",
  SASARAN_BERUPA_INDIKATOR: "Sasaran berupa indikator",
  INTERVAL_BERLUBANG: "Tabel kriteria berlubang",
  NAMA_KRITERIA_LAIN: "Nama kriteria tidak baku",
  TANGGAL_TAK_LENGKAP: "Tanggal belum lengkap",
  NOMOR_TABEL_KEMBAR: "Nomor tabel kembar",
  KEPALA_KELIRU: "Judul kolom tidak cocok",
  TARGET_BERUPA_UANG: "Hasil kerja diukur dengan rupiah",
  DATA_ANTAR_TABEL: "Berbeda dengan tabel data",
  IKU_TAK_DIUKUR: "IKU tidak ditemukan di tabel pengukuran",
  TAHUN_LALU_BEDA: "Berbeda dengan laporan tahun lalu",
  INDIKATOR_HILANG: "Indikator tahun lalu hilang atau berganti nama",
  SATUAN_MIRIP: "Satuan mungkin salah ketik",
  TARGET_BARIS_LAIN: "Target mungkin dari baris lain",
  JUDUL_TANPA_PERSEN: "Judul tidak sesuai isi tabel",
  NILAI_TANPA_SATUAN: "Nilai tanpa satuan",
  TABEL_TANPA_NOMOR: "Tabel tanpa nomor",
  INDIKATOR_MIRIP: "Indikator hampir sama",
  SASARAN_DIUKUR_LAIN: "Yang diukur lain dari yang dijanjikan",
  PK_TAK_SAMA: "Dua salinan PK tidak sama",
};
