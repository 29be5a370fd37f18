import { rapikan } from "../angka/rapikan";
import type { Polaritas } from "./polaritas";

/** What an office wants less of: national indicators (Permendagri 86/2017, RPJMN) and words met in LKjIP of 2015–2023. */
const BURUK: readonly RegExp[] = [
  /\b(kemiskinan|penduduk miskin|keluarga miskin|rumah tangga miskin)\b/,
  /\b(pengangguran|penganggur|tpt)\b/,
  /\b(stunting|gizi buruk|gizi kurang|wasting|underweight|balita pendek)\b/,
  /\b(kematian|mortalitas|kesakitan|morbiditas|prevalensi|insiden|insidensi)\b/,
  /\b(putus sekolah|anak tidak sekolah|buta aksara|buta huruf|mengulang kelas)\b/,
  /\b(gini|ketimpangan|kesenjangan|inflasi|ketergantungan|icor)\b/,
  /\b(kumuh|tidak layak huni|rtlh|lahan kritis|pencemaran|emisi|genangan|banjir)\b/,
  /\b(kecelakaan|kriminalitas|kejahatan|kekerasan|pelanggaran|konflik|korban|kebakaran)\b/,
  /\b(pernikahan dini|perkawinan anak|perceraian|kelahiran remaja|unmet need)\b/,
  /\b(tunggakan|piutang macet|kebocoran|kehilangan air|keluhan|temuan bpk|waktu tunggu|waktu tanggap|response time)\b/,
];

/** What turns the meaning: it is the help, the fall or the solution that is counted. */
const BAIK =
  /(penurunan|menurun|berkurang|pengurangan|pengentasan|penanggulangan|penanganan|ditangani|tertangani|diselesaikan|terselesaikan|penyelesaian|ditindaklanjuti|tindak lanjut|pencegahan|dicegah|bebas|terbebas|kembali|mendapat|memperoleh|menerima|penerima|terlayani|dilayani|pelayanan|dibina|dibantu|bantuan|dilatih|diperbaiki|perbaikan|terpenuhi|dipadamkan|pemadaman|rehabilitasi|direhabilitasi|pelatihan|ketahanan|kesembuhan|temuan kasus baru|penemuan|cakupan)/;

/** A time that people wait or that work takes: counted in units of time, less of it is better. */
const LAMA =
  /\bwaktu (tunggu|tanggap|respons?|penyelesaian|proses|pengurusan|penerbitan|pemrosesan|antre|antrean|pelayanan|layanan)\b|\blama(nya)? (waktu )?(tunggu|menunggu|antre|antrean|proses|penyelesaian|pengurusan|penerbitan|pelayanan|layanan|perizinan)\b|\b(response|waiting|turn ?around) time\b/;
/** It is the fall of the time that is counted. */
const TURUN = /\b(penurunan|menurun\w*|berkurang\w*|pengurangan|pemangkasan|percepatan)\b/;
const SATUAN_WAKTU = /^(detik|menit|jam|hari( kerja)?|minggu|bulan)\b/;

/**
 * Proposes a polarity from an indicator's name: "Angka kemiskinan" is better when smaller, "Penurunan angka kemiskinan"
 * and "Kasus kekerasan yang ditangani" are not; "Waktu tunggu pelayanan" in minutes is better when shorter.
 * @returns undefined where the name says nothing; a proposal is to be confirmed by a person, never applied silently
 */
export function usulanPolaritas(nama: string, satuan = ""): Polaritas | undefined {
  const teks = rapikan(nama).toLowerCase();
  const waktu = SATUAN_WAKTU.test(rapikan(satuan).toLowerCase());
  if (waktu && LAMA.test(teks) && !TURUN.test(teks)) return "negatif";
  if (BAIK.test(teks)) return undefined;
  return BURUK.some((pola) => pola.test(teks)) ? "negatif" : undefined;
}
