/*
 * Digits in running text that are no figures of the report: years, dates, numbers of laws and tables, numbering, codes,
 * telephone and identity numbers.
 */

const BULAN =
  "jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:stus)?|sep(?:tember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?";
const SEBELUM_NOMOR =
  /(?:nomor|nomer|no\.?|kode(?: pos| rekening)?|telp\.?|telepon|fax|faks|whatsapp|jalan [^,.;]{0,25}|jl\. [^,.;]{0,25})\s*[:.(]?\s*$/i;
/** Runs that hold several groups of digits: identity numbers, "Nomor 09/M.PAN/05/2007", account codes, mail addresses. */
const BERUNTUN =
  /\b\d{8}\s?\d{6}\s?\d\s?\d{3}\b|(?:\bnomor|\bno\.?)\s*:?\s*\d[^\s,;)]*|\b(?:telp|telepon|fax|faks|hp|wa)\b\.?\s*:?\s*[\d\s()+-]{5,}|\S+@\S+|\b(?:https?:|www\.)\S+/giu;
/** "Binjai 20743": five digits behind a place. */
const SEBELUM_POS = /\p{Lu}\p{L}+[\s,-]+$/u;
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
  const garis = (/^[/]\d/.test(sesudah) || /\d[/]$/.test(sebelum)) && /^\d{1,4}$/.test(bilangan);
  const kata = /^\d{1,2}$/.test(bilangan) && SESUDAH_BULAN.test(sesudah);
  return garis || kata || SESUDAH_JAM.test(sesudah) || (TAHUN.test(bilangan) && SEBELUM_BULAN.test(sebelum));
}

/** A text with such runs blanked, so that every place in it stays where it is. */
export const tanpaBeruntun = (teks: string): string =>
  teks.replace(BERUNTUN, (runtun) => " ".repeat(runtun.length));

/** Five digits behind the name of a place. */
const kodePos = ({ bilangan, bersatuan, sebelum, sesudah }: AngkaBerkonteks): boolean =>
  /^\d{5}$/.test(bilangan) && !bersatuan && SEBELUM_POS.test(sebelum) && !/^\s*\p{Ll}/u.test(sesudah);

/** Too long for a figure, begun with 0 as telephone numbers are, or a code. */
function identitas({ bilangan }: AngkaBerkonteks): boolean {
  const digit = bilangan.replace(/\D/g, "").length;
  return digit >= 15 || /^0\d/.test(bilangan) || berkode(bilangan);
}

/** "Pasal 5", "S-1", "90-an": which one, not how many. */
const urut = ({ bilangan, sebelum, sesudah }: AngkaBerkonteks): boolean =>
  bilangan.replace(/\D/g, "").length <= 3 &&
  (SEBELUM_URUT.test(sebelum) || /\p{L}-$/u.test(sebelum) || /^-an\b/.test(sesudah));

const TANDA = [identitas, kodePos, urut, penomoran, tahun, tanggal];

/** Are these digits something else than a figure of the report? */
export const derau = (angka: AngkaBerkonteks): boolean =>
  !angka.bertanda && (SEBELUM_NOMOR.test(angka.sebelum) || TANDA.some((tanda) => tanda(angka)));
