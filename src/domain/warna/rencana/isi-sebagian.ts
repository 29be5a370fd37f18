import type { TabelUkur } from "../../tabel/isi/tabel-ukur";
import { BARIS_CUKUP } from "../../tabel/batas";
import { capaian } from "../../ukur/capaian";
import type { BahanRencana } from "../bahan";
import type { TemuanWarna } from "../temuan-warna";
import { bandingkan, temuanBeda } from "./beda-hitung";
import { bentukIsian } from "./bentuk-isian";
import { hitunganTabel, type HitunganTabel } from "./hitungan-tabel";
import { bacaIsian, isiKolom } from "./kolom-isian";
import { JUDUL_CAPAIAN } from "../../tabel/kolom-kami";
import { bacaKolomCapaian } from "./rencana-warnai";
import { nilaiPasangan, sumberPasangan, type SumberPasangan } from "./sumber-pasangan";
import type { IsianKolom } from ".";

/** The own capaian column in which some of the user's figures stand and some cells are still blank. */
export interface IsianSebagian {
  /** Letters of the column. */
  readonly kolom: string;
  /** An earlier run filled blank cells of it. */
  readonly milikKami: boolean;
  /** Rows that are blank or ours and whose target and realisasi give a figure today. */
  readonly baris: readonly number[];
  /** The user's own figures follow another formula than the one chosen. */
  readonly bertentangan: boolean;
  /** What is written when the user wants it, what speaks against it, and the user's cells that say something else. */
  readonly isi: () => {
    readonly isian: IsianKolom;
    readonly yakin: boolean;
    readonly temuan: readonly TemuanWarna[];
  };
}

/** The ratio that a row's own pair gives by the chosen formula; undefined where it gives none. */
function rasioBaris({ pilihan: { polaritas } }: BahanRencana, sel: TabelUkur, sumber: SumberPasangan) {
  return (baris: number): number | undefined => {
    const [target, realisasi] = nilaiPasangan(sumber, sel, baris);
    const hasil = capaian(target, realisasi, { polaritas });
    return hasil.jenis === "angka" ? hasil.nilai : undefined;
  };
}

/** Figures of the user's that the pair gives, every one, say what the pair is better than its words do. */
function kepastian(
  { yakin, keberatan, rupa }: HitunganTabel,
  terbukti: boolean,
  catatan: readonly TemuanWarna[],
): { readonly yakin: boolean; readonly temuan: readonly TemuanWarna[] } {
  const sisa = terbukti ? keberatan.filter(({ kode }) => kode !== "KURANG_YAKIN") : keberatan;
  return {
    yakin: yakin || (terbukti && sisa.length === 0 && !rupa.persenBerbeda),
    temuan: [...sisa, ...catatan],
  };
}

/**
 * Blank cells of a capaian column that the office has begun to fill, to be filled on demand in the column's own form.
 * Undefined where no cell could be filled, or the form of the figures that stand there is not certain.
 */
export function isianSebagian(bahan: BahanRencana, sel: TabelUkur, kolom: string): IsianSebagian | undefined {
  const sumber = sumberPasangan(sel, bahan.pilihan.bagian);
  if (!sumber) return undefined;
  const { baris, berisi, milikKami } = bacaIsian(sel, kolom);
  const bacaan = bacaKolomCapaian(sel, kolom, bahan);
  const bentuk = bentukIsian(sel, kolom, bacaan, berisi);
  if (!bentuk || berisi.length === 0) return undefined;
  const hitungan = hitunganTabel(bahan, sel, sumber, bentuk.tulis);
  const rasio = rasioBaris(bahan, sel, sumber);
  const diisi = baris.filter((satu) => hitungan.rumus(satu) !== "" && rasio(satu) !== undefined);
  if (diisi.length === 0 || (hitungan.rupa.perluLkjip && sumber.cara !== "satu")) return undefined;
  const milik = new Set(berisi);
  const tertulis = bacaan.sel.filter((satu) => milik.has(satu.baris));
  const { banyak, beda } = bandingkan(bahan, tertulis, (satu) =>
    [rasio(satu)].filter((n) => n !== undefined),
  );
  return {
    kolom,
    milikKami,
    baris: diisi,
    bertentangan: banyak > 0 && beda.length * 2 >= banyak,
    isi: () => ({
      isian: {
        kolom: isiKolom(
          bahan.tabel,
          { judul: JUDUL_CAPAIAN, kolom, format: bentuk.format, baris },
          hitungan.rumus,
        ),
        perbarui: milikKami,
      },
      ...kepastian(hitungan, banyak >= BARIS_CUKUP && beda.length === 0, [
        ...temuanBeda(bahan, sel, kolom, beda),
        ...hitungan.catatan,
      ]),
    }),
  };
}
