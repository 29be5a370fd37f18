import { Ingatan, TEKS_DIINGAT } from "../ingatan";
import { pisahNamaMesin } from "./nama-mesin";
import { jarakEdit } from "./jarak-edit";
import { artiImbuhan } from "./imbuhan";
import { EJAAN, KATA_INGGRIS } from "./leksikon";

/** One word of a header: its canonical form, or undefined where the dictionary does not know it. */
export interface Kata {
  readonly asli: string;
  readonly baku: string | undefined;
  /** Written as the dictionary has it, not only like it. */
  readonly tepat: boolean;
  readonly inggris: boolean;
}

const PANJANG_TYPO = 5;
const PANJANG_DUA_TYPO = 9;
/** Short words that may take part in rejoining broken ones ("TAR GET", "KON DISI AKHI R"). */
const PENDEK_BOLEH = new Set(["no", "tw", "rp", "di", "dan"]);

/** The spelling of the dictionary that a word is a slip of. */
function cariMirip(kata: string): string | undefined {
  if (kata.length < PANJANG_TYPO || !/^[a-z]+$/.test(kata)) return undefined;
  const batas = kata.length >= PANJANG_DUA_TYPO ? 2 : 1;
  let terbaik: string | undefined;
  let jarakTerbaik = batas + 1;
  for (const ejaan of EJAAN.keys()) {
    if (ejaan.length < PANJANG_TYPO || !sepadan(kata, ejaan)) continue;
    const jarak = jarakEdit(kata, ejaan, jarakTerbaik - 1);
    if (jarak < jarakTerbaik) [terbaik, jarakTerbaik] = [ejaan, jarak];
  }
  return terbaik;
}

/** "Bencana" is no typo of "rencana": the first letter must agree, or the first two be swapped. */
function sepadan(kata: string, ejaan: string): boolean {
  if (Math.abs(kata.length - ejaan.length) > 2) return false;
  return kata[0] === ejaan[0] || (kata[0] === ejaan[1] && kata[1] === ejaan[0]);
}

/** Two known words without a blank have at least so many letters. */
const RANGKAI_TERPENDEK = 8;

/** Words that offices cut short where they like: "Real.", "Indik.", "Sasar.". Shorter cuts stand in the dictionary. */
const DISINGKAT =
  "target realisasi capaian indikator sasaran anggaran satuan keterangan persentase triwulan kriteria kategori predikat kondisi penanggung pengeluaran hambatan permasalahan rekomendasi".split(
    " ",
  );
const SINGKAT_TERPENDEK = 4;

/** Words that are written without their vowels, too: "Rls", "Prsn", "Kgtn". */
const TANPA_VOKAL = [...DISINGKAT, "program", "kegiatan", "kinerja"].map((utuh) => ({
  utuh,
  rangka: rangka(utuh),
}));
const RANGKA_TERPENDEK = 3;

/** A word's first letter and its consonants. */
function rangka(kata: string): string {
  return kata.charAt(0) + kata.slice(1).replace(/[aiueo]/g, "");
}

/** The only one of the candidates. */
const tunggal = (calon: readonly string[]): string | undefined => (calon.length === 1 ? calon[0] : undefined);

/** Every letter in the same order, with others between. */
function terselip(kata: string, dalam: string): boolean {
  let i = 0;
  for (const huruf of dalam) if (huruf === kata[i]) i++;
  return i === kata.length;
}

/** The first consonants of a word, or, where there are enough of them, any. */
const bagianRangka = (kata: string, utuh: string): boolean =>
  utuh.startsWith(kata) ||
  (kata.length >= SINGKAT_TERPENDEK && utuh.startsWith(kata.slice(0, 2)) && terselip(kata, utuh));

/** The header word of whose consonants a word has the first ones, more than half of them, and no vowel behind its first letter. */
function artiRangka(kata: string): string | undefined {
  if (kata.length < RANGKA_TERPENDEK || rangka(kata) !== kata) return undefined;
  return tunggal(
    TANPA_VOKAL.filter(({ rangka: r }) => bagianRangka(kata, r) && kata.length > r.length / 2).map(
      ({ utuh }) => utuh,
    ),
  );
}

/** The header word that begins so, where only one does, in full; or that is so without its vowels. */
export function artiSingkatan(kata: string): string | undefined {
  if (kata.length < SINGKAT_TERPENDEK) return artiRangka(kata);
  return tunggal(DISINGKAT.filter((utuh) => utuh.startsWith(kata))) ?? artiRangka(kata);
}

/** Splits letters without blanks into known words ("kondisiakhir"); undefined where something is left over. */
function pecahHuruf(huruf: string): string[] | undefined {
  const sampai: (string[] | undefined)[] = [[]];
  for (let akhir = 1; akhir <= huruf.length; akhir++) {
    for (let awal = 0; awal < akhir; awal++) {
      const sebelum = sampai[awal];
      const potong = huruf.slice(awal, akhir);
      if (!sebelum || !(potong.length >= 4 || PENDEK_BOLEH.has(potong)) || !EJAAN.has(potong)) continue;
      const calon = [...sebelum, potong];
      if (calon.length < (sampai[akhir]?.length ?? Infinity)) sampai[akhir] = calon;
    }
  }
  return sampai[huruf.length];
}

/** "Target K" beside "Target Rp": performance and money in one letter each. */
const KINERJA_SINGKAT = /^(target|realisasi|capaian|%|persen(?:tase)?) k$/;

/** "Tk. Capaian": TK by itself is a kindergarten. */
const TINGKAT_SINGKAT =
  /\btk (?=(?:ke|pen)?(?:ter)?cap(?:aian)?\b|kinerja\b|realisasi\b|kemajuan\b|efisiensi\b)/g;

/** "Notes (if deviation >10%)": a percent at which something is to be said, and not what is said in percent. */
const CATATAN_BERBATAS =
  /^((?:keterangan|ket|notes?|catatan|remarks?|comments?|alasan|penjelasan)\b.*?)[<>≥≤]=?\s*\d+(?:[.,]\d+)?\s*%/;

/** "FY22", "FY 2023/24", "TA'24": the year of a budget, by its last digits. */
const TAHUN_FISKAL = /\b(?:fy|ta)\s*['.]?\s*(?:20)?([12]\d)(?:\s*\/\s*(?:20)?\d\d)?(?![\d.,])/g;

/** A word that a line break has cut ("direali- sasikan"), where the two halves make a known one. */
function sambungPatah(utuh: string, awal: string, akhir: string): string {
  return EJAAN.has(`${awal}${akhir}`.toLowerCase()) ? awal + akhir : utuh;
}

const sudahRapi = new Ingatan<string>(TEKS_DIINGAT);

/** Lower case, one blank between words, punctuation gone; "%" is a word of its own, "s/d" is "sampai". */
export function rapikanJudul(teks: string): string {
  return sudahRapi.ambil(teks, rapikan);
}

function rapikan(teks: string): string {
  if (/^\s*#\s*$/.test(teks)) return "no";
  return (
    pisahNamaMesin(teks.replace(/([a-z]+)- ([a-z]+)/gi, sambungPatah))
      .toLowerCase()
      // "Langkah Kerja (jika capaian < 95%)": when something is to be filled in, not what it is.
      .replace(/\((?:jika|bila|apabila|if)\b[^)]*\)?/g, " ")
      .replace(CATATAN_BERBATAS, "$1")
      .replace(/<[^>]*>/g, " ")
      .replace(/(^|[^a-z])s\s*[/.]?\s*d\.?(?=[^a-z]|$)/g, "$1 sampai ")
      .replace(TAHUN_FISKAL, " tahun 20$1 ")
      .replace(/\bn[\s-]*1\b|\b[nt]\s*[-−–]\s*1\b/g, " lalu ")
      .replace(/\b[nt]\s*\+\s*1\b/g, " prakiraan ")
      .replace(/\bkwartal/g, "kuartal")
      .replace(/%/g, " % ")
      .replace(/\bt[\s.]*w[\s.]*(?=(?:iv|i{1,3}|[1-4])\b)/g, "tw ")
      .replace(/\bq\s*(?=[1-4]\b)/g, "tw ")
      .replace(/\b(triwulan|triw|trw|twl|kuartal|quarter)\s*(?=[1-4]\b)/g, "$1 ")
      .replace(/[^a-z0-9%]+/g, " ")
      .trim()
      .replace(TINGKAT_SINGKAT, "tingkat ")
      .replace(KINERJA_SINGKAT, "$1 kinerja")
  );
}

const artiMirip = (kata: string): string | undefined =>
  artiSingkatan(kata) ?? artiImbuhan(kata) ?? cariMirip(kata);

/** Reads the words of headers; remembers what it looked up, so one instance serves all sheets. */
export class PembacaKata {
  private readonly ingatan = new Ingatan<string | undefined>(TEKS_DIINGAT);

  /** Words of a tidy text (see `rapikanJudul`), typos and broken words repaired where they can be. */
  baca(rapi: string): Kata[] {
    const daftar = rapi.split(" ").filter((kata) => kata !== "" && !/^\d/.test(kata));
    const tepat = daftar.flatMap((kata) => this.satuAtauRangkai(kata));
    if (daftar.length > 12 || tepat.every((kata) => kata.baku !== undefined)) return tepat;
    return this.sambung(daftar) ?? tepat;
  }

  /** The text with the slips in words of the dictionary mended: phrases are recognised by how they are spelled. */
  betulkan(rapi: string): string {
    return rapi
      .split(" ")
      .map((kata) => (EJAAN.has(kata) || artiImbuhan(kata) ? kata : (this.mirip(kata) ?? kata)))
      .join(" ");
  }

  /** The text with every spelling of one header word, typos too, written the same way. */
  samakan(rapi: string, baku: string): string {
    return rapi
      .split(" ")
      .map((kata) => (/^[a-z]{2,}$/.test(kata) && this.satu(kata).baku === baku ? baku : kata))
      .join(" ");
  }

  /** A word, or the words of one written without blanks ("PERSENCAPAIAN"). */
  private satuAtauRangkai(kata: string): Kata[] {
    const satu = this.satu(kata);
    if (satu.baku !== undefined || kata.length < RANGKAI_TERPENDEK) return [satu];
    return pecahHuruf(kata)?.map((bagian) => this.satu(bagian)) ?? [satu];
  }

  private sambung(daftar: readonly string[]): Kata[] | undefined {
    const huruf = daftar.join("");
    if (daftar.length < 2 || huruf.length > 60 || !daftar.some((kata) => kata.length <= 4)) return undefined;
    return pecahHuruf(huruf)?.map((kata) => this.satu(kata));
  }

  private satu(kata: string): Kata {
    const tepat = EJAAN.get(kata);
    return {
      asli: kata,
      baku: tepat ?? EJAAN.get(this.mirip(kata) ?? ""),
      tepat: tepat !== undefined,
      inggris: KATA_INGGRIS.has(kata),
    };
  }

  private mirip(kata: string): string | undefined {
    return this.ingatan.ambil(kata, artiMirip);
  }
}
