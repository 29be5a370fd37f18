import { formatAngka } from "../angka/format-angka";
import type { NilaiBlok } from "./buku";

/** A percent sign in a number format code, outside of quoted text. */
const PERSEN = /^(?:[^"%]|"[^"]*")*%/;

/** Which cells hold a number that is shown as a percent. */
export function selPersen(nilai: NilaiBlok, format: readonly (readonly unknown[])[]): boolean[][] {
  return nilai.map((baris, r) =>
    baris.map((isi, k) => typeof isi === "number" && PERSEN.test(String(format[r]?.[k] ?? ""))),
  );
}

/** A ratio as a person writes a percent: 0.85 is "85 %", 0.12345 is "12,345 %"; digits that only a computer adds are not shown. */
export function teksPersen(rasio: number): string {
  return `${formatAngka(Number((rasio * 100).toPrecision(12)))} %`;
}
