import { bacaLembar } from "../../../src/domain/tabel";
import type { NilaiSel, Peran, Tabel } from "../../../src/domain/tabel";
import type { BlokUji } from "./fixtures/blok-uji";
import { buatLembar, tab } from "./lembar";

/** Right, missed and wrongly given columns of one role. */
export interface Hitungan {
  tepat: number;
  luput: number;
  keliru: number;
}

/** What the reader makes of a block beside what was wanted. */
export interface NilaiBlok {
  readonly id: string;
  readonly selisih: readonly string[];
  readonly tabel: readonly Tabel[];
}

function jadikanAngka(sel: string | null): NilaiSel {
  return sel !== null && /^\d+(\.\d+)?$/.test(sel) ? Number(sel) : sel;
}

/** Reads a block of the held-out set. */
export function bacaBlok(blok: BlokUji): readonly Tabel[] {
  const isi = tab(blok.isi).map((baris) => (blok.angka ? baris.map(jadikanAngka) : baris));
  return bacaLembar(buatLembar({ isi, gabungan: blok.gabungan })).tabel;
}

/** Counts a block's columns into `hitungan` and lists where it differs from what was wanted. */
export function nilaiBlok(blok: BlokUji, hitungan: Map<Peran, Hitungan>): NilaiBlok {
  const tabel = bacaBlok(blok);
  const selisih: string[] = tabel.length === blok.peran.length ? [] : [`${String(tabel.length)} tables`];
  const catat = (peran: string, apa: keyof Hitungan): void => {
    const satu = hitungan.get(peran as Peran) ?? { tepat: 0, luput: 0, keliru: 0 };
    satu[apa]++;
    hitungan.set(peran as Peran, satu);
  };
  blok.peran.forEach((daftar, i) =>
    daftar.split(",").forEach((harap, k) => {
      if (harap === "?") return;
      const kolom = tabel[i]?.kolom[k];
      if (kolom?.peran === harap) return catat(harap, "tepat");
      catat(harap, "luput");
      if (kolom) catat(kolom.peran, "keliru");
      selisih.push(`${kolom?.kolom ?? "?"}: ${harap} read as ${kolom?.peran ?? "nothing"}`);
    }),
  );
  return { id: blok.id, selisih, tabel };
}
