import type { IsiBuku } from "../lembar/isi-buku";
import { LAPORAN, type KunciLaporan } from "./daftar";
import { lampiranPengganti } from "./lampiran-i";

/** What of a report is chosen otherwise than in the settings where all are made at once, so that it can be made. */
export function pilihanPengganti(kunci: KunciLaporan, isi: IsiBuku): object {
  return kunci === "lampiran-i" ? lampiranPengganti(isi, LAPORAN[kunci].pilihan(isi.pengaturan)) : {};
}
