import { teksSel, type SelTerbaca } from "../../lembar/baca-tabel";
import { normalNama } from "../../tabel/kata/nama-baris";
import { menurutNama, namaBerlanjut, petaNama } from "./menurut-nama";

/** A row that may name its sasaran. */
interface BarisBersasaran {
  readonly indikator: SelTerbaca;
  readonly sasaran: SelTerbaca;
}

/** The sasaran of a row: as it is typed (a blank continues the one above), or as PK has it for the same indicator. */
export interface SasaranBaris {
  /** "" where nobody says it. */
  readonly nama: string;
  readonly dariPK: boolean;
}

/** The sasaran of each row as it is typed. */
const tertulis = (baris: readonly BarisBersasaran[]): string[] =>
  namaBerlanjut(baris, ({ sasaran }) => teksSel(sasaran));

/** The one sasaran that PK gives to an indicator; "" where it names it under several, or not at all. */
function sasaranPK(pk: readonly BarisBersasaran[]): (indikator: string) => string {
  const milik = tertulis(pk);
  const bernama = pk.map(({ indikator }, i) => ({ indikator: teksSel(indikator), sasaran: milik[i] ?? "" }));
  const peta = petaNama(bernama, ({ indikator }) => indikator);
  return (indikator) => {
    const baris = indikator === "" ? [] : (peta.get(normalNama(indikator)) ?? []);
    const [satu, lain] = menurutNama(baris, ({ sasaran }) => sasaran);
    return satu && !lain ? satu.nama : "";
  };
}

/**
 * Whose each row is, for every report: the sasaran above it, and while none is typed yet, PK's of the same indicator.
 * @param pk rows of PK where the rows are those of another sheet
 */
export function sasaranBaris(
  baris: readonly BarisBersasaran[],
  pk: readonly BarisBersasaran[] = [],
): SasaranBaris[] {
  const diPK = sasaranPK(pk);
  const sendiri = tertulis(baris);
  return baris.map(({ indikator }, i) => {
    const milik = sendiri[i] ?? "";
    if (milik !== "") return { nama: milik, dariPK: false };
    const nama = diPK(teksSel(indikator));
    return { nama, dariPK: nama !== "" };
  });
}

/** How a sasaran is printed; the gap is seen where none is known. */
export const sebutSasaran = (nama: string): string => nama || "(sasaran belum diisi)";

/** How many sasaran there are: rows without one are none. */
export const banyakSasaran = (sasaran: readonly { readonly nama: string }[]): number =>
  sasaran.filter(({ nama }) => nama !== "").length;
