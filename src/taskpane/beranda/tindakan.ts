import { urutTingkat } from "../../domain/temuan/urut-tingkat";
import type { KeadaanBuku, KunciLembar } from "../../domain/lembar/keadaan";

/** Which of the texts under `langkah` describes the next step. */
type KunciLangkah = KeadaanBuku["langkah"] | "lengkapi";

/** What the one primary button of the home page does. */
export type Tindakan =
  | { readonly jenis: "siapkan" }
  | { readonly jenis: "profil" }
  | { readonly jenis: "pergi"; readonly sel: string }
  | { readonly jenis: "lampiran" };

/** The next step as the home page shows it; a step without a cell to go to has no button. */
export interface Langkah {
  readonly kunci: KunciLangkah;
  readonly tindakan: Tindakan | undefined;
}

/** Decides the primary button from where the workbook stands. */
export function langkahBerikut(keadaan: KeadaanBuku): Langkah {
  switch (keadaan.langkah) {
    case "siapkan":
      return { kunci: "siapkan", tindakan: bilaTerbuka(keadaan) };
    case "isi-profil":
      return { kunci: "isi-profil", tindakan: { jenis: "profil" } };
    case "isi-iku":
      return { kunci: "isi-iku", tindakan: pergi(selLembar(keadaan, "iku")) };
    case "isi-realisasi":
      return { kunci: "isi-realisasi", tindakan: pergi(selPertama(keadaan) ?? selLembar(keadaan, "iku")) };
    case "perbaiki":
      return perbaiki(keadaan);
    case "lampiran-i":
    case "selesai":
      return { kunci: keadaan.langkah, tindakan: { jenis: "lampiran" } };
  }
}

/** May Lampiran I be made now although something else comes first? It says itself what it could not fill. */
export function bolehLampiran(keadaan: KeadaanBuku): boolean {
  const { tindakan } = langkahBerikut(keadaan);
  const ada = keadaan.lembar.some(
    (lembar) => lembar.ada && (lembar.kunci === "iku" || lembar.kunci === "pk"),
  );
  return ada && tindakan?.jenis !== "lampiran";
}

/** Missing parts come back by Siapkan Buku Kerja; a wrong entry only the user can correct. */
function perbaiki(keadaan: KeadaanBuku): Langkah {
  const hilang = keadaan.lembar.some((lembar) => lembar.kunci !== "lampiran" && kurang(lembar));
  if (hilang) return { kunci: "lengkapi", tindakan: bilaTerbuka(keadaan) };
  return { kunci: "perbaiki", tindakan: pergi(selPertama(keadaan)) };
}

function kurang(lembar: KeadaanBuku["lembar"][number]): boolean {
  return !lembar.ada || lembar.kurang.length > 0;
}

function bilaTerbuka(keadaan: KeadaanBuku): Tindakan | undefined {
  return keadaan.terkunci ? undefined : { jenis: "siapkan" };
}

function pergi(sel: string | undefined): Tindakan | undefined {
  return sel === undefined ? undefined : { jenis: "pergi", sel };
}

function selLembar(keadaan: KeadaanBuku, kunci: KunciLembar): string | undefined {
  return keadaan.lembar.find((lembar) => lembar.kunci === kunci)?.sel;
}

/** The cell of the first message that has one. */
function selPertama(keadaan: KeadaanBuku): string | undefined {
  return urutTingkat(keadaan.pesan).find((pesan) => pesan.sel !== undefined)?.sel;
}
