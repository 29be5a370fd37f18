import { bacaArea, ukuranArea } from "../domain/lembar/area";
import type { NilaiBlok } from "../domain/lembar/buku";
import type { RencanaLembar } from "../domain/lembar/lembar";

/** Is there a formula among what is to be written? */
export const berumus = ({ blok }: RencanaLembar): boolean =>
  blok.some(({ isi }) =>
    isi.some((baris) => baris.some((sel) => typeof sel === "string" && sel.startsWith("="))),
  );

/**
 * Values of an area without formulas, from the used cells around it: of a cell without one Excel gives the value as its
 * formula (documentation of `Range.formulas`), so that a long sheet need not be read twice.
 * @param terpakai with `formulas`, `rowIndex` and `columnIndex` loaded
 */
export function nilaiTerpakai(terpakai: Excel.Range, area: string): NilaiBlok {
  const petak = bacaArea(area);
  if (!petak) throw new Error(`not an area: ${area}`);
  const { baris, kolom } = ukuranArea(area);
  if (terpakai.isNullObject) return Array.from({ length: baris }, () => new Array<string>(kolom).fill(""));
  const isi = terpakai.formulas as NilaiBlok;
  const [turun, geser] = [petak.atas - terpakai.rowIndex, petak.kiri - terpakai.columnIndex];
  const seluruhnya = turun === 0 && geser === 0 && isi.length === baris && isi[0]?.length === kolom;
  if (seluruhnya) return isi;
  return Array.from({ length: baris }, (_, b) =>
    Array.from({ length: kolom }, (_kosong, k) => isi[turun + b]?.[geser + k] ?? ""),
  );
}
