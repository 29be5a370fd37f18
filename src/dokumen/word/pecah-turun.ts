import { BorderStyle, type ITableCellBorders } from "docx";
import { SEL_KOSONG } from "../../domain/laporan/kit/sel";
import type { BarisNaskah, SelNaskah } from "../../domain/laporan/kit/naskah";

/** So many rows one merged cell covers at most: not every program breaks a page inside of one. */
export const TURUN_TERBANYAK = 6;

const TANPA = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

/** Rows whose long merged cells are several below each other, and the lines that make them look like one. */
interface BarisTerpecah {
  readonly baris: readonly BarisNaskah[];
  readonly garis: ReadonlyMap<SelNaskah, ITableCellBorders>;
}

/** Cells merged over many rows, as cells of a few rows each without a line between them. */
export function pecahTurun(baris: readonly BarisNaskah[]): BarisTerpecah {
  const hasil = baris.map(({ sel }) => [...sel]);
  const garis = new Map<SelNaskah, ITableCellBorders>();
  hasil.forEach((sel, i) => {
    sel.forEach((satu, k) => {
      const { turun = 0 } = satu;
      const lanjut = hasil[i + TURUN_TERBANYAK];
      if (turun < TURUN_TERBANYAK || !lanjut) return;
      const awal = { ...satu, turun: TURUN_TERBANYAK - 1 };
      const sisa = {
        ...SEL_KOSONG,
        turun: turun - TURUN_TERBANYAK,
        ...(satu.gaya ? { gaya: satu.gaya } : {}),
      };
      sel[k] = awal;
      lanjut[k] = sisa;
      garis.set(awal, { ...garis.get(satu), bottom: TANPA });
      garis.set(sisa, { top: TANPA });
    });
  });
  return { baris: baris.map((satu, i) => ({ ...satu, sel: hasil[i] ?? satu.sel })), garis };
}
