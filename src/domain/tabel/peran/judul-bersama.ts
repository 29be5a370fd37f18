import { BAGIAN } from "../batas";
import type { Peran } from "../hasil-tabel";
import type { BacaanKolom } from "./bacaan-kolom";
import { ragukan } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

const DIUKUR: ReadonlySet<Peran> = new Set(["target", "realisasi"]);

/**
 * "Target" over one column, and figures in the columns without a title to its right: a group whose parts nobody named
 * (or whose names were not understood). Its first column may be one part of several, so that it is never sure.
 */
export function judulBersama(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  return kolom.map((satu, i) => {
    const kanan = kolom[i + 1];
    const bersama =
      DIUKUR.has(satu.peran) && kanan?.judul === "" && kanan.peran === "lain" && !kanan.tersembunyi;
    return bersama && bacaan.kadarAngka(kanan) >= BAGIAN.kebanyakan ? ragukan(satu) : satu;
  });
}
