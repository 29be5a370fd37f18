import type { panelLaporan as panelLaporanId } from "../id/panel-laporan";
import { hitung } from "./hitung";
import { ribbon } from "./ribbon";

/** Texts of the pane's page Report. */
export const panelLaporan: typeof panelLaporanId = {
  nama: ribbon.laporan,
  pengantar:
    "Choose the tables to make. Each has its own sheet, ready to print. Those that are there are updated in place; what you wrote in the places for it stays.",
  semua: "Choose all",
  buat: (n) => (n === 0 ? "Make tables" : `Make ${hitung(n, "table")}`),
  sedang: (ke, dari, judul) => `Table ${ke} of ${dari}: ${judul} ...`,
  mulai: "Reading the workbook ...",
  berhenti: "Stop after this table",
  akanBerhenti: "Stops when this table is done.",
  hasil: "Table by table",
  jadi: "done",
  gagal: "not made",
  dilewati: "left out, nothing to print",
};
