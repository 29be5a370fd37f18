import type { Pengaturan } from "../pengaturan/pengaturan";
import type { AturanCelah, Skala } from "../ukur/skala";
import type { TabelLembar } from "./baca-tabel";
import type { BukuTerbaca } from "./buku";
import type { RencanaLembar } from "./lembar";
import type { KunciTambahan } from "./tambahan";
import type { TemuanLembar } from "./temuan-lembar";

/** The rules by which rows are measured: what the Kriteria sheet says. */
export interface AturanUkur {
  readonly pengaturan: Pengaturan;
  readonly skala: Skala;
  readonly aturanCelah: AturanCelah;
}

/**
 * A sheet that Siapkan Buku Kerja makes: all that the add-in knows of it stands in its definition. `Data` is what may
 * be written on it at once, `Isi` what is read of it; each has keys of its own, so that the parts of all sheets can be
 * put together.
 */
export interface DefinisiLembar<
  Kunci extends string = string,
  Data extends object = object,
  Isi extends object = object,
> {
  readonly kunci: Kunci;
  /** The title that it gets where nobody has taken it yet. */
  readonly judul: string;
  /** Hidden name on A1: a sheet that carries it is this one whatever its title is. */
  readonly nama: string;
  /** Made only where this was chosen. */
  readonly tambahan?: KunciTambahan;
  /** Its Excel tables. */
  readonly tabel: readonly TabelLembar[];
  /** Named cells that are read. */
  readonly selBernama: readonly string[];
  /** A form to be filled in. */
  readonly kosong: Data;
  /** The sample: a real report's figures as printed, its slips included. */
  readonly contoh: Data;
  /** The sheet as plain data, with the columns that were chosen besides. */
  susun(data: Data, pengaturan: Pengaturan, dipilih: readonly KunciTambahan[]): RencanaLembar;
  /** What people have typed on it; a part is undefined where its table or cells are not there. */
  baca(buku: BukuTerbaca): Isi;
  /** Filled rows of its tables. */
  baris(isi: Isi): number;
  /** What is missing or wrong on it, cell by cell. */
  periksa(isi: Isi, aturan: AturanUkur): readonly TemuanLembar[];
}

/** Keeps the exact types of a definition while checking its shape. */
export function definisiLembar<Kunci extends string, Data extends object, Isi extends object>(
  definisi: DefinisiLembar<Kunci, Data, Isi>,
): DefinisiLembar<Kunci, Data, Isi> {
  return definisi;
}
