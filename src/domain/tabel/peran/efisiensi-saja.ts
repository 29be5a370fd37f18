import { kolomPeran } from "../isi/kolom-peran";
import { ragukan, ubahKolom } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

const EFISIENSI = /\befisiensi\b|\befficiency\b|\befisien\b/i;

/** Something of what was promised or reached stands in the row. */
const mengukur = ({ peran }: KolomKerja): boolean => /^(?:target|realisasi)(?:_tw)?$/.test(peran);

/**
 * "Rata-rata Capaian (%) | Penyerapan (%) | Tingkat Efisiensi": such a table judges the means. Its capaian is taken over
 * from another table, often as a mean of several indicators; without a target or realisasi in the row the user is asked
 * before it gets a colour of its own.
 */
export function efisiensiSaja(kolom: readonly KolomKerja[]): KolomKerja[] {
  const tentangEfisiensi =
    kolomPeran(kolom, "serapan") !== undefined &&
    kolom.some(({ peran, eja }) => peran === "lain" && EFISIENSI.test(eja)) &&
    !kolom.some(mengukur);
  return ubahKolom(kolom, ({ peran }) => tentangEfisiensi && peran === "capaian", ragukan);
}
