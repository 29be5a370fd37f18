import type { HasilBaca } from "../../angka/hasil-baca";
import type { Trio } from "../isi/cocok";
import type { Kisi } from "../kisi";
import type { KolomKerja } from "./kolom-kerja";
import { bacaKolom, barisContoh, median } from "../baris/sel-angka";

/** Readings of a table's columns on a sample of its data rows; each column is read once, when first asked for. */
export class BacaanKolom {
  readonly baris: readonly number[];
  private readonly ingatan = new Map<number, HasilBaca[]>();

  constructor(
    readonly kisi: Kisi,
    barisData: readonly number[],
  ) {
    this.baris = barisContoh(barisData);
  }

  baca({ k }: KolomKerja): HasilBaca[] {
    let hasil = this.ingatan.get(k);
    if (!hasil) this.ingatan.set(k, (hasil = bacaKolom(this.kisi, k, this.baris)));
    return hasil;
  }

  trio(target: KolomKerja, realisasi: KolomKerja, capaian: KolomKerja): Trio[] {
    const [t, r, c] = [this.baca(target), this.baca(realisasi), this.baca(capaian)];
    return t.map((satu, i) => ({ target: satu, realisasi: r[i] ?? KOSONG, capaian: c[i] ?? KOSONG }));
  }

  /** The texts of a column as displayed, blanks left out. */
  teks({ k }: KolomKerja): string[] {
    return this.baris.map((b) => this.kisi.teks(b, k).replace(/\s+/g, " ")).filter((teks) => teks !== "");
  }

  /** Share of the cells with content that are numbers. */
  kadarAngka(kolom: KolomKerja): number {
    const isi = this.baca(kolom).filter(({ jenis }) => jenis !== "kosong" && jenis !== "strip");
    return isi.length === 0 ? 0 : isi.filter(({ jenis }) => jenis === "angka").length / isi.length;
  }

  /** Share of the numbers that carry a percent sign. */
  kadarPersen(kolom: KolomKerja): number {
    const angka = this.baca(kolom).filter((satu) => satu.jenis === "angka");
    return angka.length === 0 ? 0 : angka.filter((satu) => satu.persen).length / angka.length;
  }

  median(kolom: KolomKerja): number | undefined {
    return median(this.baca(kolom));
  }
}

const KOSONG: HasilBaca = { jenis: "kosong" };
