import type { KolomTabel, Tabel } from "../hasil-tabel";

/** A table as the rules alone read it: no figure is called wrong, or taken over, because its column is like others. */
function tanpaTebakan(tabel: Tabel): Tabel {
  return { ...tabel, kolom: tabel.kolom.map((satu) => ({ ...satu, ...satu.alasan.aturan })) };
}

/** The tables that the rules found, as they read them; one that is known by its shape alone is none of them. */
export function menurutAturan(tabel: readonly Tabel[]): Tabel[] {
  return tabel.filter(({ dariBentuk }) => !dariBentuk).map(tanpaTebakan);
}

const ditemukan = ({ alasan }: KolomTabel): boolean =>
  alasan.aturan !== undefined && alasan.aturan.peran !== "lain";

/** The table with every role that the rules had found, undefined where none was found otherwise. */
export function temuanAturan(tabel: Tabel): Tabel | undefined {
  if (!tabel.kolom.some(ditemukan)) return undefined;
  const kolom = tabel.kolom.map((satu) => (ditemukan(satu) ? { ...satu, ...satu.alasan.aturan } : satu));
  return { ...tabel, kolom };
}
