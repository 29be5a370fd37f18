import { YAKIN } from "../yakin";
import type { Peran } from "../hasil-tabel";
import { ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

const DIUKUR: ReadonlySet<Peran> = new Set([
  "target",
  "realisasi",
  "capaian",
  "target_lalu",
  "realisasi_lalu",
  "capaian_lalu",
]);
const LEBIH_LUAS = /\b(?:inter)?nasional\b|\bprov(?:insi)?\b|\bregional\b|\bindonesia\b/i;

const PROVINSI = /\bprov(?:insi)?\b|\bregional\b/i;

const lebihLuas = ({ eja }: KolomKerja): boolean => LEBIH_LUAS.test(eja);

/**
 * "Realisasi Nasional" and "Realisasi Provinsi" beside a realisasi that names no region: figures of others to compare
 * with. Where every column of the kind names a region, the table may well be the province's own.
 */
export function pisahkanLingkup(kolom: readonly KolomKerja[]): KolomKerja[] {
  const dasar = (peran: Peran): string => peran.replace("_lalu", "");
  const sendiri = new Set(kolom.filter((satu) => !lebihLuas(satu)).map(({ peran }) => dasar(peran)));
  // A province beside the nation: the narrower of the two is the table's own.
  const provinsi = new Set(kolom.filter(({ eja }) => PROVINSI.test(eja)).map(({ peran }) => dasar(peran)));
  const orangLain = (satu: KolomKerja): boolean =>
    sendiri.has(dasar(satu.peran)) || (provinsi.has(dasar(satu.peran)) && !PROVINSI.test(satu.eja));
  return kolom.map((satu) =>
    DIUKUR.has(satu.peran) && lebihLuas(satu) && orangLain(satu)
      ? ubahPeran(satu, "lain", YAKIN.cukup, { kunci: "judul", isi: satu.judul })
      : satu,
  );
}
