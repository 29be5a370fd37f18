import type { Pesan } from "./pesan";
import type { Tingkat } from "./temuan";

/** The gravest first. */
export const BERAT_TINGKAT: Readonly<Record<Tingkat, number>> = { galat: 0, peringatan: 1, info: 2 };

/** Messages with the worst first: errors before warnings before notes, otherwise as they come. */
export function urutTingkat(pesan: readonly Pesan[]): Pesan[] {
  return [...pesan].sort((a, b) => BERAT_TINGKAT[a.tingkat] - BERAT_TINGKAT[b.tingkat]);
}
