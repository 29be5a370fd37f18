import type { BidangProfil } from "../../domain/profil/profil";

/** What is odd about a field as typed; such a field can still be saved. */
export type Keganjilan = "salahTahun" | "salahNip";

/** A year has four digits, a NIP eighteen whatever the blanks between them; empty fields are never odd. */
export function periksaBidang(bidang: BidangProfil, isi: string): Keganjilan | undefined {
  const teks = isi.trim();
  if (teks === "") return undefined;
  if (bidang === "tahun") return /^\d{4}$/.test(teks) ? undefined : "salahTahun";
  if (bidang === "nipKepala" || bidang === "nipAtasan") {
    return /^\d{18}$/.test(teks.replace(/\s/g, "")) ? undefined : "salahNip";
  }
  return undefined;
}

/** The functions of the agency from a text with one a line; empty lines are dropped. */
export function pisahBaris(teks: string): string[] {
  return teks
    .split(/\r?\n/)
    .map((baris) => baris.trim())
    .filter((baris) => baris !== "");
}
