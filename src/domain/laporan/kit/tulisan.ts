import type { NilaiBlok } from "../../lembar/buku";
import { isiBaris, sidikLaporan, type SidikLaporan } from "./sidik";

/** What a person wrote in one of a report's places. */
export interface Tulisan {
  /** The name of what the block is about: an indicator. */
  readonly kunci: string;
  readonly label: string;
  readonly isi: string;
}

/** Names are the same whatever blanks and case they have. */
const rapat = (teks: string): string => teks.replace(/\s+/g, " ").trim().toLowerCase();

/** Is this the row of a place for people's own texts? `isi` are its filled cells. */
export function tempatTulisan(label: readonly string[] | undefined, isi: readonly string[]): boolean {
  const [, ...tempat] = label ?? [];
  return tempat.includes(isi[0] ?? "");
}

/**
 * What people wrote in the places of a report that stands there. A row that is still as we wrote it is not theirs; with
 * nothing remembered every text is taken for theirs, since losing one is worse than keeping an old one.
 */
export function bacaTulisan(
  label: readonly string[] | undefined,
  nilai: NilaiBlok,
  sidik: SidikLaporan | undefined,
): Tulisan[] {
  const milikKami = new Set(sidik?.baris);
  let kunci = "";
  return nilai.flatMap((baris) => {
    const isi = isiBaris(baris);
    const [awal = "", ...teks] = isi;
    if (awal === label?.[0]) kunci = teks.join(" ");
    if (!tempatTulisan(label, isi) || teks.length === 0) return [];
    const [jejak = ""] = sidikLaporan([baris]).baris;
    return milikKami.has(jejak) ? [] : [{ kunci, label: awal, isi: teks.join("\n") }];
  });
}

/** Their rows as they are written again: filled cell by filled cell. */
export function barisTulisan(tulisan: readonly Tulisan[]): string[][] {
  return tulisan.map(({ label, isi }) => [label, isi.trim()]);
}

/** What was written in one place; undefined where nothing was. */
export function tulisanDi(tulisan: readonly Tulisan[], kunci: string, label: string): string | undefined {
  return tulisan.find((satu) => rapat(satu.kunci) === rapat(kunci) && satu.label === label)?.isi;
}

/** What was written about something that the report no longer has, thing by thing. */
export function tulisanLepas(tulisan: readonly Tulisan[], kunci: readonly string[]): Map<string, Tulisan[]> {
  const dikenal = new Set(kunci.map(rapat));
  const lepas = new Map<string, Tulisan[]>();
  for (const satu of tulisan) {
    if (dikenal.has(rapat(satu.kunci))) continue;
    lepas.set(satu.kunci, [...(lepas.get(satu.kunci) ?? []), satu]);
  }
  return lepas;
}
