import type { Peran } from "../hasil-tabel";

/** What was learned, as it is kept in a file. */
export interface BobotTersimpan {
  readonly peran: readonly Peran[];
  /** "sign weights": the sign without blanks, then one character for each unit: how much the sign moves it. */
  readonly ciri: readonly string[];
  /** What one step of a kept weight is worth, for each unit. */
  readonly langkah: readonly number[];
  /** How much each unit is moved by nothing. */
  readonly geser: readonly number[];
  /** For each role what speaks for it at all, then how much each unit that moved speaks for it. */
  readonly suara: readonly (readonly number[])[];
}

/** The character of the weight 0, and of how many steps the largest weight is: each is one printable character. */
export const NOL = 79;
export const TERBESAR = 43;

/** How likely each role is for a column, in the order of the roles; they sum up to 1. */
export type Peluang = readonly number[];

/** Makes likelihoods of scores. */
export function peluangDari(nilai: readonly number[]): Peluang {
  const puncak = Math.max(...nilai);
  const naik = nilai.map((satu) => Math.exp(satu - puncak));
  const jumlah = naik.reduce((a, b) => a + b, 0);
  return naik.map((satu) => satu / jumlah);
}

/**
 * A small network of one layer: the signs of a column together move some units, and those that moved upward speak for or
 * against roles. So two signs may mean something together that neither means alone.
 */
export class ModelKolom {
  readonly peran: readonly Peran[];
  private readonly gerak: ReadonlyMap<string, string>;

  constructor(private readonly tersimpan: BobotTersimpan) {
    this.peran = tersimpan.peran;
    this.gerak = new Map(tersimpan.ciri.map(pisah));
  }

  /** How likely each role is for a column with these signs; unknown signs say nothing. */
  perkirakan(ciri: readonly string[]): Peluang {
    const unit = this.satuan(ciri);
    return peluangDari(this.tersimpan.suara.map((bobot) => bersuara(bobot, unit)));
  }

  /** How far the signs move each unit; downward is not at all. */
  private satuan(ciri: readonly string[]): number[] {
    const { geser, langkah } = this.tersimpan;
    const jumlah = geser.map(() => 0);
    for (const satu of ciri) tambahkan(jumlah, this.gerak.get(satu) ?? "");
    return jumlah.map((n, u) => Math.max(0, (geser[u] ?? 0) + n * (langkah[u] ?? 0)));
  }
}

function pisah(baris: string): [string, string] {
  const batas = baris.indexOf(" ");
  return [baris.slice(0, batas), baris.slice(batas + 1)];
}

function tambahkan(jumlah: number[], bobot: string): void {
  for (let u = 0; u < bobot.length; u++) jumlah[u] = (jumlah[u] ?? 0) + bobot.charCodeAt(u) - NOL;
}

function bersuara([tetap = 0, ...bobot]: readonly number[], unit: readonly number[]): number {
  return bobot.reduce((n, satu, u) => n + satu * (unit[u] ?? 0), tetap);
}
