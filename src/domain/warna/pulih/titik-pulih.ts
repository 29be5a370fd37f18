import type { AturanWarna } from "../rencana";

/** Key of the restore point in the document's settings. */
export const KUNCI_PULIH = "LKJIP.warna.pulih";
/** Hidden names that follow the added cells when rows or columns are inserted: prefix and a number. */
export const NAMA_TAMBAHAN = "LKJIP_Tambahan_";

/** Texts of a column from top to bottom, equal neighbours counted: ten thousand alike take one entry. */
export type Padat = readonly (readonly [string, number])[];

/** How a block looked before we touched it; null where cells differed and were left alone. */
export interface RupaBlok {
  readonly kepala?: {
    readonly tebal: boolean | null;
    readonly bungkus: boolean | null;
    readonly datar: string | null;
    readonly tegak: string | null;
  };
  /** Number formats of the Capaian column from the header down, equal ones counted. */
  readonly format: Padat;
  /** Edges of the block that had no line. */
  readonly tanpaGaris: readonly string[];
  /** The Kriteria column had the sheet's own width. */
  readonly lebarBiasa: boolean;
}

/** A legend that a run wrote, replaced or emptied. */
export interface BlokLegenda {
  /** The hidden name that follows its cells. */
  readonly nama: string;
  /** What stood there before, from top to bottom; "" where nothing did. */
  readonly legenda: readonly string[];
}

/** A block that a run wrote: Capaian on the left and Kriteria on the right, or a run of cells of the office's own column. */
export interface BlokTambahan {
  /** The hidden name that follows the block. */
  readonly nama: string;
  readonly legenda?: undefined;
  readonly rupa: RupaBlok;
  /** The block is one column and begins with data: its title is the office's. */
  readonly tanpaKepala?: true;
  /** What stood in its columns where they were ours already, {r} for the row; undefined where the block was blank. */
  readonly rumus?: readonly Padat[];
}

/** What to restore on one sheet. */
export interface PulihLembar {
  /** Title at the time, for messages about a deleted sheet. */
  readonly nama: string;
  /** All rules of ours that the sheet had before. */
  readonly aturan: readonly AturanWarna[];
  readonly blok: readonly (BlokTambahan | BlokLegenda)[];
}

/** The state before the first run that was not taken back; sheets by their id. */
export interface TitikPulih {
  readonly versi: 1;
  /** ISO 8601. */
  readonly waktu: string;
  readonly lembar: Readonly<Record<string, PulihLembar>>;
}

/** Reads the setting; undefined where there is none, or one that this version cannot read. */
export function bacaTitikPulih(isi: unknown): TitikPulih | undefined {
  if (typeof isi !== "object" || isi === null || !("versi" in isi) || isi.versi !== 1) return undefined;
  return "lembar" in isi && typeof isi.lembar === "object" && isi.lembar !== null
    ? (isi as TitikPulih)
    : undefined;
}

/** The restore point with what a further run changes: the oldest state of a sheet's rules wins, blocks add up. */
export function gabungTitikPulih(
  lama: TitikPulih | undefined,
  baru: Readonly<Record<string, PulihLembar>>,
  waktu: string,
): TitikPulih {
  const lembar: Record<string, PulihLembar> = { ...lama?.lembar };
  for (const [id, satu] of Object.entries(baru)) {
    const sebelum = lembar[id];
    lembar[id] = sebelum ? { ...sebelum, blok: [...sebelum.blok, ...satu.blok] } : satu;
  }
  return { versi: 1, waktu: lama?.waktu ?? waktu, lembar };
}

/** "=F10/G10" of row 10 becomes "=F{r}/G{r}": the same for all rows of a column. */
export function polaRumus(rumus: string, baris: number): string {
  return rumus.replace(/([A-Z]{1,3}\$?)(\d+)\b/g, (semua, kolom: string, angka: string) =>
    Number(angka) === baris ? `${kolom}{r}` : semua,
  );
}

/** Counts equal neighbours. */
export function padatkan(isi: readonly string[]): Padat {
  const hasil: [string, number][] = [];
  for (const satu of isi) {
    const akhir = hasil[hasil.length - 1];
    if (akhir?.[0] === satu) akhir[1]++;
    else hasil.push([satu, 1]);
  }
  return hasil;
}

/** The formulas of a column from row `barisAwal` (1-based) down, with {r} for their rows. */
export function padatkanRumus(rumus: readonly string[], barisAwal: number): Padat {
  return padatkan(rumus.map((satu, i) => polaRumus(satu, barisAwal + i)));
}

/** The formulas again, for a column that now begins in row `barisAwal`. */
export function mekarkanRumus(padat: Padat, barisAwal: number): string[] {
  const pola = padat.flatMap(([satu, banyak]) => new Array<string>(banyak).fill(satu));
  return pola.map((satu, i) => satu.replaceAll("{r}", String(barisAwal + i)));
}
