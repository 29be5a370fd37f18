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

/** 0.85 shown as 85% as the text that was typed, "85 %": not how Excel keeps it. */
export function teksPersen(rasio: number): string {
  return `${formatAngka(Number((rasio * 100).toPrecision(12)))} %`;
}
