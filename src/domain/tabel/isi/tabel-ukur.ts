import { bacaAngka } from "../../angka/baca-angka";
import type { HasilBaca } from "../../angka/hasil-baca";
import { pisahButir } from "../baris/butir";
import type { KolomTabel, Peran, Tabel } from "../hasil-tabel";
import type { LembarMentah } from "../lembar-mentah";
import { artiKolom, bentukKolom, bentukSel } from "./arti-capaian";
import type { ArtiKolom, SelCapaian } from "./arti-capaian";
import { ukurBaris } from "./baris-ukur";
import type { IsiTabel, SelDibaca } from "./baris-ukur";
import { celaPasangan } from "./cela-pasangan";
import type { CelaPasangan } from "./cela-pasangan";
import { capaianMungkin, pasanganAngka } from "./cocok";
import { SelTabel } from "./sel-tabel";

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

/** Target, realisasi and stated percentage that belong together. */
export interface KolomDiukur {
  readonly target: KolomTabel | undefined;
  readonly realisasi: KolomTabel | undefined;
  readonly capaian: KolomTabel | undefined;
}

const KOSONG: HasilBaca = { jenis: "kosong" };
const DIUKUR = { target: "target", realisasi: "realisasi", capaian: "capaian" } as const;

/**
 * One view of a read table: its cells, the column of a role, what its rows promise, reached and state, what a stated
 * capaian means and whether it agrees. Colouring, reports and review look through it, so that they cannot disagree.
 * Readings are made when asked for and remembered.
 */
export class TabelUkur extends SelTabel {
  private readonly dibaca = new Map<string, IsiTabel>();

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
    const [target, realisasi, capaian] = [
      this.kolom(peran.target),
      this.kolom(peran.realisasi),
      this.kolom(peran.capaian),
    ];
    return this.isiKolom({ target, realisasi, capaian });
  }

  /** The same by columns, as those of one part of the year. */
  isiKolom({ target, realisasi, capaian }: KolomDiukur): IsiTabel {
    const kriteria = this.kolom("kriteria");
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
