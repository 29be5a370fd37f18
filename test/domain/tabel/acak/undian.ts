/** Random choices from one seed: the same seed gives the same sheet. */
export class Undian {
  constructor(private keadaan: number) {}

  /** 0 <= x < 1 (mulberry32). */
  pecahan(): number {
    this.keadaan = (this.keadaan + 0x6d2b79f5) | 0;
    let t = Math.imul(this.keadaan ^ (this.keadaan >>> 15), 1 | this.keadaan);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  antara(dari: number, sampai: number): number {
    return dari + Math.floor(this.pecahan() * (sampai - dari + 1));
  }

  mungkin(peluang: number): boolean {
    return this.pecahan() < peluang;
  }

  satu<T>(daftar: readonly T[]): T {
    return daftar[this.antara(0, daftar.length - 1)]!;
  }

  acak<T>(daftar: readonly T[]): T[] {
    const hasil = [...daftar];
    for (let i = hasil.length - 1; i > 0; i--) {
      const j = this.antara(0, i);
      [hasil[i], hasil[j]] = [hasil[j]!, hasil[i]!];
    }
    return hasil;
  }

  beberapa<T>(daftar: readonly T[], paling: number, sampai: number): T[] {
    return this.acak(daftar).slice(0, this.antara(paling, Math.min(sampai, daftar.length)));
  }
}
