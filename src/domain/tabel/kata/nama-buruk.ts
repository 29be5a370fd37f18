/**
 * Names of things of which less is better, as Indonesian offices measure them (health, welfare, order, environment,
 * finance). A sign to ask by, never one to compute by.
 */
const BURUK =
  /\b(?:stunting|wasting|gizi (?:buruk|kurang)|kurang gizi|prevalensi|kemiskinan|miskin|pengangguran|menganggur|kematian|kesakitan|morbiditas|mortalitas|kriminalitas|kejahatan|pelanggaran|pengaduan|keluhan|komplain|kecelakaan|kebakaran|kerusakan|rusak|kumuh|tidak layak huni|rtlh|putus sekolah|buta (?:aksara|huruf)|inflasi|gini|ketimpangan|kesenjangan|kemacetan|pencemaran|emisi|temuan|tunggakan|defisit|konflik|kekerasan|perceraian|perkawinan anak|pernikahan dini|narkoba|hiv|aids|tbc?|dbd|malaria|diare|kusta|ketergantungan|kehilangan air|kebocoran|waktu (?:tunggu|tanggap)|response time|lama (?:waktu|hari)|keterlambatan|deviasi|rawan pangan|kerawanan|genangan|banjir|longsor|abrasi|penyalahgunaan|korupsi|unmet need|drop ?out)\b/gi;

/** What is done against them is good, and so is a falling number that is named as a fall. */
const DITANGANI =
  /\b(?:penurunan|menurun\p{L}*|pengurangan|berkurang\p{L}*|penang(?:an|gul)\p{L}*|(?:di|ter)tangani|(?:di|ter)selesaikan|penyelesaian|pencegahan|pengendalian|terkendali|bebas|tindak ?lanjut\p{L}*|ditindak ?lanjuti|(?:ter|di)layani|pelayanan|layanan|pemulihan|rehabilitasi|cakupan|mendapat\p{L}*|memperoleh|menerima|penerima|bantuan|penemuan|ditemukan|perbaikan|diperbaiki|dibina|pembinaan|dilatih|pelatihan|diobati|pengobatan|kesembuhan|sembuh|lulus|dientaskan|pengentasan|pemberantasan|kesiapsiagaan|respon(?:s)? terhadap|indeks pencegahan|ketahanan|dokumen|laporan|kegiatan|sosialisasi|pemadaman|evakuasi|direhab\p{L}*)\b/iu;

/** Papers, services and works that are called after what they are about: "akta kematian", "peta rawan banjir". */
const HAL =
  /\b(?:akt[ae]|kutipan|surat|sertifikat|kartu|register|buku|berkas|arsip|formulir|klaim|santunan|jaminan|asuransi|kompensasi|ganti (?:rugi|untung)|uang duka|pencatatan|pendaftaran|penerbitan|kepemilikan|pendataan|pelaporan|pemetaan|pemantauan|pengawasan|penyidikan|kajian|survei|analisis|rencana|peta|basis data|database|sistem|aplikasi|pos(?:ko)?|kanal|forum|satgas|regulasi|peraturan|perda|kebijakan|klinik|skrining|deteksi|pemeriksaan|uji|tes|imunisasi|vaksinasi|edukasi|penyuluhan|kampanye|simulasi)\b/i;

/** "Kematian yang diterbitkan aktanya": what was made of it, said after it. */
const DIBUATKAN =
  /\b(?:(?:di|ter)terbitkan|aktanya|berakta|memiliki akta|diproses|dibayar(?:kan)?|disalurkan|diserahkan)\b/i;

/** What fails in the paper or the service itself: "kartu rusak", "penerbitan akta: waktu tunggu". */
const CACAT = /^(?:rusak|kumuh|keterlambatan|waktu|response|lama|deviasi|kebocoran|kehilangan)/i;

/** A good thing or a deed that only carries the bad name; the head of a name stands first: "keterlambatan akta" is none. */
function halNama(nama: string, { 0: kata, index }: RegExpExecArray): boolean {
  return !CACAT.test(kata) && (HAL.test(nama.slice(0, index)) || DIBUATKAN.test(nama.slice(index)));
}

/** Does the name of an indicator sound as if less of it were better ("Angka kemiskinan", not "Penurunan kemiskinan")? */
export function namaBuruk(nama: string): boolean {
  const rapi = nama.replace(/\s+/g, " ");
  return !DITANGANI.test(rapi) && [...rapi.matchAll(BURUK)].some((kena) => !halNama(rapi, kena));
}

const LAMA =
  /\b(?:waktu|lama|durasi|masa (?:tunggu|rawat)|(?:kecepatan|rata-rata) \p{L}+ (?:izin|layanan|pelayanan|dokumen))\b/iu;

/** Time that is better kept than lost: hours that are open, stays of guests; and "tepat waktu" is a share, no time. */
const LAMA_BAIK =
  /\b(?:tepat waktu|ketepatan|sesuai waktu|lama (?:sekolah|tinggal|menginap|kunjungan)|wisata\p{L}*|operasional|siaran?|tayang|ketersediaan|pelatihan|belajar|waktu kerja|harapan)\b/iu;

const SATUAN_WAKTU = /^\W*(?:rata-rata )?(?:hari|hk|jam|menit|mnt|detik|minggu)(?: kerja)?\W*$/i;

/** Does a unit count how long something took ("hari kerja", "menit")? */
export const satuanWaktu = (satuan: string): boolean => SATUAN_WAKTU.test(satuan);

/** Does the name of an indicator say how long something takes? The shorter the better, whatever is served meanwhile. */
export const namaLama = (nama: string): boolean => LAMA.test(nama) && !LAMA_BAIK.test(nama);
