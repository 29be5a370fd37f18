import type { IsianSel } from "./isi";
import type { Kolom } from "./kolom";
import { PILIHAN_POLARITAS } from "./pilihan";
import { FORMAT } from "./rupa";
import {
  bilaTerisi,
  bilaTerukur,
  rumusCapaian,
  rumusKriteria,
  rumusKriteriaLama,
  rumusPolaritas,
} from "./rumus";

/** A column of figures. */
export const ANGKA = { datar: "Right", format: FORMAT.bulat, pecahan: true } as const;

/** A column of amounts of money. */
export const RUPIAH = { ...ANGKA, rupiah: true } as const;

/** Titles that IKU and PK share, by key; the columns of a comparison with other years and other places. */
export const JUDUL_BANDING = {
  targetLalu: "Target Tahun Lalu",
  duaLalu: "Realisasi Dua Tahun Lalu",
  pembanding: "Pembanding",
  sumberPembanding: "Sumber Pembanding",
} as const;

/** Figures of earlier years and of a pembanding (province, nation), as they are typed. */
export interface IsiBanding {
  readonly targetLalu?: IsianSel;
  readonly duaLalu?: IsianSel;
  readonly pembanding?: IsianSel;
  /** "BPS 2021, Provinsi Sumatera Utara". */
  readonly sumberPembanding?: string;
}

/** The columns of a comparison: there only where "perbandingan" was chosen. */
export function kolomBanding<B extends IsiBanding>(): readonly Kolom<B>[] {
  const tambahan = "perbandingan";
  return [
    { judul: JUDUL_BANDING.targetLalu, lebar: 70, ...ANGKA, tambahan, isi: (b) => b.targetLalu ?? null },
    { judul: JUDUL_BANDING.duaLalu, lebar: 70, ...ANGKA, tambahan, isi: (b) => b.duaLalu ?? null },
    { judul: JUDUL_BANDING.pembanding, lebar: 76, ...ANGKA, tambahan, isi: (b) => b.pembanding ?? null },
    { judul: JUDUL_BANDING.sumberPembanding, lebar: 110, tambahan, isi: (b) => b.sumberPembanding || null },
  ];
}

/** The polarity column, chosen from a list; blank is the workbook's default. */
export function kolomPolaritas<B extends { readonly polaritas: string }>(
  judul: string,
  lebar: number,
): Kolom<B> {
  return { judul, lebar, datar: "Center", pilihan: PILIHAN_POLARITAS, isi: (b) => b.polaritas || null };
}

/** The achievement of a row, a ratio in the colour of its class, and the class beside it. */
export function kolomCapaian<B>(
  judul: { readonly capaian: string; readonly kriteria: string; readonly realisasi: string },
  target: string,
  polaritas: string,
): readonly Kolom<B>[] {
  const pasangan = `${target},[@[${judul.realisasi}]]`;
  const lama = `LKJIP.CAPAIAN(${pasangan},${rumusPolaritas(polaritas)})`;
  return [
    {
      judul: judul.capaian,
      lebar: 66,
      datar: "Right",
      format: FORMAT.persen,
      utuh: true,
      pita: true,
      rumus: bilaTerukur(target, judul.realisasi, rumusCapaian(pasangan, rumusPolaritas(polaritas))),
      rumusLama: [bilaTerisi(judul.realisasi, lama), bilaTerukur(target, judul.realisasi, lama)],
    },
    kolomKriteria(judul.kriteria, judul.capaian),
  ];
}

/** The class of the ratio in another column. */
export function kolomKriteria<B>(judul: string, rasio: string): Kolom<B> {
  return {
    judul,
    lebar: 84,
    datar: "Center",
    rumus: rumusKriteria(rasio),
    rumusLama: [rumusKriteriaLama(rasio)],
  };
}
