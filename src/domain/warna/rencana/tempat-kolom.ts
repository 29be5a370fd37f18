import type { LembarTerbaca } from "../lembar-terbaca";
import type { Petak } from "../../lembar/area";

const KOLOM_EXCEL = 16_384;

/** Two columns beside each other, 0-based, free in all rows of a table. */
export interface TempatKolom {
  readonly kolom: number;
  /** Not directly beside the table. */
  readonly jauh: boolean;
}

/** Do two blocks share a cell? */
export function tersentuh(a: Petak, b: Petak): boolean {
  return a.atas <= b.bawah && b.atas <= a.bawah && a.kiri <= b.kanan && b.kiri <= a.kanan;
}

/** Does any cell of a block hold a value or a formula? */
export function adaIsi({ mentah }: LembarTerbaca, petak: Petak): boolean {
  for (let b = petak.atas; b <= petak.bawah; b++)
    for (let k = petak.kiri; k <= petak.kanan; k++) {
      const nilai = mentah.nilai[b - mentah.baris0]?.[k - mentah.kolom0] ?? null;
      const rumus = mentah.rumus?.[b - mentah.baris0]?.[k - mentah.kolom0] ?? "";
      if (nilai !== null && nilai !== "") return true;
      if (rumus !== "") return true;
    }
  return false;
}

/** Merged cells in rows and columns of the sheet. */
export function petakGabungan(mentah: LembarTerbaca["mentah"]): Petak[] {
  return mentah.gabungan.map((g) => ({
    atas: g.awalBaris + mentah.baris0,
    bawah: g.akhirBaris + mentah.baris0,
    kiri: g.awalKolom + mentah.kolom0,
    kanan: g.akhirKolom + mentah.kolom0,
  }));
}

function terpakai(lembar: LembarTerbaca, petak: Petak): boolean {
  const { mentah, tabelExcel, legenda = [] } = lembar;
  const tersembunyi = [petak.kanan - 1, petak.kanan].some((k) =>
    mentah.kolomTersembunyi?.has(k - mentah.kolom0),
  );
  return (
    tersembunyi ||
    [...petakGabungan(mentah), ...tabelExcel, ...legenda].some((satu) => tersentuh(satu, petak)) ||
    adaIsi(lembar, petak)
  );
}

/**
 * Finds two free columns to the right of a block. Beside an Excel table one column stays free, so that the table does not
 * grow by itself; beside anything else further right too, so that two tables do not run into one.
 */
export function tempatKolom(lembar: LembarTerbaca, tabel: Petak): TempatKolom | undefined {
  const excel = lembar.tabelExcel.filter((satu) => tersentuh(satu, tabel));
  const kanan = Math.max(tabel.kanan, ...excel.map((satu) => satu.kanan));
  const awal = excel.length > 0 ? kanan + 2 : kanan + 1;
  const akhirIsi =
    lembar.mentah.kolom0 + lembar.mentah.nilai.reduce((n, baris) => Math.max(n, baris.length), 0);
  for (let k = awal; k <= Math.min(akhirIsi + 2, KOLOM_EXCEL - 2); k++) {
    const celah = k === awal && excel.length === 0 ? 0 : 1;
    if (!terpakai(lembar, { ...tabel, kiri: k - celah, kanan: k + 1 })) return { kolom: k, jauh: k > awal };
  }
  const k = Math.max(awal, akhirIsi + 2);
  return k <= KOLOM_EXCEL - 2 ? { kolom: k, jauh: k > awal } : undefined;
}
