import { teksSel, type SelTerbaca } from "../../lembar/baca-tabel";
import { normalNama } from "../../tabel/kata/nama-baris";

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

/** The sasaran that PK gives to each indicator; an indicator that it names under several has none. */
function sasaranPK(pk: readonly BarisBersasaran[]): ReadonlyMap<string, string> {
  const hasil = new Map<string, string>();
  let nama = "";
  for (const baris of pk) {
    nama = teksSel(baris.sasaran) || nama;
    const kunci = normalNama(teksSel(baris.indikator));
    const ada = hasil.get(kunci);
    if (kunci !== "") hasil.set(kunci, ada === undefined || normalNama(ada) === normalNama(nama) ? nama : "");
  }
  return hasil;
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
  let tertulis = "";
  return baris.map(({ indikator, sasaran }) => {
    tertulis = teksSel(sasaran) || tertulis;
    if (tertulis !== "") return { nama: tertulis, dariPK: false };
    const nama = diPK.get(normalNama(teksSel(indikator))) ?? "";
    return { nama, dariPK: nama !== "" };
  });
}

/** How a sasaran is printed; the gap is seen where none is known. */
export const sebutSasaran = (nama: string): string => nama || "(sasaran belum diisi)";

/** How many sasaran there are: rows without one are none. */
export const banyakSasaran = (sasaran: readonly { readonly nama: string }[]): number =>
  sasaran.filter(({ nama }) => nama !== "").length;
