import type { KodeRusak } from "../angka/kode-rusak";
import type { SebutanUang } from "../tabel/kata/sebutan-uang";
import type { TemuanDari } from "../temuan/temuan";
import type { IsiTemuanPenilai, TargetLalu, TempatLain } from "./temuan-penilai";

/** What stands in a cell and what its arithmetic gives, both as the table writes its figures. */
export interface DuaAngka {
  readonly tertulis: string;
  readonly hitung: string;
}

/** What a realisasi is measured by: a target, or a budget by the word of its heading. */
export type Pembagi = "target" | SebutanUang;

interface Hasil {
  readonly dibagi: Pembagi;
}

/** What is counted by what, by the headings of two columns that are neither target nor realisasi. */
export interface DuaKolom {
  readonly pembilang: string;
  readonly penyebut: string;
}

/** Everything that the review finds, by code, and what its sentence needs. */
export interface IsiTemuanReviu extends IsiTemuanPenilai {
  /** A stated percentage is not realisasi by target; `pita` where the class of the scale changes with it. */
  readonly PERSEN_BEDA: DuaAngka & {
    readonly dibagi: Pembagi | DuaKolom;
    readonly pita?: { readonly dari: string; readonly menjadi: string };
  };
  /** Right, but cut off or with fewer decimals than its column. */
  readonly PERSEN_DIPOTONG: DuaAngka & { readonly cara: "dipotong" | "ke-atas" | "desimal" };
  readonly PERSEN_UBAH_BEDA: DuaAngka;
  readonly SELISIH_BEDA: DuaAngka;
  /** What is left over; `utuh`, `diambil`: the titles of the columns that leave it. */
  readonly SISA_BEDA: DuaAngka & { readonly utuh: string; readonly diambil: string };
  /** Several results would tie if this figure were another one; `karena`: their cells. */
  readonly SEL_BEDA: DuaAngka & { readonly karena: readonly string[] };
  readonly SURPLUS_BEDA: DuaAngka & { readonly surplus: boolean };
  /** `takDimuat`, `teks`: what its formula leaves out or skips, where that accounts for the difference. */
  readonly JUMLAH_BEDA: DuaAngka & {
    readonly kolom: string;
    readonly takDimuat?: readonly string[];
    readonly teks?: readonly string[];
  };
  /** `bagian`: the first and the last of the months or quarters that are added up; `kolom`: its title, where that says of no sum. */
  readonly JUMLAH_BARIS_BEDA: DuaAngka & {
    readonly bagian?: readonly [string, string];
    readonly kolom?: string;
  };
  readonly RINCIAN_BEDA: DuaAngka & { readonly banyak: number };
  /** The last part of a table lists less than its heading: rows may be missing. */
  readonly RINCIAN_KURANG: DuaAngka & { readonly banyak: number };
  /** Rows are numbered one after the other, but one number is missing. */
  readonly NOMOR_MELOMPAT: { readonly hilang: number; readonly tertulis: string };
  /** `setelah`: parts of the mean that have to be mended first; until then there is no figure that lasts. */
  readonly RERATA_BEDA: DuaAngka | { readonly tertulis: string; readonly setelah: readonly string[] };
  /** Follows from a figure that is wrong itself: it changes when that one is mended. */
  readonly IKUT_BERUBAH: DuaAngka & { readonly karena: readonly string[] };
  readonly ANGKA_RUSAK: { readonly teks: string; readonly rusak: KodeRusak; readonly hitung?: string };
  /** `sebab`: a typed cell that lets formulas fail; `ikut`: the other cells that show an error because of it. */
  readonly FORMULA_GALAT: {
    readonly teks: string;
    readonly ikut: readonly string[];
    readonly sebab?: { readonly sel: string; readonly isi: string };
  };
  readonly BARIS_KEMBAR: { readonly lain: string; readonly nilai: string };
  /** `juga`: cells of further rows with the first of these figures. */
  readonly ANGKA_KEMBAR: {
    readonly lain: string;
    readonly nilai: string;
    readonly banyak: number;
    readonly juga?: readonly string[];
  };
  readonly KOLOM_KEMBAR: {
    readonly satu: string;
    readonly dua: string;
    readonly sama: number;
    readonly banyak: number;
    /** The last month of the run, where further months repeat it. */
    readonly sampai?: string;
  };
  readonly NOL_NOL: Hasil & {
    readonly nol: number;
    readonly banyak: number;
    readonly ejaan: readonly string[];
  };
  /** `hitung`: the percentage that a ratio among percentages stands for. */
  readonly CAPAIAN_BUKAN_PERSEN: { readonly tertulis: string; readonly hitung?: string };
  readonly CELAH_KRITERIA: { readonly capaian: string; readonly bawah: string; readonly atas: string };
  readonly NILAI_ANTAR_TABEL: TempatLain & {
    readonly unsur: "target" | "realisasi" | "capaian" | "satuan";
    readonly tertulis: string;
    readonly lain: string;
    /** The two rows do not carry one name: it is only likely that they mean the same. */
    readonly mirip?: string;
    /** The row by its name, where rows are districts or units and no indicators. */
    readonly baris?: string;
    /** Further places that write the same as this one. */
    readonly juga?: readonly string[];
  };
  /** `diukurDi`: the sheets that were searched; `kosongDi`: its row there, without a result. */
  readonly JANJI_TAK_DIUKUR: { readonly diukurDi: readonly string[]; readonly kosongDi?: string };
  /** `banyak`: so many indicators of a table, and none of them has its namesake. */
  readonly UKUR_TAK_DIJANJIKAN: {
    readonly janjiDi: string;
    readonly mirip?: string;
    readonly banyak?: number;
  };
  readonly TARGET_DI_BAWAH_LALU: TargetLalu;
  readonly TOTAL_ANTAR_TABEL: TempatLain & {
    readonly tertulis: string;
    readonly lain: string;
    readonly label: string;
  };
  readonly ANGGARAN_INDUK: TempatLain & { readonly jumlah: string; readonly sesudah: string };
  readonly PAGU_TERLAMPAUI: DuaAngka & Hasil;
  readonly TANPA_JUMLAH: { readonly kolom: string; readonly jumlah: string };
  readonly JUDUL_KEMBAR: TempatLain & { readonly judul: string };
  readonly SATUAN_JANGGAL: { readonly tertulis: string };
  readonly TAHUN_LAIN: { readonly tahun: number; readonly laporan: number };
  readonly NIP_SALAH: { readonly teks: string };
}

/** Code of a finding, and of the rule that makes it. */
export type KodeReviu = keyof IsiTemuanReviu & string;

/** A cell that an explanation speaks of, with its row's own label. */
export interface SelDisebut {
  readonly sel: string;
  readonly label: string;
  /** The number behind what it displays, where that is rounded. */
  readonly tersimpan?: string;
}

/** One of two exchanged cells, and what is displayed there. */
export interface SelTertukar extends SelDisebut {
  readonly teks: string;
}

/** The smallest edit that would make the figures tie, as data. */
export type Penjelasan =
  | ({
      readonly jenis: "digit-tertukar" | "digit-keliru" | "digit-hilang" | "nol-hilang" | "tanda";
    } & SelDisebut & {
        readonly dari: string;
        readonly menjadi: string;
      })
  /** Other tables agree, and only this cell says another figure; `sel` with its sheet where that is another one. */
  | ({ readonly jenis: "sendirian"; readonly lain: readonly string[] } & SelDisebut &
      TempatLain & { readonly dari: string; readonly menjadi: string })
  | ({ readonly jenis: "silang" } & SelDisebut & { readonly dari: string; readonly menjadi: string })
  | ({ readonly jenis: "antar-tabel" } & SelDisebut &
      TempatLain & { readonly dari: string; readonly menjadi: string })
  | ({ readonly jenis: "faktor"; readonly kali: number } & SelDisebut & {
        readonly dari: string;
        readonly menjadi: string;
      })
  | ({ readonly jenis: "baris-kembar" | "baris-terlewat" | "baris-ganda" } & SelDisebut & {
        readonly nilai: string;
      })
  | ({
      readonly jenis: "baris-hilang";
      /** More than one sum, its number or another table tells so. */
      readonly kuat: boolean;
      /** What the missing row holds. */
      readonly nilai: string;
      /** Its number, where the others are numbered without a gap. */
      readonly nomor?: number;
      /** Its name, where another table has it. */
      readonly label?: string;
    } & Partial<TempatLain>)
  | { readonly jenis: "sel-tertukar"; readonly satu: SelTertukar; readonly dua: SelTertukar }
  | { readonly jenis: "pagu-lain"; readonly nilai: string; readonly tempat: string }
  | { readonly jenis: "kurang-100" | "rerata-persen" | "nol-hilang-persen" };

/** What every finding of the review tells besides its code. */
export interface LetakTemuan {
  readonly lembar: string;
  /** "D15" of that sheet. */
  readonly sel: string;
  /** Title of the table; "" where none stands above it. */
  readonly tabel: string;
  /** The row's own name; "" where the finding concerns the whole table. */
  readonly label: string;
  /** As displayed. */
  readonly tertulis: string;
  /** The number behind it, where the cell displays it rounded. */
  readonly tersimpan?: string;
  /** As the column writes its figures; "" where no one figure is right. */
  readonly seharusnyaTeks: string;
  /** 0..1: how sure that it is as the finding says. */
  readonly yakin: number;
  /** Edits that make the figures tie, the likeliest first. */
  readonly penjelasan: readonly Penjelasan[];
}

/** One finding of the review. */
export type TemuanReviu = TemuanDari<IsiTemuanReviu> & LetakTemuan;
