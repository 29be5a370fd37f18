import { bidangBeda } from "../isian";
import type { Profil } from "./profil";

/** What a form wants to write, and what it must leave since the sheet was typed into meanwhile. */
export interface UbahanProfil {
  readonly tulis: readonly (keyof Profil)[];
  /** Changed in the form and, otherwise, on the sheet: the sheet keeps its text. */
  readonly bentrok: readonly (keyof Profil)[];
}

/**
 * Compares three states of a profile: what the form was loaded with, what it holds now, what the sheet holds now.
 * A field that the form did not touch is never written.
 */
export function bandingkanProfil(semula: Profil, baru: Profil, lembar: Profil): UbahanProfil {
  const perlu = new Set(bidangBeda(lembar, baru));
  const diubah = bidangBeda(semula, baru).filter((satu) => perlu.has(satu));
  const berganti = new Set(bidangBeda(semula, lembar));
  return {
    tulis: diubah.filter((satu) => !berganti.has(satu)),
    bentrok: diubah.filter((satu) => berganti.has(satu)),
  };
}
