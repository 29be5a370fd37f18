import type { HasilBaca } from "./hasil-baca";
import { bacaNotasi } from "./notasi";

/** The two families of predicates a report states as a value: BPK's opinion and the SAKIP evaluation. */
export type KeluargaPredikat = "opini" | "sakip";

/** A predicate's place in its family: opinion 1 (TMP) .. 4 (WTP), SAKIP 1 (D) .. 7 (AA). */
export interface Predikat {
  readonly keluarga: KeluargaPredikat;
  readonly peringkat: number;
  /** The score written beside it, "BB (76)": 76. */
  readonly skor?: number;
}

const SAKIP = ["D", "C", "CC", "B", "BB", "A", "AA"];
const OPINI = ["TMP", "TW", "WDP", "WTP"];
const OPINI_LENGKAP: ReadonlyMap<string, string> = new Map([
  ["TIDAK MEMBERIKAN PENDAPAT", "TMP"],
  ["TIDAK MENYATAKAN PENDAPAT", "TMP"],
  ["TIDAK WAJAR", "TW"],
  ["WAJAR DENGAN PENGECUALIAN", "WDP"],
  ["WAJAR TANPA PENGECUALIAN", "WTP"],
  ["WTP-DPP", "WTP"],
  ["WTP DPP", "WTP"],
]);
const BENTUK = /^(?:(?:predikat|nilai|opini)\s*:?\s*)?([A-Za-z][A-Za-z -]*?)\s*(?:\(([^()]*)\))?$/i;
const BENTUK_SKOR_DULU = /^([\d.,]+)\s*\(?\s*([A-D]{1,2})\s*\)?$/;

function cariNama(nama: string): Predikat | undefined {
  // One small letter is a list mark ("a"), not a predicate.
  if (nama.length === 1 && nama !== nama.toUpperCase()) return undefined;
  const besar = nama.toUpperCase();
  const sakip = SAKIP.indexOf(besar);
  if (sakip >= 0) return { keluarga: "sakip", peringkat: sakip + 1 };
  const opini = OPINI.indexOf(OPINI_LENGKAP.get(besar) ?? besar);
  return opini >= 0 ? { keluarga: "opini", peringkat: opini + 1 } : undefined;
}

function denganSkor(predikat: Predikat, skor: string): Predikat {
  const notasi = /^[\d.,]*\d$/.test(skor)
    ? bacaNotasi(skor, skor.includes(",") ? "ribuan" : "desimal")
    : undefined;
  return notasi?.jenis === "angka" ? { ...predikat, skor: notasi.nilai } : predikat;
}

/**
 * Finds the predicate in a text: "BB", "WTP", "BB (76)", "76,25 (BB)", "Predikat A (Memuaskan)".
 * @returns undefined where the text is not a predicate
 */
export function cariPredikat(teks: string): Predikat | undefined {
  const [, skorDulu, hurufNanti] = BENTUK_SKOR_DULU.exec(teks) ?? [];
  const [, nama = hurufNanti, skor = skorDulu ?? ""] = BENTUK.exec(teks) ?? [];
  const predikat = nama === undefined ? undefined : cariNama(nama);
  return predikat && denganSkor(predikat, skor.trim());
}

/** Reads a tidy text as a predicate; the number to compute with is the score where one is written, else the rank. */
export function bacaPredikat(teks: string): HasilBaca | undefined {
  const predikat = cariPredikat(teks);
  if (!predikat) return undefined;
  return { jenis: "predikat", teks, nilai: predikat.skor ?? predikat.peringkat, keluarga: predikat.keluarga };
}
