import type { Gaya } from "../../lembar/lembar";

/**
 * Numbers for styles: styles that look alike have one number, so that thousands of cells are compared by numbers. Order
 * of keys does not matter. One numbering lives as long as one report is laid out.
 */
export class NomorGaya {
  private readonly kenal = new WeakMap<Gaya, number>();
  private readonly menurutIsi = new Map<string, number>();
  private readonly semua: Gaya[] = [];

  /** The number of a style, from 0 on. */
  nomor(gaya: Gaya): number {
    const ada = this.kenal.get(gaya);
    if (ada !== undefined) return ada;
    const nomor = this.cari(gaya);
    this.kenal.set(gaya, nomor);
    return nomor;
  }

  /** The style of a number: one and the same object for all that look so. */
  gaya(nomor: number): Gaya {
    return this.semua[nomor] ?? {};
  }

  private cari(gaya: Gaya): number {
    const kunci = JSON.stringify(Object.entries(gaya).sort());
    const ada = this.menurutIsi.get(kunci);
    if (ada !== undefined) return ada;
    this.menurutIsi.set(kunci, this.semua.length);
    return this.semua.push(gaya) - 1;
  }
}
