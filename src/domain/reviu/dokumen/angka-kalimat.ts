import { bacaAngka } from "../../angka/baca-angka";
import { derau, tanpaBeruntun } from "./derau";

/** What kind of figure it is; "lain" counts something or has no sign. */
export type JenisAngka = "persen" | "rupiah" | "lain";

/** A figure as it is written in a document. */
export interface AngkaTertulis {
  /** "189", "95,45 %", "Rp7,4 miliar". */
  readonly teks: string;
  /** Without its sign; percent points where it is a percentage. */
  readonly nilai: number;
  /** One unit of its last digit: 0.01 for "95,45", 100 million for "7,4 miliar". */
  readonly satuDigit: number;
  readonly jenis: JenisAngka;
  /** The word behind it, small letters; "" without one. */
  readonly satuan: string;
  /** "sekitar", "lebih dari": said to be no exact figure. */
  readonly kira: boolean;
  /** Where it begins in its text. */
  readonly awal: number;
  readonly akhir: number;
}

const ANGKA =
  /(^|[^\p{L}\p{N}_.,])(rp\.?\s*)?(\d+(?:[.,]\d+)*)(?:,-)?(?![\p{L}\p{N}_])(\s?(?:ribu|juta|miliar|milyar|triliun|trilyun)\b)?(\s?(?:%|persen\b))?/giu;
const SATUAN = /^\s*(?:\([^)]*\)\s*)?([\p{L}\u00b2\u00b3]+)/u;
const KIRA = /(?:sekitar|kurang lebih|hampir|lebih dari|tidak kurang dari|\u00b1|~)\s*$/i;
const KALI: Readonly<Record<string, number>> = {
  ribu: 1e3,
  juta: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  triliun: 1e12,
  trilyun: 1e12,
};

/** "23940.000" is no number, yet somebody typed it in both places. */
const digitSaja = (bilangan: string): number => Number(bilangan.replace(/\D/g, ""));

/** Digits that are decimals, by what the reader made of the text. */
function satuDigit(bilangan: string, kali: number, nilai: number): number {
  const utuh = Number((nilai / kali).toPrecision(15));
  const [, pecahan = ""] = String(utuh).split(".");
  const tanda = /[.,](\d+)$/.exec(bilangan)?.[1] ?? "";
  const bulat = Number(bilangan.replace(/\D/g, ""));
  const desimal = utuh === bulat ? 0 : Math.max(pecahan.length, tanda.length);
  return kali / 10 ** desimal;
}

interface Potongan {
  readonly cocok: RegExpExecArray;
  readonly sebelum: string;
  readonly sesudah: string;
}

function angkaDari(
  { cocok, sebelum, sesudah }: Potongan,
  dikenal: ReadonlySet<string>,
): AngkaTertulis | undefined {
  const [semua, depan = "", rp, bilangan = "", kata, persen] = cocok;
  const utuh = semua.slice(depan.length);
  const awal = cocok.index + depan.length;
  const satuan = (SATUAN.exec(sesudah)?.[1] ?? "").toLowerCase();
  const bertanda = [rp, kata, persen].some((satu) => satu !== undefined);
  const konteks = { bilangan, bertanda, sebelum, sesudah, bersatuan: dikenal.has(satuan) };
  if (derau(konteks)) return undefined;
  const bacaan = bacaAngka(`${bilangan}${kata ?? ""}`);
  const nilai = bacaan.jenis === "angka" ? Math.abs(bacaan.nilai) : digitSaja(bilangan);
  const kali = KALI[(kata ?? "").trim().toLowerCase()] ?? 1;
  return {
    teks: utuh.trim(),
    nilai,
    satuDigit: satuDigit(bilangan, kali, nilai),
    jenis: persen ? "persen" : rp ? "rupiah" : "lain",
    satuan,
    kira: KIRA.test(sebelum),
    awal,
    akhir: awal + utuh.length,
  };
}

/**
 * The figures of a running text, left to right; years, dates, numbers of laws and the like are none.
 * @param dikenal words that the workbook counts things in, small letters
 */
export function angkaKalimat(teks: string, dikenal: ReadonlySet<string> = new Set()): AngkaTertulis[] {
  const hasil: AngkaTertulis[] = [];
  for (const cocok of tanpaBeruntun(teks).matchAll(ANGKA)) {
    const awal = cocok.index + (cocok[1]?.length ?? 0);
    const sebelum = teks.slice(Math.max(0, awal - 48), awal);
    const sesudah = teks.slice(cocok.index + cocok[0].length, cocok.index + cocok[0].length + 48);
    const satu = angkaDari({ cocok, sebelum, sesudah }, dikenal);
    if (satu) hasil.push(satu);
  }
  return hasil;
}

/** Is this the same figure, rounded or cut off at its last digit? Signs are words in a text: they are not compared. */
export function samaTertulis(
  tertulis: Pick<AngkaTertulis, "nilai" | "satuDigit" | "kira">,
  lain: number,
): boolean {
  const { nilai, satuDigit: satu, kira } = tertulis;
  const beda = Math.abs(lain) - nilai;
  const debu = 1e-9 + 4e-16 * nilai;
  return kira ? Math.abs(beda) <= 0.1 * nilai + debu : beda >= -satu / 2 - debu && beda < satu;
}

/** Digits that tell a figure from others: "1.150" has three, "7.428.961.468" ten. */
export const digitKhas = ({ nilai }: Pick<AngkaTertulis, "nilai">): number =>
  String(nilai)
    .replace(/\D/g, "")
    .replace(/^0+|0+$/g, "").length;
