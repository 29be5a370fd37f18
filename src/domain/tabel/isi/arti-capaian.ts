import { rasioDekat, UKURAN } from "../batas";

/** How a stated capaian can be meant: 0.2879 ("rasio") or 28.79 ("persen"). */
export type SkalaCapaian = "rasio" | "persen";

/** How one cell states its capaian. `teks-persen`: text in percent points, with or without the sign. */
export type BentukSel = "rasio" | "persen" | "teks-persen" | "teks-rasio" | "kosong" | "bukan-angka";

/** How a column states capaian: 0,2879 · 28,79 · "28,79 %" as text · several of them. */
export type BentukCapaian = "rasio" | "persen" | "teks-persen" | "campuran";

/** What is known of a capaian cell before its column is asked. */
export interface SelCapaian {
  /** The number that stands in it, as written; undefined for blanks and other texts. */
  readonly nilai: number | undefined;
  /** The cell holds text, not a number. */
  readonly teks: boolean;
  /** Beyond doubt: a number with a percent format is a ratio, a text with a percent sign percent points. */
  readonly tanda: SkalaCapaian | undefined;
  /** The ratios that target and realisasi of its row give, by each formula in use. */
  readonly mungkin: readonly number[];
}

/** What one cell means. */
export interface ArtiSel {
  readonly skala: SkalaCapaian;
  /** What told: the cell's own sign, its row's figures, or the rest of the column. */
  readonly menurut: "tanda" | "baris" | "kolom";
  /** The column decided although the number's size speaks against it, or nothing decided the column. */
  readonly ragu: boolean;
  /** Its size speaks against the scale of the column. */
  readonly janggal: boolean;
}

/** What a column of capaian means; numbers and texts are judged apart, for they were written by different hands. */
export interface ArtiKolom {
  readonly sel: readonly ArtiSel[];
  /** The scale of its numbers. */
  readonly angka: SkalaCapaian;
  /** Size or agreement settles what its numbers are. */
  readonly pasti: boolean;
  /** Some numbers are ratios and some percent points, beyond doubt. */
  readonly campuran: boolean;
}

function menurutBaris({ nilai, mungkin }: SelCapaian): SkalaCapaian | undefined {
  if (nilai === undefined || nilai === 0) return undefined;
  const cocok = (rasio: number): boolean => mungkin.some((satu) => rasioDekat(satu, rasio));
  const [rasio, persen] = [cocok(nilai), cocok(nilai / 100)];
  return rasio === persen ? undefined : rasio ? "rasio" : "persen";
}

/** The habit of a column where no cell tells: large numbers are percent points; `pasti` false where it might be either. */
function menurutBesar(nilai: readonly number[]): { skala: SkalaCapaian; pasti: boolean } {
  const terbesar = nilai.reduce((n, satu) => Math.max(n, Math.abs(satu)), 0);
  if (terbesar > UKURAN.persenTerkecil) return { skala: "persen", pasti: true };
  return { skala: terbesar <= UKURAN.rasioTerbesar ? "rasio" : "persen", pasti: terbesar === 0 };
}

function kebiasaan(
  nilai: readonly number[],
  suara: readonly (SkalaCapaian | undefined)[],
): { skala: SkalaCapaian; pasti: boolean } {
  const rasio = suara.filter((satu) => satu === "rasio").length;
  const persen = suara.filter((satu) => satu === "persen").length;
  if (rasio + persen === 0) return menurutBesar(nilai);
  return { skala: rasio >= persen ? "rasio" : "persen", pasti: true };
}

function janggal(nilai: number | undefined, skala: SkalaCapaian): boolean {
  if (nilai === undefined || nilai === 0) return false;
  return skala === "persen" ? Math.abs(nilai) <= UKURAN.rasioTerbesar : Math.abs(nilai) > UKURAN.rasioWajar;
}

/** Tells what each number of a capaian column means: its sign first, then its own row, then the column's habit. */
export function artiKolom(sel: readonly SelCapaian[]): ArtiKolom {
  const suara = sel.map((satu) => satu.tanda ?? menurutBaris(satu));
  const kelompok = (teks: boolean) => {
    const milik = sel.map((satu) => satu.teks === teks && satu.nilai !== undefined);
    return kebiasaan(
      sel.flatMap(({ nilai }, i) => (milik[i] && nilai !== undefined ? [nilai] : [])),
      suara.filter((_, i) => milik[i]),
    );
  };
  const [angka, teks] = [kelompok(false), kelompok(true)];
  const suaraAngka = suara.filter((_, i) => sel[i]?.teks === false);
  return {
    angka: angka.skala,
    pasti: angka.pasti,
    campuran: suaraAngka.includes("rasio") && suaraAngka.includes("persen"),
    sel: sel.map((satu, i) => {
      const sendiri = suara[i];
      if (sendiri)
        return { skala: sendiri, menurut: satu.tanda ? "tanda" : "baris", ragu: false, janggal: false };
      const umum = satu.teks ? teks : angka;
      const aneh = janggal(satu.nilai, umum.skala);
      return { skala: umum.skala, menurut: "kolom", ragu: aneh || !umum.pasti, janggal: aneh };
    }),
  };
}

/** How a cell is written. */
export function bentukSel({ nilai, teks }: SelCapaian, { skala }: ArtiSel, kosong: boolean): BentukSel {
  if (kosong) return "kosong";
  if (nilai === undefined) return "bukan-angka";
  return teks ? `teks-${skala}` : skala;
}

/** How the column of such cells is written; a zero is a zero on any scale and makes no column mixed. */
export function bentukKolom(bentuk: readonly BentukSel[], sel: readonly SelCapaian[]): BentukCapaian {
  const dihitung = bentuk.filter((satu, i) => {
    const isi = sel[i];
    return satu !== "kosong" && satu !== "bukan-angka" && !(isi?.nilai === 0 && isi.tanda !== "persen");
  });
  const [pertama, ...lain] = new Set(dihitung);
  if (pertama === undefined) return bentuk.includes("teks-persen") ? "teks-persen" : "persen";
  return lain.length > 0 || pertama === "teks-rasio" ? "campuran" : (pertama as BentukCapaian);
}
