import { YAKIN } from "../yakin";
import { SELISIH } from "../batas";
import { angkaDari } from "../baris/sel-angka";
import type { Peran } from "../hasil-tabel";
import type { BacaanKolom } from "./bacaan-kolom";
import { ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

const PERSENAN: ReadonlySet<Peran> = new Set(["capaian", "serapan", "capaian_tw"]);
/** Columns at the left among which the two are looked for. */
const DIJANGKAU = 4;

/** In every row the figure is what the one column has more than the other; a row without a difference tells nothing. */
function selisihDari(satu: KolomKerja, a: KolomKerja, b: KolomKerja, bacaan: BacaanKolom): boolean {
  const [isiA, isiB] = [bacaan.baca(a), bacaan.baca(b)];
  let bukti = 0;
  const semua = bacaan.baca(satu).every((sel, i) => {
    const [c, x, y] = [angkaDari(sel), angkaDari(isiA[i]), angkaDari(isiB[i])];
    if (c === undefined || x === undefined || y === undefined) return c === undefined;
    if (c !== 0) bukti++;
    return Math.abs(Math.abs(c) - Math.abs(x - y)) <= SELISIH.digitTerhalus;
  });
  return semua && bukti >= 2;
}

/** "Rencana | Realisasi | Dev.": a percent that is the difference of two columns before it in all rows is no share of them. */
export function selisihAngka(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const selisih = (satu: KolomKerja, i: number): boolean => {
    const kiri = kolom.slice(Math.max(0, i - DIJANGKAU), i);
    return kiri.some((a, x) => kiri.slice(x + 1).some((b) => selisihDari(satu, a, b, bacaan)));
  };
  const ketemu = new Set(kolom.filter((satu, i) => PERSENAN.has(satu.peran) && selisih(satu, i)));
  return ubahKolom(
    kolom,
    (satu) => ketemu.has(satu),
    (satu) => ubahPeran(satu, "lain", YAKIN.batas, { kunci: "isiKolom" }),
  );
}
