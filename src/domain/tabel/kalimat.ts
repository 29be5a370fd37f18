import type { tabel } from "../bahasa/id/tabel";
import type { KolomKerja } from "./kolom-kerja";

/** The sentences of one language about tables. */
export type TeksTabel = typeof tabel;

/** Why a column has its role, as a sentence. */
export function kalimatAlasan({ alasan, peran }: KolomKerja, teks: TeksTabel): string {
  const kunci = peran === "lain" && alasan.kunci === "judul" ? "tidakDikenal" : alasan.kunci;
  const kalimat = teks.alasan[kunci];
  if (typeof kalimat === "string") return kalimat;
  if (kunci === "data" || kunci === "dataDitemukan" || kunci === "bertentangan")
    return teks.alasan[kunci](alasan.cocok ?? 0, alasan.banyak ?? 0);
  return (kalimat as (isi: string) => string)(alasan.isi ?? "");
}
