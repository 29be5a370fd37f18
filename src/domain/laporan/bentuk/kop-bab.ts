import type { Profil } from "../../profil/profil";
import { namaDuaBaris } from "../kit/kop";

/** Heading of the tables of the report's chapters: what it is, whose, and of which year. */
export function kopBab(judul: string, profil: Profil): string[] {
  const nama = [judul.toUpperCase(), ...namaDuaBaris(profil.instansi, profil.daerah)];
  return profil.tahun ? [...nama, `TAHUN ${profil.tahun}`] : nama;
}

/** "Tahun 2021", or "" while the year is not typed. */
export const tahunLaporan = ({ tahun }: Profil): string => (tahun ? `Tahun ${tahun}` : "");

/** "2020" for −1 in a report of 2021; words while the year is not typed. */
export function tahunRelatif({ tahun }: Profil, selisih: number): string {
  const angka = Number(tahun);
  if (/^\d{4}$/.test(tahun)) return String(angka + selisih);
  return ["Dua Tahun Lalu", "Tahun Lalu", "Tahun Ini"][selisih + 2] ?? "";
}
