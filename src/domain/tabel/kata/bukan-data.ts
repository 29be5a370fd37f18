import { EJAAN } from "./leksikon";

/** What is made with a form to show how it is filled in. */
const BAHAN =
  "pengisian|isian|format|formulir|form|tabel|penghitungan|perhitungan|menghitung|cara|data|angka|laporan|penyusunan|lembar|kertas kerja|soal|kasus|capaian|realisasi|pengukuran";
const PERUMPAMAAN = "contoh|ilustrasi|simulasi|latihan|permisalan|pemisalan|rekaan|fiktif|dummy|karangan";

/**
 * Figures that were never measured: an example, an exercise, a rehearsal. The things that offices do ("Simulasi Bencana",
 * "Balai Latihan Kerja", "Rumah Contoh", "Contoh Uji") are named by the same words and are none of them.
 */
const CONTOH = new RegExp(
  [
    `\\b(?:contoh|latihan|simulasi|ilustrasi|peragaan) (?:cara )?(?:${BAHAN})\\b`,
    `\\b(?:data|angka|lembar|soal|bahan|materi|modul|nilai|tabel|formulir|isian) (?:${PERUMPAMAAN}|coba|uji coba|percobaan|bimtek|pelatihan)\\b`,
    `\\b(?:hanya|hanyalah|sekadar|sekedar|sebagai|cuma|semata|merupakan|bersifat|adalah|berupa|untuk|keperluan)(?: \\p{L}+)? (?:${PERUMPAMAAN})\\b(?! (?:bencana|kebakaran|evakuasi|kerja|uji))`,
    `^\\W*(?:${PERUMPAMAAN})\\W*$|[([]\\s*(?:${PERUMPAMAAN})\\s*[)\\]]`,
    `^\\W*contoh\\s*(?:[:–—-]|\\d)`,
    `^\\W*skenario\\b|\\b(?:dummy|fiktif|ilustrasi|rekaan)\\b`,
    `\\bbukan (?:merupakan )?(?:data|angka|realisasi|nilai|capaian|kondisi)\\b`,
    `\\b(?:sample|dummy|example|training|test) data\\b|\\bfor (?:illustration|training)\\b|\\bexample only\\b`,
  ].join("|"),
  "iu",
);

/** The dictionary's words for what will be. */
const DUGAAN = [...EJAAN].flatMap(([ejaan, baku]) => (baku === "prakiraan" ? [ejaan] : [])).join("|");
const DUGA = new RegExp(`\\b(?:${DUGAAN})\\b`, "i");

/** Figures of what will have been reached, written before it was. "Proyeksi Penduduk" and papers so named are other things. */
const PERKIRAAN = new RegExp(
  [
    `\\b(?:angka|realisasi|capaian|kinerja|nilai|data)\\b(?: \\p{L}+){0,3}? (?:${DUGAAN})\\b`,
    `\\b(?:${DUGAAN}) (?:angka |nilai )?(?:realisasi|capaian|kinerja|hasil|akhir|pencapaian)\\b`,
    `[([]\\s*(?:${DUGAAN})\\s*[)\\]]`,
    `\\bbelum (?:merupakan |menjadi )?(?:realisasi|angka|data|capaian)\\b`,
  ].join("|"),
  "iu",
);

/** "Sasaran menggunakan data estimasi Pusdatin": of how many there are to serve; what was reached was counted all the same. */
const CACAH =
  /\b(?:jumlah |data |angka )*(?:sasaran|penduduk|populasi|penyebut) (?:menggunakan|memakai|berdasar(?:kan)?|bersumber|mengacu|diambil|berasal|dari|menurut)\b[^.;]*/iu;
const DICAPAI = /\b(?:realisasi|(?:pen|ke)?capaian|kinerja|hasil|terlayani|cakupan)\b/i;

const tanpaCacah = (teks: string): string =>
  teks.replace(CACAH, (kalimat) => (DICAPAI.test(kalimat) ? kalimat : " "));

/** Does a title, note or sheet name say that the figures beside it are an example, an exercise or a forecast? */
export function bukanData(teks: string): boolean {
  const rapi = teks.replace(/\s+/g, " ").trim();
  return CONTOH.test(rapi) || PERKIRAAN.test(tanpaCacah(rapi));
}

/** Does the title of a column say that its figures are a forecast ("Prognosa Realisasi 31 Desember")? */
export const namaPerkiraan = (judul: string): boolean => DUGA.test(judul);
