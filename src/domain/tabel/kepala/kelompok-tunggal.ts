import { TEKS } from "../kisi";
import type { PengenalJudul } from "./pengenal-judul";

/** "Tahun 2024" over "Capaian", both merged over the same columns, which are not all of the table's. */
export function selebarInduk(p: PengenalJudul, b: number, k: number): boolean {
  const [g, induk] = [p.kisi.gabungan(b, k), p.kisi.gabungan(b - 1, k)];
  const sama = g?.awalKolom === induk?.awalKolom && g?.akhirKolom === induk?.akhirKolom;
  return g !== undefined && induk !== undefined && sama && g.akhirKolom > g.awalKolom && induk.awalBaris < b;
}

/** "Tahun 2024" over "Capaian", neither merged: alone in its row, above a row of titles that begins no further left. */
export function kelompokTunggal(
  p: PengenalJudul,
  b: number,
  awal: number,
  akhir: number,
  k: number,
): boolean {
  const { kisi } = p;
  const anak = kisi.kolomTerisi(b + 1, awal, akhir);
  return (
    k > awal &&
    [b - 1, b].every((r) => kisi.jenis(r, k) === TEKS && kisi.kosong(r, k + 1)) &&
    anak.length >= 2 &&
    anak[0] === k &&
    anak.every((satu) => kisi.jenis(b + 1, satu) === TEKS && p.mungkinJudul(b + 1, satu))
  );
}
