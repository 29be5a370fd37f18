import type { HasilBaca, KonteksAngka } from "../../angka/hasil-baca";
import { indeksKolom } from "../alamat";
import { bacaSel, berformatPersen, berformatTanggal, konteksKolom } from "../baris/sel-angka";
import type { KolomTabel, Peran, Tabel } from "../hasil-tabel";
import { kisiDari, TEKS_ANGKA } from "../kisi";
import type { Kisi } from "../kisi";
import type { LembarMentah, NilaiSel } from "../lembar-mentah";
import { barisData, kolomPeran } from "./kolom-peran";

/** What names a row, the likeliest first. */
const PENAMA = ["indikator", "program", "sasaran", "kode", "no"] as const;

/** The cells of one table, by 1-based sheet rows and column letters; each is read once, when first asked for. */
export class SelTabel {
  /** The data rows, top to bottom. */
  readonly baris: readonly number[];
  private readonly konteks = new Map<string, KonteksAngka>();
  private readonly sel = new Map<string, HasilBaca[]>();
  private readonly letak = new Map<string, number>();

  constructor(
    readonly mentah: LembarMentah,
    readonly tabel: Tabel,
  ) {
    this.baris = barisData(tabel);
  }

  private get kisi(): Kisi {
    return kisiDari(this.mentah);
  }

  /** The column of a role, of the whole year or of one quarter, of the whole or of a part. */
  kolom(
    peran: Peran,
    triwulan: KolomTabel["triwulan"] = null,
    bagian: string | null = null,
  ): KolomTabel | undefined {
    return kolomPeran(this.tabel.kolom, peran, triwulan, bagian);
  }

  private indeks(kolom: string): number {
    let k = this.letak.get(kolom);
    if (k === undefined) this.letak.set(kolom, (k = indeksKolom(kolom) - this.mentah.kolom0));
    return k;
  }

  private tempat(baris: number, kolom: string): [number, number] {
    return [baris - 1 - this.mentah.baris0, this.indeks(kolom)];
  }

  private ambil<T>(
    lapis: readonly (readonly T[])[] | undefined,
    baris: number,
    kolom: string,
  ): T | undefined {
    return lapis?.[baris - 1 - this.mentah.baris0]?.[this.indeks(kolom)];
  }

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
    return berformatPersen(this.ambil(this.mentah.format, baris, kolom) ?? "");
  }

  /** A number that its format makes a day. */
  tanggal(baris: number, kolom: string): boolean {
    const format = this.ambil(this.mentah.format, baris, kolom) ?? "";
    return typeof this.nilai(baris, kolom) === "number" && berformatTanggal(format);
  }

  /** The formula of a cell, "" where it has none. */
  rumus(baris: number, kolom: string): string {
    const rumus = this.ambil(this.mentah.rumus, baris, kolom);
    return typeof rumus === "string" && rumus.startsWith("=") ? rumus : "";
  }

  kosong(baris: number, kolom: string): boolean {
    const nilai = this.nilai(baris, kolom);
    return nilai === null || (typeof nilai === "string" && nilai.trim() === "");
  }

  /** A text that begins as a number does. */
  miripAngka(baris: number, kolom: string): boolean {
    return this.kisi.jenis(...this.tempat(baris, kolom)) === TEKS_ANGKA;
  }

  /** What a cell means to a person, with what its column says about dots; each cell is read once. */
  baca(baris: number, kolom: string): HasilBaca {
    let isi = this.sel.get(kolom);
    if (!isi) this.sel.set(kolom, (isi = []));
    return (isi[baris - this.tabel.data.awal] ??= this.bacaBaru(baris, kolom));
  }

  private bacaBaru(baris: number, kolom: string): HasilBaca {
    const [b, k] = this.tempat(baris, kolom);
    let konteks = this.konteks.get(kolom);
    if (!konteks) {
      const isi = this.baris.map((satu) => satu - 1 - this.mentah.baris0);
      this.konteks.set(kolom, (konteks = konteksKolom(this.kisi, k, isi)));
    }
    return bacaSel(this.kisi, b, k, konteks);
  }

  /** Letters of the column that names a row: its indicator, else its program, sasaran, code or number. */
  kolomNama(baris: number): string | undefined {
    return PENAMA.map((peran) => this.kolom(peran)?.kolom).find(
      (kolom) => kolom !== undefined && !this.kosong(baris, kolom),
    );
  }

  /** The text that names a row. */
  nama(baris: number): string {
    const kolom = this.kolomNama(baris);
    return kolom === undefined ? "" : this.teks(baris, kolom).trim();
  }
}
