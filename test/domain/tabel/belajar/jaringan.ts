import { peluangDari } from "../../../../src/domain/tabel/belajar/model";
import type { Peluang } from "../../../../src/domain/tabel/belajar/model";
import { acakTetap, SEMBUNYI, sebagian } from "./acak-tetap";

/** Weights, and what Adam remembers of how they moved (Kingma and Ba, 2015). */
class Bobot {
  readonly isi: Float32Array;
  readonly arah: Float32Array;
  private readonly rerata: Float32Array;
  private readonly kuadrat: Float32Array;

  constructor(banyak: number, jarak: number, acak: () => number) {
    this.isi = Float32Array.from({ length: banyak }, () => (2 * acak() - 1) * jarak);
    this.arah = new Float32Array(banyak);
    this.rerata = new Float32Array(banyak);
    this.kuadrat = new Float32Array(banyak);
  }

  nilai(i: number): number {
    return this.isi[i] ?? 0;
  }

  dorong(i: number, banyak: number): void {
    this.arah[i] = (this.arah[i] ?? 0) + banyak;
  }

  /** One step of all weights against the direction that was gathered, which is forgotten. */
  langkah(kecepatan: number, bagian: number): void {
    const { isi, arah, rerata, kuadrat } = this;
    for (let i = 0; i < isi.length; i++) {
      const g = ((arah[i] ?? 0) + SUSUT * (isi[i] ?? 0)) * bagian;
      const m = 0.9 * (rerata[i] ?? 0) + 0.1 * g;
      const v = 0.999 * (kuadrat[i] ?? 0) + 0.001 * g * g;
      rerata[i] = m;
      kuadrat[i] = v;
      isi[i] = (isi[i] ?? 0) - (kecepatan * m) / (Math.sqrt(v) + 1e-8);
      arah[i] = 0;
    }
  }
}

/** One column to learn from: the numbers of its signs, and of the roles that are right. */
export interface Bahan {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

const KECEPATAN = 1e-3;
/** The steps become shorter, down to this share of the first. */
const KECEPATAN_AKHIR = 0.02;
/** So much more the signs that are seen must say, where others are hidden, to say as much as all of them. */
const LANTANG = 1 / (1 - SEMBUNYI);
/** What nothing teaches goes back to nothing. */
const SUSUT = 3e-4;

/** Learns which roles go with which signs; what it has learned is read off by `masuk`, `geser` and `suara`. */
export class Jaringan {
  private readonly pintu: Bobot;
  private readonly dasar: Bobot;
  private readonly keluar: Bobot;
  private readonly acak: () => number;
  private putaran = 0;

  constructor(
    banyakCiri: number,
    readonly unit: number,
    private readonly peran: number,
    /** Batches that will be learned from in all. */
    private readonly langkah: number,
  ) {
    const acak = (this.acak = acakTetap(11));
    this.pintu = new Bobot(banyakCiri * unit, Math.sqrt(6 / (banyakCiri + unit)), acak);
    this.dasar = new Bobot(unit, 0, acak);
    this.keluar = new Bobot((unit + 1) * peran, Math.sqrt(6 / (unit + peran)), acak);
  }

  masuk(ciri: number, u: number): number {
    return this.pintu.nilai(ciri * this.unit + u);
  }

  geser(u: number): number {
    return this.dasar.nilai(u);
  }

  /** Unit 0 is what speaks for the role at all. */
  suara(u: number, peran: number): number {
    return this.keluar.nilai(u * this.peran + peran);
  }

  /** One step with a batch of columns. */
  belajar(bahan: readonly Bahan[]): void {
    for (const satu of bahan) this.kumpulkan(satu);
    const putaran = ++this.putaran;
    const sisa = Math.max(KECEPATAN_AKHIR, 1 - putaran / this.langkah);
    const kecepatan = (sisa * KECEPATAN * Math.sqrt(1 - 0.999 ** putaran)) / (1 - 0.9 ** putaran);
    for (const bobot of [this.pintu, this.dasar, this.keluar]) bobot.langkah(kecepatan, 1 / bahan.length);
  }

  /** A column is known by several of its signs: some are hidden each time. */
  private kumpulkan({ x: semua, y }: Bahan): void {
    const x = sebagian(semua, this.acak);
    const unit = this.gerakan(x);
    const salah = kesalahan(this.peluang(unit), y);
    const balik = this.dorongKeluar(unit, salah);
    for (let u = 0; u < this.unit; u++) {
      const dorongan = balik[u] ?? 0;
      if (dorongan === 0) continue;
      this.dasar.dorong(u, dorongan);
      for (const f of x) this.pintu.dorong(f * this.unit + u, dorongan * LANTANG);
    }
  }

  private gerakan(x: readonly number[]): number[] {
    return Array.from({ length: this.unit }, (_, u) =>
      Math.max(
        0,
        x.reduce((n, f) => n + this.masuk(f, u) * LANTANG, this.geser(u)),
      ),
    );
  }

  private peluang(unit: readonly number[]): Peluang {
    return peluangDari(
      Array.from({ length: this.peran }, (_, k) =>
        unit.reduce((n, g, u) => n + g * this.suara(u + 1, k), this.suara(0, k)),
      ),
    );
  }

  /** Gathers what the roles' weights must learn; gives what each unit that moved must. */
  private dorongKeluar(unit: readonly number[], salah: readonly number[]): number[] {
    salah.forEach((s, k) => this.keluar.dorong(k, s));
    return unit.map((g, u) => {
      if (g === 0) return 0;
      const awal = (u + 1) * this.peran;
      salah.forEach((s, k) => this.keluar.dorong(awal + k, s * g));
      return salah.reduce((n, s, k) => n + s * this.keluar.nilai(awal + k), 0);
    });
  }
}

/** How much too likely each role is; several right ones share what is right by their likelihood. */
function kesalahan(p: Peluang, y: readonly number[]): number[] {
  const benar = y.reduce((n, k) => n + (p[k] ?? 0), 0);
  return p.map((dugaan, k) => dugaan - (y.includes(k) ? dugaan / Math.max(benar, 1e-9) : 0));
}
