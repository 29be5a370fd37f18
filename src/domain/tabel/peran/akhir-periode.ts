import { YAKIN } from "../yakin";
import { ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

/** "RPJMD Kabupaten 2021-2026", "Renstra Tahun 2021 s.d. 2026": a plan and its years. */
const RENCANA =
  /\b(?:rpjm[dn]?|renstra|rencana strategis|rpd)\b\D*(?:19|20)\d\d\s*(?:[-–—/]|s\.?\s*\/?\s*d\.?|sampai(?: dengan)?)\s*((?:19|20)\d\d)\b/i;

/** The last years of the plans that the texts above a table name. */
const tahunAkhir = (judul: readonly string[]): number[] =>
  judul.flatMap((satu) => {
    const [, akhir] = RENCANA.exec(satu) ?? [];
    return akhir === undefined ? [] : [Number(akhir)];
  });

/** "Target 2026" under "Evaluasi RPJMD 2021-2026", the only target of a later year: where the plan leads to. */
export function targetAkhirPeriode(kolom: readonly KolomKerja[], judul: readonly string[]): KolomKerja[] {
  const nanti = kolom.filter(({ peran }) => peran === "target_tahun");
  const akhir = tahunAkhir(judul);
  const [satu] = nanti;
  const sudahAda = kolom.some(({ peran }) => peran === "target_renstra");
  if (!satu || nanti.length > 1 || sudahAda || satu.tahun === null || !akhir.includes(satu.tahun))
    return [...kolom];
  const diukur = kolom.some(({ peran }) => peran === "realisasi");
  return ubahKolom(
    kolom,
    (lain) => diukur && lain === satu,
    (lain) => ubahPeran(lain, "target_renstra", YAKIN.pasti, { kunci: "tahun", isi: String(lain.tahun) }),
  );
}
