import type { Galat, Peran } from "../domain/ukur/hasil-ukur";
import { periksaBlokRasio } from "../domain/ukur/rasio";
import { galatMasuk, keIsiSel, semuaSel } from "./matriks";
import type { Argumen } from "./matriks";

/** The error of an argument whose cells together show that they are percent points; see `periksaBlokRasio`. */
export function periksaBlok(argumen: Argumen, peran: Peran): Galat | undefined {
  const isi = semuaSel(argumen).filter((satu) => !galatMasuk(satu));
  return periksaBlokRasio(isi.map(keIsiSel), peran);
}
