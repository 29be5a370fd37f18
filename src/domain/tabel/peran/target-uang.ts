import { UKURAN } from "../batas";
import { kolomPeran } from "../isi/kolom-peran";
import { YAKIN } from "../yakin";
import type { BacaanKolom } from "./bacaan-kolom";
import { adaPeran, ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

/**
 * "Total | RKA, SPJ, %": beside money that was spent, and without a budget, what was planned in figures of that size is the
 * budget. What comes in ("Target | Realisasi Penerimaan") is reached and not spent.
 */
export function targetUang(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const target = kolomPeran(kolom, "target");
  const uang = kolom.find(
    ({ peran, grup }) => peran === "realisasi_rp" && grup >= 0 && grup === target?.grup,
  );
  if (!target || !uang || adaPeran(kolom, "pagu", "realisasi", "indikator", "satuan")) return [...kolom];
  const besar = [target, uang].every((satu) => (bacaan.median(satu) ?? 0) >= UKURAN.rupiahBesar);
  return ubahKolom(
    kolom,
    (satu) => besar && satu === target,
    (satu) => ubahPeran(satu, "pagu", YAKIN.cukup, { kunci: "isiKolom" }),
  );
}
