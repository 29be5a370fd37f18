import { BARIS_DILIHAT, rasioDekat } from "../batas";
import type { KolomTabel, Peran } from "../hasil-tabel";
import { namaBagianTahun } from "../kata/nama-masa";
import type { Pembanding, TabelUkur } from "./tabel-ukur";

type Masa = Pick<KolomTabel, "triwulan" | "bagian">;
const SETAHUN: Masa = { triwulan: null, bagian: null };

function semua(sel: TabelUkur, peran: Peran, { triwulan, bagian }: Masa): string[] {
  const kolom = sel.tabel.kolom.filter((satu) => satu.peran === peran && satu.bagian === bagian);
  const milikSendiri = kolom.filter((satu) => satu.triwulan === triwulan);
  // A quarter is often measured against the target or the budget of the whole year.
  const setahun = kolom.filter((satu) => satu.triwulan === null && triwulan !== null);
  return [...milikSendiri, ...setahun].map((satu) => satu.kolom);
}

function pasangkan(target: readonly string[], realisasi: readonly string[], uang: boolean): Pembanding[] {
  return realisasi.flatMap((r) =>
    target.map((t) => ({ target: t, realisasi: r, ...(uang ? { hanyaPositif: true } : {}) })),
  );
}

/** The columns that a percentage may have been computed from, likeliest first. */
function calonPembanding(sel: TabelUkur, kolom: KolomTabel): Pembanding[] {
  const { peran, triwulan, bagian } = kolom;
  if (peran === "serapan") {
    const masa = { triwulan, bagian };
    // "TW I | Rencana, Realisasi, %" of a budget: the quarter's money by what was planned for it.
    // A half of the year spends the year's budget, where it has none of its own.
    const setahun = bagian !== null && namaBagianTahun(bagian) ? semua(sel, "pagu", SETAHUN) : [];
    const pagu = [...semua(sel, "pagu", masa), ...semua(sel, "target_tw", masa), ...setahun];
    return pasangkan(pagu, semua(sel, "realisasi_rp", masa).slice(0, 1), true);
  }
  if (peran !== "capaian_tw") return [];
  // A half of the year is measured by its own target only.
  const setahun = bagian === null ? semua(sel, "target", SETAHUN) : [];
  const target = [...semua(sel, "target_tw", kolom), ...setahun];
  return pasangkan(target, semua(sel, "realisasi_tw", kolom).slice(0, 1), false);
}

/** Rows whose figure can be checked by a pair, and those where it follows from it, as a ratio or as percent points. */
export function kecocokanPembanding(
  sel: TabelUkur,
  kolom: string,
  pembanding: Pembanding,
): { readonly banyak: number; readonly cocok: number } {
  const hasil = { banyak: 0, cocok: 0 };
  for (const baris of sel.baris.slice(0, BARIS_DILIHAT)) {
    const [bacaan, mungkin] = [sel.baca(baris, kolom), sel.hitungan(baris, pembanding)];
    if (bacaan.jenis !== "angka" || mungkin.length === 0) continue;
    const { nilai } = bacaan;
    hasil.banyak++;
    if (mungkin.some((rasio) => rasioDekat(rasio, nilai) || rasioDekat(rasio, nilai / 100))) hasil.cocok++;
  }
  return hasil;
}

/** The pair of columns with which a column of percentages agrees most often; the likeliest one where none does. */
export function pembandingKolom(sel: TabelUkur, kolom: string): Pembanding {
  const milik = sel.tabel.kolom.find((satu) => satu.kolom === kolom);
  const setahun = { target: sel.kolom("target")?.kolom, realisasi: sel.kolom("realisasi")?.kolom };
  if (milik?.peran === "capaian" && milik.bagian !== null)
    return {
      target: sel.kolom("target", null, milik.bagian)?.kolom,
      realisasi: sel.kolom("realisasi", null, milik.bagian)?.kolom,
    };
  if (milik?.peran !== "capaian_tw" && milik?.peran !== "serapan") return setahun;
  const calon = calonPembanding(sel, milik);
  const nilai = calon.map((satu) => kecocokanPembanding(sel, kolom, satu).cocok);
  return calon[nilai.indexOf(Math.max(...nilai))] ?? { target: undefined, realisasi: undefined };
}

/**
 * What the money of one quarter may have been measured by where no budget is known for it: its columns that have no
 * role. Only their figures can tell whether one is its plan.
 */
export function pembandingTanpaPeran(sel: TabelUkur, { triwulan, peran }: KolomTabel): Pembanding[] {
  if (peran !== "serapan" || triwulan === null) return [];
  const masa = { triwulan, bagian: null };
  const setriwulan = sel.tabel.kolom.filter((satu) => satu.peran === "lain" && satu.triwulan === triwulan);
  const target = setriwulan.map(({ kolom }) => kolom);
  return pasangkan(target, semua(sel, "realisasi_rp", masa).slice(0, 1), true);
}
