import type { KolomTabel } from "../tabel/hasil-tabel";
import type { TemuanTabel } from "../tabel/isi/temuan-tabel";
import type { KolomBerwarna } from "./jenis-berwarna";
import type { TanpaIsi, Temuan, TemuanDari } from "../temuan/temuan";

interface Kolom {
  readonly kolom: string;
}
interface Lembar {
  readonly lembar: string;
}
interface IsiSel {
  readonly isi: string;
}
interface Diwarnai {
  readonly diwarnai?: readonly KolomBerwarna[];
}
interface Baris {
  readonly baris: number;
}

/** What a plan is unsure of: its figures, the meaning of a column, or all titles of a table. */
export type SebabRagu =
  | {
      readonly jenis: "angka";
      readonly temuan: TemuanTabel;
      /** Letters of the columns that the figures were compared with. */
      readonly target?: string;
      readonly realisasi?: string;
    }
  | { readonly jenis: "arti"; readonly kolom: Pick<KolomTabel, "kolom" | "alasan" | "peran" | "judul"> }
  | { readonly jenis: "bentuk" };

/** What a colouring plan has to tell, by code, and what its sentences need. */
export interface IsiTemuanWarna {
  readonly LEMBAR_DIPROTEKSI: Lembar;
  readonly LEMBAR_KAMI: Lembar;
  readonly TANPA_TABEL: Lembar;
  readonly PILIHAN_TANPA_TABEL: TanpaIsi;
  readonly KURANG_YAKIN: Kolom & { readonly sebab: SebabRagu };
  /** Why a plan is shown before it is carried out, although its titles are clear (`gerbang.ts`). */
  readonly TAK_TERBUKTI: Kolom;
  readonly OPERAN_RUMUS: Kolom;
  readonly BUKAN_DIRAIH: Kolom;
  readonly TARGET_LAIN: Kolom;
  readonly DUA_WILAYAH: Kolom;
  readonly KEMAJUAN_FISIK: Kolom;
  /** The same where the money beside it is coloured: nothing is added for the works' progress. */
  readonly FISIK_DITUNDA: Kolom;
  readonly SAINGAN: Kolom;
  readonly ANGKA_TAK_DIKENAL: Kolom;
  readonly BUKAN_DATA: Kolom;
  readonly SATUAN_JUDUL_BEDA: Kolom;
  readonly TAK_TERHITUNG: Kolom;
  readonly BELUM_SETAHUN: Kolom;
  readonly BARIS_BERWAKTU: Kolom;
  readonly BATAS_ATAS: Kolom;
  readonly BUKAN_TABEL_KINERJA: TanpaIsi;
  /** `diwarnai`: what gets colours all the same. */
  readonly TANPA_REALISASI: Diwarnai;
  readonly TANPA_TARGET: Diwarnai;
  /** The user wants the capaian of the year only, and the table has none. */
  readonly HANYA_CAPAIAN: Required<Diwarnai>;
  /** Quarters or halves have this role, and no column has it for the year. */
  readonly TANPA_SETAHUN: { readonly peran: "target" | "realisasi" };
  readonly TANPA_DATA: TanpaIsi;
  /** No row has a target and a realisasi that can be put to each other; the table says of each why. */
  readonly TANPA_PASANGAN: TanpaIsi;
  /** The table has parts only; the user may say which of them, or how they make the whole. */
  readonly BAGIAN_DIPILIH: TanpaIsi;
  readonly BAGIAN_SETARA: Kolom & { readonly masa: "bagian" | "triwulan" | "semester" };
  /** Parts with units in their cells cannot be added up by a formula. */
  readonly BAGIAN_BERSATUAN: TanpaIsi;
  readonly BENTUK_RAGU: Kolom;
  readonly BENTUK_CAMPURAN: Kolom;
  readonly TERLALU_TERPECAH: Kolom;
  readonly SEL_TIDAK_DIWARNAI: IsiSel;
  readonly SEL_BERSATUAN: IsiSel;
  readonly SEL_RAGU: Kolom;
  readonly SEL_RUSAK: IsiSel;
  readonly PERSEN_BERBEDA: TanpaIsi;
  readonly PERLU_LKJIP: TanpaIsi;
  readonly POLARITAS: { readonly nama: string };
  /** A thing of which less is better, in a table whose capaian is to be computed as realisasi by target. */
  readonly POLARITAS_RAGU: { readonly nama: string };
  /** A percent or an index whose parts are to be added up. */
  readonly JUMLAH_RAGU: { readonly nama: string };
  readonly KOLOM_JAUH: Kolom;
  /** `dapatDiisi`: the user may have it filled instead of new columns. */
  readonly CAPAIAN_KOSONG: Kolom & { readonly dapatDiisi: boolean };
  /** Some cells of the own capaian are blank although their rows give a figure: the user may have them filled. */
  readonly CAPAIAN_SEBAGIAN: Kolom & Baris;
  /** The figures that stand in the own capaian follow another formula: blank cells are not filled by this one. */
  readonly ISIAN_BERTENTANGAN: Kolom;
  readonly BELUM_DIUKUR: Baris;
  readonly SERAPAN_LEBIH: Baris;
  readonly PERSEN_BEDA: { readonly tertulis: string; readonly hitung: string };
  readonly SAMPINGAN_BERTENTANGAN: Kolom;
  readonly SAMPINGAN_RAGU: Kolom;
  /** The only column of percents agrees with its rows' figures in some rows only; `sel` names the others. */
  readonly PERSEN_BERTENTANGAN: Kolom & {
    readonly cocok: number;
    readonly banyak: number;
    readonly sel: string;
  };
  readonly TANPA_TEMPAT: TanpaIsi;
  /** Conditional formats of the office's own in the coloured columns; the colours lie on top of them. */
  readonly ATURAN_TERTUTUP: Kolom & { readonly banyak: number };
  /** Cells of the coloured columns that the office has filled itself; `contoh` is the first of them. */
  readonly ISIAN_TERTUTUP: Kolom & { readonly contoh: string };
}

/** One finding of a plan; `sel` carries the sheet ("Bab III!E12"). */
export type TemuanWarna = TemuanDari<IsiTemuanWarna>;

/** Builds a finding of a plan; a `peringatan` unless said otherwise. */
export function temuanWarna<Kode extends keyof IsiTemuanWarna>(
  kode: Kode,
  isi: IsiTemuanWarna[Kode],
  lain: Partial<Omit<Temuan, "kode" | "isi">> = {},
): TemuanWarna {
  return { kode, tingkat: "peringatan", isi, ...lain } as TemuanWarna;
}
