import { rapikanJudul } from "./kata";

/** Units of shares, marks and rates: they measure how much or how good, and do not add up. */
const TAKARAN =
  /^(?:persen|persentase|presentase|prosen|prosentase|percent|percentage|indeks|index|nilai|skor|score|poin|point|predikat|opini|kategori|level|tingkat|rasio|ratio)\b/;

/** "per 1.000 KH", "kg/kapita": a rate. "desa/kelurahan" is one thing by two names. */
const LAJU = /^per\b|\/\s*(?:kapita|penduduk|ha|hektare?)\b/;

/** Is the unit one whose figures give nothing when added up? */
export function satuanTakTerjumlah(satuan: string): boolean {
  return TAKARAN.test(rapikanJudul(satuan)) || /%/.test(satuan) || LAJU.test(satuan.trim().toLowerCase());
}

/** "Persentase jalan mantap", "Indeks Kepuasan Masyarakat". "Nilai investasi" is money and adds up. */
export function namaTakTerjumlah(nama: string): boolean {
  return /^(?:persentase|presentase|prosentase|indeks|rasio)\b/.test(rapikanJudul(nama));
}
