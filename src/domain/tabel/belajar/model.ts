import type { Peran } from "../hasil-tabel";

/** What was learned, as it is kept in a file. */
export interface BobotTersimpan {
  readonly peran: readonly Peran[];
  /** "sign pairs": the sign without blanks, then for each role that it speaks of two characters, role and weight. */
  readonly ciri: readonly string[];
}

/** The character of the weight 0, and of how many steps the largest weight is: each is one printable character. */
export const NOL = 79;
export const TERBESAR = 43;
/** One step of a kept weight. */
export const SKALA_BOBOT = 0.1;
/** The characters of the roles, in their order. */
export const HURUF_PERAN = "abcdefghijklmnopqrstuvwxyzABCDEF";

/** How likely each role is for a column, in the order of the roles; they sum up to 1. */
export type Peluang = readonly number[];

/** Makes likelihoods of scores. */
export function peluangDari(nilai: readonly number[]): Peluang {
  const puncak = Math.max(...nilai);
  const naik = nilai.map((satu) => Math.exp(satu - puncak));
  const jumlah = naik.reduce((a, b) => a + b, 0);
  return naik.map((satu) => satu / jumlah);
}

/** A linear model: the signs of a column each speak for or against some roles. */
export class ModelKolom {
  readonly peran: readonly Peran[];
  private readonly bobot: ReadonlyMap<string, string>;

  constructor({ peran, ciri }: BobotTersimpan) {
    this.peran = peran;
    this.bobot = new Map(ciri.map((baris) => pisah(baris)));
  }

  /** How likely each role is for a column with these signs; unknown signs say nothing. */
  perkirakan(ciri: readonly string[]): Peluang {
    const nilai = this.peran.map(() => 0);
    for (const satu of ciri) tambahkan(nilai, this.bobot.get(satu) ?? "");
    return peluangDari(nilai);
  }
}

function pisah(baris: string): [string, string] {
  const batas = baris.indexOf(" ");
  return [baris.slice(0, batas), baris.slice(batas + 1)];
}

function tambahkan(nilai: number[], pasangan: string): void {
  for (let i = 0; i < pasangan.length; i += 2) {
    const peran = HURUF_PERAN.indexOf(pasangan.charAt(i));
    nilai[peran] = (nilai[peran] ?? 0) + (pasangan.charCodeAt(i + 1) - NOL) * SKALA_BOBOT;
  }
}
