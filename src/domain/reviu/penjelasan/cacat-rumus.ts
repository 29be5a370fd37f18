import { indeksKolom } from "../../tabel";
import { memuat, rujukanRumus } from "../bahan/rujukan";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { banding, hitung, type Ikatan, type Suku } from "../hitung/ikatan";

/** Why the formula of a total gives another sum than its rows. */
export interface CacatRumus {
  /** Cells of the table that the formula does not name. */
  readonly takDimuat: readonly string[];
  /** Cells that it names, but whose figure is a text, which a sum skips. */
  readonly teks: readonly string[];
}

/** Undefined where that does not account for the whole difference, to the last rupiah. */
export function cacatRumus(tabel: TabelReviu, ikatan: Ikatan): CacatRumus | undefined {
  const { hasil, suku, rumus } = ikatan;
  if (rumus !== "linear" || hasil.nilai === undefined || !hasil.berumus) return undefined;
  const rujukan = rujukanRumus(tabel.ukur.rumus(hasil.baris, hasil.kolom));
  const dimuat = ({ sel }: Suku): boolean => memuat(rujukan, sel.baris - 1, indeksKolom(sel.kolom));
  const berupaTeks = ({ sel }: Suku): boolean => typeof sel.isi === "string";
  const ikut = suku.filter((satu) => dimuat(satu) && !berupaTeks(satu));
  const tepat = hitung({ rumus, suku: ikut }, ({ nilai }) => nilai);
  if (ikut.length === 0 || tepat === undefined) return undefined;
  if (banding({ ...ikatan, suku: ikut }, hasil.nilai, tepat) !== "cocok") return undefined;
  const berisi = suku.filter(({ sel }) => sel.nilai !== undefined && sel.nilai !== 0);
  const sebut = (pilih: (satu: Suku) => boolean): string[] => berisi.filter(pilih).map(({ sel }) => sel.sel);
  return {
    takDimuat: sebut((satu) => !dimuat(satu)),
    teks: sebut((satu) => dimuat(satu) && berupaTeks(satu)),
  };
}
