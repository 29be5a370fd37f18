/*
 * Digits in running text that are no figures of the report: years, dates, numbers of laws and tables, numbering, codes,
 * telephone and identity numbers.
 */

const BULAN =
  "jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:stus)?|sep(?:tember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?";
const SEBELUM_NOMOR =
  /(?:nomor|nomer|no\.?|kode(?: pos| rekening)?|nip\.?|telp\.?|telepon|fax|faks|whatsapp|jalan [^,.;]{0,25}|jl\. [^,.;]{0,25})\s*[:.(]?\s*$/i;
/** Before a plain count these say which one, not how many. */
const SEBELUM_URUT =
  /(?:^|[^\p{L}])(?:pasal|ayat|angka|huruf|lampiran|tabel|gambar|grafik|diagram|bagan|bab|halaman|hal\.?|poin|butir|misi|tujuan|sasaran|strategi|triwulan|semester|tw|tahap|bulan|minggu|periode|rt|rw|km|edisi|volume|versi|ke|pukul|jam|uu|pp|perpres|inpres|keppres|permen\p{L}*|kepmen\p{L}*|permendagri|perda|perwal|perwali|perbup|pergub|perka|eselon|golongan|tipe|kelas|peringkat|covid|iso|peraturan [\p{L} ]{0,40}|undang-undang)\s*[-:.(]*\s*$/iu;
const SEBELUM_TAHUN = /(?:tahun|th\.?|ta\.?|t\.a\.?|anggaran|periode)\s*$/i;
const SESUDAH_BULAN = new RegExp(`^\\s*(?:${BULAN})\\b`, "i");
const SEBELUM_BULAN = new RegExp(`(?:${BULAN})\\s*$`, "i");
const SESUDAH_JAM = /^\s*(?:wib|wita|wit)\b/i;
const TAHUN = /^(?:19|20)\d\d$/;
const TAHUN_LANJUT = /^\s*[-\u2013/]\s*(?:19|20)\d\d\b/;
const TAHUN_AWAL = /(?:19|20)\d\d\s*[-\u2013/]\s*$/;

/** Digits in a text, and what stands around them. */
export interface AngkaBerkonteks {
  /** Digits, dots and commas only. */
  readonly bilangan: string;
  /** Percent sign, Rp or a counting word says that it is an amount. */
  readonly bertanda: boolean;
  readonly sebelum: string;
  readonly sesudah: string;
  /** The word behind it is one that the workbook counts things in. */
  readonly bersatuan: boolean;
}

function penomoran({ bilangan, sebelum, sesudah }: AngkaBerkonteks): boolean {
  const kurung = /(?:^|\s)\($/.test(sebelum) && /^\)/.test(sesudah);
  const awal = /^\s*\(?$/.test(sebelum) && /^(?:[.)]\s|\)$|$)/.test(sesudah) && /^[\d.]{1,6}$/.test(bilangan);
  return (kurung && bilangan.length <= 2) || awal;
}

/** Dots of codes and of tables ("2.07.03", "3.1"), not of thousands. */
const berkode = (bilangan: string): boolean =>
  /^\d+(?:\.\d+){2,}$/.test(bilangan) && !/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(bilangan);

function tahun({ bilangan, sebelum, sesudah, bersatuan }: AngkaBerkonteks): boolean {
  if (!TAHUN.test(bilangan)) return false;
  return !bersatuan || SEBELUM_TAHUN.test(sebelum) || TAHUN_LANJUT.test(sesudah) || TAHUN_AWAL.test(sebelum);
}

function tanggal({ bilangan, sebelum, sesudah }: AngkaBerkonteks): boolean {
  const garis =
    (/^[/]\d/.test(sesudah) || /\d[/]$/.test(sebelum)) &&
    /^\d{1,4}$/.test(bilangan);
  const kata = /^\d{1,2}$/.test(bilangan) && SESUDAH_BULAN.test(sesudah);
  return garis || kata || SESUDAH_JAM.test(sesudah) || (TAHUN.test(bilangan) && SEBELUM_BULAN.test(sebelum));
}

/** Are these digits something else than a figure of the report? */
export function derau(angka: AngkaBerkonteks): boolean {
  const { bilangan, bertanda, sebelum, sesudah } = angka;
  if (bertanda) return false;
  const digit = bilangan.replace(/\D/g, "");
  const identitas = digit.length >= 15 || /^0\d/.test(bilangan) && !/^0[.,]/.test(bilangan) || berkode(bilangan);
  const urut = digit.length <= 3 && (SEBELUM_URUT.test(sebelum) || /-an\b/.test(sesudah.slice(0, 3)));
  return identitas || urut || SEBELUM_NOMOR.test(sebelum) || penomoran(angka) || tahun(angka) || tanggal(angka);
}
