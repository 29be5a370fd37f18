import type { Angka, HasilBaca, KonteksAngka } from "./hasil-baca";
import { rusak } from "./kode-rusak";
import type { KodeRusak } from "./kode-rusak";
import { bacaNotasi } from "./notasi";
import type { HasilNotasi } from "./notasi";

const PEMBANDING = "(?:<=|>=|[<>=\\u2264\\u2265\\u00b1~]|(?:minimal|maksimal|min\\.|maks\\.) )?";
const BENTUK = new RegExp(
  `^${PEMBANDING} ?(\\()? ?([-+])? ?(rp\\.?|idr)? ?(\\()? ?([-+])? ?((?:[.,]?\\d)[\\d.,]*)(.*)$`,
  "i",
);
const LEBIH_DARI_ANGKA = /^(?:[-+=<>*:;≤≥]|\/ ?\d|x ?\d|dari \d)/i;
const TANPA_SEN = /^([\d.]*\d)[.,]$/;
const PENGALI: Readonly<Record<string, number>> = {
  ribu: 1e3,
  juta: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  triliun: 1e12,
  trilyun: 1e12,
};

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

function bacaEkor(ekor: string): Ekor {
  const [, kata = "", sesudahKata = ekor] =
    /^ ?(ribu|juta|miliar|milyar|triliun|trilyun)\b(.*)$/i.exec(ekor) ?? [];
  const [, tandaPersen, sesudahPersen = sesudahKata] = /^ ?(%|persen\b)(.*)$/i.exec(sesudahKata) ?? [];
  const [, tandaRp, sisa = sesudahPersen] = /^ ?(rp\b\.?|rupiah\b)(.*)$/i.exec(sesudahPersen) ?? [];
  return {
    pengali: PENGALI[kata.toLowerCase()] ?? 1,
    persen: tandaPersen !== undefined,
    rupiah: tandaRp !== undefined,
    satuan: sisa.replace(/\*+$/, "").trim(),
  };
}

/** What follows the digits can show that the whole is not one number, or no number at all. */
function periksaEkor(bilangan: string, ekor: string, satuan: string): KodeRusak | "teks" | undefined {
  if (/^e[+-]?\d/i.test(ekor)) return "NOTASI_ILMIAH";
  if (/^ [\d.,]*\d/.test(ekor)) return "SPASI_DI_ANGKA";
  if (/^[\d.,]*\d/.test(satuan)) return "DUA_ANGKA";
  if (satuan.startsWith(")")) return "KURUNG";
  // "1. Jumlah pegawai" is a numbered line; "12 = 9 + 10", "3/4" and "12 dari 15" say more than one number.
  if (/[.,]$/.test(bilangan) && /^ ?\p{L}/u.test(ekor)) return "teks";
  return LEBIH_DARI_ANGKA.test(satuan) && !/^\/ ?\d[\d.,]* ?\p{L}/u.test(satuan) ? "teks" : undefined;
}

function susun(potongan: Potongan, ekor: Ekor, notasi: Extract<HasilNotasi, { jenis: "angka" }>): Angka {
  const kali = (potongan.minus || potongan.kurung > 0 ? -1 : 1) * ekor.pengali;
  const hasil = (nilai: number): number => (nilai === 0 ? 0 : nilai * kali);
  return {
    jenis: "angka",
    nilai: hasil(notasi.nilai),
    persen: ekor.persen,
    rupiah: potongan.rupiah || ekor.rupiah,
    ...(ekor.satuan === "" ? {} : { satuan: ekor.satuan }),
    ...(notasi.mungkinJuga === undefined ? {} : { mungkinJuga: hasil(notasi.mungkinJuga) }),
  };
}

/**
 * Reads a tidy text as one number with what stands around it: sign or brackets, Rp, percent, unit,
 * and the counting words ribu .. triliun.
 * @returns `teks` where the text is no number, `rusak` where it tries to be one and cannot be read
 */
export function bacaBilangan(teks: string, konteks?: KonteksAngka): HasilBaca {
  const potongan = potong(teks);
  if (!potongan) return { jenis: "teks", teks };
  const sisa = tutupKurung(potongan);
  if (sisa === undefined) return rusak("KURUNG", teks);
  const ekor = bacaEkor(sisa);
  const masalah = periksaEkor(potongan.bilangan, sisa, ekor.satuan);
  if (masalah === "teks") return { jenis: "teks", teks };
  if (masalah) return rusak(masalah, teks);
  const notasi = bacaNotasi(potongan.bilangan, konteks?.titik);
  if (notasi.jenis === "rusak") return rusak(notasi.kode, teks);
  return notasi.jenis === "angka" ? susun(potongan, ekor, notasi) : { jenis: "teks", teks };
}
