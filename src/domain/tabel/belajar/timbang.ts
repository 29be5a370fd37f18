import type { Peran } from "../hasil-tabel";
import type { BacaanKolom } from "../peran/bacaan-kolom";
import { ubahPeran } from "../peran/kolom-kerja";
import type { KolomKerja } from "../peran/kolom-kerja";
import { TUNGGAL } from "../peran/satu-kolom";
import { YAKIN } from "../yakin";
import { modelTerlatih } from "./bobot";
import { ciriTabel } from "./ciri-kolom";

/*
 * Where the rules found nothing, or are not sure what names or comments the rows, what was learned from other sheets
 * judges with them. Its role is never sure: whatever rests on it is asked about, and no review accuses by it.
 */

/** By how much (logarithm of odds) a rule's role is favoured: what read most of 3,979 columns at first sight. */
const BOBOT_ATURAN = {
  /** No word of the title is known. */
  takDikenal: 1,
  /** No role, though its words are known; or a role that is asked about anyway. */
  ragu: 2.5,
} as const;

/** Roles that name, number or comment the rows: a slip here moves no figure. */
const KETERANGAN: ReadonlySet<Peran> = new Set([
  "no",
  "kode",
  "sasaran",
  "indikator",
  "satuan",
  "kriteria",
  "program",
  "keterangan",
  "penanggung_jawab",
  "lain",
]);

interface Calon {
  readonly peran: Peran;
  readonly peluang: number;
}

/** What was learned never says "impossible". */
const TERKECIL = 1e-4;

const PER_TRIWULAN: ReadonlySet<Peran> = new Set(["target_tw", "realisasi_tw", "capaian_tw"]);
const DIUKUR: ReadonlySet<Peran> = new Set([
  "target",
  "realisasi",
  "capaian",
  "pagu",
  "realisasi_rp",
  "serapan",
]);

/** No rule found a role, and no word of the title says what the column is about. */
const takDikenal = ({ peran, tafsir, alasan }: KolomKerja): boolean =>
  peran === "lain" && alasan.kunci === "judul" && tafsir.inti === undefined;

/** What the rules are sure of, and every figure that they recognised, stays. */
function terbuka(satu: KolomKerja): boolean {
  const seluruh = satu.bagian === null && satu.triwulan === null;
  const ragu = seluruh && KETERANGAN.has(satu.peran) && satu.yakin < YAKIN.batas;
  return satu.judul !== "" && (takDikenal(satu) || ragu);
}

/** A column whose figures agree has the role already, and a table has it once. */
function sudahAda(kolom: readonly KolomKerja[], satu: KolomKerja, peran: Peran): boolean {
  return kolom.some(
    (lain) =>
      lain !== satu &&
      TUNGGAL.has(peran) &&
      DIUKUR.has(peran) &&
      lain.peran === peran &&
      lain.triwulan === satu.triwulan &&
      lain.bagian === satu.bagian &&
      lain.yakin >= YAKIN.sejalan,
  );
}

/** A quarter's figure needs a quarter, one of several equal parts is never the whole, known words are never figures. */
function mungkin(kolom: readonly KolomKerja[], satu: KolomKerja, peran: Peran): boolean {
  if (peran === satu.peran) return true;
  if (!takDikenal(satu)) return KETERANGAN.has(peran) && peran !== "kriteria";
  if (PER_TRIWULAN.has(peran)) return satu.triwulan !== null;
  return !DIUKUR.has(peran) || (satu.bagian === null && !sudahAda(kolom, satu, peran));
}

/** The role that rule and likelihood together speak for most. */
function terberat(satu: KolomKerja, calon: readonly Calon[]): Peran {
  const bobot = takDikenal(satu) ? BOBOT_ATURAN.takDikenal : BOBOT_ATURAN.ragu;
  let pilihan = satu.peran;
  let puncak = -Infinity;
  for (const { peran, peluang } of calon) {
    const nilai = Math.log(peluang + TERKECIL) + (peran === satu.peran ? bobot : 0);
    if (nilai > puncak) [pilihan, puncak] = [peran, nilai];
  }
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
    if (!terbuka(satu)) return satu;
    const peluang = model.perkirakan(ciri[i] ?? []);
    const calon = model.peran
      .map((peran, k) => ({ peran, peluang: peluang[k] ?? 0 }))
      .filter(({ peran }) => mungkin(kolom, satu, peran));
    const peran = terberat(satu, calon);
    return peran === satu.peran
      ? satu
      : ubahPeran(satu, peran, YAKIN.ragu, { kunci: "mirip", isi: satu.judul, dari: satu.peran });
  });
}
