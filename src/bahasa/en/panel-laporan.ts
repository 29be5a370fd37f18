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
  word: "For Word",
  tentangWord:
    "From the tables chosen above. Download Word makes a new document with cover, chapters I to IV, tables and places to write; a document that you have edited is not changed. If the file is not saved, use Copy and paste it into Word.",
  unduh: "Download Word",
  salin: "Copy",
  menyusunWord: "Making the Word document ...",
  menyalin: "Preparing the tables ...",
  takTersimpan: "This Excel cannot save a file from the pane. Use Copy, then paste into Word.",
  takTersalin: "Excel does not allow copying. Use Download Word.",
};
