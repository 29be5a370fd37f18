import { bacaAngka } from "../angka/baca-angka";
import { bulatkanDesimal } from "../angka/format-angka";
import type { IsiSel } from "../angka/hasil-baca";
import { angka, galatBacaan, KOSONG } from "./hasil-ukur";
import type { HasilUkur } from "./hasil-ukur";
import { DESIMAL_JUMLAH } from "./toleransi";

/** How the quarters of an indicator become its year. */
export type CaraTriwulan = "jumlah" | "nilai-akhir" | "tertinggi" | "rata-rata";

const jumlahkan = (nilai: readonly number[]): number =>
  bulatkanDesimal(
    nilai.reduce((a, b) => a + b, 0),
    DESIMAL_JUMLAH,
  );

const GABUNG: Readonly<Record<CaraTriwulan, (nilai: readonly number[]) => number>> = {
  jumlah: jumlahkan,
  "nilai-akhir": (nilai) => nilai[nilai.length - 1]!,
  tertinggi: (nilai) => Math.max(...nilai),
  "rata-rata": (nilai) => jumlahkan(nilai) / nilai.length,
};

/**
 * The year's figure from the quarters (in order), as written: percent stays percent points. Quarters that are blank or
 * "belum dihitung" do not count, so that the last value is that of the last quarter filled; "-" is zero.
 * @returns `kosong` with no quarter filled; a `galat` for a quarter that is no number
 */
export function gabungTriwulan(triwulan: readonly IsiSel[], cara: CaraTriwulan): HasilUkur {
  const nilai: number[] = [];
  for (const isi of triwulan) {
    const bacaan = bacaAngka(isi);
    if (bacaan.jenis === "angka") nilai.push(bacaan.nilai);
    else if (bacaan.jenis === "strip") nilai.push(0);
    else if (bacaan.jenis !== "kosong" && bacaan.jenis !== "tidak-tersedia")
      return galatBacaan(bacaan, isi, "realisasi");
  }
  return nilai.length === 0 ? KOSONG : angka(GABUNG[cara](nilai));
}
