import type { NilaiBlok } from "../lembar/buku";

/** What the document keeps of the last Lampiran I, to tell the user's typing from ours: one fingerprint a row. */
export interface SidikLampiran {
  readonly versi: 1;
  readonly baris: readonly string[];
}

/** FNV-1a, 32 bits: short, and far more than enough to see that a row was typed over. */
function sidik(teks: string): string {
  let nilai = 0x811c9dc5;
  for (let i = 0; i < teks.length; i++) nilai = Math.imul(nilai ^ teks.charCodeAt(i), 0x01000193);
  return (nilai >>> 0).toString(36);
}

const isiBaris = (baris: NilaiBlok[number]): string[] =>
  baris.map((isi) => String(isi ?? "").trim()).filter((isi) => isi !== "");

/** A row without contents has none; empty cells do not count, so that an inserted column changes nothing. */
function sidikSatu(baris: NilaiBlok[number]): string | undefined {
  const isi = isiBaris(baris);
  return isi.length > 0 ? sidik(isi.join("\n")) : undefined;
}

/** Fingerprints of what was just written, as it reads back. */
export function sidikLampiran(nilai: NilaiBlok): SidikLampiran {
  const baris = nilai.map(sidikSatu).filter((satu) => satu !== undefined);
  return { versi: 1, baris: [...new Set(baris)] };
}

/** Reads what the document keeps; undefined for what we did not write. */
export function bacaSidik(setelan: unknown): SidikLampiran | undefined {
  const { versi, baris } = (setelan ?? {}) as Partial<Record<keyof SidikLampiran, unknown>>;
  const utuh = versi === 1 && Array.isArray(baris) && baris.every((satu) => typeof satu === "string");
  return utuh ? { versi: 1, baris } : undefined;
}

/** A row that the user has typed or changed: its number in the block (from 0) and what stands there. */
export interface BarisDiubah {
  readonly baris: number;
  readonly isi: string;
}

/** The rows that were not written by us; rows that only moved are ours still. */
export function barisDiubah({ baris }: SidikLampiran, nilai: NilaiBlok): BarisDiubah[] {
  const milikKami = new Set(baris);
  return nilai.flatMap((satu, i) => {
    const jejak = sidikSatu(satu);
    return jejak === undefined || milikKami.has(jejak) ? [] : [{ baris: i, isi: isiBaris(satu).join(" · ") }];
  });
}
