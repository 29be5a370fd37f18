/** Writes the cells of a legend; "" empties a cell without a trace. */
export function isiLegenda(range: Excel.Range, isi: readonly string[]): void {
  isi.forEach((satu, i) => {
    const sel = range.getCell(i, 0);
    if (satu === "") sel.clear("Contents");
    else sel.formulas = [[satu]];
  });
}
