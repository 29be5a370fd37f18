import type { Peran, Tabel } from "../hasil-tabel";

/** A column that has a role: while roles are being decided, and afterwards. */
export interface KolomBerperan {
  readonly peran: Peran;
  readonly triwulan: 1 | 2 | 3 | 4 | null;
  /** A part of the whole that the column speaks of; null: the whole. */
  readonly bagian: string | null;
}

/** Of the same quarter, half or part, or both of the whole. */
export const semasa = (satu: KolomBerperan, lain: KolomBerperan): boolean =>
  satu.triwulan === lain.triwulan && satu.bagian === lain.bagian;

/** Of the whole year and of the whole row: no quarter, no part, no other year's money. Only such a column stands for its row. */
export const utuh = ({ triwulan, bagian }: Pick<KolomBerperan, "triwulan" | "bagian">): boolean =>
  triwulan === null && bagian === null;

/** The money of a year that is not the report's: that year is its part. */
export const tahunLain = ({ bagian, tahun }: { bagian: string | null; tahun: number | null }): boolean =>
  tahun !== null && bagian === String(tahun);

/** Roles that several columns may have, one a level: "Tujuan" beside "Sasaran", "Program" beside "Kegiatan". */
const BERTINGKAT: ReadonlySet<Peran> = new Set(["sasaran", "indikator"]);

/** The column of a role, of the whole year (`null`) or of one quarter, of the whole or of a part; the leftmost one. */
export function kolomPeran<K extends KolomBerperan>(
  kolom: readonly K[],
  peran: Peran,
  triwulan: KolomBerperan["triwulan"] = null,
  bagian: string | null = null,
): K | undefined {
  const cocok = (satu: K): boolean => satu.peran === peran && semasa(satu, { peran, triwulan, bagian });
  return BERTINGKAT.has(peran) ? terdekatTarget(kolom, cocok) : kolom.find(cocok);
}

/** Of several levels of names the nearest to what it is measured by: the last one left of the target. */
function terdekatTarget<K extends KolomBerperan>(
  kolom: readonly K[],
  cocok: (satu: K) => boolean,
): K | undefined {
  const diukur = kolom.findIndex(
    ({ peran }) => peran === "target" || peran === "realisasi" || peran === "capaian",
  );
  const kiri = kolom.slice(0, diukur < 0 ? 0 : diukur).filter(cocok);
  return kiri[kiri.length - 1] ?? kolom.find(cocok);
}

/** The data rows of a table (1-based), without banners, totals and blanks. */
export function barisData({ data, barisSpanduk, barisJumlah, barisKosong }: Tabel): number[] {
  const bukan = new Set([...barisSpanduk, ...barisJumlah, ...barisKosong]);
  const hasil: number[] = [];
  for (let baris = data.awal; baris <= data.akhir; baris++) if (!bukan.has(baris)) hasil.push(baris);
  return hasil;
}
