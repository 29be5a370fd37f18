import { tableAt, type CellFormat, type SheetModel } from "excel-host";

/** The part of a table's built-in style that a cell shows where its own format says nothing. */
export interface TableLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly line?: string;
}

interface Palette {
  readonly header: string;
  readonly headerText: string;
  readonly band: string;
  readonly line: string;
}

/** Accent colours of the Office theme, in the order of the built-in table styles (the first is without accent). */
const ACCENTS = ["#595959", "#4472C4", "#ED7D31", "#7F7F7F", "#BF9000", "#5B9BD5", "#70AD47"];
const BANDS = ["#F2F2F2", "#D9E1F2", "#FCE4D6", "#EDEDED", "#FFF2CC", "#DDEBF7", "#E2EFDA"];

/** TableStyleLight8 … 14 and Medium1 … have a filled header, Light1 … 7 a plain one. */
function paletteOf(style: string | undefined): Palette | undefined {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style ?? "");
  if (!match) return undefined;
  const index = (Number(match[2]) - 1) % 7;
  const accent = ACCENTS[index] ?? "#4472C4";
  const band = BANDS[index] ?? "#F2F2F2";
  const plainHeader = match[1] === "Light" && Number(match[2]) <= 7;
  return plainHeader
    ? { header: "", headerText: accent, band, line: accent }
    : { header: accent, headerText: "#FFFFFF", band, line: accent };
}

/** How a table's style shows in a cell; undefined outside tables. */
export function tableLook(sheet: SheetModel, row: number, column: number): TableLook | undefined {
  const table = tableAt(sheet, { row, column });
  const palette = table && paletteOf(table.style);
  if (!palette) return undefined;
  if (table.hasHeaders && row === table.range.top) {
    const fill = palette.header ? { fill: palette.header } : {};
    return { ...fill, color: palette.headerText, bold: true, line: palette.line };
  }
  if (table.hasTotals && row === table.range.bottom) return { bold: true, line: palette.line };
  const first = table.range.top + (table.hasHeaders ? 1 : 0);
  const banded = table.bandedRows && (row - first) % 2 === 0;
  return { ...(banded ? { fill: palette.band } : {}), line: palette.line };
}

/** The cell's own format over the look of its table. */
export function withTableLook(
  format: Readonly<CellFormat>,
  look: TableLook | undefined,
): Readonly<CellFormat> {
  if (!look) return format;
  const color = format.font.color ?? look.color;
  return {
    ...format,
    font: { ...format.font, bold: format.font.bold || look.bold === true, ...(color ? { color } : {}) },
    ...(format.fill?.color || !look.fill ? {} : { fill: { color: look.fill } }),
  };
}
