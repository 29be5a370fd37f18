import { createContext, useContext } from "react";
import * as perintah from "../commands";

/** What the pane asks of the workbook. */
export type Perintah = Pick<
  typeof perintah,
  | "siapkanBukuKerja"
  | "buatLaporan"
  | "buatBanyakLaporan"
  | "buatWord"
  | "salinTabel"
  | "bacaKeadaan"
  | "bacaProfil"
  | "simpanProfil"
  | "bacaPengaturan"
  | "simpanPengaturan"
  | "pergiKe"
  | "dukungan"
  | "kesehatan"
  | "petakan"
  | "terapkan"
  | "kembalikan"
  | "statusKembalikan"
  | "bacaAmbil"
  | "terapkanAmbil"
  | "ambilBarisBawah"
  | "jadikanAngka"
  | "pulihkanRumus"
  | "siapkanTahunBaru"
  | "bacaReviu"
  | "reviuBuku"
  | "nyatakanBenar"
  | "perbaikiTemuan"
  | "catatanReviu"
  | "tandaiReviu"
  | "hapusTanda"
  | "cocokkanWord"
  | "bacaTahunLalu"
  | "statusPita"
  | "dengarkanStatusPita"
>;

/** Carries the commands to the pages; tests hand in their own. */
export const KonteksPerintah = createContext<Perintah>(perintah);

/** The commands that the pane calls. */
export function usePerintah(): Perintah {
  return useContext(KonteksPerintah);
}
