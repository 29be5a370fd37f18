import { YAKIN } from "../yakin";
import type { Peran } from "../hasil-tabel";
import { judulDaun, ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

/** "Rp", "Rp (juta)": money in so many of them, and nothing else. */
const RUPIAH_SAJA =
  /^\(?(?:rp|rupiah)\.?(?:[ ,]*\(?(?:dalam )?(?:ribu|rb|juta|jt|miliar|milyar|m)(?:an)?\.?\)?)?\)?$/i;

/** What is promised for a year, this one or a later one. */
const JANJI: ReadonlySet<Peran> = new Set(["target", "target_tahun"]);

/** "S/d Bulan Lalu", "Bulan Ini": money of a time was spent. */
const bermasa = ({ ciri, tafsir }: KolomKerja): boolean => ciri.kumulatif || ciri.sepotong || tafsir.masaLalu;

/** "Data 2024 | Target, Rp, Satuan": the money beside a target, under a group that says nothing of money spent, is planned. */
export function rupiahJanji(kolom: readonly KolomKerja[]): KolomKerja[] {
  const segrup = ({ grup }: KolomKerja): KolomKerja[] =>
    grup < 0 ? [] : kolom.filter((lain) => lain.grup === grup);
  return ubahKolom(
    kolom,
    (satu) =>
      satu.peran === "lain" &&
      satu.tafsir.inti === undefined &&
      !bermasa(satu) &&
      RUPIAH_SAJA.test(judulDaun(satu.eja).trim()) &&
      satu.triwulan === null &&
      segrup(satu).some(({ peran }) => JANJI.has(peran)) &&
      !segrup(satu).some(({ peran }) => peran === "pagu" || peran.startsWith("realisasi")),
    (satu) => ubahPeran(satu, "pagu", YAKIN.cukup, { kunci: "judul", isi: satu.judul }),
  );
}

/** "Pagu" and "Keuangan | Rp, %": the money of a group that says no more, and has its percent, was spent. */
export function rupiahKeuangan(kolom: readonly KolomKerja[]): KolomKerja[] {
  const ada = (peran: string): boolean => kolom.some((satu) => satu.peran === peran);
  if (ada("realisasi_rp")) return [...kolom];
  const berpersen = ({ grup }: KolomKerja): boolean =>
    kolom.some((lain) => lain.grup === grup && lain.tunggu === "persen");
  const uang = kolom.filter(
    (satu) =>
      satu.grup >= 0 &&
      satu.peran === "lain" &&
      satu.tafsir.inti === undefined &&
      satu.tafsir.keuangan &&
      RUPIAH_SAJA.test(judulDaun(satu.eja).trim()) &&
      berpersen(satu),
  );
  const kini = uang.length > 1 ? uang.filter(({ ciri }) => ciri.kumulatif) : uang;
  return kini.length !== 1
    ? [...kolom]
    : ubahKolom(
        kolom,
        (satu) => satu === kini[0],
        (satu) => ubahPeran(satu, "realisasi_rp", YAKIN.cukup, { kunci: "keuanganDariPagu" }),
      );
}
