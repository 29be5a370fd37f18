import type { IsiSel, TandaBatas } from "../angka/hasil-baca";
import { kunciKata } from "./kunci-kata";

/**
 * Which way an indicator is good: "positif" R/T; "negatif" (2T−R)/T (BPKP, PermenPANRB 8/2021: the commoner one
 * in reports); "negatif-rasio" T/R; "stabil" 1 − |R−T|/|T| (every deviation is bad).
 */
export type Polaritas = "positif" | "negatif" | "negatif-rasio" | "stabil";

/** What a whole workbook or a whole table can have; "stabil" is a matter of single indicators. */
export type PolaritasArah = Exclude<Polaritas, "stabil">;

/** What counts where neither the row nor its target says anything. */
export const POLARITAS_BIASA: PolaritasArah = "positif";

const EJAAN: Readonly<Record<Polaritas, readonly string[]>> = {
  positif: [
    "positif",
    "positive",
    "pos",
    "+",
    "naik",
    "meningkat",
    "maksimal",
    "maximize",
    "makin tinggi makin baik",
    "makin besar makin baik",
    "makin banyak makin baik",
    "makin naik makin baik",
    "higher is better",
    "more is better",
  ],
  negatif: [
    "negatif",
    "negative",
    "neg",
    "turun",
    "menurun",
    "minimal",
    "minimize",
    "makin rendah makin baik",
    "makin kecil makin baik",
    "makin sedikit makin baik",
    "makin turun makin baik",
    "lower is better",
    "less is better",
  ],
  "negatif-rasio": ["negatif rasio", "rasio negatif", "negative ratio", "rasio"],
  stabil: ["stabil", "stable", "tetap", "makin dekat target makin baik"],
};

const PETA: ReadonlyMap<string, Polaritas> = new Map(
  (Object.keys(EJAAN) as Polaritas[]).flatMap((nama) => EJAAN[nama].map((ejaan) => [ejaan, nama] as const)),
);

/**
 * Reads a polarity as people write it ("Negatif", "negatif rasio", "Semakin kecil semakin baik", "Lower is better").
 * @param bawaan taken for a blank cell; a blank may reach a function as 0, so 0 is blank too
 * @returns undefined where the text is no known polarity
 */
export function bacaPolaritas(isi: IsiSel, bawaan: Polaritas = POLARITAS_BIASA): Polaritas | undefined {
  const kata = kunciKata(isi).replace(/\bsemakin\b/g, "makin");
  return kata === "" ? bawaan : PETA.get(kata);
}

/** Reads the polarity of a whole workbook or table; undefined where the text is none, or "stabil". */
export function bacaPolaritasArah(
  isi: IsiSel,
  bawaan: PolaritasArah = POLARITAS_BIASA,
): PolaritasArah | undefined {
  const polaritas = bacaPolaritas(isi, bawaan);
  return polaritas === "stabil" ? undefined : polaritas;
}

const MENURUT_BATAS: Readonly<Record<TandaBatas, readonly Polaritas[]>> = {
  "paling-banyak": ["negatif", "negatif-rasio"],
  "paling-sedikit": ["positif"],
};

/** The polarity that a target's own limit says: "≤ 5 %" negatif, "min. 80" positif; undefined without a limit. */
export function polaritasBatas(batas: TandaBatas | undefined): Polaritas | undefined {
  return batas && MENURUT_BATAS[batas][0];
}

/** Does the chosen polarity agree with the target's own limit? */
export function sesuaiBatas(polaritas: Polaritas, batas: TandaBatas | undefined): boolean {
  return batas === undefined || MENURUT_BATAS[batas].includes(polaritas);
}
