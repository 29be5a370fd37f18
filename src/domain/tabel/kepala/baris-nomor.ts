import { BAGIAN } from "../batas";
import { KOSONG, TEKS, type Kisi } from "../kisi";

/** "(3)", "3", "3.", "[3]", "c", "Kol. 3", "13 = 9 + 10", "7 (6/5)", "(7)=(6)/(5)x100%". */
const NOMOR = /^(?:kol(?:om)?\.?\s*)?([([{<]?)\s*(\d{1,2}|[a-z])\s*([)\]}>.]?)\s*((?:[=(:].*)?)\)?$/is;
/** How a column is computed, without a number of its own: "(6/5)x100%". */
const HITUNGAN = /^[([]*\d{1,2}[\s)\]]*[+\-*/x×:][\d\s()[\]+\-*/x×:%,.]*$/i;
/** A row of column numbers counts no higher than this, or than three times its cells. */
const TERBESAR = 30;

interface NomorKolom {
  /** Undefined for a formula alone. */
  readonly nomor: number | undefined;
  /** Written as nothing but a column number would be: in brackets, with a formula, with "Kol.". */
  readonly jelas: boolean;
}

function bacaNomor(teks: string): NomorKolom | undefined {
  const [, buka = "", isi, tutup = "", rumus = ""] = NOMOR.exec(teks) ?? [];
  if (isi === undefined) return HITUNGAN.test(teks) ? { nomor: undefined, jelas: true } : undefined;
  const nomor = /\d/.test(isi) ? Number(isi) : isi.toLowerCase().charCodeAt(0) - 96;
  return { nomor, jelas: buka !== "" || /[)\]}>]/.test(tutup) || rumus !== "" || /^kol/i.test(teks) };
}

/** Under some number of the row stands a name: no row of data has a figure where the others have their names. */
function diAtasNama(kisi: Kisi, b: number, kolom: readonly number[]): boolean {
  const bawah = [b + 1, b + 2].find((r) => kolom.some((k) => kisi.jenis(r, k) !== KOSONG));
  return (
    bawah !== undefined && kolom.some((k) => kisi.jenis(bawah, k) === TEKS && kisi.teks(bawah, k).length > 2)
  );
}

/** "Realisasi Bulan Ke" over 1, 2, 3 and nothing beside them: the parts of one group, by their numbers. */
function bernomorSegrup(kisi: Kisi, b: number, kolom: readonly number[], lebar: number): boolean {
  const [kiri = 0] = kolom;
  const g = b > 0 ? kisi.gabungan(b - 1, kiri) : undefined;
  return (
    g !== undefined &&
    g.awalKolom === kiri &&
    g.akhirKolom - g.awalKolom + 1 === kolom.length &&
    g.akhirKolom === kolom[kolom.length - 1] &&
    kolom.length < lebar
  );
}

/**
 * Is this the row that numbers the columns, "(1) (2) (3)", "1 2 3", "… 13 = 9 + 10 + 11 + 12 …"? It may have gaps
 * ("1 2 5 6 10") and repeats ("1 2 3 4 4 4"), and stand under the header or in the midst of it. Needs two numbers that
 * do not fall, starting at 0 or 1; bare numbers with gaps must stand over names.
 */
export function barisNomor(kisi: Kisi, b: number, awal: number, akhir: number): boolean {
  const kolom: number[] = [];
  const isi: NomorKolom[] = [];
  for (let k = awal; k <= akhir; k++) {
    if (kisi.jenis(b, k) === KOSONG) continue;
    const satu = bacaNomor(kisi.teks(b, k));
    if (!satu) return false;
    kolom.push(k);
    isi.push(satu);
  }
  const nomor = isi.flatMap((satu) => satu.nomor ?? []);
  const [pertama = 9] = nomor;
  if (nomor.length < 2 || pertama > 1 || bernomorSegrup(kisi, b, kolom, akhir - awal + 1)) return false;
  const naik = nomor.map((n, i) => n - (nomor[i - 1] ?? n));
  if (naik.filter((n) => n === 1).length >= (nomor.length - 1) * BAGIAN.hampirSemua) return true;
  const terbesar = nomor[nomor.length - 1] ?? 0;
  if (naik.some((n) => n < 0) || terbesar > Math.max(TERBESAR, 3 * kolom.length)) return false;
  return isi.filter(({ jelas }) => jelas).length >= isi.length * BAGIAN.separuh || diAtasNama(kisi, b, kolom);
}
