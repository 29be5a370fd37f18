import type { LembarMentah, NilaiSel } from "../../../../src/domain/tabel";
import { hurufKolom } from "../../../../src/domain/tabel";
import { buatLembar } from "../lembar";

/** What is right for a made-up sheet; whatever is left out may be either way. */
export interface HarapKasus {
  /** Column letters to roles, "a/b": either. */
  readonly peran?: Readonly<Record<string, string>>;
  /** Column letters that must not have these roles. */
  readonly bukan?: Readonly<Record<string, readonly string[]>>;
  /** No column may be added unasked. */
  readonly tanpaTambah?: boolean;
  /** Columns that may never be coloured unasked. */
  readonly tanpaWarna?: readonly string[];
  /** Columns that should be coloured unasked. */
  readonly warnai?: readonly string[];
  /** Columns should be added unasked. */
  readonly tambah?: boolean;
  /** First and last data row. */
  readonly data?: readonly [number, number];
  /** Rows for which no capaian may be written, asked or not. */
  readonly tanpaHitungan?: readonly number[];
  /** Codes of which one must be named at each of these cells. */
  readonly bernama?: readonly string[];
  readonly tahun?: number;
  /** Tables on the sheet at most; 1 where nothing is said. */
  readonly banyakTabel?: number;
}

/** A made-up sheet of one kind. */
export interface Kasus {
  readonly id: string;
  readonly lembar: LembarMentah;
  readonly harap: HarapKasus;
}

/** A cell of a header: its text and how many columns and rows it covers. */
export interface SelKepala {
  readonly teks: string;
  readonly lebar?: number;
  readonly tinggi?: number;
}

/**
 * A sheet of rows; header rows as lists of cells that may cover several columns (merged, or with blanks beside them)
 * and rows (merged down).
 */
export function lembarKasus(
  judul: readonly string[],
  kepala: readonly (readonly (SelKepala | null)[])[],
  data: readonly (readonly NilaiSel[])[],
  opsi: {
    readonly gabung?: boolean;
    readonly format?: Readonly<Record<string, string>>;
    readonly tampil?: Readonly<Record<string, string>>;
  } = {},
): LembarMentah {
  const gabungan: string[] = [];
  const awal = judul.length;
  const baris = kepala.map((satu, b) => {
    const sel: NilaiSel[] = [];
    for (const isi of satu) {
      const k = sel.length;
      sel.push(isi?.teks ?? null);
      const [lebar, tinggi] = [isi?.lebar ?? 1, isi?.tinggi ?? 1];
      for (let i = 1; i < lebar; i++) sel.push(null);
      if ((lebar > 1 || tinggi > 1) && opsi.gabung !== false)
        gabungan.push(`${hurufKolom(k)}${awal + b + 1}:${hurufKolom(k + lebar - 1)}${awal + b + tinggi}`);
    }
    return sel;
  });
  const isi = [...judul.map((satu): NilaiSel[] => [satu]), ...baris, ...data.map((satu) => [...satu])];
  const lebar = Math.max(...isi.map((satu) => satu.length));
  const penuh = isi.map((satu) => Array.from({ length: lebar }, (_, k) => satu[k] ?? null));
  const format = penuh.map((satu, b) =>
    satu.map((_, k) => opsi.format?.[`${hurufKolom(k)}${b + 1}`] ?? "General"),
  );
  const lembar = buatLembar({ isi: penuh, gabungan, format });
  const teks = lembar.teks.map((satu, b) =>
    satu.map((lama, k) => opsi.tampil?.[`${hurufKolom(k)}${b + 1}`] ?? lama),
  );
  return { ...lembar, teks };
}

/** One of a list, by number; lists of different lengths vary against each other. */
export function pilih<T>(daftar: readonly T[], i: number): T {
  return daftar[i % daftar.length]!;
}

/** Names of indicators that say nothing about polarity. */
export const INDIKATOR = [
  "Jumlah dokumen perencanaan yang disusun",
  "Indeks kepuasan masyarakat",
  "Nilai SAKIP perangkat daerah",
  "Persentase layanan tepat waktu",
  "Jumlah peserta pelatihan",
  "Jumlah pelaku usaha yang dibina",
];
