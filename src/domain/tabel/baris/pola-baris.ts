import { BULAN_PENUH, BULAN_SINGKAT } from "../kata/nama-bulan";

const TEMPAT_TANGGAL = new RegExp(
  `^\\p{Lu}[\\p{L} .]{2,30},\\s*(?:\\d{1,2}\\s+)?(?:(?:${BULAN_PENUH}|${BULAN_SINGKAT})\\.?\\s+)?(?:19|20)\\d\\d\\s*$|^\\p{Lu}[\\p{L} .]{2,30},\\s+(?:${BULAN_PENUH})`,
  "iu",
);
const TANDA_TANGAN =
  /^(?:mengetahui|menyetujui|disetujui|ditetapkan di|dibuat di|dikeluarkan di|pihak (?:pertama|kedua)|nip\b|plt\b\.?|plh\b\.?|pj\.|kepala (?:dinas|badan|bagian|kantor|satuan|sekolah|puskesmas|upt\p{L}*|seksi|bidang|desa|biro|cabang|unit)\b|a\.?n\.|bupati\b|wali ?kota\b|gubernur\b|camat\b|inspektur\b|pembina\b|penata\b)/iu;
const CATATAN = /^(?:sumber|catatan|keterangan|ket|note|notes|source|cat)\.?\s*:|^\*+\)?\s*\p{L}/iu;
/** "Indeks = (80% x penerima) + …", "Baik : >= 8,5": how a figure is worked out, and what it is worth. */
const LEGENDA =
  /^\p{L}[\p{L} .()]{0,30}\s*(?:=\s*[(\p{L}\d]|:\s*(?:[<>≥≤]=?\s*\d|\d[\d.,]*\s*%?\s*(?:-|–|s\.?\s*\/?\s*d\.?)\s*\d))/u;
const JUDUL_TABEL = /^(?:tabel|table|grafik|gambar|lampiran|formulir)\s+[\dIVX]/i;
const SPANDUK =
  /^(?:[IVX\d]+[.)]\s*|[a-z][.)]\s*)?(?:sasaran|program|kegiatan|sub kegiatan|aspek|visi|misi|tujuan|urusan|bidang|unsur|perspektif|perangkat daerah|opd|skpd)\b/i;
const KATA_JUMLAH = new Set(
  "jumlah jml jmlh total ttl grand sub subtotal rata rerata average mean keseluruhan seluruh seluruhnya semua akhir capaian kinerja anggaran belanja realisasi program kegiatan sasaran indikator rp dan nilai persentase skor predikat surplus defisit tujuan misi aspek tahun bidang urusan strategis i ii iii iv v vi".split(
    " ",
  ),
);
const INTI_JUMLAH =
  /^(?:grand |sub[ -]?|nilai |capaian |persentase |skor |% )?(?:jumlah|jmlh?\b|total|ttl\b|rata|rerata|average|mean|surplus|defisit)/i;

/** A row that ends the table: place and date, signature, note, the title of another table. */
export function pengakhirTabel(teks: string): boolean {
  return [TEMPAT_TANGGAL, TANDA_TANGAN, CATATAN, LEGENDA, JUDUL_TABEL].some((pola) => pola.test(teks));
}

/** "Sasaran 1. …", "Program …", "ASPEK …": names a group of rows. */
export function berkataSpanduk(teks: string): boolean {
  return SPANDUK.test(teks);
}

const BERLABEL_NILAI = /^\p{L}[^:]{3,60}:\s*(?:rp\.?\s*)?[\d.,]+\s*%?$/iu;

/** "Jumlah Anggaran Tahun 2021 : Rp 116.240.500.000": a label with its figure in one cell. */
export const berlabelNilai = (teks: string): boolean => BERLABEL_NILAI.test(teks);

const BERLABEL_CATATAN = /^\p{L}[\p{L} ()/,-]{5,90}:\s+\p{L}.*\s/u;

/** "Faktor penghambat: gelombang tinggi": what a note is about, and the note. */
export const berlabelCatatan = (teks: string): boolean => BERLABEL_CATATAN.test(teks.trim());

const BATAS_KRITERIA =
  /^(?:[<>≥≤]=?\s*\d|\d[\d.,]*\s*%?\s*(?:-|–|s\.?\s*\/?\s*d\.?)\s*\d)[\d.,]*\s*%?\s*:?\s*\p{L}{3,}/iu;

/** "75-100 Baik", ">100 Sangat Baik": what a figure between limits is worth. */
export const batasKriteria = (teks: string): boolean => BATAS_KRITERIA.test(teks.trim());

/** "Predikat", "Kriteria": a row under a mean that says what it is worth. */
export function labelPenilaian(tulisan: string): boolean {
  return /^(?:predikat|kriteria|kategori|interpretasi|kesimpulan|klasifikasi|tingkat akuntabilitas)(?: (?:capaian|kinerja|akhir|nilai)){0,3}\s*:?$/i.test(
    tulisan.replace(/\s+/g, " ").trim(),
  );
}

/** "TOTAL", "Jumlah", "RATA-RATA capaian", but not "Jumlah pencari kerja". */
export function labelJumlah(tulisan: string): boolean {
  const teks = tulisan.replace(/\s+/g, " ");
  if (!INTI_JUMLAH.test(teks) || teks.length > 60) return false;
  const kata = teks.toLowerCase().match(/\p{L}+/gu) ?? [];
  return kata.every((satu) => KATA_JUMLAH.has(satu));
}

/** "Rata-rata Kecamatan", "Jumlah Kab. Lawang": a total that names its whole, where figures and numbers say so too. */
export const jumlahBernama = (tulisan: string): boolean => INTI_JUMLAH.test(tulisan) && tulisan.length <= 60;

/** "Jumlah Pendapatan" below a banner "A. PENDAPATAN": the total of its rows, by its name. */
export function jumlahSpanduk(tulisan: string, spanduk: string): boolean {
  const benda = (teks: string): string =>
    teks
      .toLowerCase()
      .replace(/^(?:[ivx\d]+[.)]?|[a-z][.)])\s+/, "")
      .replace(INTI_JUMLAH, "")
      .replace(/[^\p{L}]+/gu, " ")
      .trim();
  return INTI_JUMLAH.test(tulisan) && benda(spanduk) !== "" && benda(tulisan) === benda(spanduk);
}

const SELURUH = /^(?:seluruh|semua|keseluruhan) (\p{L}{3,})$/iu;

/** "Seluruh segmen" below a title "Segmen Peserta": all rows together, by what the rows are called. */
export function seluruhNama(tulisan: string, judul: string): boolean {
  const apa = SELURUH.exec(tulisan.replace(/\s+/g, " ").trim())?.[1]?.toLowerCase();
  const kata: readonly string[] = judul.toLowerCase().match(/\p{L}+/gu) ?? [];
  return apa !== undefined && kata.includes(apa);
}

const NILAI_AKHIR =
  /^(?:nilai|skor) (?:hasil evaluasi|akuntabilitas|akhir|keseluruhan)(?: (?:kinerja|akuntabilitas|evaluasi|sakip|akip))*$/i;

/** "Nilai Hasil Evaluasi": what the components come to, where the figures say so too. */
export const nilaiKeseluruhan = (tulisan: string): boolean =>
  NILAI_AKHIR.test(tulisan.replace(/\s+/g, " ").trim());

const DICACAH =
  /^(?:jumlah|total) (?:sub ?kegiatan|kegiatan|program|sasaran|indikator|tujuan|misi|urusan|bidang|aspek)(?: (?:strategis|kinerja))?$/i;

/** "Jumlah program": a total, or the name of a row that counts programs. */
export const mencacah = (tulisan: string): boolean => DICACAH.test(tulisan.replace(/\s+/g, " ").trim());
