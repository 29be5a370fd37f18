import { YAKIN } from "./yakin";
import type { TemuanTabel } from "./isi/temuan-tabel";

/** Every role a column may have; `lain` is a column that was understood to be none of the others. */
export const SEMUA_PERAN = [
  "no",
  "kode",
  "sasaran",
  "indikator",
  "satuan",
  "target",
  "realisasi",
  "capaian",
  "kriteria",
  "program",
  "pagu",
  "realisasi_rp",
  "serapan",
  "target_lalu",
  "realisasi_lalu",
  "capaian_lalu",
  "target_renstra",
  "kondisi_awal",
  "kondisi_akhir",
  "target_tahun",
  "target_tw",
  "realisasi_tw",
  "capaian_tw",
  "keterangan",
  "penanggung_jawab",
  "lain",
] as const;

/** The role of a column, as `petakan` prints it. */
export type Peran = (typeof SEMUA_PERAN)[number];

/** Why a column has its role: the kind of reason and what to put into its sentence. */
export interface AlasanKolom {
  readonly kunci:
    | "judul"
    | "judulSinggah"
    /** Columns like it on many other sheets have this role. */
    | "mirip"
    | "tahun"
    | "nilaiDicapai"
    | "keuanganDariPagu"
    | "persenDariKiri"
    | "triwulanPolos"
    | "data"
    | "dataDitemukan"
    | "bertentangan"
    | "kembar"
    | "isiKolom"
    | "bukanAngka"
    | "bagian"
    | "tanpaJudul"
    /** The user chose it just now, or at an earlier time. */
    | "dipilih"
    | "diingat";
  readonly isi?: string;
  /** The role that a part of something would have had, or another year's money. */
  readonly dari?: Peran;
  /** What the rules had found of a column that is like others. */
  readonly aturan?: BacaanAturan;
  readonly cocok?: number;
  readonly banyak?: number;
}

/** A column as the rules alone read it. */
export interface BacaanAturan {
  readonly peran: Peran;
  readonly yakin: number;
  readonly alasan: AlasanKolom;
}

/** One column of a table and how it was understood. */
export interface KolomTabel {
  /** Letters: "N". */
  readonly kolom: string;
  /** The header's own words from top to bottom: "Target | 2025 | K". */
  readonly judul: string;
  readonly peran: Peran;
  /** The year the column speaks of, where its header or its group says one. */
  readonly tahun: number | null;
  /**
   * 1..4 where the column belongs to one quarter. `realisasi_rp`, `pagu` and `serapan` may have one too. A `target_tw`,
   * `realisasi_tw` or `capaian_tw` of a half or third of the year has none: `bagian` names that.
   */
  readonly triwulan: 1 | 2 | 3 | 4 | null;
  /** The part of the whole that the column speaks of ("Kecamatan Utara", "Semester I", the money of "2022"); null: the whole. */
  readonly bagian: string | null;
  /** 0..1; below `YAKIN_CUKUP` the user should look before anything is coloured. */
  readonly yakin: number;
  /** Why this role; `ucapkanAlasan` makes a sentence of it. */
  readonly alasan: AlasanKolom;
}

/** At least this sure of target, realisasi and capaian: a command may act without asking. */
export const YAKIN_CUKUP: number = YAKIN.batas;

/** First and last row, 1-based as Excel shows them. */
export interface RentangBaris {
  readonly awal: number;
  readonly akhir: number;
}

/** A table found on a sheet. Row numbers are 1-based sheet rows. */
export interface Tabel {
  /** "A6:AB113": header, data and total rows. */
  readonly rentang: string;
  readonly kepala: RentangBaris;
  /** Data without the total rows that end it; banner and continuation rows lie inside. `akhir < awal`: no data. */
  readonly data: RentangBaris;
  readonly barisJumlah: readonly number[];
  /** Rows that only name a sasaran, program or aspect; those directly above the header belong here too. */
  readonly barisSpanduk: readonly number[];
  /** Rows that continue the name above them (blank name, another indicator). */
  readonly barisLanjutan: readonly number[];
  /** Blank rows inside the data. */
  readonly barisKosong: readonly number[];
  readonly kolom: readonly KolomTabel[];
  /** What the user should know about a cell, a column or the table; `sel` is on the table's own sheet. */
  readonly temuan: readonly TemuanTabel[];
  /** The sasaran that rows above the header name ("Sasaran 1" and its text). */
  readonly sasaran: string | null;
  /** The year the table reports on, where titles or headers tell. */
  readonly tahunLaporan: number | null;
  /** 0..1: the least sure of target, realisasi and capaian (or pagu, realisasi_rp and serapan). */
  readonly yakin: number;
  /** Found by its shape alone, no word of its titles is known: all of it is asked about, nothing rests on it. */
  readonly dariBentuk?: boolean;
}

/** What was found on one sheet. */
export interface HasilBacaLembar {
  readonly nama: string;
  readonly tabel: readonly Tabel[];
}
