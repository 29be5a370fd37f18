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
/** What may be measured for another region while nothing but a plan stands there for the own one. */
const BERANGKA: ReadonlySet<Peran> = new Set([...DIUKUR, "target_tahun", "target_renstra"]);
const LEBIH_LUAS = /\b(?:inter)?nasional\b|\bprov(?:insi)?\b|\bregional\b|\bindonesia\b/i;

const PROVINSI = /\bprov(?:insi)?\b|\bregional\b/i;

/** Does a title name a region wider than an office's own ("Realisasi Nasional")? */
export const lebihLuas = (judul: string): boolean => LEBIH_LUAS.test(judul);

/** Regions and offices by their width; a table is that of the narrowest whose figures it has. */
const TINGKAT: readonly RegExp[] = [
  /\b(?:desa|kelurahan|nagari|gampong|puskesmas|sekolah|rsud|kec(?:amatan)?)\b/i,
  /\b(?:kab(?:upaten)?|kota|daerah|dinas|badan|opd|skpd|satker|kita|kami|sendiri)\b/i,
];
const SELUAS_LAIN = TINGKAT.length;

/** How wide the region is that a title names; undefined where it names none. */
function luas(judul: string): number | undefined {
  if (lebihLuas(judul)) return SELUAS_LAIN;
  const tingkat = TINGKAT.findIndex((pola) => pola.test(judul));
  return tingkat < 0 ? undefined : tingkat;
}

/** A narrower region than this column's has figures too: the table is its own. */
function adaLebihSempit(kolom: readonly KolomKerja[], satu: KolomKerja): boolean {
  const milik = luas(satu.eja) ?? 0;
  return kolom.some(({ peran, eja }) => BERANGKA.has(peran) && (luas(eja) ?? SELUAS_LAIN) < milik);
}

/**
 * "Realisasi Nasional" and "Realisasi Provinsi" beside a realisasi that names no region: figures of others to compare
 * with; so is a whole group "Provinsi" beside a group "Kabupaten" that has only a target. Where every column of the kind
 * names a region, the table may well be the province's own.
 */
export function pisahkanLingkup(kolom: readonly KolomKerja[]): KolomKerja[] {
  const dasar = (peran: Peran): string => peran.replace("_lalu", "");
  const sendiri = new Set(kolom.filter(({ eja }) => !lebihLuas(eja)).map(({ peran }) => dasar(peran)));
  // A province beside the nation: the narrower of the two is the table's own.
  const provinsi = new Set(kolom.filter(({ eja }) => PROVINSI.test(eja)).map(({ peran }) => dasar(peran)));
  const orangLain = (satu: KolomKerja): boolean =>
    sendiri.has(dasar(satu.peran)) || (provinsi.has(dasar(satu.peran)) && !PROVINSI.test(satu.eja));
  return kolom.map((satu) =>
    DIUKUR.has(satu.peran) && (adaLebihSempit(kolom, satu) || (lebihLuas(satu.eja) && orangLain(satu)))
      ? ubahPeran(satu, "lain", adaLebihSempit(kolom, satu) ? YAKIN.kuat : YAKIN.cukup, {
          kunci: "judul",
          isi: satu.judul,
        })
      : satu,
  );
}
