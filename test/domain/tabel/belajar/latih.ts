import { SEMUA_PERAN } from "../../../../src/domain/tabel/hasil-tabel";
import { peluangDari } from "../../../../src/domain/tabel/belajar/model";
import type { BobotTersimpan } from "../../../../src/domain/tabel/belajar/model";
import { tulisBobot } from "./simpan";
import type { Contoh } from "./contoh";

/*
 * Teaches the linear model of src/domain/tabel/belajar: softmax regression by stochastic steps whose length each weight
 * adapts to how often it moved (Adagrad). Nothing is random but the order, which comes from a fixed seed: the same
 * sheets give the same weights.
 */

const PUTARAN = 6;
const LANGKAH = 0.15;
/** This share of the signs is hidden at each step, so that a column is known by several of them. */
const SEMBUNYI = 0.3;
/** A sign that a single column has teaches its case and no kind. */
const PALING_JARANG = 2;

interface Terlatih {
  readonly x: readonly number[];
  /** Indices of the roles that are right. */
  readonly y: readonly number[];
}

/** Numbers in 0..1 that are the same at each run. */
function acakTetap(benih: number): () => number {
  let nilai = benih;
  return () => (nilai = (nilai * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}

function nomorCiri(contoh: readonly Contoh[]): Map<string, number> {
  const banyak = new Map<string, number>();
  for (const { ciri } of contoh) for (const satu of ciri) banyak.set(satu, (banyak.get(satu) ?? 0) + 1);
  const cukup = [...banyak].filter(([, n]) => n >= PALING_JARANG).map(([satu]) => satu);
  return new Map(cukup.map((satu, i) => [satu, i]));
}

function acakUrutan<T>(isi: T[], acak: () => number): void {
  for (let i = isi.length - 1; i > 0; i--) {
    const j = Math.floor(acak() * (i + 1));
    [isi[i], isi[j]] = [isi[j] as T, isi[i] as T];
  }
}

class Pelatih {
  private readonly lebar = SEMUA_PERAN.length;
  private readonly bobot: Float32Array;
  private readonly gerak: Float32Array;

  constructor(banyakCiri: number) {
    this.bobot = new Float32Array(banyakCiri * this.lebar);
    this.gerak = new Float32Array(banyakCiri * this.lebar).fill(1e-6);
  }

  private peluang(x: readonly number[]): readonly number[] {
    const nilai = new Array<number>(this.lebar).fill(0);
    for (const f of x) for (let k = 0; k < this.lebar; k++) nilai[k] = (nilai[k] ?? 0) + this.nilai(f, k);
    return peluangDari(nilai);
  }

  nilai(f: number, k: number): number {
    return this.bobot[f * this.lebar + k] ?? 0;
  }

  /** One step towards the right roles of a column: those that are right share what is right by their likelihood. */
  langkah({ x, y }: Terlatih): void {
    const p = this.peluang(x);
    const benar = y.reduce((jumlah, k) => jumlah + (p[k] ?? 0), 0);
    for (let k = 0; k < this.lebar; k++) {
      const dugaan = p[k] ?? 0;
      const salah = dugaan - (y.includes(k) ? dugaan / benar : 0);
      if (Math.abs(salah) >= 1e-4) for (const f of x) this.geser(f * this.lebar + k, salah);
    }
  }

  private geser(i: number, salah: number): void {
    const gerak = (this.gerak[i] ?? 0) + salah * salah;
    this.gerak[i] = gerak;
    this.bobot[i] = (this.bobot[i] ?? 0) - (LANGKAH * salah) / Math.sqrt(gerak);
  }
}

/** The weights that these columns teach. */
export function latih(contoh: readonly Contoh[]): BobotTersimpan {
  const nomor = nomorCiri(contoh);
  const acak = acakTetap(7);
  const bahan: Terlatih[] = contoh.map(({ ciri, peran }) => ({
    x: ciri.flatMap((satu) => nomor.get(satu) ?? []),
    y: peran.map((satu) => SEMUA_PERAN.indexOf(satu)).filter((k) => k >= 0),
  }));
  const pelatih = new Pelatih(nomor.size);
  for (let putaran = 0; putaran < PUTARAN; putaran++) {
    acakUrutan(bahan, acak);
    for (const satu of bahan) pelatih.langkah({ ...satu, x: satu.x.filter(() => acak() > SEMBUNYI) });
  }
  return tulisBobot(nomor, (f, k) => pelatih.nilai(f, k));
}
