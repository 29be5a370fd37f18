import type { HasilReviu, TemuanDiucapkan } from "../../commands";

/** The findings of one table. */
export interface KelompokTemuan {
  readonly judul: string;
  readonly temuan: readonly TemuanDiucapkan[];
}

/** Findings in the order of the list: those accepted or merely noted come only where asked for. */
export function temuanTampil({ temuan }: HasilReviu, info: boolean): TemuanDiucapkan[] {
  return temuan.filter((satu) => info || satu.temuan.tingkat !== "info");
}

/** More than these are not drawn at once: a list so long is worked off from the top. */
export const TAMPIL_TERBANYAK = 200;

/** By table, in the order of the workbook; the gravest first within each. */
export function kelompokTemuan(temuan: readonly TemuanDiucapkan[]): KelompokTemuan[] {
  const hasil = new Map<string, TemuanDiucapkan[]>();
  for (const satu of temuan) hasil.set(satu.kelompok, [...(hasil.get(satu.kelompok) ?? []), satu]);
  return [...hasil].map(([judul, isi]) => ({ judul, temuan: isi }));
}
