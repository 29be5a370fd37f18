import { kataAngka, type AngkaBuku } from "./angka-buku";
import { samaTertulis, type AngkaTertulis } from "./angka-kalimat";

/** A row of which a text may speak. */
export interface Pokok {
  readonly kata: readonly string[];
  readonly angka: AngkaBuku[];
}

/** Share of a name's words that a sentence must hold to speak of it. */
const BAGIAN_DISEBUT = 0.7;

/** All figures of a workbook, by size and by the words of their rows. */
export class IndeksAngka {
  private readonly urut: readonly AngkaBuku[];
  private readonly pokok = new Map<string, Pokok>();
  private readonly menurutKata = new Map<string, Pokok[]>();
  private readonly menurutKunci = new Map<string, AngkaBuku[]>();
  /** Words that things are counted in. */
  readonly satuan: ReadonlySet<string>;

  constructor(readonly semua: readonly AngkaBuku[]) {
    this.urut = [...semua].sort((a, b) => Math.abs(a.nilai) - Math.abs(b.nilai));
    this.satuan = new Set(semua.map(({ satuan }) => satuan).filter((satu) => /^\p{L}{2,}$/u.test(satu)));
    for (const satu of semua) this.catat(satu);
  }

  private catat(angka: AngkaBuku): void {
    const sekunci = this.menurutKunci.get(angka.kunci);
    if (sekunci) sekunci.push(angka);
    else this.menurutKunci.set(angka.kunci, [angka]);
    const kata = kataAngka(angka);
    const kunci = kata.join(" ");
    const ada = this.pokok.get(kunci);
    if (ada) return void ada.angka.push(angka);
    const baru = { kata, angka: [angka] };
    this.pokok.set(kunci, baru);
    for (const satu of kata) {
      const daftar = this.menurutKata.get(satu);
      if (daftar) daftar.push(baru);
      else this.menurutKata.set(satu, [baru]);
    }
  }

  /** Figures of the rows of this name. */
  senama(kunci: string): readonly AngkaBuku[] {
    return this.menurutKunci.get(kunci) ?? [];
  }

  /** Figures that a written one may be, whatever they are of. */
  senilai(tertulis: AngkaTertulis): AngkaBuku[] {
    const batas = tertulis.nilai * (tertulis.kira ? 1.2 : 1) + tertulis.satuDigit;
    const mulai = tertulis.kira ? tertulis.nilai * 0.8 : tertulis.nilai - tertulis.satuDigit;
    const hasil: AngkaBuku[] = [];
    for (let i = this.pertama(mulai); i < this.urut.length; i++) {
      const satu = this.urut[i];
      if (!satu || Math.abs(satu.nilai) > batas) break;
      if (samaTertulis(tertulis, satu.nilai)) hasil.push(satu);
    }
    return hasil;
  }

  private pertama(nilai: number): number {
    let [a, b] = [0, this.urut.length];
    while (a < b) {
      const tengah = (a + b) >> 1;
      if (Math.abs(this.urut[tengah]?.nilai ?? 0) < nilai) a = tengah + 1;
      else b = tengah;
    }
    return a;
  }

  /** The rows whose names stand in a text almost whole, those with the most words first. */
  disebut(kata: ReadonlySet<string>): Pokok[] {
    const kena = new Map<Pokok, number>();
    for (const satu of kata)
      for (const pokok of this.menurutKata.get(satu) ?? []) kena.set(pokok, (kena.get(pokok) ?? 0) + 1);
    return [...kena]
      .filter(([pokok, n]) => n >= 2 && n >= BAGIAN_DISEBUT * pokok.kata.length)
      .sort((a, b) => b[1] - a[1])
      .map(([pokok]) => pokok);
  }
}
