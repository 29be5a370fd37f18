import { angkaDari } from "../baris/sel-angka";
import { UKURAN } from "../batas";
import type { BacaanKolom } from "../peran/bacaan-kolom";
import type { KolomKerja } from "../peran/kolom-kerja";

const BARIS = 12;
const CUKUP = 3;
const SESUAI = 0.85;
const TERBANYAK = 16;

type Angka = readonly (number | undefined)[];

function cocok(c: Angka, t: Angka, r: Angka): boolean {
  let banyak = 0;
  let benar = 0;
  let beda = 0;
  for (let b = 0; b < c.length; b++) {
    const [y, x, z] = [c[b], t[b], r[b]];
    if (y === undefined || x === undefined || z === undefined || x === 0) continue;
    banyak++;
    if (x !== z) beda++;
    const rasio = z / x;
    if (
      Math.abs(y - 100 * rasio) <= 0.06 ||
      Math.abs(y - rasio) <= 0.0006 ||
      Math.abs(y - 100 * rasio) <= 0.0006 * Math.abs(y)
    )
      benar++;
  }
  return banyak >= CUKUP && benar >= banyak * SESUAI && beda >= 2;
}

function tengah(isi: Angka): number {
  const angka = isi
    .filter((x): x is number => x !== undefined)
    .map(Math.abs)
    .sort((a, b) => a - b);
  return angka[Math.floor(angka.length / 2)] ?? 0;
}

export function ciriTrio(kolom: readonly KolomKerja[], bacaan: BacaanKolom): string[][] {
  const sel = kolom.map((satu) =>
    bacaan
      .baca(satu)
      .slice(0, BARIS)
      .map((isi) => angkaDari(isi)),
  );
  const hasil: string[][] = kolom.map(() => []);
  const angka = sel.flatMap((s, i) => (s.filter((x) => x !== undefined).length >= CUKUP ? [i] : []));
  angka.forEach((i, urut) => {
    hasil[i]?.push(
      `N-${Math.min(urut, 5)}`,
      `N-${urut - angka.length < -4 ? "jauh" : urut - angka.length}`,
      `N-banyak${Math.min(angka.length, 8)}`,
    );
  });
  if (angka.length > TERBANYAK) return hasil;
  for (const c of angka) {
    const pasang: [number, number][] = [];
    for (const t of angka)
      for (const r of angka)
        if (t !== r && t !== c && r !== c && cocok(sel[c] ?? [], sel[t] ?? [], sel[r] ?? []))
          pasang.push([t, r]);
    const [satu] = pasang;
    if (!satu) continue;
    const [t, r] =
      pasang.length === 1
        ? satu
        : pasang.reduce((a, b) =>
            Math.abs(c - b[0]) + Math.abs(c - b[1]) < Math.abs(c - a[0]) + Math.abs(c - a[1]) ? b : a,
          );
    const tanda = pasang.length === 1 ? "T" : "T2";
    const uang = tengah(sel[t] ?? []) >= UKURAN.rupiahBesar ? "u" : "";
    const arah = `${t < r ? "tr" : "rt"}${c > Math.max(t, r) ? "c" : "x"}`;
    [
      [t, "t"],
      [r, "r"],
      [c, "c"],
    ].forEach(([k, n]) => hasil[k as number]?.push(`${tanda}-${n}${uang}`, `${tanda}-${n}${uang}-${arah}`));
  }
  return hasil;
}
