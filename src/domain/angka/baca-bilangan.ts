import type { Angka, HasilBaca, KonteksAngka } from "./hasil-baca";
import { rusak } from "./rusak";
import type { KodeRusak } from "./kode-rusak";
import { bacaNotasi } from "./notasi";
import { bacaPengali, kalikan } from "./pengali";
import { lepasTandaBatas } from "./tanda-batas";
import type { HasilNotasi } from "./notasi";

const BENTUK = /^(\()? ?([-+])? ?(rp\.?|idr)? ?(\()? ?([-+])? ?((?:[.,]?\d)[\d.,]*)(.*)$/i;
const PERBANDINGAN = /^1 ?: ?(?=[1-9])/;
const LEBIH_DARI_ANGKA = /^(?:[-+=<>*:;\u2264\u2265]|\/ ?\d|x ?\d|dari \d)/i;
const TANPA_SEN = /^([\d.]*\d)[.,]$/;
// "1'500" (Swiss thousands), "1_500", and a superscript that may be a power or a note without its bracket.
const TANDA_DI_ANGKA = /^ ?(?:['\u2019\u2018`\u00b4_] ?\d|[\u00b9\u00b2\u00b3\u2070-\u2079])/;
const PECAHAN = /^ ?[\u00bc-\u00be\u2150-\u215e]/;

/** The pieces of "Rp. (1.150,00) % orang" around its digits. */
interface Potongan {
  /** Opening brackets. */
  readonly kurung: number;
  readonly minus: boolean;
  readonly rupiah: boolean;
  readonly bilangan: string;
  readonly ekor: string;
}

interface Ekor {
  readonly persen: boolean;
  readonly rupiah: boolean;
  readonly pengali: number;
  readonly satuan: string;
}

/** "1.000.000,-" ends with a comma and a dash that stand for no sen. */
function buangSen(bilangan: string, ekor: string): readonly [string, string] {
  const [, bulat] = TANPA_SEN.exec(bilangan) ?? [];
  const [, sisa] = /^ ?-{1,2}(?![ \d]*\d)(.*)$/.exec(ekor) ?? [];
  return bulat !== undefined && sisa !== undefined ? [bulat, sisa] : [bilangan, ekor];
}

function potong(teks: string): Potongan | undefined {
  const cocok = BENTUK.exec(teks);
  if (!cocok) return undefined;
  const [, kurungLuar, tanda, rp, kurungDalam, tandaDalam, mentah = "", sisa = ""] = cocok;
  const [bilangan, ekor] = buangSen(mentah, sisa);
  return {
    kurung: [kurungLuar, kurungDalam].filter((satu) => satu !== undefined).length,
    minus: tanda === "-" || tandaDalam === "-",
    rupiah: rp !== undefined,
    bilangan,
    ekor,
  };
}

/** Closes the bracket of "(31,80)" or "(31,80 %)"; undefined where it stays open. */
function tutupKurung({ kurung, ekor }: Potongan): string | undefined {
  if (kurung === 0) return ekor;
  if (kurung > 1) return undefined;
  const [, dalam, luar] = /^ ?((?:%|persen)?) ?\)(.*)$/i.exec(ekor) ?? [];
  return dalam === undefined || luar === undefined ? undefined : `${dalam}${luar}`;
}

function bacaEkor(ekor: string, rupiah: boolean): Ekor {
  const { kali, sisa: sesudahKata } = bacaPengali(ekor, rupiah);
  const [, tandaPersen, sesudahPersen = sesudahKata] = /^ ?(%|persen\b)(.*)$/i.exec(sesudahKata) ?? [];
  const [, tandaRp, sisa = sesudahPersen] = /^ ?(rp\b\.?|rupiah\b)(.*)$/i.exec(sesudahPersen) ?? [];
  return {
    pengali: kali,
    persen: tandaPersen !== undefined,
    rupiah: tandaRp !== undefined,
    satuan: sisa.trim(),
  };
}

/** What follows the digits can show that the whole is not one number, or no number at all. */
function periksaEkor(bilangan: string, ekor: string, satuan: string): KodeRusak | "teks" | undefined {
  if (/^e[+-]?\d/i.test(ekor)) return "NOTASI_ILMIAH";
  if (TANDA_DI_ANGKA.test(ekor)) return "TANDA_DI_ANGKA";
  if (PECAHAN.test(ekor)) return "PECAHAN";
  if (/^ [\d.,]*\d/.test(ekor)) return "SPASI_DI_ANGKA";
  if (/^[\d.,]*\d/.test(satuan)) return "DUA_ANGKA";
  if (satuan.startsWith(")")) return "KURUNG";
  // "1. Jumlah pegawai" is a numbered line; "12 = 9 + 10", "3/4" and "12 dari 15" say more than one number.
  if (/[.,]$/.test(bilangan) && /^ ?\p{L}/u.test(ekor)) return "teks";
  return LEBIH_DARI_ANGKA.test(satuan) && !/^\/ ?\d[\d.,]* ?\p{L}/u.test(satuan) ? "teks" : undefined;
}

function susun(potongan: Potongan, ekor: Ekor, notasi: Extract<HasilNotasi, { jenis: "angka" }>): Angka {
  const kali = (potongan.minus || potongan.kurung > 0 ? -1 : 1) * ekor.pengali;
  const hasil = (nilai: number): number => (nilai === 0 ? 0 : kalikan(nilai, kali));
  return {
    jenis: "angka",
    nilai: hasil(notasi.nilai),
    persen: ekor.persen,
    rupiah: potongan.rupiah || ekor.rupiah,
    ...(ekor.satuan === "" ? {} : { satuan: ekor.satuan }),
    ...(notasi.notasi === undefined ? {} : { notasi: notasi.notasi }),
    ...(notasi.mungkinJuga === undefined ? {} : { mungkinJuga: hasil(notasi.mungkinJuga) }),
  };
}

function bacaPolos(teks: string, asli: string, konteks?: KonteksAngka): HasilBaca {
  const potongan = potong(teks);
  if (!potongan) return PECAHAN.test(teks) ? rusak("PECAHAN", asli) : { jenis: "teks", teks: asli };
  const sisa = tutupKurung(potongan);
  if (sisa === undefined) return rusak("KURUNG", asli);
  const ekor = bacaEkor(sisa, potongan.rupiah);
  const masalah = periksaEkor(potongan.bilangan, sisa, ekor.satuan);
  if (masalah === "teks") return { jenis: "teks", teks: asli };
  if (masalah) return rusak(masalah, asli);
  const notasi = bacaNotasi(potongan.bilangan, konteks?.titik);
  if (notasi.jenis === "rusak") return rusak(notasi.kode, asli);
  if (notasi.jenis !== "angka") return { jenis: "teks", teks: asli };
  const hasil = susun(potongan, ekor, notasi);
  // More digits than a double holds: an identity number, no quantity.
  return Number.isFinite(hasil.nilai) ? hasil : { jenis: "teks", teks: asli };
}

/**
 * Reads a tidy text as one number with what stands around it: a limit ("≤", "maks."), "1:" of a proportion, sign or
 * brackets, Rp, percent, unit, and the counting words ribu .. triliun (rb, jt, and M or T after Rp).
 * @returns `teks` where the text is no number, `rusak` where it tries to be one and cannot be read
 */
export function bacaBilangan(asli: string, konteks?: KonteksAngka): HasilBaca {
  const { teks, batas } = lepasTandaBatas(asli);
  const polos = teks.replace(PERBANDINGAN, "");
  const hasil = bacaPolos(polos, asli, konteks);
  if (hasil.jenis !== "angka") return hasil;
  return {
    ...hasil,
    ...(batas === undefined ? {} : { batas }),
    ...(polos === teks ? {} : { perbandingan: true as const }),
  };
}
