import { rapikanJudul } from "../kata/kata";
import { YAKIN } from "../yakin";
import type { Peran } from "../hasil-tabel";
import { ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

/** A year right behind the words: "s.d. 31 Desember 2023" counts within its year, and is none. */
const SAMPAI_TAHUN = /\bsampai(?: dengan)?(?: akhir)?(?: (?:tahun|thn|th|ta))? (?:19|20)\d\d\b/;

const DICAPAI: ReadonlySet<Peran> = new Set(["realisasi", "realisasi_rp", "capaian", "serapan"]);

const lintas = ({ eja }: KolomKerja): boolean => SAMPAI_TAHUN.test(rapikanJudul(eja));

/** The same measure of the same year, and of that year alone. */
const setahun = (lain: KolomKerja, { peran, tahun }: KolomKerja): boolean =>
  lain.peran === peran && lain.tahun === tahun && lain.triwulan === null && !lintas(lain);

/**
 * "Realisasi 2024 | Realisasi s/d 2024": the one is the year's, the other what the plan has reached over all its years by
 * then, and so is a bare percent behind it. Alone it may well be the year's.
 */
export function lintasTahun(kolom: readonly KolomKerja[]): KolomKerja[] {
  const terkumpul = kolom.filter(
    (satu) =>
      DICAPAI.has(satu.peran) &&
      satu.tahun !== null &&
      lintas(satu) &&
      kolom.some((lain) => setahun(lain, satu)),
  );
  const persennya = ({ alasan }: KolomKerja): boolean =>
    alasan.kunci === "persenDariKiri" && terkumpul.some(({ judul }) => judul === alasan.isi);
  return ubahKolom(
    kolom,
    (satu) => terkumpul.includes(satu) || persennya(satu),
    (satu) => ubahPeran(satu, "lain", YAKIN.kuat, { kunci: "judul", isi: satu.judul }),
  );
}
