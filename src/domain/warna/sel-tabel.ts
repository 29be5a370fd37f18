import type { KolomTabel, Peran, Tabel } from "../tabel/hasil-tabel";
import { indeksKolom } from "../tabel/alamat";
import type { LembarMentah, NilaiSel } from "../tabel/lembar-mentah";

/** The cells of one table by 1-based sheet rows and column letters, as the user sees them. */
export class SelTabel {
  constructor(
    readonly mentah: LembarMentah,
    readonly tabel: Tabel,
  ) {}

  nilai(baris: number, kolom: string): NilaiSel {
    return this.ambil(this.mentah.nilai, baris, kolom) ?? null;
  }

  /** As displayed where that was read, else the value as text. */
  teks(baris: number, kolom: string): string {
    const nilai = this.nilai(baris, kolom);
    if (nilai === null || typeof nilai === "string") return nilai ?? "";
    return this.ambil(this.mentah.teks, baris, kolom) || String(nilai);
  }

  /** A percent format makes a number a ratio. */
  berformatPersen(baris: number, kolom: string): boolean {
    const format = this.ambil(this.mentah.format ?? [], baris, kolom) ?? "";
    return format.replace(/"[^"]*"|\\./g, "").includes("%");
  }

  rumus(baris: number, kolom: string): string {
    const rumus = this.ambil(this.mentah.rumus ?? [], baris, kolom);
    return typeof rumus === "string" && rumus.startsWith("=") ? rumus : "";
  }

  kosong(baris: number, kolom: string): boolean {
    const nilai = this.nilai(baris, kolom);
    return nilai === null || (typeof nilai === "string" && nilai.trim() === "");
  }

  /** First column of a role, of the whole year rather than of a quarter; the surest one where there are several. */
  kolom(peran: Peran): KolomTabel | undefined {
    const semua = this.tabel.kolom.filter((satu) => satu.peran === peran && satu.triwulan === null);
    return [...semua].sort((a, b) => b.yakin - a.yakin)[0];
  }

  /** Rows that hold an indicator: neither banner, total nor blank; 1-based. */
  barisData(): number[] {
    const { data, barisSpanduk, barisKosong, barisJumlah } = this.tabel;
    const bukan = new Set([...barisSpanduk, ...barisKosong, ...barisJumlah]);
    const hasil: number[] = [];
    for (let baris = data.awal; baris <= data.akhir; baris++) if (!bukan.has(baris)) hasil.push(baris);
    return hasil;
  }

  private ambil<T>(kisi: readonly (readonly T[])[], baris: number, kolom: string): T | undefined {
    return kisi[baris - 1 - this.mentah.baris0]?.[indeksKolom(kolom) - this.mentah.kolom0];
  }
}
