import type { SheetModel } from "excel-host";

/** Sizes of paper in millimetres, upright, by the code that files keep (ECMA-376 18.3.1.63). */
const PAPERS: Readonly<Record<number, readonly [width: number, height: number]>> = {
  1: [215.9, 279.4], // Letter
  3: [279.4, 431.8], // Tabloid
  5: [215.9, 355.6], // Legal
  8: [297, 420], // A3
  9: [210, 297], // A4
  11: [148, 210], // A5
  12: [250, 353], // B4
  13: [176, 250], // B5
  14: [215.9, 330.2], // Folio
};

const A4 = [210, 297] as const;

/** Pixels at 96 dpi. */
export const PIXELS_PER_INCH = 96;
const PIXELS_PER_MM = PIXELS_PER_INCH / 25.4;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The paper of a sheet as it lies, in pixels at 96 dpi; A4 where its code is unknown. */
export function paperSize({ paperSize: code, orientation }: SheetModel["page"]): Size {
  const [short, long] = (PAPERS[code] ?? A4).map((mm) => mm * PIXELS_PER_MM) as [number, number];
  return orientation === "landscape" ? { width: long, height: short } : { width: short, height: long };
}

/** What the margins leave of the paper, in pixels. */
export function printableSize(page: SheetModel["page"]): Size {
  const { width, height } = paperSize(page);
  const { left, right, top, bottom } = page.margins;
  return {
    width: width - (left + right) * PIXELS_PER_INCH,
    height: height - (top + bottom) * PIXELS_PER_INCH,
  };
}
