import type { LembarMentah } from "../../tabel";
import { cariTabel } from "../bahan/cari-tabel";
import type { TabelReviu } from "../bahan/tabel-reviu";
import type { TabelDokumen } from "./isi-dokumen";

/** A table of a document, read as one of a sheet is, and what it holds beside figures in their columns. */
export interface TabelTerbaca {
  readonly asal: TabelDokumen;
  readonly tabel: readonly TabelReviu[];
  /** Banners and rows without a header, their cells one after another; texts in which figures stand. */
  readonly lepas: readonly string[];
}

function lembarDari({ keterangan, sel, gabungan }: TabelDokumen): LembarMentah {
  const teks = [[keterangan], ...sel.map((baris) => [...baris])];
  return {
    nama: keterangan,
    baris0: 0,
    kolom0: 0,
    nilai: teks.map((baris) => baris.map((satu) => (satu === "" ? null : satu))),
    teks,
    // The caption stands above the grid.
    gabungan: gabungan.map((satu) => ({
      ...satu,
      awalBaris: satu.awalBaris + 1,
      akhirBaris: satu.akhirBaris + 1,
    })),
  };
}

/** Rows that a table holds, its header among them. */
function barisMilik(tabel: TabelReviu): number[] {
  const { kepala } = tabel.tabel;
  const judul = Array.from({ length: kepala.akhir - kepala.awal + 1 }, (_, i) => kepala.awal + i);
  return [...judul, ...tabel.baris.map(({ baris }) => baris)];
}

const satuBaris = (baris: readonly string[]): string =>
  baris
    .map((satu) => satu.replace(/\s+/g, " ").trim())
    .filter((satu) => satu !== "")
    .join(" | ");

/** Texts of a table in which figures stand: ranges, notes. */
function teksBerangka(tabel: TabelReviu): string[] {
  const kolom = tabel.kolom.filter(({ peran }) => peran !== "no" && peran !== "kode");
  return tabel.baris.flatMap(({ baris }) =>
    kolom.flatMap((satu) => {
      const { teks, nilai } = tabel.sel(baris, satu.kolom);
      return nilai === undefined && /\d/.test(teks) ? [teks] : [];
    }),
  );
}

/** Reads a table of a document. */
export function bacaTabelDokumen(asal: TabelDokumen): TabelTerbaca {
  const lembar = lembarDari(asal);
  const tabel = cariTabel(lembar);
  const milik = new Set([1, ...tabel.flatMap(barisMilik)]);
  const lepas = lembar.teks.flatMap((baris, i) => (milik.has(i + 1) ? [] : [satuBaris(baris)]));
  return { asal, tabel, lepas: [...lepas.filter((satu) => satu !== ""), ...tabel.flatMap(teksBerangka)] };
}
