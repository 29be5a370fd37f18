import { kolomRuas } from "./badan-tabel";
import { ANGKA, FIGUR_ATAU_STRIP, TEKS, TEKS_ANGKA } from "../kisi";
import type { PengenalJudul } from "./pengenal-judul";

/*
 * Titles that look like data when they stand alone, and are titles by the row they stand in: "2024 Act" beside
 * "2023 Act", "Hasil : Target", "0-14 Th | 15-24 Th | 25-44 Th".
 */

/** Titles of the usual kind that stand in the row beside the odd one. */
const JUDUL_SEBARIS = 3;
/** Years, or steps of a series, that stand in the row together. */
const BERSAMA = { tahun: 2, deret: 3 } as const;
const PANJANG = 60;
const TAHUN = /^(?:19|20)\d\d\s*[-–/]?\s*\(?(\p{L}{1,12}|%)\.?\)?$/u;
/** "2023*", "2022 (Rp M)", "Rp 2024": a year with a mark, what it is told in, or that it is money. */
const TAHUN_BERTANDA = /^(?:19|20)\d\d\s*(?:\*{1,3}|\(\p{L}[\p{L} .]{0,12}\))\)?$|^rp\.?\s+(?:19|20)\d\d$/iu;
const BERKATA = /\d.*\p{L}{3}|^rp\.?\s+(?:19|20)\d\d$/iu;
const TITIK_DUA = /^(?:%\s*)?\p{L}[^:]*:\s*\p{L}[^:]*$/u;
const BERANGKA_DEPAN = /^\d{1,3}\s+\p{L}{3,}(?:\s+\S+)+$/u;
/** "0-14 Th", "< 1 Th", "65+ Th", "≥ 90 %": from where to where. */
const RENTANG = /^(?:[<>≤≥]=?\s*\d+|\d+\s*(?:[-–]|s\.?\/?d\.?)\s*\d+|\d+\s*\+)\s*(?:\p{L}{1,6}\.?|[%'"])?$/u;
const PERSEN = /^\d{1,3}\s*%$/;

type Cocok = (teks: string) => boolean;

const sebaris = (p: PengenalJudul, b: number, cocok: Cocok): string[] =>
  Array.from({ length: p.kisi.lebar }, (_, k) => p.kisi.teks(b, k)).filter(cocok);

/** No plain figure in the row. */
function bersih(p: PengenalJudul, b: number): boolean {
  for (let k = 0; k < p.kisi.lebar; k++)
    if (p.kisi.jenis(b, k) === ANGKA && !p.kisi.tahun(b, k)) return false;
  return true;
}

/** Enough cells of the row are titles anyway, and none is a plain figure. */
function diBarisJudul(p: PengenalJudul, b: number): boolean {
  let judul = 0;
  for (let k = 0; k < p.kisi.lebar; k++) if (p.kisi.jenis(b, k) === TEKS && p.mungkinJudul(b, k)) judul++;
  return judul >= JUDUL_SEBARIS && bersih(p, b);
}

/** "2022 | 2023*": a year with a mark right beside the one before it or after it. */
function tahunBersebelahan(p: PengenalJudul, b: number, teks: string): boolean {
  const tahun = (k: number): number | undefined => {
    const satu = p.kisi.teks(b, k);
    return p.kisi.tahun(b, k) || TAHUN_BERTANDA.test(satu) ? Number(/\d{4}/.exec(satu)?.[0]) : undefined;
  };
  const kolom = kolomRuas({ awal: 0, akhir: p.kisi.lebar - 1 });
  return kolom.some((k) => {
    const [kiri, kanan] = [tahun(k), tahun(k + 1)];
    return (
      [k, k + 1].some((satu) => p.kisi.teks(b, satu) === teks) && kiri !== undefined && kanan === kiri + 1
    );
  });
}

/** "2023 Act | 2024 Tgt": a year before a word that is no unit, more than once in a row of titles, or many times. */
export function tahunBerkata(p: PengenalJudul, b: number, teks: string): boolean {
  const bertahun = (satu: string): boolean => TAHUN.test(satu) || TAHUN_BERTANDA.test(satu);
  const kata = TAHUN.exec(teks)?.[1] ?? "";
  if (!bertahun(teks) || (kata !== "%" && p.fitur(kata).inti === "satuan" && !TAHUN_BERTANDA.test(teks)))
    return false;
  const banyak = new Set(sebaris(p, b, bertahun)).size;
  if (banyak >= BERSAMA.tahun && diBarisJudul(p, b)) return true;
  if (TAHUN_BERTANDA.test(teks) && tahunBersebelahan(p, b, teks)) return bersih(p, b);
  // "2020 | 2021 | 2022* | 2023**": years without a mark stand in the same series.
  const polos = kolomRuas({ awal: 0, akhir: p.kisi.lebar - 1 }).filter((k) => p.kisi.tahun(b, k)).length;
  return banyak + polos >= BERSAMA.deret && bersih(p, b);
}

/** "2025 AWPB", "Rp 2023 (juta)", "51 Pegawai", merged over columns that have titles of their own: no figure, but a group. */
function kelompokBerangka({ kisi }: PengenalJudul, b: number, k: number, teks: string): boolean {
  const g = kisi.gabungan(b, k);
  if (g === undefined || g.awalKolom !== k || g.akhirKolom === k || !BERKATA.test(teks)) return false;
  const judul = (r: number, i: number): boolean => kisi.jenis(r, i) === TEKS || kisi.tahun(r, i);
  const anak = kolomRuas({ awal: k, akhir: g.akhirKolom });
  return anak.every((i) => {
    const bawah = kisi.gabungan(g.akhirBaris + 1, i);
    return judul(bawah?.awalBaris ?? g.akhirBaris + 1, bawah?.awalKolom ?? i);
  });
}

/** The first number of each step. */
const mulai = (teks: string): number => (/^</.test(teks) ? -1 : Number(/\d+/.exec(teks)?.[0] ?? NaN));

const naik = (deret: readonly string[]): boolean =>
  deret.every((satu, i) => i === 0 || mulai(satu) > mulai(deret[i - 1] ?? ""));

/** "0-14 Th | 15-24 Th | 25-44 Th", "0% | 50% | 100%": one step after the other, over figures. */
function deretNaik(p: PengenalJudul, b: number, k: number, teks: string): boolean {
  if (!FIGUR_ATAU_STRIP.has(p.kisi.jenis(b + 1, k))) return false;
  const deret = (pola: RegExp): string[] => sebaris(p, b, (satu) => pola.test(satu));
  const rentang = RENTANG.test(teks) ? deret(RENTANG) : [];
  const persen = PERSEN.test(teks) ? deret(PERSEN) : [];
  const penuh = mulai(persen[0] ?? "") === 0 && mulai(persen[persen.length - 1] ?? "") === 100;
  return [rentang, penuh ? persen : []].some((satu) => satu.length >= BERSAMA.deret && naik(satu));
}

/** "12 Indikator Utama" over names: a number and words, none of which is a figure. */
function berangkaDepan(p: PengenalJudul, b: number, k: number, teks: string): boolean {
  return BERANGKA_DEPAN.test(teks) && [1, 2].every((turun) => p.kisi.jenis(b + turun, k) === TEKS);
}

/** Is a cell that could be data a title by the row that it stands in? */
export function judulGanjil(p: PengenalJudul, b: number, k: number): boolean {
  const jenis = p.kisi.jenis(b, k);
  const teks = p.kisi.teks(b, k);
  if ((jenis !== TEKS && jenis !== TEKS_ANGKA) || teks.length > PANJANG) return false;
  if (jenis === TEKS) return TITIK_DUA.test(teks) && diBarisJudul(p, b);
  if (tahunBerkata(p, b, teks) || (berangkaDepan(p, b, k, teks) && diBarisJudul(p, b))) return true;
  return (kelompokBerangka(p, b, k, teks) || deretNaik(p, b, k, teks)) && bersih(p, b);
}
