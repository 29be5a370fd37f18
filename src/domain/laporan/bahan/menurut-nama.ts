import { normalNama } from "../../tabel/kata/nama-baris";

/** Rows of one name, and the name as it was first written. */
export interface SeNama<B> {
  readonly nama: string;
  readonly baris: readonly B[];
}

/** Rows by name, in the order in which the names first come; names that differ in spelling only are one. */
export function menurutNama<B>(baris: readonly B[], nama: (baris: B) => string): SeNama<B>[] {
  const hasil = new Map<string, { nama: string; baris: B[] }>();
  const kunciNama = new Map<string, string>();
  for (const satu of baris) {
    const tertulis = nama(satu);
    const kunci = kunciNama.get(tertulis) ?? normalNama(tertulis);
    kunciNama.set(tertulis, kunci);
    const ada = hasil.get(kunci);
    if (ada) ada.baris.push(satu);
    else hasil.set(kunci, { nama: tertulis, baris: [satu] });
  }
  return [...hasil.values()];
}

/** The same rows, to be looked up by a tidied name (`normalNama`). */
export function petaNama<B>(
  baris: readonly B[],
  nama: (baris: B) => string,
): ReadonlyMap<string, readonly B[]> {
  return new Map(menurutNama(baris, nama).map((satu) => [normalNama(satu.nama), satu.baris]));
}

/** The names of rows where a blank one continues the row above. */
export function namaBerlanjut<B>(baris: readonly B[], nama: (baris: B) => string): string[] {
  let kini = "";
  return baris.map((satu) => {
    kini = nama(satu) || kini;
    return kini;
  });
}
