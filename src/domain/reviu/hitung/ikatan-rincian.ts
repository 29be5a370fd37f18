import type { TabelReviu } from "../bahan/tabel-reviu";
import { ikatRincian, kolomJumlah } from "./ikat-jumlah";
import type { Ikatan } from "./ikatan";
import { berisiUang } from "./kolom-jumlah";
import { susunanTabel } from "./susunan";

/** Headings tied to what stands below them, in columns of money or where some heading is such a sum. */
export function ikatanRincian(tabel: TabelReviu): Ikatan[] {
  const { pohon } = susunanTabel(tabel);
  return kolomJumlah(tabel).flatMap((kolom) => {
    const ikatan = ikatRincian(tabel, kolom, pohon);
    const dipercaya =
      berisiUang(tabel, kolom) || ikatan.some(({ keadaan, suku }) => keadaan === "cocok" && suku.length > 1);
    return dipercaya ? ikatan : [];
  });
}
