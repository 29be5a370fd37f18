import type { KolomRencana } from "./lembar";
import { NAMA_KRITERIA } from "./nama";

/** The drop-down of a polarity column; its choices stand on the Kriteria sheet. */
export const PILIHAN_POLARITAS: NonNullable<KolomRencana["pilihan"]> = {
  sumber: `=${NAMA_KRITERIA.daftarPolaritas}`,
  pesan: "Kosong = polaritas bawaan di lembar Kriteria.",
};

/** The drop-down of how quarters add up to a year. */
export const PILIHAN_CARA: NonNullable<KolomRencana["pilihan"]> = {
  sumber: `=${NAMA_KRITERIA.daftarCara}`,
  pesan: "Cara empat triwulan menjadi angka setahun. Kosong = nilai akhir.",
};
