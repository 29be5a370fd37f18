import { YAKIN } from "../yakin";
import type { Peran } from "../hasil-tabel";
import { ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

const DIUKUR: ReadonlySet<string | undefined> = new Set([
  "target",
  "realisasi",
  "capaian",
  "pagu",
  "pengeluaran",
  "serapan",
]);
const PERAN: ReadonlySet<Peran> = new Set([
  "target",
  "realisasi",
  "capaian",
  "pagu",
  "realisasi_rp",
  "serapan",
]);

/**
 * "Anggaran | Alokasi, Realisasi, Tamok": a word that nobody knows, beside others that say what they are, is not what its group
 * says but something of its own. Its figures tell.
 */
export function warisanGanda(kolom: readonly KolomKerja[]): KolomKerja[] {
  const bernama = ({ grup }: KolomKerja): boolean =>
    kolom.some((lain) => lain.grup === grup && DIUKUR.has(lain.tafsir.intiDaun));
  return ubahKolom(
    kolom,
    (satu) => satu.grup >= 0 && satu.tafsir.daunAsing && PERAN.has(satu.peran) && bernama(satu),
    (satu) => ubahPeran(satu, "lain", YAKIN.lemah, satu.alasan),
  );
}
