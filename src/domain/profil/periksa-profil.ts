import { nipBenar } from "./nip";
import type { BidangProfil } from "./profil";

/** Why a field of the profile cannot be used: the codes under which every message speaks of it. */
export type KesalahanProfil = "TAHUN_SALAH" | "NIP_SALAH";

/** What is wrong with a field as typed: a year is 19xx or 20xx, a NIP as `nipBenar` says; an empty field never is. */
export function kesalahanProfil(bidang: BidangProfil, isi: string): KesalahanProfil | undefined {
  const teks = isi.trim();
  if (teks === "") return undefined;
  if (bidang === "tahun") return /^(19|20)\d{2}$/.test(teks) ? undefined : "TAHUN_SALAH";
  if (bidang === "nipKepala" || bidang === "nipAtasan") return nipBenar(teks) ? undefined : "NIP_SALAH";
  return undefined;
}
