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

/** Cells of an area. */
export function banyakSel(area: string): number {
  const petak = bacaArea(area);
  return petak ? (petak.bawah - petak.atas + 1) * (petak.kanan - petak.kiri + 1) : Infinity;
}

/**
 * Queues the reading of how the cells of an area look, so that the journal can give that back; the next sync fills it.
 * @returns gives undefined where there are too many cells
 */
export function antreRupa(sheet: Excel.Worksheet, area: string): () => RupaSel | undefined {
  if (banyakSel(area) > SEL_RUPA) return () => undefined;
  const range = sheet.getRange(area).load("numberFormat");
  const gaya = range.getCellProperties(DIMINTA);
  const baris = range.getRowProperties({ format: { rowHeight: true, useStandardHeight: true } });
  const kolom = range.getColumnProperties({ format: { columnWidth: true } });
  return () =>
    padatkanRupa({
      gaya: gaya.value.map((satu) => satu.map(({ format }) => (format ?? {}) as GayaSel)),
      format: range.numberFormat as string[][],
      tinggiBaris: baris.value.map(({ format }) =>
        format?.useStandardHeight ? 0 : (format?.rowHeight ?? 0),
      ),
      lebarKolom: kolom.value.map(({ format }) => format?.columnWidth ?? 0),
    });
}

/** The looks of an area as a part of the step that covers a larger one. */
export function rupaDi(rupa: RupaSel | undefined, area: string, blok: string): { rupaSel?: RupaSel } {
  const [petak, luas] = [bacaArea(area), bacaArea(blok)];
  if (!rupa || !petak || !luas) return {};
  return { rupaSel: { ...rupa, baris: petak.atas - luas.atas, kolom: petak.kiri - luas.kiri } };
}

/** Queues the giving back of looks; the merging comes afterwards. */
export function pulihkanRupaSel(blok: Excel.Range, rupa: RupaSel): void {
  const { gaya, format, tinggiBaris, lebarKolom } = mekarkanRupa(rupa);
  blok.clear("Formats");
  const range = blok.getCell(rupa.baris, rupa.kolom).getAbsoluteResizedRange(rupa.tinggi, rupa.lebar);
  range.numberFormat = format.map((baris) => [...baris]);
  range.setCellProperties(
    gaya.map((baris) => baris.map((satu) => ({ format: satu as Excel.CellPropertiesFormat }))),
  );
  range.setRowProperties(
    tinggiBaris.map((rowHeight) => ({ format: rowHeight > 0 ? { rowHeight } : { useStandardHeight: true } })),
  );
  range.setColumnProperties(lebarKolom.map((columnWidth) => ({ format: { columnWidth } })));
}
