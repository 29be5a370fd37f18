import { peluangDari } from "../../../../src/domain/tabel/belajar/model";
import { acakTetap, acakUrutan, sebagian } from "./acak-tetap";
import type { Bahan } from "./jaringan";

/*
 * Where a person would allow several roles, the one that the other sheets speak for most: a column is taught with one
 * role, or it teaches nothing clear. Softmax regression by steps whose length each weight adapts (Adagrad).
 */

const PUTARAN = 6;
const LANGKAH = 0.15;

/** So many parts: each is judged by what the others teach. */
const BAGIAN = 5;
const SEPENULIS = 300;

class Penimbang {
  private readonly bobot: Float32Array;
  private readonly gerak: Float32Array;

  constructor(
    banyakCiri: number,
    private readonly peran: number,
  ) {
    this.bobot = new Float32Array(banyakCiri * peran);
    this.gerak = new Float32Array(banyakCiri * peran).fill(1e-6);
  }

  peluang(x: readonly number[]): readonly number[] {
    return peluangDari(
      Array.from({ length: this.peran }, (_, k) =>
        x.reduce((n, f) => n + (this.bobot[f * this.peran + k] ?? 0), 0),
      ),
    );
  }

  /** One step towards the right roles of a column: those that are right share what is right by their likelihood. */
  langkah({ x, y }: Bahan): void {
    const p = this.peluang(x);
    const benar = y.reduce((jumlah, k) => jumlah + (p[k] ?? 0), 0);
    p.forEach((dugaan, k) => {
      const salah = dugaan - (y.includes(k) ? dugaan / benar : 0);
      if (Math.abs(salah) >= 1e-4) for (const f of x) this.geser(f * this.peran + k, salah);
    });
  }

  private geser(i: number, salah: number): void {
    const gerak = (this.gerak[i] ?? 0) + salah * salah;
    this.gerak[i] = gerak;
    this.bobot[i] = (this.bobot[i] ?? 0) - (LANGKAH * salah) / Math.sqrt(gerak);
  }
}

function timbangan(bahan: readonly Bahan[], banyakCiri: number, banyakPeran: number): Penimbang {
  const acak = acakTetap(7);
  const penimbang = new Penimbang(banyakCiri, banyakPeran);
  const urutan = [...bahan];
  for (let putaran = 0; putaran < PUTARAN; putaran++) {
    acakUrutan(urutan, acak);
    for (const satu of urutan) penimbang.langkah({ ...satu, x: sebagian(satu.x, acak) });
  }
  return penimbang;
}

function pilih({ x, y }: Bahan, penimbang: Penimbang): Bahan {
  const p = penimbang.peluang(x);
  return { x, y: [y.reduce((a, b) => ((p[b] ?? 0) > (p[a] ?? 0) ? b : a))] };
}

/** Columns that stand together are of one author. */
const bagianKe = (i: number): number => Math.floor(i / SEPENULIS) % BAGIAN;

/** The same columns in the same order, each with a single role, chosen by what the sheets of other authors teach. */
export function pilihPeran(bahan: readonly Bahan[], banyakCiri: number, banyakPeran: number): Bahan[] {
  const penimbang = Array.from({ length: BAGIAN }, (_, bagian) =>
    timbangan(
      bahan.filter((_, i) => bagianKe(i) !== bagian),
      banyakCiri,
      banyakPeran,
    ),
  );
  return bahan.map((satu, i) => {
    const lain = penimbang[bagianKe(i)];
    return lain && satu.y.length > 1 ? pilih(satu, lain) : satu;
  });
}
