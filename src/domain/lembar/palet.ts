import { cariWarna, type Warna } from "../ukur/warna";

/** Names to choose from on the Kriteria sheet; the first five are the codes of the report's Tabel 3.1. */
const NAMA_WARNA = [
  "Hijau Tua",
  "Hijau Muda",
  "Kuning Tua",
  "Kuning Muda",
  "Merah",
  "Oranye",
  "Biru",
  "Abu-abu",
] as const;

/** The colours that a class of the scale may have on the sheets. */
export const PALET: readonly Warna[] = NAMA_WARNA.flatMap((nama) => cariWarna(nama) ?? []);
