import type { tabel } from "../../bahasa/id/tabel";
import type { KolomKerja } from "./peran/kolom-kerja";

/** The sentences of one language about tables. */
export type TeksTabel = typeof tabel;

/** Why a column has its role, as a sentence. */
export function kalimatAlasan({ alasan, peran, judul }: KolomKerja, teks: TeksTabel): string {
  const { cocok = 0, banyak = 0, isi = "" } = alasan;
  const kunci = peran === "lain" && alasan.kunci === "judul" ? "tidakDikenal" : alasan.kunci;
  if (kunci === "data") return teks.alasan.data(judul, cocok, banyak);
  if (kunci === "dataDitemukan" || kunci === "bertentangan") return teks.alasan[kunci](cocok, banyak);
  const kalimat = teks.alasan[kunci];
  return typeof kalimat === "string" ? kalimat : kalimat(isi);
}
