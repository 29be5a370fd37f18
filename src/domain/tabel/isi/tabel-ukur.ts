import { bacaAngka } from "../../angka/baca-angka";
import type { HasilBaca, KonteksAngka } from "../../angka/hasil-baca";
import { indeksKolom } from "../alamat";
import { pisahButir } from "../baris/butir";
import { bacaSel, berformatPersen, berformatTanggal, konteksKolom } from "../baris/sel-angka";
import type { KolomTabel, Peran, Tabel } from "../hasil-tabel";
import { kisiDari, TEKS_ANGKA } from "../kisi";
import type { Kisi } from "../kisi";
import type { LembarMentah, NilaiSel } from "../lembar-mentah";
import { artiKolom, bentukKolom, bentukSel } from "./arti-capaian";
import type { ArtiKolom, SelCapaian } from "./arti-capaian";
import { ukurBaris } from "./baris-ukur";
import type { IsiTabel, SelDibaca } from "./baris-ukur";
import { celaPasangan } from "./cela-pasangan";
import type { CelaPasangan } from "./cela-pasangan";
import { capaianMungkin, pasanganAngka } from "./cocok";
import { barisData, kolomPeran } from "./kolom-peran";

/** Which three roles measure something: performance, or money (pagu, realisasi_rp and serapan). */
export interface PilihanIsi {
  readonly target?: Peran;
  readonly realisasi?: Peran;
  readonly capaian?: Peran;
}

/** Letters of the columns that a percentage is computed from. */
export interface Pembanding {
  readonly target: string | undefined;
  readonly realisasi: string | undefined;
  /** Only realisasi / target counts: money spent has no polarity. */
  readonly hanyaPositif?: boolean;
}

const KOSONG: HasilBaca = { jenis: "kosong" };
const PENAMA = ["indikator", "program", "sasaran", "kode", "no"] as const;
const DIUKUR = { target: "target", realisasi: "realisasi", capaian: "capaian" } as const;

/**
 * One view of a read table: its cells, the column of a role, what its rows promise, reached and state, what a stated
 * capaian means and whether it agrees. Colouring, reports and review look through it, so that they cannot disagree.
 * Rows are 1-based sheet rows, columns are letters. Readings are made when asked for and remembered.
 */
export class TabelUkur {
  /** The data rows, top to bottom. */
  readonly baris: readonly number[];
  private readonly konteks = new Map<string, KonteksAngka>();
  private readonly sel = new Map<string, HasilBaca[]>();
  private readonly letak = new Map<string, number>();
  private readonly dibaca = new Map<string, IsiTabel>();

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

  private bacaButir(baris: number, kolom: string): HasilBaca[] | undefined {
    const nilai = this.nilai(baris, kolom);
    if (typeof nilai !== "string" || !/[\n<]|^\s*- .*- /.test(nilai)) return undefined;
    const butir = pisahButir(nilai);
    return butir.length > 1 ? butir.map((satu) => bacaAngka(satu)) : undefined;
  }

  private selDibaca(baris: number, kolom: KolomTabel | undefined): SelDibaca | undefined {
    if (!kolom) return undefined;
    const butir = this.bacaButir(baris, kolom.kolom);
    const sel = `${kolom.kolom}${String(baris)}`;
    if (!butir) return { sel, bacaan: this.baca(baris, kolom.kolom) };
    return { sel, bacaan: { jenis: "teks", teks: this.teks(baris, kolom.kolom).trim() }, butir };
  }

  /** What target and realisasi of a row give as a ratio, by each formula in use; nothing where they cannot be divided. */
  hitungan(baris: number, { target, realisasi, hanyaPositif = false }: Pembanding): number[] {
    if (target === undefined || realisasi === undefined) return [];
    const pasangan = pasanganAngka({
      target: this.baca(baris, target),
      realisasi: this.baca(baris, realisasi),
    });
    return pasangan ? capaianMungkin(pasangan.t, pasangan.r, hanyaPositif) : [];
  }

  /** Why no figure may be computed from target and realisasi of a row; undefined where nothing speaks against it. */
  cela(baris: number, target: string, realisasi: string): CelaPasangan | undefined {
    const sel = (kolom: string) => ({
      nilai: this.nilai(baris, kolom),
      teks: this.teks(baris, kolom).trim(),
      bacaan: this.baca(baris, kolom),
      tanggal: this.tanggal(baris, kolom),
    });
    return celaPasangan(sel(target), sel(realisasi));
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

  private selCapaian(baris: number, kolom: string, pembanding: Pembanding): SelCapaian {
    const nilai = this.nilai(baris, kolom);
    const bacaan = typeof nilai === "number" ? undefined : this.baca(baris, kolom);
    const angka = bacaan?.jenis === "angka" ? bacaan : undefined;
    const ratio = typeof nilai === "number" && this.berformatPersen(baris, kolom);
    return {
      nilai: typeof nilai === "number" ? nilai : angka?.nilai,
      teks: typeof nilai === "string",
      tanda: ratio ? "rasio" : angka?.persen ? "persen" : undefined,
      mungkin: this.hitungan(baris, pembanding),
    };
  }

  /** What the numbers of a column of percentages mean on these rows. */
  arti(kolom: string, baris: readonly number[], pembanding: Pembanding): ArtiKolom {
    return artiKolom(baris.map((satu) => this.selCapaian(satu, kolom, pembanding)));
  }

  /** Target, realisasi, capaian and kriteria of every data row, by the roles of performance or of money. */
  isi(pilihan: PilihanIsi = {}): IsiTabel {
    const peran = { ...DIUKUR, ...pilihan };
    const kunci = Object.values(peran).join("/");
    let isi = this.dibaca.get(kunci);
    if (!isi) this.dibaca.set(kunci, (isi = this.bacaIsi(peran)));
    return isi;
  }

  private bacaIsi(peran: Required<PilihanIsi>): IsiTabel {
    const [target, realisasi, capaian, kriteria] = [
      this.kolom(peran.target),
      this.kolom(peran.realisasi),
      this.kolom(peran.capaian),
      this.kolom("kriteria"),
    ];
    const pembanding = { target: target?.kolom, realisasi: realisasi?.kolom };
    const sel = this.baris.map((baris) =>
      capaian ? this.selCapaian(baris, capaian.kolom, pembanding) : TANPA_SEL,
    );
    const arti = artiKolom(sel);
    const baris = this.baris.map((satu, i) => {
      const dibaca = {
        target: this.selDibaca(satu, target),
        realisasi: this.selDibaca(satu, realisasi),
        capaian: this.selDibaca(satu, capaian),
        kriteria: this.selDibaca(satu, kriteria),
      };
      const trio = {
        target: dibaca.target?.bacaan ?? KOSONG,
        realisasi: dibaca.realisasi?.bacaan ?? KOSONG,
        capaian: dibaca.capaian?.bacaan ?? KOSONG,
      };
      const { skala, ragu } = arti.sel[i] ?? TANPA_ARTI;
      const kosong = trio.capaian.jenis === "kosong" || trio.capaian.jenis === "strip";
      const bentuk = bentukSel(sel[i] ?? TANPA_SEL, arti.sel[i] ?? TANPA_ARTI, kosong);
      const capaianRagu = ragu && sel[i]?.nilai !== undefined;
      return { baris: satu, ...dibaca, bentuk, capaianRagu, ...ukurBaris(trio, skala) };
    });
    const bentuk = bentukKolom(
      baris.map((satu) => satu.bentuk),
      sel,
    );
    return { baris, bentuk: capaian ? bentuk : null };
  }
}

const TANPA_SEL: SelCapaian = { nilai: undefined, teks: false, tanda: undefined, mungkin: [] };
const TANPA_ARTI = { skala: "persen", menurut: "kolom", ragu: false, janggal: false } as const;

/** Target, realisasi and capaian of every data row of a table; also after the user changed its roles. Never throws. */
export function bacaIsiTabel(lembar: LembarMentah, tabel: Tabel, pilihan: PilihanIsi = {}): IsiTabel {
  return new TabelUkur(lembar, tabel).isi(pilihan);
}
