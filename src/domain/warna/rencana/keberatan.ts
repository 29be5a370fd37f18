import { BAGIAN, BARIS_DILIHAT } from "../../tabel/batas";
import type { KolomTabel, Peran } from "../../tabel/hasil-tabel";
import type { TabelUkur } from "../../tabel/isi/tabel-ukur";

/**
 * Why a table is not acted on without asking, whatever its words were taken for:
 * - `TAK_TERBUKTI`: no figures of the table show that these columns are what they were taken for;
 * - `OPERAN_RUMUS`: rows are what the formula of another row works on;
 * - `BUKAN_DIRAIH`: by their titles these columns hold arrears, what is left, or a forecast;
 * - `TARGET_LAIN`: the promise is somebody else's, or a standard for all;
 * - `DUA_WILAYAH`: the promise is of one district and the result of another;
 * - `KEMAJUAN_FISIK`: how far works have come, beside their money and without a promise;
 * - `SAINGAN`: these columns may be meant as well;
 * - `ANGKA_TAK_DIKENAL`: what the figures of these columns are is not known;
 * - `BUKAN_DATA`: the words around the table call its figures an example or a forecast;
 * - `SATUAN_JUDUL_BEDA`: the titles of these columns name two units;
 * - `TAK_TERHITUNG`: most rows of these columns hold ranges, texts or two figures;
 * - `BELUM_SETAHUN`: a title says that only a part of the year was measured;
 * - `BARIS_BERWAKTU`: by these columns each row is of a quarter or a month;
 * - `BATAS_ATAS`: the target is a limit that is not to be exceeded, or a rank.
 * Asking costs the user one click, a wrong colour costs the trust in all of them.
 */
export const KODE_GERBANG = [
  "TAK_TERBUKTI",
  "OPERAN_RUMUS",
  "BUKAN_DIRAIH",
  "TARGET_LAIN",
  "DUA_WILAYAH",
  "KEMAJUAN_FISIK",
  "SAINGAN",
  "ANGKA_TAK_DIKENAL",
  "BUKAN_DATA",
  "SATUAN_JUDUL_BEDA",
  "TAK_TERHITUNG",
  "BELUM_SETAHUN",
  "BARIS_BERWAKTU",
  "BATAS_ATAS",
] as const;

/** An objection, and the letters of the columns that it is about. */
export interface KeberatanGerbang {
  readonly kode: (typeof KODE_GERBANG)[number];
  readonly kolom: readonly string[];
}

/** Roles of which a second, unsure column may be the one that is meant. */
export const DIUKUR: ReadonlySet<Peran> = new Set([
  "target",
  "realisasi",
  "capaian",
  "pagu",
  "realisasi_rp",
  "serapan",
]);
/** The rows that are looked at. */
export function baris(ukur: TabelUkur): readonly number[] {
  return ukur.baris.slice(0, BARIS_DILIHAT);
}

/** How many of them hold a figure in this column. */
function banyakAngka(ukur: TabelUkur, kolom: string): number {
  return baris(ukur).filter((satu) => ukur.baca(satu, kolom).jenis === "angka").length;
}

/** How many of them hold anything in this column: a "-" is an answer too. */
export function banyakTerisi(ukur: TabelUkur, kolom: string): number {
  return baris(ukur).filter((satu) => !ukur.kosong(satu, kolom)).length;
}

/** Half of what stands in the column are figures. */
export function berangka(ukur: TabelUkur, { kolom }: KolomTabel): boolean {
  const isi = baris(ukur)
    .map((satu) => ukur.baca(satu, kolom).jenis)
    .filter((jenis) => jenis !== "kosong" && jenis !== "strip");
  const angka = banyakAngka(ukur, kolom);
  return angka > 0 && angka >= isi.length * BAGIAN.separuh;
}

const huruf = (kolom: readonly KolomTabel[]): string[] => kolom.map((satu) => satu.kolom);

/** The objection of one kind against these columns; none against none. */
export function keberatan(
  kode: KeberatanGerbang["kode"],
  kolom: readonly KolomTabel[],
): readonly KeberatanGerbang[] {
  return kolom.length === 0 ? [] : [{ kode, kolom: huruf(kolom) }];
}
