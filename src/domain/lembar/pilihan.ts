import type { PilihanSel } from "./lembar";
import { NAMA_KRITERIA } from "./nama";

/** The drop-down of a polarity column; its choices stand on the Kriteria sheet. */
export function pilihanPolaritas(area: string): PilihanSel {
  return {
    area,
    sumber: `=${NAMA_KRITERIA.daftarPolaritas}`,
    pesan: "Kosong = polaritas bawaan di lembar Kriteria.",
  };
}
