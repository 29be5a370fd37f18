import type { TeksPeriksa } from "../../lembar/periksa";
import type { Pesan } from "../../pesan";

/** A table that a report cannot do without: is it there, and does it have a row? */
export function pesanTabel(tabel: string, baris: readonly unknown[] | undefined, t: TeksPeriksa): Pesan[] {
  const { periksa, saran } = t.perintah;
  if (baris === undefined) {
    const teks = periksa.TABEL_TIDAK_ADA(tabel);
    return [{ kode: "TABEL_TIDAK_ADA", tingkat: "galat", teks, saran: saran.siapkan }];
  }
  if (baris.length > 0) return [];
  return [{ kode: "TABEL_KOSONG", tingkat: "galat", teks: periksa.TABEL_KOSONG(tabel) }];
}
