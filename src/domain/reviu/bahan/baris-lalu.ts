import type { SelReviu } from "./sel-reviu";
import type { BarisReviu, TabelReviu } from "./tabel-reviu";

/** A row's figure of this year beside last year's result: two numbers of one kind, both percentages or neither. */
export interface BarisLalu extends BarisReviu {
  readonly sel: SelReviu;
  readonly lalu: SelReviu;
  readonly nilai: number;
  readonly nilaiLalu: number;
}

/** The rows of a table in which this year's target or result stands beside last year's result. */
export function barisLalu(tabel: TabelReviu, peran: "target" | "realisasi"): BarisLalu[] {
  const [kini, dulu] = [tabel.ukur.kolom(peran), tabel.ukur.kolom("realisasi_lalu")];
  if (!kini || !dulu) return [];
  return tabel.data.flatMap((baris) => {
    const [sel, lalu] = [tabel.sel(baris.baris, kini.kolom), tabel.sel(baris.baris, dulu.kolom)];
    if (sel.nilai === undefined || lalu.nilai === undefined || sel.persen !== lalu.persen) return [];
    return [{ ...baris, sel, lalu, nilai: sel.nilai, nilaiLalu: lalu.nilai }];
  });
}
