import { normalNama } from "../../tabel/kata/nama-baris";
import type { BahanReviu } from "../bahan/bahan";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { tempat } from "../buat-temuan";
import type { Ikatan } from "../hitung/ikatan";
import { anggaranRencana } from "../identitas/anggaran";
import type { Penjelasan } from "../temuan-reviu";

/** The percentage was computed against another budget of the same name: the one before its change, most often. */
export function penjelasanPaguLain(
  bahan: BahanReviu,
  tabel: TabelReviu,
  { jenis, hasil, suku }: Ikatan,
): Penjelasan | undefined {
  const [realisasi, pagu] = suku.map(({ sel }) => sel.nilai);
  if (jenis !== "capaian" || hasil.nilai === undefined || realisasi === undefined) return undefined;
  const semua = anggaranRencana(bahan).get(normalNama(tabel.label(hasil.baris))) ?? [];
  const dekat = (nilai: number): boolean =>
    Math.abs((100 * realisasi) / nilai - (hasil.nilai ?? NaN)) < 10 ** -Math.max(hasil.desimal, 1);
  const lain = semua.find(({ nilai }) => nilai > 0 && nilai !== pagu && dekat(nilai));
  return lain && { jenis: "pagu-lain", nilai: lain.teks, tempat: tempat(lain.tabel, lain.sel) };
}
