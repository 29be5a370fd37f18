import type { IsianSel } from "../lembar/isi";

/** The tables of ours that can be filled from other sheets, in the order of their sheets. */
export const SEMUA_TUJUAN = [
  "pk",
  "program",
  "iku",
  "anggaran",
  "triwulan",
  "triwulanRp",
  "renstra",
] as const;

/** A table of ours. */
export type Tujuan = (typeof SEMUA_TUJUAN)[number];

/** Every column that can be taken; which of them a table of ours has is decided by its header. */
export type KunciKolom =
  | "kode"
  | "tujuan"
  | "sasaran"
  | "program"
  | "kegiatan"
  | "subKegiatan"
  | "indikator"
  | "satuan"
  | "polaritas"
  | "cara"
  | "target"
  | "targetPerubahan"
  | "realisasi"
  | "lalu"
  | "lalu2"
  | "targetLalu"
  | "targetRenstra"
  | "pagu"
  | "paguPerubahan"
  | "realisasiRp"
  | "keterangan"
  | "penanggungJawab"
  | "sumber"
  | "awal"
  | "akhir"
  | `tw${1 | 2 | 3 | 4}`
  | `realisasiTw${1 | 2 | 3 | 4}`
  | `rpTw${1 | 2 | 3 | 4}`
  | `tahun${number}`
  | `renstra${1 | 2 | 3 | 4 | 5}`;

/** One value as typed in the source, and the cell where it stands ("Bab III!D9"). */
export interface IsianSumber {
  readonly isi: Exclude<IsianSel, null>;
  readonly sel: string;
}

/** What one row of a source says, by our columns. */
export type IsiBaris = Readonly<Partial<Record<KunciKolom, IsianSumber>>>;

/** A row that was read from a source table. */
export interface BarisAmbil {
  /** The first cell of the source row: "Bab III!A9". */
  readonly sel: string;
  readonly isi: IsiBaris;
}

/** Why something that was read is not taken; each has a sentence in the texts of *Ambil Data*. */
export type AlasanTinggal =
  | "TANPA_NAMA"
  | "JUMLAH_KEGIATAN"
  | "RINCIAN"
  | "SEL_GALAT"
  /** An amount that would have to be multiplied ("dalam ribuan rupiah") and can mean two numbers or none. */
  | "UANG_RAGU"
  | "KOLOM_BELUM_ADA"
  /** Columns of a table that is taken, of which nothing is, by why that is so; `isi`: their titles. */
  | "KOLOM_DIHITUNG"
  | "KOLOM_BULAN"
  | "KOLOM_TAHUN_LAIN"
  | "KOLOM_LAIN"
  /** Columns about a part of the year by the table's title, for which no sheet of ours has a place. */
  | "KOLOM_SEBAGIAN"
  /** The total rows of such a table; `isi`: their numbers. */
  | "BARIS_JUMLAH"
  /** A filled sheet without a table. */
  | "LEMBAR_TANPA_TABEL"
  /** Units beside targets that are no numbers, where the target tells the unit. */
  | "SATUAN_TERTINGGAL"
  | "TABEL_BELUM_ADA"
  | "TABEL_LAIN"
  | "REKENING"
  | "TABEL_RAGU"
  /** It calls itself old, a draft or a copy, and another version is there; `isi`: that one. */
  | "VERSI_LAMA"
  | "TIDAK_DIPILIH"
  | "PK_UNIT"
  | "MIRIP";

/** Something that was read and is not taken. */
export interface Ditinggal {
  readonly sel: string;
  readonly alasan: AlasanTinggal;
  /** What stands there, short. */
  readonly isi: string;
  /** How many rows or values it stands for. */
  readonly banyak: number;
}

/** Something about a value that is taken and that the user should look at. */
export type CatatanSel = CatatanIsi | UangDikalikan;

/** A note that one text completes. */
export interface CatatanIsi {
  readonly sel: string;
  readonly kode:
    "ANGKA_RUSAK" | "ANGKA_RAGU" | "BUTIR_TIMPANG" | "TAHUN_RENSTRA" | "CARA_RAGU" | "CARA_TIDAK_COCOK";
  readonly isi: string;
}

/** The first amount of a table that was multiplied to rupiah. */
export interface UangDikalikan {
  readonly sel: string;
  readonly kode: "UANG_DIKALIKAN";
  /** 1.000 for "(dalam ribuan rupiah)". */
  readonly kali: number;
  readonly tertulis: number;
  readonly rupiah: number;
}
