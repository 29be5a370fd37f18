import type { Profil } from "./profil";

/** What a form wants to write, and what it must leave since the sheet was typed into meanwhile. */
export interface UbahanProfil {
  readonly tulis: readonly (keyof Profil)[];
  /** Changed in the form and, otherwise, on the sheet: the sheet keeps its text. */
  readonly bentrok: readonly (keyof Profil)[];
}

function sama(a: Profil[keyof Profil], b: Profil[keyof Profil]): boolean {
  return typeof a === "string" || typeof b === "string"
    ? a === b
    : a.length === b.length && a.every((satu, i) => satu === b[i]);
}

/**
 * Compares three states of a profile: what the form was loaded with, what it holds now, what the sheet holds now.
 * A field that the form did not touch is never written.
 */
export function bandingkanProfil(semula: Profil, baru: Profil, lembar: Profil): UbahanProfil {
  const bidang = Object.keys(semula) as (keyof Profil)[];
  const diubah = bidang.filter((satu) => !sama(semula[satu], baru[satu]) && !sama(lembar[satu], baru[satu]));
  const bentrok = diubah.filter((satu) => !sama(semula[satu], lembar[satu]));
  return { tulis: diubah.filter((satu) => !bentrok.includes(satu)), bentrok };
}
