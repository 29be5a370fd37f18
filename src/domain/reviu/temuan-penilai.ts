/** A table or a place in another one, as its sentence names it: "Bab III!E39". */
export interface TempatLain {
  readonly tempat: string;
}

/** What a report lets an evaluator compare its results with. */
export type UnsurPembanding = "tahun-lalu" | "tiga-tahun" | "renstra" | "kriteria";

/** A figure or a text and what another place says of the same. */
export interface DuaTempat extends TempatLain {
  readonly tertulis: string;
  readonly lain: string;
}

/** A target beside the result of the latest earlier year; `tahunLalu`: which one, where the column says so. */
export interface TargetLalu {
  readonly target: string;
  readonly lalu: string;
  readonly tahunLalu?: number;
}

/** What evaluators ask besides arithmetic: promises, directions, names, comparisons; by code. */
export interface IsiTemuanPenilai {
  /** The budget of one program in the agreement and in the table of what was spent. */
  readonly ANGGARAN_PROGRAM_BEDA: DuaTempat & { readonly juga: readonly string[] };
  readonly SATUAN_ANTAR_TABEL: DuaTempat;
  /** A figure with the unit of another row; `lain`: a cell with the unit of its own row. */
  readonly SATUAN_SEBARIS: { readonly tertulis: string; readonly satuan: string; readonly lain: string };
  /** Two spellings of one name; `lain` is what stands elsewhere. */
  readonly EJAAN_BEDA: DuaTempat;
  readonly KODE_DUA_EJAAN: { readonly tertulis: string; readonly lain: string };
  /** Another target in the changed agreement, and no word about why. */
  readonly TARGET_BERUBAH: DuaTempat;
  readonly TARGET_MELONJAK: TargetLalu;
  /** `persen`: size of the change, as displayed; `naik` where rising is the worsening. */
  readonly TURUN_TANPA_SEBAB: {
    readonly dari: string;
    readonly menjadi: string;
    readonly persen: string;
    readonly naik: boolean;
    readonly tahunLalu?: number;
  };
  readonly PEMBANDING_KURANG: { readonly unsur: UnsurPembanding };
  /** `polaritas`: the cell in which the row's direction can be chosen, where the table has a column for it. */
  readonly ARAH_TERBALIK: { readonly tertulis: string; readonly hitung: string; readonly polaritas?: string };
  /** `hitung`: by the formula for the more the better. */
  readonly ARAH_TAK_LAZIM: { readonly tertulis: string; readonly hitung: string };
  /** One indicator promised as a fall, measured as something done. */
  readonly ARAH_BERLAWANAN: DuaTempat;
  readonly NE_DI_LUAR_BATAS: { readonly tertulis: string };
  readonly SUMBER_KOSONG: { readonly kolom: string; readonly kosong: number; readonly banyak: number };
  readonly SASARAN_BERNOMOR_LAIN: DuaTempat;
  readonly SASARAN_BERUPA_INDIKATOR: { readonly tertulis: string; readonly juga?: readonly string[] };
  readonly INTERVAL_BERLUBANG: { readonly lubang: readonly string[] };
  readonly NAMA_KRITERIA_LAIN: { readonly tertulis: string; readonly baku: string };
  readonly TANGGAL_TAK_LENGKAP: { readonly tertulis: string };
  readonly NOMOR_TABEL_KEMBAR: TempatLain & { readonly nomor: string };
  readonly KEPALA_KELIRU: { readonly kepala: string; readonly isi: "golongan" | "bulan" };
  readonly TARGET_BERUPA_UANG: { readonly banyak: number };
  /** A result and the table of data that counts the same; `lebih`: a part that is more than the whole. */
  readonly DATA_ANTAR_TABEL: DuaTempat & { readonly lebih: boolean };
  /** `diukurDi`: the sheets that were searched; `berhasil`: its result stands beside it. */
  readonly IKU_TAK_DIUKUR: { readonly diukurDi: readonly string[]; readonly berhasil: boolean };
  /** What this year's workbook says of last year, and what last year's said itself; `mirip`: under another name. */
  readonly TAHUN_LALU_BEDA: DuaTempat & { readonly mirip?: string };
  /** An indicator of last year's workbook that this year's does not have; `mirip`: perhaps under this name. */
  readonly INDIKATOR_HILANG: TempatLain & { readonly nama: string; readonly mirip?: string };
  /** Goods of one kind; `sel`: where the other unit stands. */
  readonly SATUAN_MIRIP: { readonly tertulis: string; readonly lain: string; readonly sel: string };
  /** The target is the figure of the row `sebenarnya`; that of the indicator is `label`. */
  readonly TARGET_BARIS_LAIN: DuaTempat & { readonly sebenarnya: string; readonly label: string };
  readonly JUDUL_TANPA_PERSEN: { readonly disebut: string };
  readonly NILAI_TANPA_SATUAN: { readonly kolom: string };
  readonly TABEL_TANPA_NOMOR: { readonly banyak: number; readonly lembar: readonly string[] };
  readonly INDIKATOR_MIRIP: { readonly lain: string; readonly sel: string };
  /** `nama`: what was promised for the same sasaran. */
  readonly SASARAN_DIUKUR_LAIN: DuaTempat & { readonly nama: string };
  readonly PK_TAK_SAMA: TempatLain & { readonly kurang: readonly string[] };
}
