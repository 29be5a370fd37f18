import { bacaAngka } from "../../domain/angka/baca-angka";
import { formatAngka } from "../../domain/angka/format-angka";
import type { BatasWajar } from "../../domain/pengaturan/pengaturan";

/** A percentage as typed ("200", "87,5 %") as a ratio; NaN where it is none. */
export function bacaBatas(teks: string): number {
  const hasil = bacaAngka(teks);
  const angka = hasil.jenis === "angka" && hasil.satuan === undefined;
  return angka ? hasil.nilai / 100 : NaN;
}

/** A ratio as the field shows it: "200"; "" for NaN. */
export function tulisBatas(rasio: number): string {
  return Number.isNaN(rasio) ? "" : formatAngka(rasio * 100);
}

/** Why the limits cannot be saved, by the field where it is said. */
export function kesalahanBatas({ bawah, atas }: BatasWajar): {
  bawah?: "salah";
  atas?: "salah" | "terbalik";
} {
  return {
    ...(Number.isNaN(bawah) ? { bawah: "salah" as const } : {}),
    ...(Number.isNaN(atas) ? { atas: "salah" as const } : atas <= bawah ? { atas: "terbalik" as const } : {}),
  };
}
