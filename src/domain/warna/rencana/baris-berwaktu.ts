import type { KolomTabel, Peran } from "../../tabel/hasil-tabel";
import type { TabelUkur } from "../../tabel/isi/tabel-ukur";
import { namaBulan } from "../../tabel/kata/nama-bulan";
import { judulDaun } from "../../tabel/peran/kolom-kerja";
import { baris } from "./keberatan";

const JUDUL_WAKTU = /^(?:triwulan|tribulan|tw|kuartal|semester|bulan|periode|minggu)(?: ke)?$/i;
const PENGGAL = /^(?:(?:tw|triwulan|semester|smt|q|minggu)[ -]?)?(?:[ivx]{1,4}|1[0-2]|[1-9])$/i;

const NAMA: ReadonlySet<Peran> = new Set(["sasaran", "indikator", "program"]);
const bernama = ({ tabel }: TabelUkur): boolean => tabel.kolom.some(({ peran }) => NAMA.has(peran));

/** Each row says which quarter or month it is of: an export of what was measured piece by piece. */
export function kolomWaktu(ukur: TabelUkur): KolomTabel[] {
  return ukur.tabel.kolom.filter(({ kolom, judul }) => {
    if (
      !JUDUL_WAKTU.test(
        judulDaun(judul)
          .replace(/[_.-]+/g, " ")
          .trim(),
      )
    )
      return false;
    const isi = baris(ukur).map((satu) => ukur.teks(satu, kolom).trim());
    const waktu = isi.filter((satu) => PENGGAL.test(satu) || namaBulan(satu));
    // Each time once, beside what is measured, is a table of the year's months; the same ones again and again are its pieces.
    const berulang = new Set(waktu).size < waktu.length;
    return waktu.length > 1 && waktu.length === isi.length && (berulang || !bernama(ukur));
  });
}
