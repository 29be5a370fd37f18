/** Bullet or number before a name: "- ", "1. ", "a) ", "1.1.2 "; a bare "3 Dokumen" keeps its 3. */
const AWALAN = /^\s*(?:[-–•*➢➤·]+\s+|\(?\d{1,2}(?:\.\d{1,2})*[.)]\s+|\d{1,2}(?:\.\d{1,2})+\s+|[a-z][.)]\s+)/;
/** What names of budget lines begin with, told apart from names such as "Kegiatan Belajar". */
const JENJANG = /^(?:program|sub\.? ?kegiatan|kegiatan)\b\s*:?\s*(?=\S)/;

/** A name in one line as people would say it: no line breaks, no bullet or number before it. */
export function rapikanNama(teks: string): string {
  const satuBaris = teks.replace(/\s+/g, " ").trim();
  const tanpaAwalan = satuBaris.replace(AWALAN, "").trim();
  return tanpaAwalan === "" ? satuBaris : tanpaAwalan;
}

const KATA_SAMBUNG = /^(?:dan|yang|di|ke|dari|atas|untuk|pada|per|dalam|bagi|terhadap)$/i;

/** Are these capitals the first letters of the last of these words, "dan" and the like left out? */
function awalKata(kata: readonly string[], kapital: readonly string[]): boolean {
  let sisa = kapital.length;
  for (let i = kata.length - 1; i >= 0 && sisa > 0; i--) {
    const satu = kata[i] ?? "";
    if (satu[0]?.toUpperCase() === kapital[sisa - 1]) sisa--;
    else if (!KATA_SAMBUNG.test(satu)) return false;
  }
  return sisa === 0;
}

/** "Skor Pola Pangan Harapan (PPH)": an abbreviation in brackets only repeats the words before it. */
function tanpaSingkatan(nama: string): string {
  if (!nama.includes("(")) return nama;
  return nama.replace(/\s*\(\s*(\p{L}{2,12})\s*\)/gu, (kena, singkat: string, di: number) => {
    const kapital = singkat.match(/\p{Lu}/gu) ?? [];
    const kata = nama.slice(0, di).match(/\p{L}+/gu) ?? [];
    return kapital.length >= 2 && awalKata(kata, kapital) ? "" : kena;
  });
}

/**
 * What makes two spellings the same name: letters and figures only, one case, without the word "Program" or "Kegiatan"
 * before it, without its own abbreviation in brackets. "Tera - tera Ulang" and "tera–tera ulang" are one.
 */
export function normalNama(teks: string): string {
  const polos = tanpaSingkatan(rapikanNama(teks))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const tanpaJenjang = polos.replace(JENJANG, "").trim();
  return tanpaJenjang === "" ? polos : tanpaJenjang;
}

/** A code without the spelling that offices vary: "5.1.01." and "5.1.1", "2.07.03.2.01.0001" and "2.07.03.2.01.01". */
export function normalKode(teks: string): string {
  return teks
    .toUpperCase()
    .replace(/\s+/g, "")
    .replace(/[.\-]+$/, "")
    .split(/[.\-]/)
    .map((ruas) => ruas.replace(/^0+(?=.)/, ""))
    .join(".");
}

/** Pairs of neighbouring letters of a normalised name, counted. */
function pasangan(nama: string): Map<string, number> {
  const hasil = new Map<string, number>();
  const padat = nama.replaceAll(" ", "");
  for (let i = 0; i + 1 < padat.length; i++) {
    const satu = padat.slice(i, i + 2);
    hasil.set(satu, (hasil.get(satu) ?? 0) + 1);
  }
  return hasil;
}

/** How much two normalised names look alike, 0..1 (Dice over pairs of letters): slips of the pen stay above 0.9. */
export function kemiripan(a: string, b: string): number {
  if (a === b) return 1;
  const [pa, pb] = [pasangan(a), pasangan(b)];
  let sama = 0;
  let semua = 0;
  for (const [satu, n] of pa) {
    sama += Math.min(n, pb.get(satu) ?? 0);
    semua += n;
  }
  for (const n of pb.values()) semua += n;
  return semua === 0 ? 0 : (2 * sama) / semua;
}

/** From here on two names are proposed to be one; a person decides. */
const MIRIP = 0.72;

/** Names looked at more closely for one that is sought. */
const CALON_TERBANYAK = 40;

/** A pile of names in which the most alike is found without comparing all with all. */
export class IndeksNama<T> {
  private readonly kata = new Map<string, number[]>();
  private readonly isi: { readonly nama: string; readonly nilai: T }[] = [];

  tambah(nama: string, nilai: T): void {
    const urutan = this.isi.push({ nama, nilai }) - 1;
    for (const satu of new Set(nama.split(" "))) {
      const daftar = this.kata.get(satu);
      if (daftar) daftar.push(urutan);
      else this.kata.set(satu, [urutan]);
    }
  }

  /** The most alike of at least `MIRIP`; names are found by their rarest words. */
  cari(
    nama: string,
    boleh: (nilai: T) => boolean,
  ): { readonly nilai: T; readonly yakin: number } | undefined {
    let terbaik: { nilai: T; yakin: number } | undefined;
    for (const urutan of this.calon(nama)) {
      const satu = this.isi[urutan];
      const yakin = satu && boleh(satu.nilai) ? kemiripan(nama, satu.nama) : 0;
      if (satu && yakin >= MIRIP && yakin > (terbaik?.yakin ?? 0)) terbaik = { nilai: satu.nilai, yakin };
    }
    return terbaik;
  }

  private calon(nama: string): number[] {
    const daftar = [...new Set(nama.split(" "))].map((satu) => this.kata.get(satu) ?? []);
    const hasil = new Set<number>();
    for (const satu of daftar.sort((a, b) => a.length - b.length)) {
      for (const urutan of satu.slice(0, CALON_TERBANYAK)) hasil.add(urutan);
      if (hasil.size >= CALON_TERBANYAK) break;
    }
    return [...hasil];
  }
}
