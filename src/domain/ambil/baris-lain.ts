import type { BarisAmbil, CatatanSel, IsianSumber, IsiBaris, KunciKolom } from "./jenis";

const ambilKunci = (isi: IsiBaris, pola: RegExp): Partial<Record<KunciKolom, IsianSumber>> =>
  Object.fromEntries(Object.entries(isi).filter(([kunci]) => pola.test(kunci)));

function yangPunya(baris: readonly BarisAmbil[], pola: RegExp): BarisAmbil[] {
  return baris.filter(({ isi }) => Object.keys(isi).some((kunci) => pola.test(kunci)));
}

const TRIWULAN = /^(?:tw|realisasiTw)\d$/;
const RUPIAH = /^rpTw\d$/;
const TAHUN = /^tahun(\d+)$/;
/** A plan is of five years. */
const TAHUN_RENSTRA = 5;

/** The rows that name quarters, with all else that they say. */
export const berTriwulan = (baris: readonly BarisAmbil[]): BarisAmbil[] => yangPunya(baris, TRIWULAN);

/** The quarters of indicators that a table names. */
export function barisTriwulan(baris: readonly BarisAmbil[]): BarisAmbil[] {
  return berTriwulan(baris).map(({ sel, isi }) => ({
    sel,
    isi: ambilKunci(isi, /^(?:indikator|satuan|(?:tw|realisasiTw)\d)$/),
  }));
}

/** The quarters of budgets: by the lowest name of the line. */
export function barisTriwulanRp(baris: readonly BarisAmbil[]): BarisAmbil[] {
  return yangPunya(baris, RUPIAH).flatMap(({ sel, isi }) => {
    const nama = isi.subKegiatan ?? isi.kegiatan ?? isi.program;
    return nama ? [{ sel, isi: { subKegiatan: nama, ...ambilKunci(isi, RUPIAH) } }] : [];
  });
}

/** Rows of a plan, and which year its first column is. */
export interface HasilRenstra {
  readonly baris: readonly BarisAmbil[];
  readonly catatan: readonly CatatanSel[];
}

/** The years of a plan as its first, second … year. */
export function barisRenstra(baris: readonly BarisAmbil[]): HasilRenstra {
  const milik = yangPunya(baris, TAHUN);
  const tahun = [
    ...new Set(
      milik.flatMap(({ isi }) => Object.keys(isi).flatMap((k) => Number(TAHUN.exec(k)?.[1] ?? 0) || [])),
    ),
  ];
  const [pertama, ...sisa] = tahun.sort((a, b) => a - b);
  const [contoh] = milik;
  if (pertama === undefined || sisa.length === 0 || !contoh) return { baris: [], catatan: [] };
  const hasil = milik.map(({ sel, isi }): BarisAmbil => {
    const tetap = ambilKunci(isi, /^(?:tujuan|sasaran|indikator|satuan|awal)$/);
    for (const [kunci, isian] of Object.entries(isi)) {
      const ke = Number(TAHUN.exec(kunci)?.[1] ?? 0) - pertama + 1;
      if (ke >= 1 && ke <= TAHUN_RENSTRA && isian) tetap[`renstra${ke as 1}`] = isian;
    }
    return { sel, isi: tetap };
  });
  return { baris: hasil, catatan: [{ sel: contoh.sel, kode: "TAHUN_RENSTRA", isi: String(pertama) }] };
}

/** A row without its quarters and the years of the plan: those have sheets of their own. */
export function tanpaWaktu({ sel, isi }: BarisAmbil): BarisAmbil {
  return { sel, isi: ambilKunci(isi, /^(?!(?:tw|realisasiTw|rpTw)\d$|tahun\d+$)/) };
}
