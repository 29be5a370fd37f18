import { bacaArea } from "./area";
import type { RencanaLembar } from "./lembar";

/** Paper upright, in points. */
export const UKURAN_KERTAS = {
  A4: { lebar: 595, tinggi: 842 },
  Folio: { lebar: 612, tinggi: 936 },
} as const;

/**
 * Excel rounds columns to whole pixels, printers differ by a little, and LibreOffice draws columns 5 % wider than Excel
 * does: so much of the width is counted on.
 */
export const LEBAR_AMAN = 0.94;
/** Excel prints between 10 and 400 percent; nothing of ours is enlarged. */
const TERKECIL = 10;

/** Points of the columns that a plan gives a width ("B" or "C:E"), as far as they are printed. */
function lebarTercetak(lebar: RencanaLembar["lebar"], area: string | undefined): number {
  const dicetak = area === undefined ? undefined : bacaArea(area);
  const { kiri, kanan } = dicetak ?? { kiri: 0, kanan: Infinity };
  return lebar.reduce((jumlah, { kolom, poin }) => {
    const [awal = "", akhir = awal] = kolom.split(":");
    const satu = bacaArea(`${awal}1:${akhir}1`);
    if (!satu) throw new Error(`not columns: ${kolom}`);
    const banyak = Math.min(satu.kanan, kanan) - Math.max(satu.kiri, kiri) + 1;
    return jumlah + poin * Math.max(0, banyak);
  }, 0);
}

/**
 * Percent at which all columns of a sheet of ours stand on one page, on A4 and so on Folio, too. It is told as a scale:
 * Excel forgets "one page wide" until somebody has opened the Page Layout tab (office-js 1860), and leaves page breaks
 * out of account with it.
 */
export function skalaMuat({ lebar, cetak }: Pick<RencanaLembar, "lebar" | "cetak">): number {
  const { A4 } = UKURAN_KERTAS;
  const ruang = (cetak.mendatar ? A4.tinggi : A4.lebar) - cetak.margin.kiri - cetak.margin.kanan;
  const skala = Math.floor((ruang * LEBAR_AMAN * 100) / Math.max(1, lebarTercetak(lebar, cetak.area)));
  return Math.max(TERKECIL, Math.min(100, skala));
}
