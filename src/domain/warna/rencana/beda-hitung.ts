import { formatPersen } from "../../angka/format-angka";
import { alamatLembar } from "../../lembar/area";
import { SELISIH } from "../../tabel/batas";
import type { TabelUkur } from "../../tabel/isi/tabel-ukur";
import { kriteria } from "../../ukur/kriteria";
import type { BahanRencana } from "../bahan";
import { temuanWarna, type TemuanWarna } from "../temuan-warna";
import type { NasibSel } from "./baca-capaian";

/** A stated percentage that the row's own figures do not give. */
export interface Beda {
  readonly baris: number;
  /** What the row's own figures give, as a ratio. */
  readonly dihitung: number;
}

/** Is a stated percentage (percent points) the computed ratio, within a point and in the same band? */
function samaHitungan({ skala: { skala, aturan } }: BahanRencana, poin: number, rasio: number): boolean {
  const tingkat = (satu: number) => kriteria(satu, skala, aturan).tingkat;
  return Math.abs(rasio * 100 - poin) <= SELISIH.kecil && tingkat(rasio) === tingkat(poin / 100);
}

/** The rows whose figures can be computed, and those among them that say something else. */
export function bandingkan(
  bahan: BahanRencana,
  sel: readonly NasibSel[],
  hitungan: (baris: number) => readonly number[],
): { readonly banyak: number; readonly beda: readonly Beda[] } {
  const beda: Beda[] = [];
  let banyak = 0;
  for (const { baris, poin } of sel) {
    const mungkin = poin === undefined ? [] : hitungan(baris);
    const [pertama] = mungkin;
    if (poin === undefined || pertama === undefined) continue;
    banyak++;
    if (!mungkin.some((satu) => samaHitungan(bahan, poin, satu))) beda.push({ baris, dihitung: pertama });
  }
  return { banyak, beda };
}

/** Names the cells that say something else; where the reader compared the same figures it has said so already. */
export function temuanBeda(
  bahan: BahanRencana,
  sel: TabelUkur,
  kolom: string,
  beda: readonly Beda[],
): TemuanWarna[] {
  const disebut = new Set(bahan.tabel.temuan.map((satu) => satu.sel));
  return beda
    .filter(({ baris }) => !disebut.has(`${kolom}${baris}`))
    .map(({ baris, dihitung }) =>
      temuanWarna(
        "PERSEN_BEDA",
        { tertulis: sel.teks(baris, kolom), hitung: formatPersen(dihitung) },
        { sel: alamatLembar(bahan.lembar.mentah.nama, `${kolom}${baris}`), seharusnya: dihitung },
      ),
    );
}
