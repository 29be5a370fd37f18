import { BAGIAN } from "../batas";
import type { Peran } from "../hasil-tabel";
import { YAKIN } from "../yakin";
import type { BacaanKolom } from "./bacaan-kolom";
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
    if (!bersama || bacaan.kadarAngka(kanan) < BAGIAN.kebanyakan) return satu;
    return { ...satu, yakin: Math.min(satu.yakin, YAKIN.ragu) };
  });
}
