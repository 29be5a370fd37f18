import type { IsiBuku } from "../../lembar/isi-buku";
import { periksaProfil } from "../../lembar/periksa-profil";
import type { TemuanLembar } from "../../lembar/temuan-lembar";
import { periksaPengukuran } from "./indikator";

/** What every table of a chapter lacks: the profile for its heading, the scale for its classes. */
export function periksaKop(isi: IsiBuku): TemuanLembar[] {
  return [...periksaProfil(isi.profil), ...isi.temuanKriteria];
}

/** What the tables of Bab III.1 lack, cell by cell. */
export function periksaKinerja(isi: IsiBuku): TemuanLembar[] {
  return [...periksaPengukuran(isi, isi.pengaturan.laporan.sumber), ...periksaKop(isi)];
}
