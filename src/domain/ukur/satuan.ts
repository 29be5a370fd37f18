import { bacaAngka } from "../angka/baca-angka";
import type { IsiSel } from "../angka/hasil-baca";
import { rapikanSatuan } from "./besaran";

/**
 * The unit written in a cell: "32 orang" gives "orang", "16,43 %" gives "%", "Rp. 5.000" gives "Rp",
 * "113.730 m ²" gives "m²". Numbers, "-", dates and texts without digits ("Paripurna", "WTP") have none ("").
 */
export function satuan(isi: IsiSel): string {
  const bacaan = bacaAngka(isi);
  if (bacaan.jenis !== "angka" && bacaan.jenis !== "rentang") return "";
  if (bacaan.persen) return "%";
  if (bacaan.jenis === "angka" && bacaan.rupiah) return "Rp";
  return rapikanSatuan(bacaan.satuan ?? "");
}

/** A unit that is percent, as offices write it: "%", "Persen", "persentase (%)". */
export function satuanPersen(satuan: string): boolean {
  return /%|^\s*(?:persen|prosen)/i.test(satuan);
}

/** An indicator that is counted in percent: by its unit, or by the first word of its name ("Persentase jalan mantap"). */
export function berupaPersen(nama: string, satuan: string): boolean {
  return satuanPersen(satuan) || /^\s*(?:persen|prosen)/i.test(nama);
}
