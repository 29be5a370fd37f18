import type { Polaritas } from "./polaritas";

type Rumus = (target: number, realisasi: number) => number;

/** 1 + (R−T)/|T|: R/T above zero, and still rising with R below it, where a ratio would turn round. */
const positif: Rumus = (t, r) => (t > 0 ? r / t : 1 + (r - t) / Math.abs(t));
const negatif: Rumus = (t, r) => (t > 0 ? (2 * t - r) / t : 1 - (r - t) / Math.abs(t));

const RUMUS: Readonly<Record<Polaritas, Rumus>> = {
  positif,
  negatif,
  "negatif-rasio": (t, r) => (t < 0 || r < 0 ? negatif(t, r) : t / r),
  stabil: (t, r) => 1 - Math.abs(r - t) / Math.abs(t),
};

/** Capaian as a ratio by one formula; undefined where it has no value: target 0, or T/R at R = 0. Every other place asks here. */
export function rasioCapaian(target: number, realisasi: number, polaritas: Polaritas): number | undefined {
  const hasil = RUMUS[polaritas](target, realisasi);
  return Number.isFinite(hasil) ? hasil : undefined;
}
