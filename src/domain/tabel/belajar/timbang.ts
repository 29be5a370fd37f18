import type { Peran } from "../hasil-tabel";
import type { BacaanKolom } from "../peran/bacaan-kolom";
import { ubahPeran } from "../peran/kolom-kerja";
import type { KolomKerja } from "../peran/kolom-kerja";
import { YAKIN } from "../yakin";
import { modelTerlatih } from "./bobot";
import { ciriTabel } from "./ciri-kolom";
import type { Peluang } from "./model";

/*
 * The rules and what was learned judge a column together. A rule counts as so many times more likely as it proved right
 * at first sight on sheets of strangers; where what was learned speaks strongly enough against it, its role is taken,
 * never surely: whatever rests on it is asked about.
 */

/** By how much (logarithm of odds) a rule's role is favoured. */
const BOBOT_ATURAN = {
  /** No rule found a role. */
  lain: 1,
  bernama: 2.5,
  /** The figures agree with it. */
  sejalan: 6,
} as const;

/** What was learned never says "impossible". */
const TERKECIL = 1e-4;

const PER_TRIWULAN: ReadonlySet<Peran> = new Set(["target_tw", "realisasi_tw", "capaian_tw"]);
const DIUKUR: ReadonlySet<Peran> = new Set(["target", "realisasi", "capaian", "pagu", "realisasi_rp", "serapan"]);

function bobotAturan({ peran, yakin }: KolomKerja): number {
  if (peran === "lain") return BOBOT_ATURAN.lain;
  return yakin >= YAKIN.sejalan ? BOBOT_ATURAN.sejalan : BOBOT_ATURAN.bernama;
}

/** A quarter's figure needs a quarter; one of several equal parts is never the whole. */
function mungkin(satu: KolomKerja, peran: Peran): boolean {
  if (PER_TRIWULAN.has(peran)) return satu.triwulan !== null;
  return satu.bagian === null || !DIUKUR.has(peran) || peran === satu.peran;
}

/** The role that rule and likelihood together speak for most. */
function terberat(satu: KolomKerja, peran: readonly Peran[], peluang: Peluang): Peran {
  let pilihan = satu.peran;
  let puncak = -Infinity;
  peran.forEach((calon, i) => {
    if (!mungkin(satu, calon)) return;
    const aturan = calon === satu.peran ? bobotAturan(satu) : 0;
    const nilai = Math.log((peluang[i] ?? 0) + TERKECIL) + aturan;
    if (nilai > puncak) [pilihan, puncak] = [calon, nilai];
  });
  return pilihan;
}

/**
 * The columns of a table after what was learned from other sheets had its say.
 * @param laporan the year of the report, null where the sheet names none
 */
export function timbang(
  kolom: readonly KolomKerja[],
  bacaan: BacaanKolom,
  laporan: number | null,
): readonly KolomKerja[] {
  const model = modelTerlatih();
  const ciri = ciriTabel(kolom, bacaan, laporan);
  return kolom.map((satu, i) => {
    if (satu.judul === "") return satu;
    const peran = terberat(satu, model.peran, model.perkirakan(ciri[i] ?? []));
    return peran === satu.peran
      ? satu
      : ubahPeran(satu, peran, YAKIN.ragu, { kunci: "mirip", isi: satu.judul });
  });
}
