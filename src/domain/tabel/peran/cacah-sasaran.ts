import { angkaDari } from "../baris/sel-angka";
import { BAGIAN, BARIS_CUKUP } from "../batas";
import type { BacaanKolom } from "./bacaan-kolom";
import type { KolomKerja } from "./kolom-kerja";

/** "Target SPM (%) | Sasaran (orang) | Terlayani | %": those who are to be reached, counted. */
export const cacahSasaran = ({ tafsir }: KolomKerja): boolean => tafsir.inti === "sasaran";

/** A hundred percent in every row: the whole of those who are counted. */
function seratusPersen(satu: KolomKerja, bacaan: BacaanKolom): boolean {
  const angka = bacaan.baca(satu).flatMap((sel) => angkaDari(sel) ?? []);
  const berpersen = satu.tafsir.persen || bacaan.kadarPersen(satu) >= BAGIAN.hampirSemua;
  return berpersen && angka.length >= BARIS_CUKUP && angka.every((nilai) => nilai === 100);
}

/**
 * "Target (%) | Jumlah yang harus dilayani | Terlayani": all of them are promised, so that the count, which was taken for
 * a part of the target, is the target of the same percent.
 */
export function cacahSeluruhnya(
  kolom: readonly KolomKerja[],
  target: readonly KolomKerja[],
  bacaan: BacaanKolom,
): KolomKerja[] {
  if (target.length === 0 || !target.every((satu) => seratusPersen(satu, bacaan))) return [];
  return kolom.filter(({ peran, alasan }) => peran === "lain" && alasan.dari === "target");
}
