import type { NilaiBlok } from "../../lembar/buku";
import { sidik } from "../../sama";

/** What the document keeps of a report, to tell the user's typing from ours: one fingerprint a row. */
export interface SidikLaporan {
  readonly versi: 1;
  readonly baris: readonly string[];
}

/** The filled cells of a row, trimmed. */
export const isiBaris = (baris: NilaiBlok[number]): string[] =>
  baris.map((isi) => String(isi ?? "").trim()).filter((isi) => isi !== "");

/** A row without contents has none; empty cells do not count, so that an inserted column changes nothing. */
function sidikBaris(baris: NilaiBlok[number]): string | undefined {
  const isi = isiBaris(baris);
  return isi.length > 0 ? sidik(isi.join("\n")) : undefined;
}

/**
 * Fingerprints of what was just written, as it reads back.
 * @param tulisan rows that hold the user's own text, filled cell by filled cell: they stay the user's
 */
export function sidikLaporan(nilai: NilaiBlok, tulisan: readonly (readonly string[])[] = []): SidikLaporan {
  const milikUser = new Set(tulisan.map((satu) => sidikBaris(satu)));
  const baris = nilai.map(sidikBaris).filter((satu) => satu !== undefined && !milikUser.has(satu));
  return { versi: 1, baris: [...new Set(baris)] as string[] };
}

/** Reads what the document keeps; undefined for what we did not write. */
export function bacaSidik(setelan: unknown): SidikLaporan | undefined {
  const { versi, baris } = (setelan ?? {}) as Partial<Record<keyof SidikLaporan, unknown>>;
  const utuh = versi === 1 && Array.isArray(baris) && baris.every((satu) => typeof satu === "string");
  return utuh ? { versi: 1, baris } : undefined;
}

/** A row that the user has typed or changed: its number in the block (from 0) and what stands there. */
export interface BarisDiubah {
  readonly baris: number;
  /** Its filled cells. */
  readonly isi: readonly string[];
}

/** The rows that were not written by us; rows that only moved are ours still. */
export function barisDiubah({ baris }: SidikLaporan, nilai: NilaiBlok): BarisDiubah[] {
  const milikKami = new Set(baris);
  return nilai.flatMap((sel, i) => {
    const jejak = sidikBaris(sel);
    return jejak === undefined || milikKami.has(jejak) ? [] : [{ baris: i, isi: isiBaris(sel) }];
  });
}
