import type { Peran } from "../hasil-tabel";
import { YAKIN } from "../yakin";
import { adaPeran, ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

const LAMPAU: ReadonlySet<Peran> = new Set(["realisasi_lalu", "capaian_lalu"]);
const DIUKUR = ["indikator", "target", "target_tw", "target_lalu", "target_tahun"] as const;

/** "Rasio (%)" over bare years: shares of what the years' other columns say. */
const tahunRasio = ({ peran, tafsir }: KolomKerja): boolean =>
  peran === "realisasi" && tafsir.inti === undefined && (tafsir.persen || tafsir.persenInduk);

/** Nothing but money is measured. */
const uangSaja = (kolom: readonly KolomKerja[]): boolean =>
  adaPeran(kolom, "realisasi_rp", "serapan") &&
  !adaPeran(kolom, ...DIUKUR) &&
  kolom.every((satu) => satu.peran !== "realisasi" || tahunRasio(satu));

/**
 * "TA 2023 | Anggaran, Realisasi, %" beside the same of 2024: what was spent of an earlier budget, and its share. No result
 * of an earlier year, and nothing that this year's spending is measured by.
 */
export function uangLampau(kolom: readonly KolomKerja[]): KolomKerja[] {
  if (!uangSaja(kolom)) return [...kolom];
  const dianggarkan = new Set(kolom.flatMap(({ tafsir, tahun }) => (tafsir.inti === "pagu" ? [tahun] : [])));
  return ubahKolom(
    kolom,
    (satu) =>
      satu.tahun !== null && dianggarkan.has(satu.tahun) && (LAMPAU.has(satu.peran) || tahunRasio(satu)),
    (satu) =>
      ubahPeran(satu, "lain", YAKIN.kuat, {
        kunci: "tahun",
        isi: String(satu.tahun),
        dari: satu.peran === "realisasi_lalu" ? "realisasi_rp" : "serapan",
      }),
  );
}
