import { UKURAN } from "../batas";
import { YAKIN } from "../yakin";
import type { BacaanKolom } from "./bacaan-kolom";
import { adaPeran, ubahKolom, ubahPeran, versiPerubahan } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

/** "APBD-P", "P-APBD": the budget after its change, by its letter. */
const BERHURUF = /\b(?:ap(?:bd|bn)\s*-\s*p|p\s*-\s*ap(?:bd|bn))\b/i;

/**
 * "APBD Murni | APBD Perubahan | Realisasi", "Semula | Menjadi": two versions of one sum of money, for works that nothing
 * is promised of, are the budget before and after its change. The last one counts.
 */
export function versiPagu(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const dinamai = adaPeran(kolom, "program");
  if (!dinamai || adaPeran(kolom, "pagu", "target", "target_tw", "indikator", "satuan")) return [...kolom];
  const versi = kolom.filter(
    (satu) =>
      satu.peran === "lain" &&
      satu.bagian === null &&
      satu.tafsir.inti !== "lainnya" &&
      !satu.tafsir.persen &&
      (versiPerubahan(satu) || BERHURUF.test(satu.eja)) &&
      (bacaan.median(satu) ?? 0) >= UKURAN.rupiahBesar,
  );
  if (versi.length < 2) return [...kolom];
  return ubahKolom(
    kolom,
    (satu) => satu === versi[versi.length - 1],
    (satu) => ubahPeran(satu, "pagu", YAKIN.cukup, { kunci: "isiKolom" }),
  );
}
