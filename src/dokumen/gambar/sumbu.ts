import { formatAngka } from "../../domain/angka/format-angka";
import type { IsiGrafik } from "../../domain/laporan/kit/grafik";

/** The value axis of a picture: its ends, and where it has marks. */
export interface SumbuNilai {
  readonly bawah: number;
  readonly atas: number;
  readonly tanda: readonly number[];
}

const LANGKAH = [1, 2, 2.5, 5, 10];
const TANDA_TERBANYAK = 6;

/** A round step with which at most so many marks fit. */
function langkahBulat(rentang: number): number {
  const kasar = rentang / TANDA_TERBANYAK;
  const pangkat = 10 ** Math.floor(Math.log10(kasar));
  return (LANGKAH.find((satu) => satu * pangkat >= kasar) ?? 10) * pangkat;
}

/** Ends that the sheet's chart has, or such that hold every number. */
export function sumbuNilai({ deret, ujung }: Pick<IsiGrafik, "deret" | "ujung">): SumbuNilai {
  const angka = deret.flatMap(({ nilai }) => nilai.filter((satu) => satu !== undefined));
  const terkecil = Math.min(0, ...angka);
  const terbesar = Math.max(0, ...angka);
  const langkah = langkahBulat((ujung.atas ?? terbesar) - (ujung.bawah ?? terkecil) || 1);
  const bawah = ujung.bawah ?? Math.floor(terkecil / langkah) * langkah;
  const atas = ujung.atas ?? (Math.ceil(terbesar / langkah) || 1) * langkah;
  const banyak = Math.floor((atas - bawah) / langkah + 1e-9) + 1;
  return { bawah, atas, tanda: Array.from({ length: banyak }, (_, i) => bawah + i * langkah) };
}

/** A mark of the axis as its format shows it: "20 %", "1.500". */
export function teksTanda(nilai: number, format: string): string {
  const angka = Number((format.includes("%") ? nilai * 100 : nilai).toPrecision(6));
  return `${formatAngka(angka)}${format.includes("%") ? " %" : ""}`;
}
