import type { KodeExcel } from "../../domain/kode-excel";
import { deret } from "./deret";

/** "; begitu juga F8 dan 3 sel lain"; nothing where the cell that stands beside the sentence is the only one. */
const juga = (sel: readonly string[], lain: number): string =>
  sel.length === 0 ? "" : `; begitu juga ${lain > 0 ? `${sel.join(", ")} dan ${lain} sel lain` : deret(sel)}`;

/** Texts of the commands: results, missing inputs, and what Excel refused, in words for the office. */
export const perintah = {
  excel: {
    TERKUNCI: {
      teks: "Lembar atau buku kerja ini diproteksi sehingga tidak dapat diubah.",
      saran: "Buka proteksinya di tab Tinjau, lalu coba lagi.",
    },
    SEDANG_MENGETIK: {
      teks: "Excel sedang menunggu isian sel.",
      saran: "Tekan Enter atau Esc di sel itu, lalu coba lagi.",
    },
    TIDAK_DITEMUKAN: {
      teks: "Lembar, tabel, atau sel yang dicari sudah tidak ada.",
      saran: "Klik Siapkan Buku Kerja untuk melengkapinya.",
    },
    TIDAK_DIDUKUNG: {
      teks: "Excel di komputer ini belum mendukung langkah itu.",
      saran: "Pakai Excel 2021 atau Microsoft 365.",
    },
    TERLALU_BESAR: {
      teks: "Isinya terlalu besar untuk sekali kirim ke Excel.",
      saran: "Kurangi baris kosong atau bagi datanya, lalu coba lagi.",
    },
    SIBUK: {
      teks: "Excel sedang sibuk.",
      saran: "Tunggu sebentar, lalu coba lagi.",
    },
    DIBATALKAN: {
      teks: "Excel tidak menerima perubahan ini.",
      saran: "Coba lagi; bila berulang, simpan dan buka kembali berkasnya.",
    },
    PILIHAN: {
      teks: "Yang sedang dipilih bukan satu blok sel, misalnya grafik atau beberapa bagian.",
      saran: "Klik satu sel, lalu coba lagi.",
    },
    BUKU_LAIN: {
      teks: "Buku kerja lain sedang di depan.",
      saran: "Kembali ke buku kerja ini, lalu coba lagi.",
    },
    SEL_BERGESER: {
      teks: "Sel tidak dapat digeser karena sebuah tabel akan terpotong.",
      saran: "Pindahkan tabel di samping atau di bawahnya, lalu coba lagi.",
    },
    SEL_GABUNGAN: {
      teks: "Ada sel gabungan yang akan terpotong.",
      saran: "Pisahkan sel gabungan itu, lalu coba lagi.",
    },
    TERSARING: {
      teks: "Sebagian baris sedang disaring.",
      saran: "Hapus saringan di tab Data, lalu coba lagi.",
    },
    TEPI_LEMBAR: {
      teks: "Sel yang terisi akan terdorong keluar dari lembar.",
      saran: "Kosongkan baris atau kolom paling ujung, lalu coba lagi.",
    },
    TABEL_PIVOT: {
      teks: "Ada tabel pivot di tempat itu.",
      saran: "Pindahkan tabel pivot, lalu coba lagi.",
    },
    BUKAN_LEMBAR: {
      teks: "Lembar di depan bukan lembar sel, misalnya lembar grafik.",
      saran: "Buka lembar lain, lalu coba lagi.",
    },
    RUMUS_PANJANG: {
      teks: "Rumusnya lebih panjang daripada yang diterima Excel.",
      saran: "Sampaikan kode ini kepada petugas TI.",
    },
    SEL_TERLALU_BANYAK: {
      teks: "Sel yang diminta terlalu banyak untuk sekali jalan.",
      saran: "Pilih bagian yang lebih kecil, lalu coba lagi.",
    },
    ISI_DITOLAK: {
      teks: "Excel menolak salah satu isian.",
      saran: "Sampaikan kode ini kepada petugas TI.",
    },
    TIDAK_DIKENAL: {
      teks: "Langkah ini gagal karena kesalahan yang tidak dikenal.",
      saran: "Sampaikan kode ini kepada petugas TI.",
    },
    BUKAN_EXCEL: {
      teks: "Panel ini hanya bekerja di dalam Excel.",
      saran: "Buka berkasnya di Excel, lalu klik tombol LKjIP di sana.",
    },
  } satisfies Readonly<Record<KodeExcel, { readonly teks: string; readonly saran: string }>>,
  /** Appended to a text above: the code of Excel itself, for whoever helps the user. */
  kodeExcel: (kode: string) => ` (kode Excel: ${kode})`,
  cetakDitolak:
    "Excel menolak sebagian tata cetak, biasanya karena printer belum dipasang atau tidak mengenal kertas yang dipilih.",
  cetakSaran:
    "Isinya sudah lengkap. Pilih printer dan kertas di tab Tata Letak Halaman, atau ganti kertas di Pengaturan.",
  dikembalikan: "Buku kerja sudah dikembalikan seperti semula.",
  sisa: (lembar: string) =>
    `Lembar yang sempat dibuat belum terhapus: ${lembar}. Hapus sendiri bila tidak diperlukan.`,
  siapkan: {
    dibuat: (lembar: string) => `Lembar ${lembar} sudah dibuat.`,
    dilengkapi: (bagian: string) => `Dilengkapi: ${bagian}.`,
    bagian: (label: string, lembar: string) => `"${label}" di lembar ${lembar}`,
    kolom: (judul: string, lembar: string) => `kolom ${judul} di lembar ${lembar}`,
    rumus: (lembar: string) => `rumus buatan kami yang lama di lembar ${lembar}`,
    tetap: "Semua lembar sudah ada dan lengkap. Tidak ada yang diubah.",
    gagal: "Buku kerja belum disiapkan.",
    judulTerpakai: (judul: string, baru: string) =>
      `Sudah ada lembar "${judul}" buatan Anda; lembar itu tidak disentuh. Lembar kami diberi nama "${baru}".`,
    tabelHilang: (tabel: string, lembar: string) =>
      `Tabel ${tabel} di lembar "${lembar}" tidak ditemukan lagi, judul kolomnya pun tidak dikenali.`,
    tabelHilangSaran: (lembar: string) =>
      `Pulihkan judul kolomnya, atau hapus lembar "${lembar}" lalu klik Siapkan Buku Kerja.`,
    ditahan: "Tidak ada yang diubah. Ada judul kolom yang perlu dilihat dahulu.",
    kolomDiganti: (judul: string, diduga: string, lembar: string) =>
      `Kolom "${judul}" tidak ada di lembar "${lembar}" (judulnya diganti menjadi "${diduga}"?). Kolom baru tidak ditambahkan.`,
    kolomDigantiSaran: (judul: string) =>
      `Kalau diganti, tulis lagi "${judul}" sebagai judulnya. Kalau bukan, tulis "${judul}" di kanan judul terakhir. Lalu klik Siapkan Buku Kerja.`,
    namaHilang: (nama: string, lembar: string) =>
      `Nama sel ${nama} di lembar "${lembar}" hilang dan tempatnya tidak dikenali lagi.`,
    cetakTerpasang: "Tata cetak yang sebelumnya ditolak Excel sekarang sudah terpasang.",
    contohTidakDiisi:
      "Contoh hanya diisikan pada lembar yang baru dibuat; isi lembar yang sudah ada tidak diubah.",
    templatTidakDiisi:
      "Templat hanya diisikan pada lembar yang baru dibuat; isi lembar yang sudah ada tidak diubah.",
    templatSaran: "Kalau lembarnya masih kosong, klik Kembalikan, lalu siapkan lagi dengan templat.",
  },
  pulihkanRumus: {
    takDikenal: "Menampilkan #NAME?: Excel terlambat mengenal rumus LKJIP.",
    saran: "Klik Pulihkan rumus. Kalau tetap #NAME?, tutup dan buka lagi Excel.",
    dimasukkan: (n: number) => `${n} rumus dimasukkan ulang.`,
    tetap: "Tidak ada rumus LKJIP yang menampilkan #NAME?.",
    gagal: "Rumus belum dipulihkan.",
  },
  ambilBaris: {
    diambil: (n: number, lembar: string) => `${n} baris dimasukkan ke tabel di lembar ${lembar}.`,
    tetap: "Tidak ada baris di luar tabel.",
    gagal: "Baris di bawah tabel belum dimasukkan.",
  },
  jadikanAngka: {
    selesai: (n: number, lembar: string) => `${n} teks dijadikan angka di lembar ${lembar}; nilainya sama.`,
    tidakAda: "Tidak ada angka yang ditulis sebagai teks biasa.",
    gagal: "Teks belum dijadikan angka.",
    berubah: "Isi lembar sudah berubah sejak daftarnya diperlihatkan.",
    berubahSaran: "Periksa daftar yang baru di Beranda, lalu klik lagi.",
    /** `sel`: the cells besides the one beside the sentence; `lain`: how many more are not named. */
    tetap: {
      satuan: (sel: readonly string[], lain: number) =>
        `Tetap seperti ditulis, karena memuat satuan atau persen${juga(sel, lain)}.`,
      ragu: (sel: readonly string[], lain: number) =>
        `Tetap seperti ditulis, karena bisa berarti angka lain${juga(sel, lain)}.`,
      rusak: (sel: readonly string[], lain: number) =>
        `Tetap seperti ditulis, karena angkanya rusak${juga(sel, lain)}.`,
      tanda: (sel: readonly string[], lain: number) =>
        `Tetap seperti ditulis, karena berupa batas, rentang, atau bertanda catatan${juga(sel, lain)}.`,
      rumus: (sel: readonly string[], lain: number) => `Tetap, karena berasal dari rumus${juga(sel, lain)}.`,
      sebaris: (sel: readonly string[], lain: number) =>
        `Tetap seperti ditulis, supaya capaian barisnya tidak berubah${juga(sel, lain)}.`,
    },
    saranTetap: {
      satuan: "Tidak perlu diubah: satuan dan persen memang boleh ditulis di selnya.",
      ragu: "Kalau Anda tahu maksudnya, ketik ulang sebagai angka.",
      rusak: "Perbaiki tulisannya di sel itu.",
      tanda: "Tidak perlu diubah: batas, rentang, dan tanda catatan dibaca bersama angkanya.",
      rumus: "Ubah teksnya di sel asalnya.",
      sebaris: "Periksa dahulu angka lain di baris itu.",
    },
  },
  saran: {
    siapkan: "Klik Siapkan Buku Kerja.",
    ubahSumber:
      "Sebaiknya diubah di lembar Profil, PK, IKU, atau di Pengaturan, supaya tidak hilang saat diperbarui.",
  },
  laporan: {
    dibuat: (judul: string, isi: string) => `Lembar "${judul}" dibuat: ${isi}.`,
    diperbarui: (judul: string, isi: string) => `Lembar "${judul}" diperbarui: ${isi}.`,
    benda: {
      indikator: (n: number) => `${n} indikator`,
      sasaran: (n: number) => `${n} sasaran`,
      program: (n: number) => `${n} program`,
      unit: (n: number) => `${n} unit`,
      kegiatan: (n: number) => `${n} kegiatan`,
      subKegiatan: (n: number) => `${n} sub kegiatan`,
      triwulan: (n: number) => `${n} baris triwulan`,
      butir: (n: number) => `${n} butir`,
      halaman: (n: number) => `${n} halaman`,
      grafik: (n: number) => `${n} grafik`,
      tabel: (n: number) => `${n} tabel`,
    },
    catatan: (n: number) => ` Yang perlu Anda periksa: ${n}.`,
    adaIsian: (judul: string, n: number) =>
      `${judul} belum diperbarui, karena ${n} baris di dalamnya Anda isi atau ubah sendiri. Kalau diperbarui, baris itu diganti.`,
    barisDiubah: (isi: string) => `Isian Anda di baris ini: "${isi}".`,
    gagal: (judul: string) => `${judul} belum dibuat.`,
    tanpaGrafik: (n: number) =>
      `Excel ini tidak menerima grafik dari add-in, jadi ${n} grafik belum dibuat; tabel angkanya lengkap. Buat grafiknya dari tabel itu lewat tab Sisipkan, atau perbarui laporan ini di Excel yang lebih baru.`,
    semua: (dibuat: number, dari: number, belum: readonly string[], lain: number) =>
      `${dibuat} dari ${dari} tabel laporan selesai.${belum.length > 0 ? ` Belum dibuat: ${deret(lain > 0 ? [...belum, `${lain} tabel lain`] : belum)}.` : ""}`,
    lampiranDariPK: "Lampiran I dibuat dari lembar PK, karena lembar IKU belum berisi baris.",
    lampiranDariPKSaran: "Isi lembar IKU, lalu buat lagi, kalau Lampiran I seharusnya berisi IKU.",
    belumLengkap: (judul: string, sebab: string) => `${judul} dibuat, tetapi isinya belum lengkap: ${sebab}`,
    dilewati: (judul: string, sebab: string) => `${judul} dilewati: ${sebab}`,
    berhenti: (sisa: number) => `Dihentikan; ${sisa} tabel berikutnya belum dibuat.`,
    tanpaPilihan: "Belum ada tabel yang dipilih.",
  },
  word: {
    dibuat: (n: number) => `Dokumen Word baru dibuat dengan ${n} bagian laporan.`,
    disalin: (n: number) => `${n} bagian laporan disiapkan untuk ditempel di Word.`,
    gagal: "Dokumen Word belum dibuat.",
    gagalSalin: "Tabel belum disalin.",
    kosong: (judul: string) => `${judul} belum ada isinya, jadi tidak ada di dokumen.`,
    sendiri: (judul: string) => `${judul} untuk dipakai sendiri, jadi tidak ada di dokumen.`,
    hanyaLembar: (judul: string) =>
      `${judul} berbentuk formulir, jadi tidak ikut disalin; ambil dari dokumen Word atau cetak lembarnya.`,
  },
  profil: {
    belumAda: "Lembar Profil belum ada di buku kerja ini.",
    disimpan: (n: number) => `${n} isian profil disimpan di lembar Profil.`,
    tetap: "Tidak ada isian profil yang berubah.",
    gagal: "Profil belum disimpan.",
    bentrok: (label: string) =>
      `${label}: sel ini diubah di lembar sejak formulir dibuka, jadi isiannya belum disimpan.`,
    bentrokSaran:
      "Klik Simpan sekali lagi untuk memakai isian formulir, atau Batalkan perubahan untuk memakai isi lembar.",
    kosong: "(kosong)",
    terlaluBanyak: (n: number) =>
      `Lembar Profil menyediakan ${n} baris fungsi. Sisipkan baris di sana dahulu.`,
  },
  pengaturan: {
    disimpan: "Pengaturan disimpan di buku kerja ini.",
    gagal: "Pengaturan belum disimpan.",
    nama: {
      skala: "Skala kriteria",
      aturanCelah: "Nilai di antara dua kriteria",
      polaritasBawaan: "Rumus capaian bawaan",
      kertas: "Kertas",
      dasarAnggaran: "Dasar serapan anggaran",
      aturanPredikat: "Target berupa predikat",
      aturanEfisiensi: "Aturan efisiensi",
      capaianWajar: "Batas capaian yang wajar",
      lampiranI: "Lampiran I dan II",
      perjanjian: "Perjanjian Kinerja",
      laporan: "Tabel laporan",
    },
  },
  sebagian: {
    teks: (sudah: string, belum: string) => `Sudah tersimpan: ${sudah}. Belum tersimpan: ${belum}.`,
    saran: "Yang belum tersimpan masih ada di formulir. Klik Simpan untuk mencoba lagi.",
  },
  pergi: { gagal: (sel: string) => `Sel ${sel} tidak dapat dibuka.` },
};
