import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LembarMentah, NilaiSel } from "../../../src/domain/tabel";
import { buatLembar } from "./lembar";

/** The header block of a published table, and what a person says of its columns. */
export interface BlokNyata {
  readonly id: string;
  readonly baris: number;
  readonly kepala: NilaiSel[][];
  readonly gabungan: string[];
  readonly data: NilaiSel[][];
  readonly peran: Record<string, string>;
  readonly triwulan: Record<string, number>;
  readonly tahun: Record<string, number>;
}

/** Header blocks of a dozen agencies. */
export const BLOK_NYATA = JSON.parse(
  readFileSync(join(process.cwd(), "test/domain/tabel/fixtures/blok.json"), "utf8"),
) as BlokNyata[];

/** The block as a sheet. */
export function lembarBlok({ baris, kepala, data, gabungan }: BlokNyata): LembarMentah {
  return buatLembar({ baris, isi: [...kepala, ...data], gabungan });
}
