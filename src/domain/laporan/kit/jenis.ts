import type { Kertas, Pengaturan } from "../../pengaturan/pengaturan";
import type { Profil } from "../../profil/profil";
import { AWAL_PENANDA, type NilaiBlok } from "../../lembar/buku";
import type { GrafikLama } from "../../lembar/grafik";
import type { IsiBuku } from "../../lembar/isi-buku";
import type { RencanaLembar } from "../../lembar/lembar";
import type { TandaLembar } from "../../lembar/rencana-siapkan";
import type { IsianLaporan } from "./isian";
import type { Lembaran } from "./lembaran";
import type { Naskah } from "./naskah";
import type { TemuanLaporan } from "./temuan";

/** What a report can hold several of; each has a word in the commands' texts. */
type Benda =
  | "indikator"
  | "sasaran"
  | "program"
  | "kegiatan"
  | "subKegiatan"
  | "triwulan"
  | "unit"
  | "butir"
  | "halaman"
  | "grafik"
  | "tabel";

/** How many of a thing a report holds: "8 indikator". */
export interface Takaran {
  readonly benda: Benda;
  readonly banyak: number;
}

/** What every report is made of; each takes what it needs. */
export interface BahanLaporan {
  /** The report's title, for its corner or head: "Lampiran I". */
  readonly judul: string;
  /** What people typed on our sheets. */
  readonly isi: IsiBuku;
  /** Empty fields where the Profil sheet is not there. */
  readonly profil: Profil;
  readonly kertas: Kertas;
  /** See `HalamanCetak`; the usual size where left out. */
  readonly rapat?: number;
  /** Height of what the user put above the report, in points: it is printed with it. */
  readonly tinggiAtas: number;
  /** Places for the user's text, and what stands in them. */
  readonly isian: IsianLaporan;
  /** Titles of the sheets of all reports that are there, by the reports' keys. */
  readonly lembar: ReadonlyMap<string, string>;
}

/** What people wrote on the front pages, paragraph by paragraph. */
export interface TulisanDepan {
  readonly pengantar: readonly string[];
  readonly ringkasan: readonly string[];
}

/** A report laid out from A1 on, and what it holds in the order in which it is said. */
export interface SusunanLaporan {
  readonly rencana: RencanaLembar;
  /** Nothing of anything: there is nothing to print. */
  readonly isi: readonly Takaran[];
  /** The same report as its parts, for forms other than the sheet. */
  readonly naskah?: Naskah;
  /** The same for a form, which has no such parts. */
  readonly lembaran?: Lembaran;
  /** Of the front pages only what was written there: documents have front pages of their own. */
  readonly depan?: TulisanDepan;
}

/** A report as the registry (`daftar.ts`) holds it; `S` are its own choices. */
export interface Laporan<S extends object> {
  /** Title that its sheet gets where nobody has taken it: at most 31 characters. */
  readonly judul: string;
  /** Last part of its hidden names, "LampiranI"; never changes once it is in users' files. */
  readonly nama: string;
  /** Key of the document setting that remembers what was written: "LKJIP.lampiran"; never changes either. */
  readonly setelan: string;
  /** Its own choices among the workbook's settings. */
  readonly pilihan: (pengaturan: Pengaturan) => S;
  /** Everything that it lacks, cell by cell; it is made nevertheless. */
  readonly periksa: (isi: IsiBuku, pilihan: S) => TemuanLaporan[];
  /** Its builder: plain data in, plain data out. */
  readonly susun: (bahan: BahanLaporan, pilihan: S) => SusunanLaporan;
  /** It has charts. */
  readonly bergrafik?: true;
}

/** The part of a report that says where it is found again. */
export type TandaLaporan = Pick<Laporan<object>, "judul" | "nama" | "setelan">;

/** Hidden name on A1: the sheet that carries it is the report's, whatever its title is now. */
export const namaLembarLaporan = ({ nama }: Pick<TandaLaporan, "nama">): string => `${AWAL_PENANDA}${nama}`;

/** Hidden name of the cells that the report fills: what lies outside is the user's. */
export const namaAreaLaporan = ({ nama }: Pick<TandaLaporan, "nama">): string => `LKJIP_Area${nama}`;

/** By what the report's sheet is known again. */
export function tandaLaporan(laporan: Pick<TandaLaporan, "nama">): TandaLembar {
  return { nama: namaLembarLaporan(laporan), tabel: [], namaLain: [namaAreaLaporan(laporan)] };
}

/** A report as it stands in the workbook. */
export interface LaporanLama {
  /** Present title of its sheet. */
  readonly judul: string;
  /** Its cells: "A1:F40", or further down where the user put rows above it. */
  readonly area: string;
  readonly nilai: NilaiBlok;
  /** Height of the rows above it in points. */
  readonly tinggiAtas: number;
  /** Our charts on its sheet. */
  readonly grafik?: readonly GrafikLama[];
}
