import type { Gabungan, LembarMentah, NilaiSel } from "./lembar-mentah";

/** What kind of thing a cell holds, told without reading it as a number. */
export const KOSONG = 0;
export const ANGKA = 1;
/** Text that starts as a number does: "32 orang", "Rp. 5.000", "(31,80)", "69,1-69,5". */
export const TEKS_ANGKA = 2;
/** "-", "–" and the like: nothing, or zero. */
export const STRIP = 3;
/** "n/a", "…..%". */
export const TAK_ADA = 4;
export const TEKS = 5;

/** A figure, stored as a number or as a text. */
export const FIGUR: ReadonlySet<number> = new Set([ANGKA, TEKS_ANGKA]);
/** What a column of figures holds: figures, and the dash in the place of one. */
export const FIGUR_ATAU_STRIP: ReadonlySet<number> = new Set([...FIGUR, STRIP]);

const MIRIP_ANGKA = /^(?:rp\.?\s*|idr\s*)?[(\-–+<>≤≥=~±$\s]*(?:rp\.?\s*)?[.,]?\d/i;
const BUTIR = /^\(?\d{1,3}[.)]\s*\p{L}/u;
const TAHUN = /^(?:19|20)\d\d$/;

function jenisTeks(teks: string): number {
  if (/^[-–—−_]+$/.test(teks)) return STRIP;
  if (/^(?:n\s*[/.]\s*a\.?|nihil|[.…]+\s*%?|#[A-Z/0!?]+)$/i.test(teks)) return TAK_ADA;
  return MIRIP_ANGKA.test(teks) && !BUTIR.test(teks) ? TEKS_ANGKA : TEKS;
}

function jenisNilai(nilai: NilaiSel | undefined): number {
  if (typeof nilai === "number") return ANGKA;
  if (typeof nilai === "boolean") return TEKS;
  const teks = nilai?.trim() ?? "";
  return teks === "" ? KOSONG : jenisTeks(teks);
}

/** The sheet that a grid was made from by leaving out columns, and which of its columns stayed. */
interface AsalKisi {
  readonly lembar: LembarMentah;
  readonly kolom: readonly number[];
}

/**
 * A raw sheet with quick answers: what kind of cell, which merged block it belongs to, blank or not.
 * Rows and columns are 0-based indices inside the grid. Cells outside the grid are blank.
 */
export class Kisi {
  readonly tinggi: number;
  readonly lebar: number;
  private readonly macam: Uint8Array;
  private readonly pemilik = new Map<number, Gabungan>();

  constructor(
    readonly lembar: LembarMentah,
    private readonly asal?: AsalKisi,
  ) {
    this.tinggi = lembar.nilai.length;
    this.lebar = lembar.nilai.reduce((n, baris) => Math.max(n, baris.length), 0);
    this.macam = new Uint8Array(this.tinggi * this.lebar);
    lembar.nilai.forEach((baris, b) =>
      baris.forEach((nilai, k) => (this.macam[b * this.lebar + k] = jenisNilai(nilai))),
    );
    this.tandaiGabungan();
  }

  /** The sheet as it stands in the workbook, no column left out. */
  get asli(): LembarMentah {
    return this.asal?.lembar ?? this.lembar;
  }

  /** Where a column stands in the workbook: 0 is A. */
  kolomBuku(k: number): number {
    return (this.asal?.kolom[k] ?? k) + this.lembar.kolom0;
  }

  /** Blank columns were left out before this one. */
  bercelah(k: number): boolean {
    return k > 0 && this.kolomBuku(k) > this.kolomBuku(k - 1) + 1;
  }

  private tandaiGabungan(): void {
    let jatah = 2 * this.macam.length;
    for (const g of this.lembar.gabungan) {
      const akhirBaris = Math.min(g.akhirBaris, this.tinggi - 1);
      const akhirKolom = Math.min(g.akhirKolom, this.lebar - 1);
      for (let b = Math.max(0, g.awalBaris); b <= akhirBaris && jatah > 0; b++)
        for (let k = Math.max(0, g.awalKolom); k <= akhirKolom && jatah > 0; k++, jatah--)
          this.pemilik.set(b * this.lebar + k, g);
    }
  }

  private didalam(b: number, k: number): boolean {
    return b >= 0 && k >= 0 && b < this.tinggi && k < this.lebar;
  }

  /** KOSONG .. TEKS of a cell; a cell covered by a merge is blank, as Excel has it. */
  jenis(b: number, k: number): number {
    return this.didalam(b, k) ? (this.macam[b * this.lebar + k] ?? KOSONG) : KOSONG;
  }

  kosong(b: number, k: number): boolean {
    return this.jenis(b, k) === KOSONG;
  }

  nilai(b: number, k: number): NilaiSel {
    return this.lembar.nilai[b]?.[k] ?? null;
  }

  /** As displayed where the sheet says so, else the value as text; trimmed. */
  teks(b: number, k: number): string {
    const nilai = this.nilai(b, k);
    if (typeof nilai === "string") return nilai.trim();
    return nilai === null ? "" : (this.lembar.teks[b]?.[k] || String(nilai)).trim();
  }

  format(b: number, k: number): string {
    return this.lembar.format?.[b]?.[k] ?? "";
  }

  gabungan(b: number, k: number): Gabungan | undefined {
    return this.didalam(b, k) ? this.pemilik.get(b * this.lebar + k) : undefined;
  }

  /** Last column that a cell covers, itself where it is not merged. */
  akhirKolom(b: number, k: number): number {
    return this.gabungan(b, k)?.akhirKolom ?? k;
  }

  /** The cell is a year and nothing else (2020, "2020"). */
  tahun(b: number, k: number): boolean {
    const nilai = this.nilai(b, k);
    if (typeof nilai === "number") return Number.isInteger(nilai) && nilai >= 1900 && nilai < 2100;
    return typeof nilai === "string" && TAHUN.test(nilai.trim());
  }

  /** The columns from `awal` to `akhir` in which the row holds something. */
  kolomTerisi(b: number, awal: number, akhir: number): number[] {
    const hasil: number[] = [];
    for (let k = awal; k <= akhir; k++) if (!this.kosong(b, k)) hasil.push(k);
    return hasil;
  }

  /** Every cell of the row from `awal` to `akhir` is blank. */
  barisKosong(b: number, awal = 0, akhir = this.lebar - 1): boolean {
    for (let k = awal; k <= akhir; k++) if (!this.kosong(b, k)) return false;
    return true;
  }
}

const ingatan = new WeakMap<LembarMentah, Kisi>();

/** The grid of a sheet; one and the same sheet is looked through once. */
export function kisiDari(lembar: LembarMentah): Kisi {
  let kisi = ingatan.get(lembar);
  if (!kisi) ingatan.set(lembar, (kisi = new Kisi(lembar)));
  return kisi;
}
