import { SEMUA_PERAN } from "../../../../src/domain/tabel/hasil-tabel";
import { NOL, TERBESAR } from "../../../../src/domain/tabel/belajar/model";
import type { BobotTersimpan } from "../../../../src/domain/tabel/belajar/model";
import type { Jaringan } from "./jaringan";

const deret = (banyak: number): number[] => Array.from({ length: banyak }, (_, i) => i);
const ringkas = (nilai: number): number => Number(nilai.toPrecision(4));

/** Weights as the add-in keeps them: for each sign one character a unit, in steps by that unit's largest weight. */
export function tulisBobot(nomor: ReadonlyMap<string, number>, jaringan: Jaringan): BobotTersimpan {
  const unit = deret(jaringan.unit);
  const langkah = unit.map((u) => terjauh(nomor, jaringan, u) / TERBESAR);
  const huruf = (f: number, u: number): string =>
    String.fromCharCode(NOL + Math.round(jaringan.masuk(f, u) / (langkah[u] ?? 1)));
  return {
    peran: SEMUA_PERAN,
    ciri: [...nomor].map(([ciri, f]) => `${ciri} ${unit.map((u) => huruf(f, u)).join("")}`).sort(),
    langkah: langkah.map(ringkas),
    geser: unit.map((u) => ringkas(jaringan.geser(u))),
    suara: SEMUA_PERAN.map((_, k) => deret(jaringan.unit + 1).map((u) => ringkas(jaringan.suara(u, k)))),
  };
}

function terjauh(nomor: ReadonlyMap<string, number>, jaringan: Jaringan, u: number): number {
  let terbesar = 1e-6;
  for (const f of nomor.values()) terbesar = Math.max(terbesar, Math.abs(jaringan.masuk(f, u)));
  return terbesar;
}
