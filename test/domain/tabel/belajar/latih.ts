import { SEMUA_PERAN } from "../../../../src/domain/tabel/hasil-tabel";
import type { BobotTersimpan } from "../../../../src/domain/tabel/belajar/model";
import { acakTetap, acakUrutan } from "./acak-tetap";
import { Jaringan } from "./jaringan";
import type { Bahan } from "./jaringan";
import { pilihPeran } from "./pilih-peran";
import { tulisBobot } from "./simpan";
import type { Contoh } from "./contoh";

/*
 * Teaches the network of src/domain/tabel/belajar. Nothing is random but the order and the first weights, which come
 * from a fixed seed: the same sheets give the same weights.
 */

const UNIT = 32;
const PUTARAN = 15;
const SEKALIGUS = 128;
/** A sign that only so few columns have teaches their case and no kind. */
const PALING_JARANG = 3;

function nomorCiri(contoh: readonly Contoh[]): Map<string, number> {
  const banyak = new Map<string, number>();
  for (const { ciri } of contoh) for (const satu of ciri) banyak.set(satu, (banyak.get(satu) ?? 0) + 1);
  const cukup = [...banyak].filter(([, n]) => n >= PALING_JARANG).map(([satu]) => satu);
  return new Map(cukup.map((satu, i) => [satu, i]));
}

/** The weights that these columns teach; `tambahan` teach too, but bring no new signs. */
export function latih(contoh: readonly Contoh[], tambahan: readonly Contoh[] = []): BobotTersimpan {
  const nomor = nomorCiri(contoh);
  const acak = acakTetap(7);
  const terbuka: Bahan[] = [...contoh, ...tambahan].map(({ ciri, peran }) => ({
    x: ciri.flatMap((satu) => nomor.get(satu) ?? []),
    y: peran.map((satu) => SEMUA_PERAN.indexOf(satu)).filter((k) => k >= 0),
  }));
  const bahan = pilihPeran(terbuka, nomor.size, SEMUA_PERAN.length);
  const langkah = PUTARAN * Math.ceil(bahan.length / SEKALIGUS);
  const jaringan = new Jaringan(nomor.size, UNIT, SEMUA_PERAN.length, langkah);
  for (let putaran = 0; putaran < PUTARAN; putaran++) {
    acakUrutan(bahan, acak);
    for (let i = 0; i < bahan.length; i += SEKALIGUS) jaringan.belajar(bahan.slice(i, i + SEKALIGUS));
  }
  return tulisBobot(nomor, jaringan);
}
