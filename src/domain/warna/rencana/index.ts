import type { TemuanWarna } from "../temuan-warna";
import type { JenisBerwarna, KolomBerwarna } from "../jenis-berwarna";
import type { TingkatSkala } from "../../ukur/skala";
import type { PolaritasArah as Polaritas } from "../../ukur/polaritas";
import type { Tabel } from "../../tabel/hasil-tabel";

/**
 * How the numbers of a capaian column are written: "rasio" 0.2879 (shown as 28,79 %), "poin" 28.79,
 * "teks" the text "28,79 %" or "28,79". A column may hold numbers of one kind and texts beside them.
 */
export type BentukTulis = "rasio" | "poin" | "teks";

/** One conditional format to be made; the formula is en-US, relative to the first cell of the area. */
export interface AturanWarna {
  /** "N10:N112". */
  readonly area: string;
  readonly rumus: string;
  /** Fill and text, "#RRGGBB". */
  readonly isian: string;
  readonly huruf: string;
}

/** One column to be written: beside a table, or the table's own that is still empty. */
export interface KolomBaru {
  readonly judul: "Capaian" | "Kriteria";
  /** Letters: "AC". */
  readonly kolom: string;
  /** 1-based row of the header text; undefined where the column is the office's own and keeps its title. */
  readonly barisKepala?: number;
  /** One formula a row from `barisAwal` on, "" where the row is no data. */
  readonly rumus: readonly string[];
  readonly barisAwal: number;
  readonly format: string;
}

/** A column of percentages that gets colours; its cells stay as they are. */
export interface WarnaiKolom {
  /** Letters of the column. */
  readonly kolom: string;
  /** What its percentages are. */
  readonly jenisKolom: JenisBerwarna;
  readonly bentuk: readonly BentukTulis[];
  /** Cells that get a colour; blanks and texts that are no percentage get none. */
  readonly baris: number;
  readonly area: readonly string[];
  readonly aturan: readonly AturanWarna[];
}

/** Blank cells of a column of the office's own, to be filled beside figures that are there. */
export interface IsianKolom {
  readonly kolom: KolomBaru;
  /** An earlier run filled it: its formulas are ours. */
  readonly perbarui: boolean;
}

/** Letters of the table's own columns that could be filled. */
export interface KolomDapatDiisi {
  readonly capaian?: string;
  /** Some figures of the user's stand in the capaian column: only its blank cells are meant. */
  readonly sebagian?: true;
  readonly kriteria?: string;
}

/** What is done with one table; `sampingan` are columns coloured besides: a quarter's capaian, the share of a budget spent. */
export type RencanaTabel =
  | (WarnaiKolom & {
      readonly jenis: "warnai";
      /** False: show it, do not do it unasked. */
      readonly yakin: boolean;
      readonly sampingan: readonly WarnaiKolom[];
      /** Blank cells of the capaian and the Kriteria of the office's own, where the user wants them filled. */
      readonly isian: readonly IsianKolom[];
      readonly temuan: readonly TemuanWarna[];
    })
  | {
      readonly jenis: "tambah";
      readonly yakin: boolean;
      /** Capaian and Kriteria, in this order; Capaian alone where the office has no empty Kriteria column to fill. */
      readonly kolomBaru: readonly [KolomBaru, ...KolomBaru[]];
      /** The columns are ours from an earlier run and are brought up to date in place. */
      readonly perbarui: boolean;
      /** "rumus-excel" shows everywhere; "rumus-lkjip" (for targets such as "1.150 orang") needs the add-in to calculate. */
      readonly cara: "rumus-excel" | "rumus-lkjip";
      readonly area: readonly string[];
      readonly aturan: readonly AturanWarna[];
      readonly sampingan: readonly WarnaiKolom[];
      readonly temuan: readonly TemuanWarna[];
    }
  | { readonly jenis: "biarkan"; readonly temuan: readonly TemuanWarna[] };

/** What stands for a row that is divided into parts of equal rank: one part, their sum, or the last one filled. */
export type PilihanBagian = "jumlah" | "akhir" | `bagian:${string}`;

/** What the user chooses for one table. */
export interface PilihanTabel {
  /** False: leave this table alone. */
  readonly sertakan: boolean;
  /**
   * "otomatis" colours the capaian that is there and adds one where there is none; "tambah" adds columns anyway; "isi"
   * fills the blank cells of the table's own capaian and kriteria.
   */
  readonly cara: "otomatis" | "tambah" | "isi";
  /** Quarters, parts and the share of a budget are left as they are: only the capaian of the year gets colours. */
  readonly hanyaCapaian?: boolean;
  /** For columns that are added. */
  readonly polaritas: Polaritas;
  /** The user said so of this table, be it what stood there already. */
  readonly rumusDipilih?: true;
  /** Undefined while the user has not said so: then nothing is computed from parts. */
  readonly bagian?: PilihanBagian;
  /** The year that the table is to report on; undefined: the one that the reader takes. */
  readonly tahun?: number;
}

/** A data row as it will look. */
export interface CuplikanBaris {
  /** 1-based sheet row. */
  readonly baris: number;
  /** "N10": what a click jumps to. */
  readonly sel: string;
  /** The indicator (or whatever names the row), shortened by the screen. */
  readonly nama: string;
  readonly target: string;
  readonly realisasi: string;
  /** As it stands in the cell, or as it will: "28,79 %"; "" where there is nothing to show. */
  readonly capaian: string;
  /** The ratio that the colour follows; undefined where the cell stays without colour. */
  readonly rasio?: number;
  /** The band; undefined where the cell stays without colour. */
  readonly tingkat?: TingkatSkala;
}

/** A table on the screen: what was understood, what will be done, how the first rows will look. */
export interface PetaTabel {
  /** Names the table to the commands: sheet id and range. */
  readonly kunci: string;
  /** As read; roles that the user changed are in it. */
  readonly tabel: Tabel;
  /** Letters of the columns whose role the user chose. */
  readonly diubah: readonly string[];
  /** The user decided something about this table an earlier time: its roles are remembered. */
  readonly diingat: boolean;
  /** What the user said then was that its columns mean what the plan took them for. */
  readonly disahkan: boolean;
  readonly pilihan: PilihanTabel;
  /** Years of which the user may choose the one that is reported on, the latest first; empty where there is no choice. */
  readonly tahun: readonly number[];
  /** The table's own columns that could be filled: wholly, or where cells are blank. */
  readonly isian?: KolomDapatDiisi;
  /** Columns that are coloured beside the capaian, or would be; empty where there is nothing to choose. */
  readonly ikut: readonly KolomBerwarna[];
  /** Most rows of its parts are percents or indices: their sum is not offered. */
  readonly tanpaJumlah?: true;
  readonly rencana: RencanaTabel;
  /** At most `BARIS_CUPLIKAN` rows; data rows with something in target, realisasi or capaian come first. */
  readonly cuplikan: readonly CuplikanBaris[];
  /** Rows that have a colour when the plan is done. */
  readonly berwarna: number;
}

/** Rows of a preview. */
export const BARIS_CUPLIKAN = 8;

/** The plan fills columns of the office's own. */
export function mengisi(rencana: RencanaTabel): boolean {
  if (rencana.jenis === "warnai") return rencana.isian.length > 0;
  return rencana.jenis === "tambah" && rencana.kolomBaru[0].barisKepala === undefined;
}

/** All rules that a plan makes. */
export function aturanRencana(rencana: RencanaTabel): AturanWarna[] {
  if (rencana.jenis === "biarkan") return [];
  return [...rencana.aturan, ...rencana.sampingan.flatMap(({ aturan }) => aturan)];
}
