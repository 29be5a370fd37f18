import type { BacaanCapaian, BentukAngka, NasibSel } from "./baca-capaian";
import type { CaraBaca } from "./rumus-poin";
import type { TabelUkur } from "../../tabel/isi/tabel-ukur";

/** Rows of one area (1-based, both ends included) and how its cells are read. */
export interface RuasWarna {
  readonly awal: number;
  readonly akhir: number;
  readonly cara: readonly CaraBaca[];
}

/** A run of rows while it grows. */
interface RuasTumbuh {
  awal: number;
  akhir: number;
  angka: BentukAngka | undefined;
}

/** A row that is no data may lie inside an area if a rule finds nothing in it. */
function bolehDilewati(sel: TabelUkur, kolom: string, baris: number): boolean {
  return (
    sel.kosong(baris, kolom) ||
    (typeof sel.nilai(baris, kolom) === "string" && !/\d/.test(sel.teks(baris, kolom)))
  );
}

function boleh(sel: TabelUkur, kolom: string, baris: number, satu: NasibSel | undefined): boolean {
  return satu ? satu.bolehDidalam : bolehDilewati(sel, kolom, baris);
}

/** As few areas as possible: a new one begins only where a row must stay outside or numbers are written otherwise. */
export function ruasWarna(sel: TabelUkur, kolom: string, bacaan: BacaanCapaian): RuasWarna[] {
  const peta = new Map(bacaan.sel.map((satu) => [satu.baris, satu]));
  const urut = bacaan.sel.map(({ baris }) => baris).sort((a, b) => a - b);
  const ruas: RuasTumbuh[] = [];
  let kini: RuasTumbuh | undefined;
  for (let baris = urut[0] ?? 1; baris <= (urut[urut.length - 1] ?? 0); baris++) {
    const satu = peta.get(baris);
    if (!boleh(sel, kolom, baris, satu)) {
      kini = undefined;
      continue;
    }
    if (kini && (!satu?.angka || !kini.angka || satu.angka === kini.angka)) kini.angka ??= satu?.angka;
    else if (satu) ruas.push((kini = { awal: baris, akhir: baris, angka: satu.angka }));
    if (kini && satu) kini.akhir = baris;
  }
  return ruas.map(({ awal, akhir, angka }) => ({ awal, akhir, cara: caraRuas(bacaan, angka) }));
}

function caraRuas({ teks, angka: umum }: BacaanCapaian, angka: BentukAngka | undefined): CaraBaca[] {
  const bentuk = angka ?? umum;
  return [...(bentuk ? [{ bentuk, notasi: "koma" } as const] : []), ...(teks ? [teks] : [])];
}
