import { BAGIAN, BARIS_CUKUP } from "../batas";
import { kecocokan } from "../isi/cocok";
import { kolomPeran } from "../isi/kolom-peran";
import type { BacaanKolom } from "./bacaan-kolom";
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

/**
 * "tgt_akhir | rls_akhir | pct_cap": where what was reached is called final too and the percent follows from the two, the end
 * is the year's, and of no plan.
 */
export function targetAkhirTahun(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const [akhir, lain] = kolom.filter(({ peran }) => peran.startsWith("target"));
  const [realisasi, capaian] = [kolomPeran(kolom, "realisasi"), kolomPeran(kolom, "capaian")];
  if (!akhir || lain || akhir.peran !== "target_renstra" || !capaian) return [...kolom];
  const polos = ({ tafsir, tahun }: KolomKerja): boolean => tafsir.akhir && !tafsir.renstra && tahun === null;
  if (!realisasi || !polos(akhir) || !polos(realisasi)) return [...kolom];
  const { banyak, cocok } = kecocokan(bacaan.trio(akhir, realisasi, capaian));
  const terbukti = banyak >= BARIS_CUKUP && cocok >= banyak * BAGIAN.hampirSemua;
  return ubahKolom(
    kolom,
    (satu) => terbukti && satu === akhir,
    (satu) => ubahPeran(satu, "target", YAKIN.jelas, { kunci: "judul", isi: satu.judul }),
  );
}
