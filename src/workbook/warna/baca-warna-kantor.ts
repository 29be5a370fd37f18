import type { LembarTerbaca } from "../../domain/warna/lembar-terbaca";
import { cariSkalaKantor } from "../../domain/warna/skala-kantor";

/** The fill of a cell; "" where the cell has none or Excel tells none. */
export function isianSel({ format }: Excel.CellProperties): string {
  return format?.fill?.color ?? "";
}

/**
 * Reads how the office has filled the cells of its own table of criteria: one round trip more, and only where such a
 * table was found.
 */
export async function bacaWarnaKantor(
  context: Excel.RequestContext,
  lembar: readonly LembarTerbaca[],
): Promise<readonly LembarTerbaca[]> {
  const kantor = cariSkalaKantor(lembar);
  if (!kantor) return lembar;
  const { lembar: id, petak } = kantor.warnaDi;
  const { atas, kiri, bawah, kanan } = petak;
  const sel = context.workbook.worksheets
    .getItem(id)
    .getRangeByIndexes(atas, kiri, bawah - atas + 1, kanan - kiri + 1)
    .getCellProperties({ format: { fill: { color: true } } });
  await context.sync();
  const hex = sel.value.map((baris) => baris.map(isianSel));
  return lembar.map((satu) => (satu.id === id ? { ...satu, isianKriteria: { petak, hex } } : satu));
}
