import type { Pesan } from "./pesan";
import type { Tingkat } from "./temuan";

const URUT: readonly Tingkat[] = ["galat", "peringatan", "info"];

/** Messages with the worst first: errors before warnings before notes, otherwise as they come. */
export function urutTingkat(pesan: readonly Pesan[]): Pesan[] {
  return URUT.flatMap((tingkat) => pesan.filter((satu) => satu.tingkat === tingkat));
}
