/** A table that moves when another one above it on its sheet gets more or fewer rows. */
export interface TabelIkut {
  readonly nama: string;
  /** Where its headers stood and how high they were; undefined while the table is only being made. */
  readonly kepala?: Excel.Range;
}

/** Rows over a table's headers that belong to it: a blank one and its heading. */
const BARIS_ATAS = 2;

/** Queues the reading of how high the headers of a table are. */
export function antreIkut({ workbook }: Excel.RequestContext, nama: string): TabelIkut {
  const kepala = workbook.tables.getItem(nama).getHeaderRowRange();
  return { nama, kepala: kepala.load("rowIndex,format/rowHeight") };
}

/**
 * Queues the heights of tables that have moved: cells move, the heights of rows do not. Headers stay as high as they
 * were, everything else fits what stands there now.
 */
export function rapikanIkut({ workbook }: Excel.RequestContext, daftar: readonly TabelIkut[]): void {
  for (const { nama, kepala } of daftar) {
    const item = workbook.tables.getItem(nama);
    const kini = item.getHeaderRowRange();
    item.getDataBodyRange().format.autofitRows();
    if (!kepala) {
      kini.format.autofitRows();
      continue;
    }
    if (kepala.rowIndex >= BARIS_ATAS)
      kini
        .getOffsetRange(-BARIS_ATAS, 0)
        .getResizedRange(BARIS_ATAS - 1, 0)
        .format.autofitRows();
    kini.format.rowHeight = kepala.format.rowHeight;
  }
}
