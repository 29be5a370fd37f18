import type { IsiTemuanWarna, SebabRagu } from "../../domain/warna/temuan-warna";
import { sebutKolom, sebutLembar } from "./kolom-berwarna";
import { tabel } from "./tabel";
import { ucapkan, ucapkanAlasan } from "../ucap";
import type { TeksTemuan } from "../../domain/temuan/temuan";

/** Apa yang membuat sebuah rencana belum pasti. */
function ragu(kolom: string, sebab: SebabRagu): string {
  if (sebab.jenis === "bentuk")
    return "Tabel ini dikenali hanya dari bentuknya, karena judul kolomnya tidak dikenal. Periksa dahulu arti kolomnya.";
  if (sebab.jenis === "arti")
    return `Arti kolom ${sebab.kolom.kolom} belum pasti. ${ucapkanAlasan(sebab.kolom, tabel.alasan)}`;
  const { temuan, target, realisasi } = sebab;
  const dari = [
    ...(target === undefined ? [] : [`targetnya dibaca dari kolom ${target}`]),
    ...(realisasi === undefined ? [] : [`realisasinya dari kolom ${realisasi}`]),
  ].join(", ");
  const bagian = dari === "" ? "" : `; ${dari}`;
  return `Arti kolom ${kolom} belum pasti${bagian}. ${ucapkan(temuan, tabel).teks}`;
}

const MASA = {
  bagian: { satu: "satu bagian", utuh: "keseluruhannya", setiap: "setiap bagian" },
  triwulan: { satu: "satu triwulan", utuh: "setahun", setiap: "setiap triwulan" },
  semester: { satu: "satu semester", utuh: "setahun", setiap: "setiap semester" },
} as const;

/** Kalimat perintah Warnai Kriteria dan Kembalikan. */
export const warna = {
  /** Sentences of the plan's findings, by code. */
  temuan: {
    LEMBAR_DIPROTEKSI: ({ lembar }) => `Lembar "${lembar}" diproteksi, jadi tidak diubah.`,
    LEMBAR_KAMI: ({ lembar }) => `Lembar "${lembar}" dibuat oleh LKjIP dan sudah berwarna dengan sendirinya.`,
    TANPA_TABEL: ({ lembar }) => `Tidak ada tabel yang dikenali di lembar "${lembar}".`,
    PILIHAN_TANPA_TABEL: () => "Sel yang dipilih tidak termasuk tabel mana pun yang dikenali.",
    KURANG_YAKIN: ({ kolom, sebab }) => ragu(kolom, sebab),
    TAK_TERBUKTI: ({ kolom }) =>
      `Dari judul dan angka di tabel ini belum pasti bahwa kolom ${kolom} mengukur capaian. Periksa dahulu, lalu pilih kolomnya.`,
    OPERAN_RUMUS: ({ kolom }) =>
      `Sebagian baris tabel ini adalah bahan hitungan baris lain, bukan yang diukur sendiri. Warnai kolom ${kolom} kalau tiap barisnya memang dinilai.`,
    BUKAN_DIRAIH: ({ kolom }) =>
      `Menurut judulnya kolom ${kolom} berisi tunggakan, sisa, yang belum tercapai, atau perkiraan, bukan yang diraih. Pastikan dahulu kolom mana yang dipakai.`,
    TARGET_LAIN: ({ kolom }) =>
      `Menurut judulnya target di kolom ${kolom} milik pihak lain atau berlaku untuk semua, misalnya target nasional. Warnai kalau memang itu yang dijadikan target.`,
    DUA_WILAYAH: ({ kolom }) =>
      `Menurut judulnya kolom ${kolom} berisi dua wilayah yang berbeda. Pastikan dahulu target dan realisasi yang dibandingkan.`,
    KEMAJUAN_FISIK: ({ kolom }) =>
      `Kolom ${kolom} berisi kemajuan fisik pekerjaan, di samping keuangannya. Warnai kalau kemajuan itu memang dinilai sebagai capaian.`,
    FISIK_DITUNDA: ({ kolom }) =>
      `Kolom ${kolom} berisi kemajuan fisik pekerjaan, jadi tabel ini tidak diberi kolom Capaian. Kalau kemajuan itu memang dinilai, pilih Tambahkan kolom Capaian dan Kriteria.`,
    SAINGAN: ({ kolom }) =>
      `Kolom ${kolom} mungkin juga yang dimaksud. Pastikan dahulu kolom mana yang dipakai.`,
    ANGKA_TAK_DIKENAL: ({ kolom }) =>
      `Kolom ${kolom} juga berisi angka, tetapi artinya belum dikenali. Pastikan dahulu kolom mana yang dipakai.`,
    BUKAN_DATA: () =>
      "Judul atau catatan di sekitar tabel ini menyebut angkanya contoh, latihan, atau perkiraan. Warnai kalau memang angka yang dilaporkan.",
    SATUAN_JUDUL_BEDA: ({ kolom }) =>
      `Judul kolom ${kolom} menyebut satuan yang berbeda. Samakan dahulu, atau pilih kolom yang dipakai.`,
    TAK_TERHITUNG: ({ kolom }) =>
      `Sebagian besar baris kolom ${kolom} berisi rentang, teks, atau dua angka sekaligus. Pastikan dahulu cara menghitung capaiannya.`,
    BELUM_SETAHUN: ({ kolom }) =>
      `Menurut judulnya kolom ${kolom} baru berisi sebagian dari tahun itu. Pastikan dahulu apakah boleh dibandingkan dengan target setahun.`,
    BARIS_BERWAKTU: ({ kolom }) =>
      `Menurut kolom ${kolom} tiap baris berisi angka satu triwulan atau satu bulan, bukan angka setahun. Warnai kalau tiap barisnya memang dinilai sendiri.`,
    BATAS_ATAS: ({ kolom }) =>
      `Target di kolom ${kolom} tampaknya batas tertinggi, batas waktu, atau peringkat, jadi makin kecil makin baik. Pastikan dahulu cara menghitung capaiannya.`,
    BUKAN_TABEL_KINERJA: () => "Tabel ini tidak berisi target, realisasi, atau capaian, jadi dibiarkan.",
    TANPA_REALISASI: ({ diwarnai }) =>
      diwarnai
        ? `Yang diwarnai di tabel ini ${sebutKolom(diwarnai)}. Capaian kinerjanya tidak dihitung, karena belum ada kolom realisasi.`
        : "Tabel ini belum mempunyai kolom realisasi, jadi capaiannya tidak dapat dihitung.",
    TANPA_TARGET: ({ diwarnai }) =>
      diwarnai
        ? `Yang diwarnai di tabel ini ${sebutKolom(diwarnai)}. Capaian kinerjanya tidak dihitung, karena kolom targetnya tidak dikenali.`
        : "Kolom target tidak dikenali di tabel ini, jadi capaiannya tidak dapat dihitung.",
    HANYA_CAPAIAN: ({ diwarnai }) =>
      `Tabel ini tidak mempunyai capaian setahun; ${sebutKolom(diwarnai)} tidak diwarnai.`,
    TANPA_SETAHUN: ({ peran }) =>
      `${peran === "target" ? "Target" : "Realisasi"} tabel ini hanya ditulis per triwulan atau semester, tanpa kolom untuk setahun, jadi capaian setahun tidak dihitung.`,
    TANPA_DATA: () => "Tabel ini belum berisi data.",
    TANPA_PASANGAN: () => "Tidak ada baris yang capaiannya dapat dihitung dari target dan realisasinya.",
    BAGIAN_DIPILIH: () =>
      "Tabel ini hanya berisi bagian-bagian yang setara, tanpa kolom untuk keseluruhannya. Pilih dahulu Bagian yang dihitung.",
    BAGIAN_SETARA: ({ kolom, masa }) => {
      const { satu, utuh, setiap } = MASA[masa];
      return `Kolom ${kolom}${kolom.includes(",") ? " masing-masing" : ""} hanya untuk ${satu}, dan tidak ada kolom untuk ${utuh}. Warnai kalau memang ${setiap} dinilai sendiri.`;
    },
    BAGIAN_BERSATUAN: () =>
      "Bagian-bagian tabel ini memakai satuan di dalam sel, jadi tidak dapat dijumlahkan dengan rumus. Pilih satu bagian.",
    BENTUK_RAGU: ({ kolom }) => `Belum jelas apakah angka di kolom ${kolom} pecahan (0,95) atau persen (95).`,
    SEL_RAGU: ({ kolom }) => `Belum jelas apakah angka di kolom ${kolom} pecahan (0,95) atau persen (95).`,
    BENTUK_CAMPURAN: ({ kolom }) =>
      `Kolom ${kolom} mencampur pecahan (0,95) dan persen (95). Setiap bagian diwarnai menurut caranya.`,
    TERLALU_TERPECAH: ({ kolom }) =>
      `Cara menulis angka di kolom ${kolom} terlalu sering berganti untuk diwarnai dengan aman.`,
    SEL_TIDAK_DIWARNAI: ({ isi }) =>
      `"${isi}" bukan persentase yang dapat dibaca, jadi sel ini tidak diwarnai.`,
    SEL_BERSATUAN: ({ isi }) =>
      `"${isi}" memakai satuan, bukan persen, jadi sel ini tidak diwarnai. Tulis capaiannya dalam persen.`,
    SEL_RUSAK: ({ isi }) => `"${isi}" tidak dapat dibaca sebagai angka, jadi capaiannya tidak dihitung.`,
    PERSEN_BERBEDA: () =>
      "Target dan realisasi di baris ini tidak sama-sama persen. Periksa sebelum dihitung.",
    PERLU_LKJIP: () =>
      "Target atau realisasi ditulis sebagai teks, misalnya 1.150 orang atau 85 %, jadi rumusnya memakai LKJIP.CAPAIAN. Di komputer tanpa LKjIP, hasilnya tidak dihitung ulang.",
    POLARITAS: ({ nama }) =>
      `Capaian dihitung dengan polaritas ${nama} untuk semua baris. Ubah bila ada indikator yang makin kecil makin baik.`,
    POLARITAS_RAGU: ({ nama }) =>
      `“${nama}” biasanya makin kecil makin baik. Pilih dahulu Rumus capaian tabel ini, di bagian Pilihan.`,
    JUMLAH_RAGU: ({ nama }) =>
      `“${nama}” tampaknya persentase atau indeks. Jumlah bagian-bagiannya bukan nilai setahun; pilih satu bagian atau bagian terakhir yang terisi.`,
    KOLOM_JAUH: ({ kolom }) =>
      `Kolom di sebelah kanan tabel sudah berisi, jadi Capaian dan Kriteria diletakkan di ${kolom}.`,
    CAPAIAN_KOSONG: ({ kolom, dapatDiisi }) =>
      `Kolom capaian tabel ini (${kolom}) masih kosong. Kolom baru ditulis di samping tabel; kolom ${kolom} tidak diisi${dapatDiisi ? ", kecuali Anda memilihnya" : ""}.`,
    CAPAIAN_SEBAGIAN: ({ kolom, baris }) =>
      `${baris} sel kolom ${kolom} masih kosong, padahal target dan realisasinya ada. Sel itu tidak diisi, kecuali Anda memilihnya.`,
    ISIAN_BERTENTANGAN: ({ kolom }) =>
      `Angka yang sudah ada di kolom ${kolom} tidak mengikuti rumus capaian yang dipilih, jadi sel kosongnya tidak diisi.`,
    BELUM_DIUKUR: ({ baris }) =>
      `${baris} baris belum diukur (realisasi kosong, atau target dan realisasinya 0) tetapi tertulis 0 %, sehingga mendapat warna terendah. Kalau bukan itu maksudnya, kosongkan selnya atau tulis tanda -.`,
    SERAPAN_LEBIH: ({ baris }) =>
      `${baris} baris menyerap lebih dari 100 % pagunya. Warnanya tetap yang tertinggi, tetapi periksa dahulu angkanya.`,
    PERSEN_BEDA: ({ tertulis, hitung }) =>
      `Tertulis ${tertulis}, menurut angka di barisnya ${hitung}. Warnanya mengikuti yang tertulis.`,
    SAMPINGAN_BERTENTANGAN: ({ kolom }) =>
      `Persentase di kolom ${kolom} tidak sesuai dengan angka di barisnya, jadi kolom ini tidak diwarnai.`,
    SAMPINGAN_RAGU: ({ kolom }) =>
      `Belum pasti bahwa kolom ${kolom} berisi persentase, jadi kolom ini tidak diwarnai. Pilih artinya bila benar.`,
    PERSEN_BERTENTANGAN: ({ kolom, cocok, banyak, sel }) =>
      `Persentase di kolom ${kolom} sesuai dengan angka di barisnya pada ${cocok} dari ${banyak} baris, tetapi tidak di ${sel}. Periksa dahulu; kalau tetap diwarnai, warnanya mengikuti yang tertulis.`,
    ATURAN_TERTUTUP: ({ kolom, banyak }) =>
      `Kolom ${kolom} sudah mempunyai ${banyak} format bersyarat sendiri. Warna kriteria tampil di atasnya; format itu tidak dihapus, dan Kembalikan menampilkannya lagi.`,
    ISIAN_TERTUTUP: ({ kolom, contoh }) =>
      `Di kolom ${kolom} sudah ada sel yang berwarna, misalnya ${contoh}. Warna kriteria menutupinya; warna itu tidak dihapus, dan Kembalikan menampilkannya lagi.`,
    TANPA_TEMPAT: () => "Tidak ada dua kolom kosong di sebelah kanan tabel.",
  } satisfies TeksTemuan<IsiTemuanWarna>,
  /** What to do next, for some codes. */
  saran: {
    KURANG_YAKIN: "Kalau bacaan itu benar, warnai saja; kalau tidak, pilih dahulu arti kolomnya.",
    LEMBAR_DIPROTEKSI: "Buka proteksinya di tab Tinjau, lalu klik Warnai Kriteria lagi.",
    TANPA_TABEL: "Pilih seluruh tabel beserta judul kolomnya, lalu coba lagi.",
    PILIHAN_TANPA_TABEL: "Pilih seluruh tabel beserta judul kolomnya, lalu coba lagi.",
  },
  /** The Kriteria sheet's own scale cannot be used. */
  skalaRusak: (alasan: string) =>
    `Skala di lembar Kriteria tidak dapat dipakai (${alasan}), jadi dipakai skala Permendagri 54/2010.`,
  hasil: {
    diwarnai: (tabel: number, sel: number, kolom: string) =>
      `${tabel} tabel diwarnai (${sel} baris): ${kolom}.`,
    sebutLembar,
    ikutDiwarnai: "Kolom selain capaian setahun dinilai dengan skala yang sama.",
    ikutSaran:
      "Kalau hanya capaian setahun yang dimaksud, klik Kembalikan, lalu di halaman Warnai centang Hanya capaian setahun, atau hapus centang Warnai tabel ini.",
    tetap: "Tidak ada yang diwarnai.",
    sudahSesuai: "Warnanya sudah sesuai. Tidak ada yang diubah.",
    perluDilihat: "Ada tabel yang masih perlu diperiksa.",
    perluDilihatSaran: "Periksa bacaannya di panel, lalu klik tombol di bawahnya.",
    berubah: (lembar: string) =>
      `Lembar "${lembar}" berubah sejak dibaca. Baca ulang dahulu supaya warnanya tidak salah tempat.`,
    gagal: "Warna belum diterapkan.",
    sebagian:
      "Perubahan berhenti di tengah dan tidak dapat ditarik kembali seluruhnya. Klik Kembalikan untuk mencoba lagi.",
    lembarTidakAda: (lembar: string) => `Lembar "${lembar}" tidak ditemukan.`,
  },
};
