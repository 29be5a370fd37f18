import { selLegenda } from "../../domain/warna/legenda/isi-legenda";

/** Writes the cells of a legend; "" empties a cell without a trace. */
export function isiLegenda(range: Excel.Range, isi: readonly string[]): void {
  isi.forEach((satu, i) => {
    const sel = range.getCell(i, 0);
    if (satu === "") sel.clear("Contents");
    else sel.formulas = [[satu]];
  });
}

/** Gives legend cells back what stood there; rows that hold something of the user's stay and are given (0-based). */
export function pulihkanLegenda(range: Excel.Range, semula: readonly string[]): number[] {
  const diubah: number[] = [];
  range.formulas.forEach(([kini], i) => {
    const asal = semula[i] ?? "";
    if (kini !== "" && !selLegenda(kini)) diubah.push(i);
    else if (kini !== asal) isiLegenda(range.getCell(i, 0), [asal]);
  });
  return diubah;
}
