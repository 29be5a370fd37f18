import { SEMUA_PERAN } from "../../../../src/domain/tabel/hasil-tabel";
import { HURUF_PERAN, NOL, SKALA_BOBOT, TERBESAR } from "../../../../src/domain/tabel/belajar/model";
import type { BobotTersimpan } from "../../../../src/domain/tabel/belajar/model";

/** Smaller weights say next to nothing, and there are very many of them. */
const TERKECIL = 0.2;

/** Weights as the add-in keeps them: for each sign pairs of characters, the role and the weight. */
export function tulisBobot(
  nomor: ReadonlyMap<string, number>,
  nilai: (ciri: number, peran: number) => number,
): BobotTersimpan {
  const baris = [...nomor].flatMap(([ciri, f]) => {
    const pasang = SEMUA_PERAN.map((_, k) => [k, nilai(f, k)] as const).filter(
      ([, bobot]) => Math.abs(bobot) >= TERKECIL,
    );
    return pasang.length === 0 ? [] : [`${ciri} ${pasang.map(([k, bobot]) => huruf(k, bobot)).join("")}`];
  });
  return { peran: SEMUA_PERAN, ciri: baris.sort() };
}

function huruf(peran: number, bobot: number): string {
  const bulat = Math.round(bobot / SKALA_BOBOT);
  const terbatas = Math.max(-TERBESAR, Math.min(TERBESAR, bulat));
  return `${HURUF_PERAN.charAt(peran)}${String.fromCharCode(NOL + terbatas)}`;
}
