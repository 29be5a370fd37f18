import type { Gabungan, LembarMentah, NilaiSel } from "../../domain/tabel/lembar-mentah";

/** The used block of a sheet, 0-based. */
export interface BlokTerpakai {
  readonly baris0: number;
  readonly kolom0: number;
  readonly baris: number;
  readonly kolom: number;
}

/** Sparse arrays of rows: what was not read stays undefined. */
type Lapis<T> = T[][];

/** A sheet that is filled block by block as the answers of Excel come in. */
export class KisiBaca {
  private readonly nilai: Lapis<NilaiSel>;
  private readonly teks: Lapis<string>;
  private readonly format: Lapis<string>;
  private readonly rumus: Lapis<string>;

  constructor(
    readonly nama: string,
    readonly blok: BlokTerpakai,
  ) {
    const kosong = <T>(): Lapis<T> => Array.from({ length: blok.baris }, (): T[] => []);
    this.nilai = kosong();
    this.teks = kosong();
    this.format = kosong();
    this.rumus = kosong();
  }

  isiNilai(baris: number, isi: readonly (readonly unknown[])[]): void {
    isi.forEach((satu, i) => (this.nilai[baris + i] = satu.map(keNilai)));
  }

  /** A column that is too narrow shows "####": that says nothing about its value. */
  isiTeks(baris: number, kolom: number, isi: readonly (readonly string[])[]): void {
    tempel(this.teks, baris, kolom, isi, (satu) => (/^#+$/.test(satu) ? "" : satu));
  }

  isiFormat(baris: number, kolom: number, isi: readonly (readonly unknown[])[]): void {
    tempel(this.format, baris, kolom, isi, (satu) => String(satu ?? ""));
  }

  isiRumus(baris: number, kolom: number, isi: readonly (readonly unknown[])[]): void {
    tempel(this.rumus, baris, kolom, isi, (satu) =>
      typeof satu === "string" && satu.startsWith("=") ? satu : "",
    );
  }

  /** The sheet as it was read so far. */
  mentah(gabungan: readonly Gabungan[], kolomTersembunyi: ReadonlySet<number>): LembarMentah {
    const { nama, blok, nilai, teks, format, rumus } = this;
    return {
      nama,
      baris0: blok.baris0,
      kolom0: blok.kolom0,
      nilai,
      teks,
      format,
      rumus,
      gabungan,
      kolomTersembunyi,
    };
  }
}

function keNilai(isi: unknown): NilaiSel {
  if (typeof isi === "number" || typeof isi === "boolean") return isi;
  return typeof isi === "string" && isi !== "" ? isi : null;
}

function tempel<A, B>(
  lapis: Lapis<B>,
  baris: number,
  kolom: number,
  isi: readonly (readonly A[])[],
  ubah: (satu: A) => B,
): void {
  isi.forEach((satu, i) => {
    const tujuan = lapis[baris + i];
    if (tujuan) satu.forEach((nilai, k) => (tujuan[kolom + k] = ubah(nilai)));
  });
}
