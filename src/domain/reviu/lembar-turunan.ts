import { lembarDari } from "../lembar/area";
import type { KerangkaBuku } from "../lembar/buku";

/** Titles of sheets that the add-in makes of other sheets: what they repeat is reviewed where it was typed. */
export function lembarTurunan(nama: KerangkaBuku["nama"]): string[] {
  const turunan = nama.filter((satu) => /^LKJIP_Area/i.test(satu.nama));
  return turunan.flatMap(({ rumus }) => lembarDari(rumus) ?? []);
}
