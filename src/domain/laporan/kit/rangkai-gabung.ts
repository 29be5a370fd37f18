import { tulisArea } from "../../lembar/area";
import type { Gabungan } from "../../lembar/lembar";
import type { BarisLaporan, SelLaporan } from "./baris";
import type { Runtun } from "./runtun";
import type { SelKolom } from "./sel-kolom";

function gabunganTurun(sel: SelLaporan | undefined, baris: number): Gabungan[] {
  if (!sel?.turun) return [];
  const { kolom, sampai = kolom, turun } = sel;
  return [
    { area: tulisArea({ atas: baris, kiri: kolom, bawah: baris + turun, kanan: sampai }), perBaris: false },
  ];
}

/** Last column of a cell that is merged across its own row only. */
function melebar(sel: SelLaporan | undefined): number | undefined {
  return sel && !sel.turun && (sel.sampai ?? sel.kolom) > sel.kolom ? sel.sampai : undefined;
}

/** Runs of rows that are merged up to the same column; empty rows between two of them are merged alike. */
function runtunLebar(baris: readonly BarisLaporan[], sel: SelKolom): (Runtun & { readonly kanan: number })[] {
  const hasil: { awal: number; akhir: number; kanan: number }[] = [];
  let sambung = false;
  sel.forEach((satu, i) => {
    if (baris[i]?.sel.length === 0) return;
    const kanan = melebar(satu);
    const akhir = hasil.at(-1);
    if (kanan !== undefined && sambung && akhir?.kanan === kanan) akhir.akhir = i;
    else if (kanan !== undefined) hasil.push({ awal: i, akhir: i, kanan });
    sambung = kanan !== undefined;
  });
  return hasil;
}

/** Merges of the cells that begin in a column: across in runs of rows, down each for itself. */
export function gabunganKolom(baris: readonly BarisLaporan[], sel: SelKolom, kolom: number): Gabungan[] {
  const mendatar = runtunLebar(baris, sel).map(({ awal, akhir, kanan }): Gabungan => {
    return { area: tulisArea({ atas: awal, kiri: kolom, bawah: akhir, kanan }), perBaris: awal !== akhir };
  });
  return [...sel.flatMap(gabunganTurun), ...mendatar];
}
