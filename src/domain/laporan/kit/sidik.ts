import { cetakTerbaca, type CetakLaporan } from "../../lembar/cetak-laporan";
import type { NilaiBlok } from "../../lembar/buku";
import type { TempatIsian } from "../../lembar/lembar";
import { sidik } from "../../sama";
import { jejakKunci } from "./isian";

/** A place for the user's text as the document remembers it: row, column, key, what we had put there. */
type JejakTempat = readonly [
  baris: number,
  kolom: number,
  kunci: string,
  bawaan: string,
  /** The key in words, where the text is kept even when its place is gone. */
  asli?: string,
];

/** What the document keeps of a report, to tell the user's typing from ours: one fingerprint a row. */
export interface SidikLaporan {
  readonly versi: 1;
  /** Of what we wrote, places of the user left out. With `isian` one entry a row, "" for an empty one. */
  readonly baris: readonly string[];
  readonly isian?: {
    /** Columns of the report. */
    readonly lebar: number;
    readonly tempat: readonly JejakTempat[];
  };
  /** How it is printed, so that the journal can give that back. */
  readonly cetak?: CetakLaporan;
}

const teksSel = (isi: NilaiBlok[number][number] | undefined): string => String(isi ?? "").trim();

const isiBaris = (baris: NilaiBlok[number]): string[] => baris.map(teksSel).filter((isi) => isi !== "");

/**
 * The fingerprint of a row without some of its columns; "" for a row without contents. Empty cells do not count, so that
 * an inserted column changes nothing.
 */
export function sidikBaris(baris: NilaiBlok[number], tanpa: readonly number[] = []): string {
  const isi = isiBaris(tanpa.length > 0 ? baris.filter((_, kolom) => !tanpa.includes(kolom)) : baris);
  return isi.length > 0 ? sidik(isi.join("\n")) : "";
}

/** The fingerprint of a cell's text; "" for none. */
export const sidikIsi = (isi: NilaiBlok[number][number] | undefined): string =>
  teksSel(isi) === "" ? "" : sidik(teksSel(isi));

/** Columns of places by row. */
export function kolomTempat(
  tempat: readonly { readonly baris: number; readonly kolom: number }[],
): ReadonlyMap<number, readonly number[]> {
  const hasil = new Map<number, number[]>();
  for (const { baris, kolom } of tempat) {
    const ada = hasil.get(baris);
    if (ada) ada.push(kolom);
    else hasil.set(baris, [kolom]);
  }
  return hasil;
}

/** Fingerprints of what was just written, as it reads back, and the places for the user's text in it. */
export function sidikLaporan(nilai: NilaiBlok, tempat: readonly TempatIsian[] = []): SidikLaporan {
  const kolom = kolomTempat(tempat);
  const baris = nilai.map((sel, i) => sidikBaris(sel, kolom.get(i)));
  if (tempat.length === 0) return { versi: 1, baris: [...new Set(baris.filter(Boolean))] };
  const jejak = tempat.map((satu): JejakTempat => [
    satu.baris,
    satu.kolom,
    jejakKunci(satu.kunci),
    sidikIsi(satu.bawaan),
    ...(satu.abadi ? ([satu.kunci] as const) : ([] as const)),
  ]);
  return { versi: 1, baris, isian: { lebar: nilai[0]?.length ?? 0, tempat: jejak } };
}

/** Reads what the document keeps; undefined for what we did not write. */
export function bacaSidik(setelan: unknown): SidikLaporan | undefined {
  const { versi, baris, isian, cetak } = (setelan ?? {}) as Partial<SidikLaporan>;
  const utuh = versi === 1 && Array.isArray(baris) && baris.every((satu) => typeof satu === "string");
  if (!utuh) return undefined;
  return {
    versi,
    baris,
    ...(isian && Array.isArray(isian.tempat) ? { isian } : {}),
    ...(cetakTerbaca(cetak) ? { cetak } : {}),
  };
}

/** A row that the user has typed or changed: its number in the block (from 0) and what stands there. */
export interface BarisDiubah {
  readonly baris: number;
  readonly isi: string;
}

/** The rows that were not written by us; rows that only moved are ours still. */
export function barisDiubah({ baris }: SidikLaporan, nilai: NilaiBlok): BarisDiubah[] {
  const milikKami = new Set(baris);
  return nilai.flatMap((sel, i) => {
    const jejak = sidikBaris(sel);
    return jejak === "" || milikKami.has(jejak) ? [] : [{ baris: i, isi: isiBaris(sel).join(" · ") }];
  });
}
