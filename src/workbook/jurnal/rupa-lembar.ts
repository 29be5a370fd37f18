import { bacaArea } from "../../domain/lembar/area";
import {
  mekarkanRupa,
  padatkanRupa,
  SEL_RUPA,
  type GayaSel,
  type RupaSel,
} from "../../domain/jurnal/rupa-sel";

const DIMINTA = {
  format: {
    fill: { color: true, pattern: true },
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    shrinkToFit: true,
    indentLevel: true,
  },
} satisfies Excel.CellPropertiesLoadOptions;

/**
 * Reads how the cells of an area look, so that the journal can give that back: one sync.
 * @returns undefined where there are too many cells
 */
export async function bacaRupa(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: string,
): Promise<RupaSel | undefined> {
  const petak = bacaArea(area);
  if (!petak) return undefined;
  if ((petak.bawah - petak.atas + 1) * (petak.kanan - petak.kiri + 1) > SEL_RUPA) return undefined;
  const range = sheet.getRange(area).load("numberFormat");
  const gaya = range.getCellProperties(DIMINTA);
  const baris = range.getRowProperties({ format: { rowHeight: true, useStandardHeight: true } });
  const kolom = range.getColumnProperties({ format: { columnWidth: true } });
  await context.sync();
  const dibaca = {
    gaya: gaya.value.map((satu) => satu.map(({ format }) => (format ?? {}) as GayaSel)),
    format: range.numberFormat as string[][],
    tinggiBaris: baris.value.map(({ format }) => (format?.useStandardHeight ? 0 : (format?.rowHeight ?? 0))),
    lebarKolom: kolom.value.map(({ format }) => format?.columnWidth ?? 0),
  };
  return padatkanRupa(dibaca);
}

/** Queues the giving back of looks; the merging comes afterwards. */
export function pulihkanRupaSel(range: Excel.Range, rupa: RupaSel): void {
  const { gaya, format, tinggiBaris, lebarKolom } = mekarkanRupa(rupa);
  range.clear("Formats");
  range.numberFormat = format.map((baris) => [...baris]);
  range.setCellProperties(
    gaya.map((baris) => baris.map((satu) => ({ format: satu as Excel.CellPropertiesFormat }))),
  );
  range.setRowProperties(
    tinggiBaris.map((rowHeight) => ({ format: rowHeight > 0 ? { rowHeight } : { useStandardHeight: true } })),
  );
  range.setColumnProperties(lebarKolom.map((columnWidth) => ({ format: { columnWidth } })));
}
