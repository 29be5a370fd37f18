import type { KolomTabel } from "../tabel/hasil-tabel";

/** The user said what this very column is, now or an earlier time. */
export function pilihanPengguna({ alasan }: KolomTabel): boolean {
  return alasan.kunci === "dipilih" || alasan.kunci === "diingat";
}
